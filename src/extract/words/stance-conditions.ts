/** Words that tie a pledge, an answer or a threat to something else. Own list. */
import { list } from '../../model/words.js';

/** Conjunctions and prepositions; those of several words as they are written. */
export const CONDITION_MARKS = list(
  `if, unless, until, only if, only when, only once, only after, provided, providing, provided that, as long as, so long as, for as long as,
  on condition that, on the condition that, subject to, in exchange for, in return for, in case of, in the event of, only in exchange for, should, not before, before`,
);

/** What a clause with a condition promises or threatens by. */
export const CONDITION_MODALS = list(
  `will, would, 'll, shall, can, could, may, might, must, won't, wo, reserves, reserve, cannot, free, ready, prepared, willing`,
);

/** Verbs that tell of a conditional position outside reported speech: "agreed, subject to guarantees". */
export const CONDITIONAL_DEEDS = list(
  'agreed, accepted, promised, pledged, offered, vowed, vow, withholding, withheld, refused, ruled',
);
