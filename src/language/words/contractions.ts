/**
 * Words written together that the Universal Dependencies treebanks of English part into two tokens
 * (EWT and GUM guidelines). The second column is the length of the first part.
 */
import { table } from '../../model/words.js';

export const CONTRACTIONS = table(
  ['word', 'first'] as const,
  `
  cannot | 3
  gonna | 3
  wanna | 3
  gotta | 3
  lemme | 3
  gimme | 3
  dont | 2
  doesnt | 4
  didnt | 3
  isnt | 2
  arent | 3
  wasnt | 3
  werent | 4
  hasnt | 3
  havent | 4
  hadnt | 3
  cant | 2
  wont | 2
  couldnt | 5
  wouldnt | 5
  shouldnt | 6
  im | 1
  ive | 1
  youre | 3
  youll | 3
  youve | 3
  theyre | 4
  theyve | 4
  thats | 4
  whats | 4
  theres | 5
  `,
);
