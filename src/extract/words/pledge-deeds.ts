/**
 * What a pledge promises to do rather than to leave: withdraw, release, let in. `object` says what must follow: `force` troops or a
 * place, `captive` somebody held, `ground` a piece of land, `passage` aid, a road, a crossing; `through` the same as its subject, behind may, can or will; '' nothing. `pos` v verb, n noun. Own collection.
 */
import { list, table } from '../../model/words.js';

export const DEEDS = table(
  ['word', 'pos', 'act', 'object', 'forms'] as const,
  `
  withdraw | v | withdraw | force | withdrew, withdrawn, withdrawing
  pull out | v | withdraw | force
  pull back | v | withdraw | force
  pull ~ out | v | withdraw | force
  pull ~ back | v | withdraw | force
  pull ~ troops | v | withdraw |
  move ~ forces | v | withdraw | | moved ~ forces
  move ~ troops | v | withdraw | | moved ~ troops
  leave | v | withdraw | troops | left, leaving
  vacate | v | withdraw | place | vacated, vacating
  quit | v | withdraw | place | quit, quits, quitting
  evacuate ~ positions | v | withdraw |
  retreat | v | withdraw | force
  redeploy | v | withdraw | force
  be redeployed | v | withdraw | troops
  be withdrawn | v | withdraw | troops
  be pulled back | v | withdraw | troops
  be removed from | v | withdraw | troops
  depart | v | withdraw | troops | departed, departing
  go home | v | withdraw | troops | went home
  go back to | v | withdraw | troops | went back to, going back to
  go back | v | withdraw | troops | went back, going back
  fall back | v | withdraw | force | fell back, fallen back, falling back
  be led out | v | withdraw | troops
  be led away | v | withdraw | troops
  take ~~ home | v | withdraw | | took ~~ home, taking ~~ home
  bring ~ troops home | v | withdraw | | brought ~ troops home
  get ~ troops out | v | withdraw | | got ~ troops out
  get ~ forces out | v | withdraw | | got ~ forces out
  return to ~ camps | v | withdraw |
  return to ~ barracks | v | withdraw |
  return to ~ bases | v | withdraw |
  stand back from | v | withdraw | | stood back from
  step back from | v | withdraw |
  stay away from | v | withdraw |
  keep away from | v | withdraw |
  give back | v | withdraw | ground
  cede | v | withdraw | ground
  relinquish | v | withdraw | ground
  return | v | withdraw | ground
  hand over | v | withdraw | ground
  hand ~ over | v | withdraw | ground
  hand back | v | withdraw | ground
  surrender | v | withdraw | ground
  be given back to | v | withdraw |
  be given back ~ liberty | v | release |
  be given ~ liberty | v | release |
  be set at liberty | v | release |
  be handed back to | v | withdraw |
  move ~ arms | v | withdraw | | moved ~ arms
  move ~ weapons | v | withdraw | | moved ~ weapons
  remove ~ forces | v | withdraw | | removed ~ forces
  remove ~ troops | v | withdraw |
  departure | n | withdraw | force
  removal | n | withdraw | force
  redeployment | n | withdraw | force
  relocation | n | withdraw | force
  liberation | n | release | captive
  freeing | n | release | captive | freeing
  repatriate | v | release | captive
  repatriation | n | release | captive
  demilitarise | v | withdraw | | demilitarised, demilitarising
  demilitarize | v | withdraw | | demilitarized, demilitarizing
  withdrawal | n | withdraw | force
  pullout | n | withdraw | force
  pull-out | n | withdraw | force
  pullback | n | withdraw | force
  pull-back | n | withdraw | force
  disengagement | n | withdraw | force
  disarmament | n | other |
  demobilisation | n | other |
  demobilization | n | other |
  demilitarised zone | n | other |
  demilitarized zone | n | other |
  buffer zone | n | other |
  no-fly zone | n | other |
  disarm | v | other | force
  release | v | release | captive | released, releasing
  free | v | release | captive | freed, freeing
  set free | v | release | captive | set free, setting free
  let go | v | release | captive | let go, letting go
  hand over | v | release | captive
  hand ~ over | v | release | captive
  return | v | release | captive
  exchange | v | release | captive | exchanged, exchanging
  swap | v | release | captive | swapped, swapping
  release | n | release | captive
  exchange | n | release | captive
  swap | n | release | captive
  prisoner exchange | n | release |
  prisoner swap | n | release |
  handover | n | release | captive
  let ~ reach | v | access | passage | letting ~ reach
  let in | v | access | passage | letting in
  let ~ in | v | access | passage | letting ~ in
  let ~ through | v | access | passage | letting ~ through
  let ~ into | v | access | passage | letting ~ into
  allow | v | access | passage
  allow in | v | access | passage
  permit | v | access | passage | permitted, permitting
  admit | v | access | passage | admitted, admitting
  open | v | access | passage
  reopen | v | access | passage
  re-open | v | access | passage
  lift ~ blockade | v | access |
  lift ~ siege | v | access |
  end ~ blockade | v | access |
  ease ~ blockade | v | access |
  unblock | v | access | passage
  expedite | v | access | passage | expedited, expediting
  ensure ~ access | v | access |
  ensure ~ passage | v | access |
  give ~ access | v | access | | gave ~ access, giving ~ access
  open corridors | v | access |
  open ~ corridors | v | access |
  open a corridor | v | access |
  grant ~ access | v | access |
  clear ~ road | v | access |
  facilitate | v | access | passage | facilitated, facilitating
  hasten ~ delivery | v | access | passage
  guarantee ~ passage | v | access |
  be given ~ access | v | access |
  be granted ~ access | v | access |
  have ~ access | v | access |
  enter | v | access | through
  leave | v | access | through
  pass | v | access | through
  pass through | v | access | through
  cross | v | access | through
  return | v | access | through
  reach | v | access | through
  be allowed to | v | access | through
  be permitted to | v | access | through
  be able to | v | access | through
  be allowed into | v | access | through
  be let into | v | access | through
  be let through | v | access | through
  humanitarian corridor | n | access |
  aid corridor | n | access |
  safe passage | n | access |
  humanitarian access | n | access |
  reopening | n | access | passage
  `,
);

/** Who is released. */
export const CAPTIVES = table(
  ['word', 'forms'] as const,
  `
  prisoner
  prisoner of war | prisoners of war
  POW | POWs
  hostage
  captive
  detainee
  internee
  held person
  abductee
  prisoner of conscience | prisoners of conscience
  women and children
  captured soldier
  soldier
  civilian
  serviceman | servicemen
  abducted child | abducted children
  bodies
  body
  remains
  `,
);

/** What is let through or opened. */
export const PASSAGES = table(
  ['word', 'forms'] as const,
  `
  aid | aid
  humanitarian aid
  emergency aid
  relief
  relief supplies
  assistance
  emergency assistance
  humanitarian assistance
  food
  fuel
  medicine
  supplies | supplies
  truck
  lorry | lorries
  convoy
  flight
  road
  blue route
  route
  crossing
  border crossing
  corridor
  border
  port
  airport
  carriers | carriers
  junction
  airspace | airspace
  checkpoint
  passage
  access | access
  humanitarian access | access
  vessel
  ship
  bus | buses
  water | water
  aid worker
  civilians | civilians
  resident
  refugee
  displaced people | displaced people
  displaced | displaced
  inhabitants | inhabitants
  evacuee
  personnel | personnel
  monitor
  observer
  ambulance
  `,
);

/** What is given back or ceded. */
export const GROUNDS = table(
  ['word', 'forms'] as const,
  `
  region
  district
  province
  territory | territories
  area
  city | cities
  town
  village
  zone
  land | lands
  positions | positions
  port
  airport
  outpost
  military site
  `,
);

/** Who withdraws, where it is said. */
export const FORCE_WORDS = table(
  ['word', 'forms'] as const,
  `
  troops | troops
  force
  mercenary | mercenaries
  foreign fighter
  formation
  armed group
  personnel | personnel
  armour | armour
  weaponry | weaponry
  hardware | hardware
  missile
  rebel
  instructor
  arms | arms
  soldier
  army | armies
  fighter
  combatant
  militia
  unit
  corps | corps
  division
  brigade
  artillery | artillery
  heavy weapon
  weapon
  tank
  guns | guns
  military | military
  positions | positions
  `,
);

/** One's own men, where nothing but a possessive says whose. */
export const OWN_MEN = list('men troops forces fighters soldiers units side movement army guerrillas gunmen');

/** What stands before them. */
export const OWNERS = list('his her its their our my all');

/** What is quit or vacated and is no ground. */
export const OFFICES = list(
  'coalition government post office job cabinet party seat presidency talks agreement deal pact bloc alliance union league race',
);
