import { table } from '../../../model/words.js';

/** Months as dataset exports write them. */
export const MONTHS = table(
  ['month', 'name', 'short'] as const,
  `
1 | january | jan
2 | february | feb
3 | march | mar
4 | april | apr
5 | may | may
6 | june | jun
7 | july | jul
8 | august | aug
9 | september | sep
10 | october | oct
11 | november | nov
12 | december | dec
`,
);
