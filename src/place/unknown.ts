/** Names that the gazetteer lacks: "Yarmouk district", "the village of Abala", "near Verkhnoshyrokivske". */
import type { Doc } from '../language/index.js';
import { isUpper } from './spans.js';
import { FACILITY_WORDS, LOCATIVES, NOT_PLACES_AFTER_IN, STOP, TITLES } from './words/context.js';
import { TOWN_WORDS } from './words/kinds.js';

/** A run of tokens that names a place by its form alone. */
export interface UnknownName {
  readonly first: number;
  readonly last: number;
  readonly rule: 'named-by-kind' | 'kind-of-name' | 'after-preposition';
  readonly words: readonly string[];
}

/** Reads an unknown name that starts at capitalised token `i`; `taken` tells which tokens belong to known places. */
export function unknownAt(doc: Doc, i: number, taken: (token: number) => boolean): UnknownName | null {
  if (!isUpper(doc.word(i)) || taken(i)) return null;
  const s = doc.sentenceOf(i);
  let end = i;
  while (end + 1 <= s.last && end - i < 3 && !taken(end + 1) && continues(doc, end + 1)) end++;
  const after = end + 1 <= s.last ? doc.lower(end + 1) : '';
  const before = i - 1 >= s.first ? doc.lower(i - 1) : '';
  if (ordinary(doc, i, end)) return null;
  if (
    FACILITY_WORDS.has(after) &&
    !isUpper(doc.word(end + 1)) &&
    doc.start(end + 1) - doc.end(end) === 1 &&
    !TITLES.has(before)
  ) {
    return { first: i, last: end + 1, rule: 'named-by-kind', words: [after] };
  }
  if (
    end > i &&
    FACILITY_WORDS.has(doc.lower(end)) &&
    (before === 'the' || LOCATIVES.has(before) || /^(on|of|from|to)$/.test(before))
  ) {
    return { first: i, last: end, rule: 'named-by-kind', words: [doc.lower(end)] };
  }
  if (
    before === 'of' &&
    i - 2 >= s.first &&
    (TOWN_WORDS.has(doc.lower(i - 2)) || FACILITY_WORDS.has(doc.lower(i - 2)))
  ) {
    return { first: i, last: end, rule: 'kind-of-name', words: [doc.lower(i - 2)] };
  }
  if (
    /^(in|near|outside|around|at)$/.test(before) &&
    end - i < 2 &&
    !/^[A-Z]{2,6}s?$/.test(doc.word(i)) &&
    after !== '-'
  ) {
    return { first: i, last: end, rule: 'after-preposition', words: [before] };
  }
  return null;
}

function continues(doc: Doc, k: number): boolean {
  return isUpper(doc.word(k)) && doc.start(k) - doc.end(k - 1) <= 1 && /\p{L}/u.test(doc.word(k));
}

function ordinary(doc: Doc, first: number, last: number): boolean {
  const w = doc.lower(first);
  if (NOT_PLACES_AFTER_IN.has(w) || TITLES.has(w)) return true;
  if (first === last && STOP.has(w)) return true;
  if (/^\p{Lu}{5,}$/u.test(doc.word(first))) return true;
  const s = doc.sentenceOf(first);
  return first === s.first;
}
