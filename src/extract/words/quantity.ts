/** Number words and what bends a number. Own list of common English. */
import { table } from '../../model/words.js';

export const NUMERALS = table(
  ['word', 'value'] as const,
  `
  one | 1
  two | 2
  three | 3
  four | 4
  five | 5
  six | 6
  seven | 7
  eight | 8
  nine | 9
  ten | 10
  eleven | 11
  twelve | 12
  thirteen | 13
  fourteen | 14
  fifteen | 15
  sixteen | 16
  seventeen | 17
  eighteen | 18
  nineteen | 19
  twenty | 20
  thirty | 30
  forty | 40
  fifty | 50
  sixty | 60
  seventy | 70
  eighty | 80
  ninety | 90
  single | 1
`,
);

export const MULTIPLIERS = table(
  ['word', 'value'] as const,
  `
  dozen | 12
  score | 20
  hundred | 100
  thousand | 1000
  million | 1000000
`,
);

/** Words for an unnamed many: the least and the most they can mean (empty: open). */
export const VAGUE = table(
  ['word', 'min', 'max'] as const,
  `
  dozens | 24 |
  scores | 40 |
  hundreds | 200 |
  thousands | 2000 |
  several | 2 |
  many | 2 |
  numerous | 2 |
  a few | 2 |
  a number of | 2 |
  a couple | 2 | 2
  a couple of | 2 | 2
  a handful | 2 |
  a handful of | 2 |
  some dozens | 24 |
`,
);

/**
 * How a hedge bends the number that follows it (or stands behind it, `after`): `over` from one more up · `least` from it up ·
 * `near` a little less · `about` a tenth around · `most` up to it · `under` below it · `just-over` a fifth more at most.
 */
export const NUMBER_HEDGES = table(
  ['words', 'how'] as const,
  `
  more than | over
  over | over
  above | over
  upwards of | least
  in excess of | over
  well over | over
  greater than | over
  at least | least
  no fewer than | least
  no less than | least
  not less than | least
  a minimum of | least
  as many as | most
  up to | most
  at most | most
  no more than | most
  a maximum of | most
  nearly | near
  almost | near
  close to | near
  just under | near
  approaching | near
  fewer than | under
  less than | under
  under | under
  below | under
  just over | just-over
  a little over | just-over
  slightly more than | just-over
  just above | just-over
  about | about
  around | about
  some | about
  roughly | about
  approximately | about
  circa | about
  an estimated | about
  estimated | about
  something like | about
  in the region of | about
  in the order of | about
  exactly | exact
  just | exact
  only | exact
  a total of | exact
  another | exact
  a further | exact
  or more | after-least
  or so | after-about
  at least | after-least
`,
);
