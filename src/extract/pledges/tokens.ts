import type { Doc } from '../../language/index.js';
import {
  BE_FORMS,
  BEFORE_TO,
  CLAUSE_OPENERS,
  DETERMINERS,
  FACT_AUX,
  FUTURE_AUX,
  LEAD_ADVERBS,
  NOT_WORDS,
  STARTING,
} from '../words/pledge-grammar.js';

/** Questions about neighbouring words, answered from the words alone: they hold where the parse does not. */

const BREAKS = /^[.;:!?—–()…]+$/;
const QUOTES = /^["“”'‘’«»„`]+$/;

/** Latin letters and digits, with which no mark begins: a cheap look before a pattern. */
function isLetterOrDigit(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
}

/** Whether token i is a mark that parts clauses. A dash inside a word ("cease-fire") is none. */
export function isBreak(doc: Doc, i: number): boolean {
  const w = doc.word(i);
  if (isLetterOrDigit(w.charCodeAt(0))) return false;
  if (BREAKS.test(w)) return true;
  return w === '-' && !(joined(doc, i - 1) && joined(doc, i));
}

/** Whether token i touches the next one. */
export function joined(doc: Doc, i: number): boolean {
  return i >= 0 && i + 1 < doc.size && doc.end(i) === doc.start(i + 1);
}

export function isQuoteMark(doc: Doc, i: number): boolean {
  const w = doc.word(i);
  return !isLetterOrDigit(w.charCodeAt(0)) && QUOTES.test(w);
}

/** Whether token i opens a clause that is not part of what stood before it. */
export function opensClause(doc: Doc, i: number): boolean {
  return CLAUSE_OPENERS.has(doc.lower(i));
}

/** How a verb is framed by the words right before it. */
export interface Lead {
  /** `future` will, is to, must · `infinitive` to · `gerund` -ing · `fact` a past or present form · `imperative`. */
  readonly form: 'future' | 'infinitive' | 'gerund' | 'fact' | 'bare';
  readonly negated: boolean;
  /** First token of the auxiliaries. */
  readonly first: number;
  readonly must: boolean;
}

/** Reads the auxiliaries to the left of token v: "will not", "is to", "not to", "had". */
export function leadOf(doc: Doc, v: number): Lead {
  const from = doc.sentenceOf(v).first;
  let i = v - 1;
  let negated = false;
  let to = -1;
  while (i >= from) {
    const w = doc.lower(i);
    if (NOT_WORDS.has(w)) negated = true;
    else if (w === 'to' && to < 0) to = i;
    else if (!(isQuoteMark(doc, i) || /ly$/.test(w) || LEAD_ADVERBS.has(w))) break;
    i--;
  }
  const w = i >= from ? doc.lower(i) : '';
  const first = i + 1;
  // "would start pulling back": the start is what the auxiliaries stand by.
  if (to < 0 && i > from && STARTING.has(w) && /ing$/.test(doc.lower(v))) return leadOf(doc, i);
  if (to >= 0) {
    if (BE_FORMS.has(w) || w === "'s") return { form: 'future', negated, first: i, must: false };
    if (BEFORE_TO.has(w))
      return { form: 'future', negated: negated || deniedBefore(doc, i, from), first: i, must: false };
    // "are to publish orders and to refrain from operations".
    if ((w === 'and' || w === 'or') && isBeTo(doc, i)) return { form: 'future', negated, first, must: false };
    return { form: 'infinitive', negated, first, must: false };
  }
  if (FUTURE_AUX.has(w) || w === "'ll")
    return { form: 'future', negated, first: i, must: w === 'must' || w === 'should' };
  if (w === 'be' && i > from && FUTURE_AUX.has(doc.lower(i - 1)))
    return { form: 'future', negated, first: i - 1, must: doc.lower(i - 1) === 'must' };
  if (w === 'be' && i > from + 1 && doc.lower(i - 1) === 'to' && BE_FORMS.has(doc.lower(i - 2)))
    return { form: 'future', negated, first: i - 2, must: false };
  if (FACT_AUX.has(w) || BE_FORMS.has(w)) return { form: 'fact', negated, first: i, must: false };
  if (/ing$/.test(doc.lower(v))) return { form: 'gerund', negated, first, must: false };
  return { form: 'bare', negated, first, must: false };
}

/** "are not ready to withdraw", "no intention to": a not or no right before. */
function deniedBefore(doc: Doc, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const w = doc.lower(k);
    if (NOT_WORDS.has(w) || w === 'no') return true;
    if (!(BE_FORMS.has(w) || /ly$/.test(w) || LEAD_ADVERBS.has(w) || w === 'yet')) return false;
  }
  return false;
}

/** Whether a "is to" stands to the left of token i in its clause. */
function isBeTo(doc: Doc, i: number): boolean {
  const from = doc.sentenceOf(i).first;
  for (let k = i - 1; k > Math.max(from, i - 16); k--) {
    if (isBreak(doc, k)) return false;
    if (doc.lower(k) === 'to' && BE_FORMS.has(doc.lower(k - 1))) return true;
  }
  return false;
}

/** Whether token i stands as a noun: after a determiner, a number or an adjective, or tagged so. */
export function isNounal(doc: Doc, i: number): boolean {
  const before = i > doc.sentenceOf(i).first ? doc.lower(i - 1) : '';
  // "the ceasefire that began": a relative, no determiner.
  if (before === 'that' && doc.model !== undefined && doc.upos(i) === 'VERB') return false;
  if (DETERMINERS.has(before)) return true;
  if (before === 'to' || FUTURE_AUX.has(before) || NOT_WORDS.has(before)) return false;
  if (doc.model === undefined) return !/(?:ed|ing)$/.test(doc.lower(i));
  const tag = doc.upos(i);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';
}
