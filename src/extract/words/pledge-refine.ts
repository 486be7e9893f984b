/** Later words that only set a term of a pledge already told. Own collection. */
import { table } from '../../model/words.js';

/** From when somebody counts it: the time stands behind. */
export const COUNT_CUES = table(
  ['word', 'forms'] as const,
  `
  count ~~ from
  count from
  be counted from | is counted from, was counted from, been counted from
  regard ~~ binding only from
  consider ~~ binding only from
  consider ~~ binding from
  regard ~~ binding from
  date ~~ from | dated ~~ from, dates ~~ from
  reckon ~~ from
  `,
);

/** Nouns of a pledge already told, as its bounds are spoken of. `length` is what the noun itself says of its duration. */
export const PLEDGE_NOUNS = table(
  ['word', 'length'] as const,
  `
  week | P7D
  month | P1M
  pause
  truce
  ceasefire
  cease-fire
  halt
  moratorium
  deal
  promise
  pledge
  arrangement
  request
  version
  `,
);

/** Bounds of a pledge: which end the named day is. */
export const BOUND_NOUNS = table(
  ['word', 'bound'] as const,
  `
  end | end
  last day | end
  final day | end
  close | end
  start | start
  beginning | start
  first day | start
  `,
);

/** How somebody's own telling of a pledge is called: "the Kremlin's version was a week until February 1". */
export const VERSION_NOUNS = table(
  ['word'] as const,
  `
  version
  account
  count
  reading
  reckoning
  telling
  calendar
  `,
);

/** Verbs by which a bound was set: "the day named by the Kremlin as the end of the week". */
export const NAMED_VERBS = table(
  ['word', 'forms'] as const,
  `
  name
  give | gave, given
  set | set
  mention
  announce | announced, announcing
  state | stated
  `,
);
