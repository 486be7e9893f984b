/** Words beside a capital that show its government at work. From public knowledge. */
import { list } from '../../model/words.js';

/** What comes "from" a government: "no word from Damascus". */
export const ANSWERS = list('word, comment, reaction, response, reply, answer, confirmation, denial');

/** Verbs of attitude, which cities do not have. */
export const ATTITUDES = list(
  'doubts, doubted, wants, wanted, fears, feared, hopes, hoped, insists, refuses, refused, rejects, demands, denies, suspects, suspected, believes, questions',
);
