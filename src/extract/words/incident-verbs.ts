/**
 * Verbs of violence, each with its class and the act that it shows by itself. Own list, from the usual vocabulary of war
 * reporting (agencies, monitors, ministries). Irregular forms are given; empty cells are regular.
 *
 * Classes: `strike` somebody strikes a target or place · `launch` somebody sends a weapon or an attack · `kill` `wound`
 * harm to people as object · `die` harm to people as subject · `down` a weapon is stopped · `damage` harm to things ·
 * `seize` ground changes hands · `explode` a weapon goes off or comes down, as subject · `clash` two sides fight ·
 * `breach` a truce is broken · `undergo` a place or person suffers an attack · `occur` an attack takes place ·
 * `record` somebody counts weapons, hits or violations · `leave` an attack leaves dead or wounded.
 * `needs` says what must stand beside the verb: `weapon`, `event` (an attack noun), `figure`, `victim`, or a particle (`+down`).
 */
import { table } from '../../model/words.js';

export const INCIDENT_VERBS = table(
  ['base', 'past', 'participle', 'gerund', 'class', 'act', 'needs'] as const,
  `
  attack | | | | strike | attack |
  strike | struck | struck | striking | strike | attack |
  hit | hit | hit | hitting | strike | attack |
  shell | | | | strike | shelling |
  bombard | | | | strike | shelling |
  bomb | | | | strike | air-strike |
  pound | | | | strike | shelling | place
  pummel | | | | strike | attack | place
  batter | | | | strike | attack | place
  raid | | | | strike | ground-attack |
  storm | | | | strike | ground-attack |
  ambush | | | | strike | ground-attack |
  assault | | | | strike | ground-attack |
  strafe | | | strafing | strike | air-strike |
  target | | | | strike | attack |
  blast | | | | strike | attack | place
  mortar | | | | strike | shelling |
  torpedo | | | | strike | attack |
  ram | rammed | rammed | ramming | strike | attack | place
  torch | | | | strike | attack |
  hunt | | | | strike | attack | weapon
  invade | | | invading | strike | ground-attack |
  besiege | | | besieging | none | ground-attack |
  slam | slammed | slammed | slamming | explode | attack | weapon
  smash | | | | explode | attack | weapon
  smack | | | | explode | attack | weapon
  plunge | | | plunging | explode | attack | weapon
  splash | | | | explode | attack | weapon
  rip | ripped | ripped | ripping | explode | attack | weapon
  tear | tore | torn | tearing | explode | attack | weapon
  crash | | | | explode | attack | weapon
  plough | | | | explode | attack | weapon
  plow | | | | explode | attack | weapon
  land | | | | explode | attack | weapon
  fall | fell | fallen | falling | explode | attack | weapon
  rain | | | | explode | attack | weapon
  impact | | | | explode | attack | weapon
  explode | | | exploding | explode | attack |
  detonate | | | detonating | explode | attack |
  go | went | gone | going | explode | attack | +off
  blow | blew | blown | blowing | explode | attack | +up
  sound | | | | occur | other | event
  hear | heard | heard | hearing | occur | other | event
  launch | | | | launch | attack | weapon-or-event
  fire | | | firing | launch | attack |
  lob | lobbed | lobbed | lobbing | launch | shelling | weapon
  drop | dropped | dropped | dropping | launch | air-strike | weapon
  send | sent | sent | sending | launch | attack | weapon
  unleash | | | | launch | attack | weapon-or-event
  hurl | | | | launch | attack | weapon
  throw | threw | thrown | throwing | launch | attack | weapon
  shoot | shot | shot | shooting | strike | attack |
  put | put | put | putting | none | attack | bullet
  use | | | using | launch | attack | weapon
  deploy | | | | none | attack | weapon
  loose | | | loosing | launch | attack | weapon
  plant | | | | none | attack | weapon
  carry | | | | launch | attack | event
  conduct | | | | launch | attack | event
  mount | | | | launch | attack | event
  stage | | | staging | launch | attack | event
  undertake | undertook | undertaken | undertaking | launch | ground-attack | event
  wage | | | waging | none | attack | event
  make | made | made | making | launch | attack | event
  commit | committed | committed | committing | launch | attack | event
  perpetrate | | | perpetrating | launch | attack | event
  fly | flew | flown | flying | launch | air-strike | event
  set | set | set | setting | launch | attack | +off
  open | | | | launch | attack | fire
  return | | | | none | attack | fire
  kill | | | | kill | attack |
  slay | slew | slain | slaying | kill | attack |
  murder | | | | kill | attack |
  massacre | | | massacring | kill | attack |
  assassinate | | | assassinating | kill | attack |
  execute | | | executing | kill | attack | victim
  behead | | | | kill | attack |
  gun | gunned | gunned | gunning | kill | attack | +down
  wound | | | | wound | attack |
  injure | | | injuring | wound | attack |
  hurt | hurt | hurt | hurting | wound | attack |
  maim | | | | wound | attack |
  die | | | dying | die | attack |
  perish | | | | die | attack |
  martyr | | | | kill | attack |
  damage | | | damaging | damage | attack |
  destroy | | | | damage | attack |
  wreck | | | | damage | attack |
  flatten | | | | damage | attack |
  ransack | | | | strike | attack |
  dynamite | | | dynamiting | damage | attack |
  sabotage | | | sabotaging | damage | attack |
  raze | | | razing | damage | attack |
  demolish | | | | damage | attack |
  gut | gutted | gutted | gutting | damage | attack |
  cripple | | | crippling | damage | attack |
  sink | sank | sunk | sinking | damage | attack |
  ignite | | | igniting | damage | attack |
  shatter | | | | damage | attack |
  down | | | | down | attack |
  intercept | | | | down | attack |
  neutralise | | | neutralising | down | attack |
  neutralize | | | neutralizing | down | attack |
  suppress | | | | down | attack | weapon
  bring | brought | brought | bringing | bring | attack | weapon
  see | saw | seen | seeing | bring | attack | weapon
  seize | | | seizing | seize | ground-attack | place
  capture | | | capturing | seize | ground-attack | place
  overrun | overran | overrun | overrunning | seize | ground-attack | place
  recapture | | | recapturing | seize | ground-attack | place
  retake | retook | retaken | retaking | seize | ground-attack | place
  march | | | | seize | ground-attack | on
  advance | | | advancing | none | ground-attack | on
  cross | | | | none | ground-attack | into
  infiltrate | | | infiltrating | none | ground-attack |
  clash | | | | clash | ground-attack |
  skirmish | | | | clash | ground-attack |
  duel | | | | clash | shelling |
  exchange | | | exchanging | clash | attack | fire
  trade | | | trading | clash | attack | fire
  violate | | | violating | breach | other | figure
  breach | | | | breach | other | figure
  break | broke | broken | breaking | breach | other | figure
  suffer | | | | undergo | attack | event
  sustain | | | | undergo | attack | event
  come | came | come | coming | undergo | attack | under
  face | | | facing | undergo | attack | figure-event
  endure | | | enduring | undergo | attack | event
  experience | | | experiencing | undergo | attack | event
  subject | | | | undergo | attack | event
  repel | repelled | repelled | repelling | undergo | ground-attack | event
  repulse | | | repulsing | undergo | ground-attack | event
  rock | | | | occur | other | event
  shake | shook | shaken | shaking | occur | other | event
  jolt | | | | occur | other | event
  oppose | | | opposing | occur | ground-attack | event
  ensue | | | ensuing | occur | ground-attack | event
  burn | burned | burned | burning | strike | attack |
  erupt | | | | occur | ground-attack | event
  occur | occurred | occurred | occurring | occur | attack | event
  happen | | | | occur | attack | event
  take | took | taken | taking | occur | attack | event-place
  continue | | | continuing | occur | attack | event
  rage | | | raging | occur | ground-attack | event
  last | | | | none | attack | event
  resume | | | resuming | occur | ground-attack | event
  flare | | | flaring | occur | ground-attack | event
  intensify | | | | none | ground-attack | event
  leave | left | left | leaving | leave | attack | victim
  abduct | | | | seize | other | person
  kidnap | kidnapped | kidnapped | kidnapping | seize | other | person
  claim | | | | leave | attack | lives
  cost | cost | cost | costing | leave | attack | lives
  record | | | | record | attack | figure
  count | | | | record | attack | figure
  log | logged | logged | logging | record | other | figure
  register | | | | record | attack | figure
  report | | | | record | attack | figure
  document | | | | record | attack | figure
  tally | tallied | tallied | tallying | record | attack | figure
  detect | | | | record | attack | figure
  observe | | | observing | record | attack | figure
  note | | | noting | record | attack | figure
  list | | | | none | attack | figure
`,
);
