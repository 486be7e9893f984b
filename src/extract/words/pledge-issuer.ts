/** Documents that a body gives out in its own name: how their titles name them, and what ends its own words. Own lists. */
import { list } from '../../model/words.js';

/** Kinds of document, before "by", "of", "from", "between" in a title. */
export const ISSUED = list(
  'statement, communiqué, communique, declaration, notification, proclamation, announcement',
);

/** Words that end the body's name in a title: "Communiqué of the Mediators on …". */
export const ISSUER_ENDS = list('on, about, concerning, regarding, in, at, following, after, to, for');

/** "are pleased to announce". */
export const PLEASED = list('pleased, honoured, honored, proud, happy, glad');

/** First words of a paragraph with which the body's own words end. */
export const BREAKS_OFF = list(
  'remarks, for correspondents, background, note, notes, editorial, editor, questions, question, q, for editors, for journalists, asked, answers, replies',
);
