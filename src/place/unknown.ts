/** Names that the gazetteer lacks: "Yarmouk district", "the village of Abala", "near Verkhnoshyrokivske", "Mount Igman". */
import type { Doc } from '../language/index.js';
import { isUpper } from './spans.js';
import { FACILITY_WORDS, LOCATIVES, NOT_PLACES_AFTER_IN, STOP, TITLES } from './words/context.js';
import { EDGE_WORDS, FEATURE_HEADS, LOWER_UNIT_WORDS, TAKING_VERBS, TOWN_WORDS } from './words/kinds.js';

/** A run of tokens that names a place by its form alone. */
export interface UnknownName {
  readonly first: number;
  readonly last: number;
  readonly rule:
    | 'named-by-kind'
    | 'kind-of-name'
    | 'after-preposition'
    | 'feature'
    | 'before-container'
    | 'taken'
    | 'named-before';
  readonly words: readonly string[];
}

/** What the reader knows that a name alone does not show. */
export interface Known {
  /** Does the token belong to a name that the gazetteer knows and the reader believes? */
  taken(token: number): boolean;
  /** Is there a believed place right after a comma or bracket that follows token `last`? */
  containerAfter(last: number): boolean;
  /** Was this name read as a place before? */
  before(name: string): boolean;
}

/** Words of kind that too often end the name of a body. */
const BODY_WORDS = new Set([
  'front',
  'coast',
  'plain',
  'mine',
  'pass',
  'line',
  'school',
  'market',
  'complex',
  'sector',
  'quarter',
  'county',
]);

/** Reads an unknown name that starts at capitalised token `i`. */
export function unknownAt(doc: Doc, i: number, known: Known): UnknownName | null {
  if (!isUpper(doc.word(i)) || known.taken(i)) return null;
  const s = doc.sentenceOf(i);
  let end = i;
  while (end + 1 <= s.last && end - i < 6) {
    if (joins(doc, end + 1) && !known.taken(end + 1)) end++;
    else if (
      end + 2 <= s.last &&
      /^[-‑]$/.test(doc.word(end + 1)) &&
      touches(doc, end + 1) &&
      touches(doc, end + 2) &&
      !known.taken(end + 2)
    )
      end += 2;
    else break;
  }
  if (end - i > 4) return null;
  const name = doc.text.slice(doc.start(i), doc.end(end));
  const after = end + 1 <= s.last ? doc.lower(end + 1) : '';
  const before = i - 1 >= s.first ? doc.lower(i - 1) : '';
  const made = (rule: UnknownName['rule'], word: string, last = end): UnknownName => ({
    first: i,
    last,
    rule,
    words: word === '' ? [] : [word],
  });
  if (known.before(name)) return made('named-before', '');
  if (end - i <= 2 && known.containerAfter(end) && !/^\p{Lu}{2,}$/u.test(name) && !isCommon(doc, i, end))
    return made('before-container', '');
  if (i === s.first || isOrdinary(doc, i, end)) return null;
  if (FEATURE_HEADS.has(doc.lower(i)) && end > i) return made('feature', doc.lower(i));
  const near = doc.start(Math.min(end + 1, s.last)) - doc.end(end) === 1;
  if (FACILITY_WORDS.has(after) && near && !isUpper(doc.word(end + 1)) && !TITLES.has(before))
    return made('named-by-kind', after, end + 1);
  const ending = doc.lower(end);
  const led = before === 'the' || LOCATIVES.has(before) || /^(on|of|from|to)$/.test(before);
  if (
    end > i &&
    led &&
    !BODY_WORDS.has(ending) &&
    (FACILITY_WORDS.has(ending) || LOWER_UNIT_WORDS.has(ending))
  )
    return made('named-by-kind', ending);
  const head = i - 2 >= s.first ? doc.lower(i - 2) : '';
  if (before === 'of' && (TOWN_WORDS.has(head) || FACILITY_WORDS.has(head) || EDGE_WORDS.has(head)))
    return made('kind-of-name', head);
  if (TOWN_WORDS.has(before) && before !== 'capital' && before !== 'city')
    return made('kind-of-name', before);
  if (/^\p{Lu}{2,6}s?$/u.test(doc.word(i)) || after === '-' || end - i > 2) return null;
  if (
    /^(in|near|outside|around|at|above|through|towards?)$/.test(before) ||
    before.endsWith('-controlled') ||
    before === 'held'
  )
    return made('after-preposition', before);
  if (TAKING_VERBS.has(before) && end - i < 2) return made('taken', before);
  return null;
}

function touches(doc: Doc, k: number): boolean {
  return doc.start(k) === doc.end(k - 1) && (isUpper(doc.word(k)) || /^[-‑]$/.test(doc.word(k)));
}

function joins(doc: Doc, k: number): boolean {
  return isUpper(doc.word(k)) && doc.start(k) - doc.end(k - 1) <= 1 && /\p{L}/u.test(doc.word(k));
}

function isCommon(doc: Doc, first: number, last: number): boolean {
  const w = doc.lower(first);
  const last1 = doc.lower(last);
  return (
    STOP.has(last1) ||
    NOT_PLACES_AFTER_IN.has(last1) ||
    (first === last && TITLES.has(w)) ||
    (STOP.has(w) && !FEATURE_HEADS.has(w))
  );
}

function isOrdinary(doc: Doc, first: number, last: number): boolean {
  const w = doc.lower(first);
  if (FEATURE_HEADS.has(w) && last > first) return false;
  if (NOT_PLACES_AFTER_IN.has(w) || TITLES.has(w)) return true;
  if (first === last && STOP.has(w)) return true;
  return /^\p{Lu}{5,}$/u.test(doc.word(first));
}
