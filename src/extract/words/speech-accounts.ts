/** Nouns of an account that a whole sentence is told by: "In his telling, …", "By the Kremlin's count, …". */
import { list } from '../../model/words.js';

export const ACCOUNTS = list(
  'telling, words, account, view, version, opinion, reading, reckoning, estimate, phrase, formulation, assessment',
);
