import { type Doc, MAX_SENTENCE } from '../../language/index.js';
import { ByWord, numberAt, numberOf } from '../by-word.js';
import { BEFORE_VERB } from '../words/speech-adjuncts.js';
import { FREE_AUXILIARIES, NOMINAL_BEFORE } from '../words/verb-group.js';
import { type VerbForm, verbForms } from './forms.js';

/** A verb with the words that belong to it, where it stands in a text; tokens inclusive. */
export interface VerbPhrase<T> {
  readonly first: number;
  readonly last: number;
  readonly form: VerbForm;
  /** First token of the verb group: "has repeatedly | said". */
  readonly group: number;
  readonly negated: boolean;
  /** "was told", "dismissed by": the one who does it is not the subject. */
  readonly passive: boolean;
  readonly value: T;
}

/** A row of a phrase book: the verb, its irregular forms, and the words that must follow it. */
export interface PhraseRow<T> {
  readonly verb: string;
  readonly forms: string;
  readonly rest: readonly string[];
  readonly value: T;
}

/** A reader of verbs: all rows whose words begin at token i, those of more words first. */
export interface PhraseBook<T> {
  (doc: Doc, i: number): readonly VerbPhrase<T>[];
  /** Every word that a row can begin with, small letters: elsewhere nothing is found. */
  readonly starts: ReadonlySet<string>;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'gets', 'got']);
/** After "by", a means or a time is no agent. */
const MEANS =
  /^(?:telephone|phone|e-?mail|letter|video|text|radio|fax|hand|then|now|\d.*|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}+ing)$/u;
const NOT = new Set(['not', "n't", 'never', 'nobody', 'neither', 'nor']);
const NONE: readonly never[] = [];

const NOTHING: ReadonlySet<string> = new Set();

/** Makes a reader of the rows; words of `between` may stand inside a phrase. */
export function phraseBook<T>(
  rows: readonly PhraseRow<T>[],
  between: ReadonlySet<string> = NOTHING,
): PhraseBook<T> {
  const all = new Map<string, Inflected<T>[]>();
  for (const row of rows)
    for (const [form, kind] of verbForms(row.verb, row.forms)) {
      const known = all.get(form);
      if (known === undefined) all.set(form, [{ row, form: kind }]);
      else if (!known.some((k) => k.row === row)) known.push({ row, form: kind });
    }
  const shelves = new ByWord(
    [...all].map(([word, known]) => {
      known.sort((a, b) => b.row.rest.length - a.row.rest.length);
      return [word, shelf(known, between.size > 0)] as const;
    }),
  );
  const find = (doc: Doc, i: number): readonly VerbPhrase<T>[] => {
    const known = shelves.at(doc, i);
    if (known === undefined) return NONE;
    const rows =
      known.byNext !== null && i + 1 < doc.size
        ? (known.byNext.get(numberAt(doc, i + 1)) ?? known.others)
        : known.others;
    let out: VerbPhrase<T>[] | undefined;
    for (const { row, form } of rows) {
      const last = follows(doc, i, row.rest, between);
      if (last < 0 || !isVerb(doc, i, form, row.rest.length > 0)) continue;
      const standing = stands(doc, i, last, form);
      if (standing === null) continue;
      const { group, negated, passive } = standing;
      const found = { first: i, last, form, value: row.value, group, negated, passive };
      if (out === undefined) out = [found];
      else out.push(found);
    }
    return out ?? NONE;
  };
  return Object.assign(find, { starts: new Set(all.keys()) });
}

interface Inflected<T> {
  readonly row: PhraseRow<T>;
  readonly form: VerbForm;
}

/** The rows of one first word: by the word that must follow, and those that stand before any other; each in the book's order. */
interface Shelf<T> {
  readonly byNext: ReadonlyMap<number, readonly Inflected<T>[]> | null;
  readonly others: readonly Inflected<T>[];
}

/** Where words may stand between (`loose`), what follows says nothing, and all rows are tried. */
function shelf<T>(known: readonly Inflected<T>[], loose: boolean): Shelf<T> {
  if (loose || known.every((k) => k.row.rest.length === 0)) return { byNext: null, others: known };
  const byNext = new Map<number, Inflected<T>[]>();
  for (const { row } of known) if (row.rest.length > 0) byNext.set(numberOf(row.rest[0]!), []);
  for (const [next, list] of byNext)
    for (const k of known) if (k.row.rest.length === 0 || numberOf(k.row.rest[0]!) === next) list.push(k);
  return { byNext, others: known.filter((k) => k.row.rest.length === 0) };
}

/** Last token of the phrase that begins at i; -1 where the words do not follow. */
function follows(doc: Doc, i: number, rest: readonly string[], between: ReadonlySet<string>): number {
  if (rest.length === 0) return i;
  let at = i;
  // Words that may stand between go on no farther than a sentence can.
  const stop = Math.min(doc.size, i + MAX_SENTENCE);
  for (const word of rest) {
    at++;
    while (at < stop && doc.lower(at) !== word && between.has(doc.lower(at))) at++;
    if (at >= stop || doc.lower(at) !== word) return -1;
  }
  return at;
}

/** The verb group left of the verb: where it begins, and whether it is denied or passive; `null` for an infinitive. */
function stands(
  doc: Doc,
  i: number,
  last: number,
  form: VerbForm,
): { group: number; negated: boolean; passive: boolean } | null {
  const s = doc.sentenceOf(i);
  let group = i;
  let negated = false;
  let passive = false;
  let free = false;
  for (let k = i - 1; k >= s.first; k--) {
    const w = doc.lower(k);
    if (NOT.has(w)) negated = true;
    else if (BE.has(w) && form === 'past' && k === group - 1) passive = true;
    if (w === 'to' && form === 'base') return null;
    if (!BEFORE_VERB.has(w) && !isAdverb(w)) break;
    group = k;
    if (FREE_AUXILIARIES.has(w)) free = true;
  }
  // "the truce declared by the government", not "the army declared by evening".
  if (
    form === 'past' &&
    !free &&
    !passive &&
    last < s.last &&
    doc.lower(last + 1) === 'by' &&
    !MEANS.test(doc.lower(last + 2))
  )
    passive = !/^(?:,|"|”|’|')$/.test(group > s.first ? doc.word(group - 1) : ',');
  return { group, negated, passive };
}

/** Adverbs by their ending. */
export function isAdverb(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ly') && !NO_ADVERB.test(lower);
}

const NO_ADVERB = /^(?:family|july|italy|ally|rally|assembly|reply|supply|early|daily)$/;

/** Before a form that is a noun as well. */
const ATTRIBUTE =
  /^(?:further|earlier|latest|recent|new|media|press|initial|unconfirmed|conflicting|sick|official|first)$/;
const EITHER_BEFORE = /^(?:this|that|these|those|'s|’s|'|’)$/;

/** Whether the word is a verb here: "claims" after "Thai" or "the" is none. */
function isVerb(doc: Doc, i: number, form: VerbForm, long: boolean): boolean {
  const s = doc.sentenceOf(i);
  const before = i > s.first ? doc.lower(i - 1) : '';
  if (NOMINAL_BEFORE.has(before)) return false;
  if (form !== 'past' && ATTRIBUTE.test(before)) return false;
  if (EITHER_BEFORE.test(before) && form !== 'past' && !(form === 'ing' && /s$/.test(before))) return false;
  if (long) return true;
  if (doc.model !== undefined) {
    const p = doc.upos(i);
    if (p === 'VERB' || p === 'AUX') return !(form === 'base' && i === s.first);
    if (form === 'past') return p !== 'NOUN' && p !== 'PROPN';
    if (form === 'ing') return /^(?:,|while)$/.test(before) && p === 'NOUN';
    return misread(doc, i, form);
  }
  if (form === 'ing') return before === ',' || before === 'while' || before === 'and';
  if (form === 'past') return true;
  // Without tags, a form that may be a noun is a verb only after what can be its subject.
  if (form === 'base' || AMBIGUOUS.test(doc.lower(i)))
    return (
      /^(?:they|we|you|i|he|she|it|who|which|not|n't|did|does|do|will|would|could|can|to)$/.test(before) ||
      (form === 'base'
        ? /s$/.test(before)
        : /^\p{L}/u.test(before) && !/^\p{Lu}\p{Ll}+(?:an|ai|ese|ish)$/u.test(doc.word(i - 1)))
    );
  return true;
}

/** A present that the tagger took for a noun: after what can only be its subject, before what can only be its object. */
function misread(doc: Doc, i: number, form: VerbForm): boolean {
  const s = doc.sentenceOf(i);
  if (i === s.first || /^\p{Lu}/u.test(doc.word(i))) return false;
  const p = doc.upos(i - 1);
  const plural = (p === 'NOUN' || p === 'PROPN') && /s$/.test(doc.lower(i - 1));
  if (form === 'base' ? !plural : !(p === 'PROPN' || p === 'PRON' || !AMBIGUOUS.test(doc.lower(i))))
    return false;
  if (i === s.last) return form === 's';
  const next = doc.upos(i + 1);
  if (/^(?:that|of)$/.test(doc.lower(i + 1)))
    return doc.lower(i + 1) === 'that' || !AMBIGUOUS.test(doc.lower(i));
  if (next === 'PROPN' && form === 's' && p === 'PROPN') return finiteAfter(doc, i + 1);
  return (
    next === 'DET' ||
    next === 'NUM' ||
    next === 'PRON' ||
    next === 'PUNCT' ||
    (form === 'base' && next === 'NOUN')
  );
}

/** A finite verb before the next stop: "Armenia claims | Azerbaijan shelled Goris". */
function finiteAfter(doc: Doc, i: number): boolean {
  const s = doc.sentenceOf(i);
  for (let k = i + 1; k <= Math.min(s.last, i + 8) && doc.upos(k) !== 'PUNCT'; k++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(doc.xpos(k))) return true;
  return false;
}

const AMBIGUOUS =
  /^(?:claims|reports|comments|notes|orders|charges|demands|requests|answers|fears|hopes|names|calls|counts|records|terms|remarks|estimates|doubts|questions|offers|disputes|plans)$/;
