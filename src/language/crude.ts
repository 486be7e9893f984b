/** Tags without a model: by the word's form alone. A stopgap for tests and for texts read before weights are loaded. */

import type { Upos } from './upos.js';
import { FUNCTION_WORDS } from './words/functional.js';

const KNOWN = new Map(FUNCTION_WORDS.map((r) => [r.word, r.upos as Upos]));

/** A rough universal part of speech; `first` tells that the word opens its sentence. */
export function crudeTag(word: string, first: boolean): Upos {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const known = KNOWN.get(lower);
  if (known !== undefined) return known;
  if (/^[\d.,:/]*\d/.test(word)) return 'NUM';
  if (/^[$€£¥%+=<>^~#&@]+$/u.test(word)) return 'SYM';
  if (!/[\p{L}\p{N}]/u.test(word)) return 'PUNCT';
  if (!first && /^\p{Lu}/u.test(word)) return 'PROPN';
  if (/ly$/.test(lower)) return 'ADV';
  if (/(?:ing|ed)$/.test(lower)) return 'VERB';
  if (/(?:ous|ful|ive|al|able|ible|ic|ish|less)$/.test(lower)) return 'ADJ';
  return 'NOUN';
}
