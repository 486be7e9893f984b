/** Words that deny, condition or qualify a clause. Own lists from English grammar. */
import { list, table } from '../../model/words.js';
import type { Modality } from '../query.js';

export const NEGATORS = list(`not n't nt never neither nor without hardly scarcely no`);

export const NEGATIVE_DETERMINERS = list(`no none nobody nothing neither`);

export const CONDITION_MARKS = list(`if unless provided providing assuming`);

export const MODALS: ReadonlyMap<string, Modality> = new Map(
  table(
    ['word', 'modality'] as const,
    `
    can | possible
    ca | possible
    could | possible
    may | possible
    might | possible
    must | obliged
    should | obliged
    shall | obliged
    ought | obliged
    will | future
    wo | future
    'll | future
    would | conditional
    `,
  ).map((r) => [r.word, r.modality as Modality]),
);
