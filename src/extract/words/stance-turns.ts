/** Positions that lie in a turn of several words: willingness, refusal to come, disbelief, a pledge declared dead. Own collection. */
import { list, table } from '../../model/words.js';

/** Adjectives before an infinitive: "is ready to extend". `holds` no: "is unwilling to". */
export const WILLING = table(
  ['words', 'holds'] as const,
  `
  ready to | yes
  prepared to | yes
  willing to | yes
  now ready to | yes
  still ready to | yes
  also ready to | yes
  not ready to | no
  not prepared to | no
  not willing to | no
  unwilling to | no
  not going to | no
  not planning to | no
  `,
);

/** What somebody is ready or unwilling to do; `position` where they are ready. Its object is a pledge, demand or talks. */
export const WILLING_DEEDS = table(
  ['verb', 'position'] as const,
  `
  accept | accepts
  agree to | accepts
  sign | accepts
  observe | accepts
  respect | accepts
  honour | accepts
  honor | accepts
  abide by | accepts
  implement | accepts
  join | accepts
  halt | accepts
  stop | accepts
  suspend | accepts
  extend | proposes
  prolong | proposes
  renew | proposes
  discuss | accepts
  negotiate | accepts
  hold | accepts
  resume | accepts
  `,
);

/** Deeds of peace: who will not do them rejects. `object` yes where the pledge, demand or talks must be named. */
export const REFUSED_DEEDS = table(
  ['verb', 'forms', 'object'] as const,
  `
  reciprocate | | no
  negotiate | | no
  disarm | | no
  surrender | | no
  discuss | | no
  lay down | lays,laid,laid,laying | no
  give up | gives,gave,given,giving | no
  withdraw | withdraws,withdrew,withdrawn,withdrawing | no
  extend | | yes
  prolong | | yes
  renew | | yes
  sign | | yes
  join | | yes
  attend | | yes
  halt | | yes
  stop | | yes
  cease | | yes
  suspend | | yes
  talk to | | no
  talk with | | no
  hold talks | holds,held,held,holding | no
  hold negotiations | holds,held,held,holding | no
  enter talks | | no
  take part | takes,took,taken,taking | yes
  participate | | yes
  observe | | yes
  respect | | yes
  honour | | yes
  honor | | yes
  abide by | | yes
  accept | | yes
  agree to | | yes
  recommend | | yes
  implement | | yes
  pull back | | no
  pull out | | no
  allow | | yes
  declare | | yes
  `,
);

/** Verbs that take a position only where they are denied: "does not trust", "did not believe that". Columns as in `stance-verbs`. */
export const DENIED_VERBS = table(
  ['words', 'forms', 'position', 'about', 'frame'] as const,
  `
  believe | | doubts | truce violence | that obj
  believe in | | doubts | truce | obj
  trust | | doubts | truce | that obj
  expect | | doubts | truce | obj
  support | | rejects | truce demand | obj
  back | | rejects | truce demand | obj
  endorse | | rejects | truce demand | obj
  commit to | | rejects | truce demand | obj
  recognise | | rejects | truce | obj
  recognize | | rejects | truce | obj
  think | thinks,thought,thought,thinking | doubts | truce | that obj
  feel bound by | feels,felt,felt,feeling | rejects | truce | obj
  consider itself bound by | | rejects | truce | obj
  feel concerned by | feels,felt,felt,feeling | rejects | truce | obj
  `,
);

/** Predicates of a pledge that is no more. */
export const ENDED = list(
  'over, dead, finished, void, null, off, ended, defunct, meaningless, invalid, buried, expired, suspended',
);

/** Ways of saying that a pledge will not last; said of a pledge they doubt it. */
export const DOUBTED = list(
  'unlikely to hold, unlikely to last, unlikely to be respected, will not hold, would not hold, will not last, would not last, made no sense, makes no sense, not worth the paper, no guarantee',
);

/** Predicates that welcome a pledge: "described the truce as a welcome step". */
export const WANTED = list(
  'welcome, historic, breakthrough, milestone, positive, encouraging, significant, constructive, important, victory, courageous',
);

/** Verbs of insisting, by which somebody denies what they are charged with: "insists that it is not in breach". */
export const INSISTING = list(
  'insist, insists, insisted, insisting, maintain, maintains, maintained, maintaining, contend, contends, contended, counter, counters, countered, retort, retorts, retorted, protest, protests, protested, object, objects, objected',
);

/** Common nouns of bodies that are party to no war: their refusals and welcomes are of something else. */
export const BYSTANDERS = list(
  `court, courts, judge, judges, jury, tribunal, company, companies, firm, firms, bank, banks, union, unions, employer, employers, estate,
  estates, league, club, clubs, studio, network, airline, airlines, shareholders, investors, markets, critics, viewers, fans, customers, workers`,
);
