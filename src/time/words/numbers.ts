import { table } from '../../model/words.js';

// Numbers that count time. A vague one is an interval: "a few" is at least 2 and at most 6, "several" at least 3,
// "dozens" at least 24; an empty cell is open.
export const CARDINALS = table(
  ['word', 'min', 'max'] as const,
  `
  zero | 0 | 0
  a    | 1 | 1
  an   | 1 | 1
  another | 1 | 1
  one  | 1 | 1
  single | 1 | 1
  two  | 2 | 2
  couple | 2 | 2
  three | 3 | 3
  four | 4 | 4
  five | 5 | 5
  six  | 6 | 6
  seven | 7 | 7
  eight | 8 | 8
  nine | 9 | 9
  ten  | 10 | 10
  eleven | 11 | 11
  twelve | 12 | 12
  dozen | 12 | 12
  thirteen | 13 | 13
  fourteen | 14 | 14
  fifteen | 15 | 15
  sixteen | 16 | 16
  seventeen | 17 | 17
  eighteen | 18 | 18
  nineteen | 19 | 19
  twenty | 20 | 20
  thirty | 30 | 30
  forty | 40 | 40
  fifty | 50 | 50
  sixty | 60 | 60
  seventy | 70 | 70
  eighty | 80 | 80
  ninety | 90 | 90
  hundred | 100 | 100
  few | 2 | 6
  several | 3 |
  some | 2 |
  many | 3 |
  multiple | 2 |
  numerous | 3 |
  dozens | 24 |
  hundreds | 200 |
`,
);

export const ORDINALS = table(
  ['word', 'n'] as const,
  `
  first | 1
  second | 2
  third | 3
  fourth | 4
  fifth | 5
  sixth | 6
  seventh | 7
  eighth | 8
  ninth | 9
  tenth | 10
  eleventh | 11
  twelfth | 12
  last | -1
  final | -1
`,
);

// Words that turn "once", "twice", "three times" into counts.
export const TIMES = table(
  ['word', 'n'] as const,
  `
  once | 1
  twice | 2
  thrice | 3
`,
);
