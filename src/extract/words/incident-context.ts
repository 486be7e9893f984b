/**
 * Words around a violent word that decide whether it tells of something that happened. Own list.
 * Entries of several words are matched as consecutive tokens.
 */
import { list, table } from '../../model/words.js';

/** What makes a violent noun a thing held back, feared, planned or spoken of in general: "a pause in STRIKES", "the threat of ATTACKS". */
export const UNREAL_BEFORE_NOUN = list(`
  pause in, pause on, halt to, halt in, halt on, end to, an end to, end of, stop to, cessation of, suspension of, freeze on, moratorium on,
  ban on, break in, lull in, respite from, freedom from, free of, free from, threat of, threats of, threat to, risk of, fear of, fears of, danger of,
  possibility of, prospect of, planned, plans for, plan for, preparing for, preparation for, preparations for, prepare for, preparing,
  prepare, warned of, warning of, warn of, warns of, against further, refrain from, refraining from, refrained from, abstain from, stop, stopping,
  stopped, halt, halting, halted, cease, ceasing, ceased, end, ending, ended, suspend, suspending, suspended, pause, pausing, paused, without, prevent, preventing,
  avoid, avoiding, deter, deterring, in case of, in the event of, any, any further, any new, no, no more, future, potential, possible,
  new wave of, ordered, order, orders, vowed, promised, threatened, contemplating, expecting, expected, imminent, another major,
  protection from, protected from, spared, spare, safe from, respond to, response to, retaliation for, revenge for, abandon, renounce, rule out, ruled out, called for, call for, calls for,
  step up their, keep up their, mark, anniversary of, unless, launch new, further
`);

/** Marks before a verb under which nothing is told as having happened. */
export const UNREAL_MARKS = list(`
  if, unless, whether, should, would, could, might, may, must, will, shall, 'll, to, can, ca, lest, in case, were to, going to, about to, wo, let
`);

/** Negations before a verb. */
export const UNREAL_NEGATIONS = list(`
  not, n't, never, no longer, neither, nor, without, no one, nobody, none, no, nothing, hardly, failed to, refrained from, stopped, avoided, nowhere
`);

/** Verbs whose content did not happen, or is disputed by the one who speaks. */
export const DENYING = list(`
  denied, denies, deny, denying, rejected, rejects, dismissed, dismisses, disputed, refuted, disavowed
`);

/** Nouns that head a statement of intent: what hangs on them is not yet done. */
export const INTENT = list(`
  threat, threats, promise, promises, pledge, pledges, plan, plans, vow, warning, warnings, agreement, deal, order, orders, request, demand, right, intention, proposal, permission
`);

/** Small verbs behind which an infinitive or gerund is a fact: "continued to shell", "kept firing", "go on shelling". */
export const ONGOING = list(`
  continue, continues, continued, continuing, keep, keeps, kept, begin, begins, began, start, starts, started, manage, managed, proceed, proceeded, go on, goes on, went on, resume, resumed, carry on, carried on, still
`);

/** Auxiliaries that make a passive or a perfect. */
export const BE = list('was were is are been being be got get gets getting');
export const BE_PAST = list('was were been got being');
export const HAVE = list("has have had having 've 'd");

/** Verbs of saying, as they close or open a reported clause. */
export const SAYING = list(`
  said, says, say, saying, told, tells, reported, reports, report, wrote, writes, announced, announces, stated, states, added, adds, confirmed, confirms,
  claimed, claims, noted, notes, declared, declares, informed, informs, posted, according, reportedly, acknowledged, admitted, argued, insisted, alleged, recalled, recalls, maintains, maintained, explained, affirmed, affirms, underlined, stressed, writing, indicated, monitors
`);

/** Nouns for what breaks a truce, when a bare count of them is told. */
export const REMAINS = list('debris, wreckage, fragments, fragment, shrapnel, remains, remnants');

/** Nouns that say something burnt or broke: an effect, told after the blow. */
export const EFFECTS = list(
  'fire, fires, blaze, windows, damage, outage, outages, blackout, blackouts, destruction',
);

/** Words that call the enemy without naming him. */
export const ENEMY = list('enemy, adversary, invaders, occupiers, aggressor, foe, occupier');

/** Words that say an incident stands apart from the one before. */
export const APART = list('separate, separately, another, elsewhere, different, unrelated');

/** Words that tie an incident to the one before. */
export const TIED = list(
  'also, too, as well, likewise, the same source, the attacks, the strikes, the attack, these attacks, meanwhile, among, the shelling, the strike, nationwide, overall, in all',
);

/** Nouns after which a place is where something is said or held, not struck. */
export const NOT_STRUCK = list(
  'told, reporters, talks, meeting, correspondent, spokesman, spokeswoman, embassy',
);

/** Prepositions that tie a place to an event, and whether the event is there (`at`), aimed there (`to`) or came from there (`from`). */
export const PLACE_PREPOSITIONS = table(
  ['word', 'how'] as const,
  `
  in | at
  at | at
  on | at
  near | at
  around | at
  outside | at
  inside | at
  over | at
  of | at
  across | at
  along | at
  above | at
  between | at
  throughout | at
  within | at
  beside | at
  behind | at
  from the territory of | from
  from territory in | from
  from the direction of | from
  north of | at
  south of | at
  east of | at
  west of | at
  against | to
  into | to
  toward | to
  towards | to
  upon | to
  targeting | to
  onto | to
  to | none
  from | from
  for | none
  with | none
  by | none
`,
);

/** What a place without an entry in the gazetteer ends in, and whether the word is kept in its name. */
export const PLACE_TAILS = table(
  ['word', 'keep'] as const,
  `
  district |
  sector |
  village |
  town |
  city |
  area |
  neighbourhood |
  neighborhood |
  quarter |
  township | keep
  province |
  region |
  county | keep
  governorate |
  municipality |
  base |
  airbase |
  camp | keep
  hospital | keep
  temple | keep
  road | keep
  street | keep
  square | keep
  bridge | keep
  island | keep
  islands | keep
  reservoir | keep
  dam | keep
  station | keep
  airport | keep
  port | keep
  university | keep
  school | keep
  mosque | keep
  church | keep
  hill | keep
  hills | keep
  ridge | keep
  mountain | keep
  mountains | keep
  pass | keep
  valley | keep
  river | keep
  crossing | keep
  checkpoint | keep
  complex | keep
  plant | keep
  refinery | keep
  market | keep
  heights | keep
  forest | keep
  barracks | keep
  highway | keep
`,
);

/** Words before "of NAME" that call the name a place. */
export const PLACE_CALLS = list(
  'town, village, city, district, hamlet, port, settlement, province, region, outpost, suburb, camp, island, towns, villages',
);

/** Headings of the table of targets whose things stand where they stand, so that "Ukrainian power plants" are in Ukraine. */
export const FIXED_CLASSES = list('energy housing health railway port water school industry worship');

/** What is fired only in a figure of speech: "a barrage of open letters". */
export const FIGURATIVE = list(`
  letters, letter, lawsuit, lawsuits, writs, questions, criticism, criticisms, complaints, emails, e-mails, tweets, posts, insults, words, memes, adverts, advertisements, press, publicity, accusations, statements, tariffs, motions, amendments, calls, headlines
`);

/** Meetings, as a report points back at them: "That meeting, too, was accompanied by a heavy strike". */
export const MEETINGS = list('meeting meetings talks round summit negotiations session conference visit');

/** How an attack is set beside a meeting. */
export const BESIDE_MEETING = list('accompanied overshadowed marred shadowed preceded followed greeted');

/** What kills, strikes and wounds without arms: a sentence with one of these and no weapon tells of no incident. */
export const UNARMED = list(`
  tear gas, rubber bullets, water cannon, road accident, traffic accident, car accident, accident, storm, cyclone, hurricane, typhoon, tornado, earthquake, quake, tremor, flood, floods, flooding,
  landslide, avalanche, stampede, train crash, plane crash, bus crash, shipwreck, capsized, lightning, wildfire, wildfires, heatwave, cholera, cancer, epidemic, famine, gas leak, collapse
`);
