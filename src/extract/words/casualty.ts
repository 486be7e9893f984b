/**
 * Words that say people were killed or hurt. Own list. `slot`: the count; `shape`: `verb` takes people as object when active and
 * as subject when passive · `die` takes them as subject · `state` describes them ("nine dead", "two wounded") · `noun` stands
 * for them ("the deaths of four", "12 fatalities", "18 lives").
 */
import { list, table } from '../../model/words.js';

export const CASUALTY_WORDS = table(
  ['word', 'slot', 'shape'] as const,
  `
  killed | killed | verb
  kill | killed | verb
  kills | killed | verb
  killing | killed | verb
  slain | killed | verb
  slew | killed | verb
  murdered | killed | verb
  massacred | killed | verb
  assassinated | killed | verb
  executed | killed | verb
  martyred | killed | verb
  gunned | killed | verb
  died | killed | die
  dies | killed | die
  perished | killed | die
  dead | killed | state
  deaths | killed | noun
  death | killed | noun
  fatalities | killed | noun
  fatality | killed | noun
  lives | killed | noun
  life | killed | noun
  wounded | injured | verb
  wounds | injured | verb
  wounding | injured | verb
  wound | injured | verb
  injured | injured | verb
  injures | injured | verb
  injuring | injured | verb
  injure | injured | verb
  hurt | injured | verb
  hurting | injured | verb
  maimed | injured | verb
  maiming | injured | verb
  injuries | injured | noun
  casualties | both | noun
  deadly | killed | adjective
  fatal | killed | adjective
  fatally | killed | adjective
`,
);

/** Nouns for people who may be counted as victims; the second column marks those too general to be called a target. */
export const VICTIMS = table(
  ['noun', 'general'] as const,
  `
  people | general
  person | general
  persons | general
  men | general
  man | general
  women | general
  woman | general
  children | general
  child | general
  boy | general
  teenager |
  teenagers |
  youth |
  youths |
  couple | general
  brothers | general
  mother | general
  father | general
  pensioners |
  crew | general
  fishermen |
  conscript |
  conscripts |
  boys | general
  girl | general
  girls | general
  others | general
  other | general
  civilian | general
  civilians |
  soldier |
  soldiers |
  trooper |
  troopers |
  militiaman |
  troops | general
  serviceman |
  servicemen |
  fighter | general
  fighters | general
  rebels | general
  militants | general
  terrorists | general
  militiamen | general
  insurgents | general
  policeman |
  policemen |
  police | general
  officer | general
  officers | general
  agents | general
  agent | general
  guard |
  guards |
  peacekeeper |
  peacekeepers |
  resident |
  residents |
  villager |
  villagers |
  worker |
  workers |
  journalist |
  journalists |
  medic |
  medics |
  rescuer |
  rescuers |
  nurse |
  doctor |
  doctors |
  teacher |
  pupil |
  pupils |
  student |
  students |
  farmer |
  farmers |
  shepherd |
  shepherds |
  fisherman |
  fishermen |
  passenger |
  passengers |
  driver |
  drivers |
  pensioner |
  worshippers |
  mourners |
  revellers |
  patients |
  prisoner |
  prisoners |
  detainees |
  mp |
  lawmaker |
  politician |
  councillor |
  mayor |
  judge |
  priest |
  imam |
  monk | general
  family | general
  families | general
  members | general
  member | general
  personnel | general
  victim | general
  victims | general
  refugees |
  pilgrims |
  vendors |
  commuters |
  protesters |
  demonstrators |
  tourists |
  palestinians |
  ukrainians |
  russians |
  israelis |
  syrians |
  commander |
  commanders |
  aid worker |
  aid workers |
  displaced people |
  catholic |
  protestant |
`,
);

/** Words that say all were spared: a count of nought. */
export const NOBODY = list('nobody, no one, none, no-one, noone');
