/** Words that open a clause of its own. Own list of common English. */
import { list } from '../../model/words.js';

export const CLAUSE_LINKS = list(
  'while when after before because since although though whereas who whom which where whose that as until',
);
