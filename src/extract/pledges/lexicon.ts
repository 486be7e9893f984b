import type { Doc } from '../../language/index.js';
import { cellList, type Row } from '../../model/words.js';
import { ByWord, numberAt, numberOf } from '../by-word.js';

/** How a table's entries change their form: a verb its first word, a noun its last. */
export type Inflection = 'verb' | 'noun' | 'none';

/** A table entry found in the text: its first and last token, and the row. */
export interface Hit<R> {
  readonly first: number;
  readonly last: number;
  readonly row: R;
  /** `table:entry`, for `why`. */
  readonly name: string;
}

interface Entry<R> {
  readonly words: readonly string[];
  readonly row: R;
}

/** At most so many words may stand where an entry has `~`, and where it has `~~`. */
const GAP = 2;
const WIDE_GAP = 9;

/**
 * A word table looked up at a token, in every form its entries take. Works on the words as written, so that no sentence
 * needs to be tagged to be asked. The longest entry wins.
 */
export class Lexicon<R extends Row<string>> {
  private readonly shelves: ByWord<Shelf<R>>;
  private readonly starts: readonly string[];

  constructor(
    private readonly name: string,
    rows: readonly R[],
    private readonly inflection: (row: R) => Inflection,
  ) {
    const all = new Map<string, Entry<R>[]>();
    for (const row of rows)
      for (const form of formsOf(row.word!, row.forms ?? '', this.inflection(row))) {
        const words = form.split(/ +|(?=-)|(?<=-)/).map((w) => w.toLowerCase());
        const list = all.get(words[0]!);
        if (list === undefined) all.set(words[0]!, [{ words, row }]);
        else list.push({ words, row });
      }
    this.starts = [...all.keys()];
    this.shelves = new ByWord(
      [...all].map(([word, entries]) => [
        word,
        shelf(entries.sort((a, b) => b.words.length - a.words.length)),
      ]),
    );
  }

  /** The longest entry that begins at token i and ends within the same sentence; null where there is none. */
  at(doc: Doc, i: number): Hit<R> | null {
    const found = this.shelves.at(doc, i);
    if (found === undefined) return null;
    const end = doc.sentenceOf(i).last;
    for (const { words, row } of entriesAt(found, doc, i, end)) {
      const last = fits(doc, i, end, words, 1);
      if (last >= 0) return { first: i, last, row, name: `${this.name}:${row.word!}` };
    }
    return null;
  }

  /** Every entry that begins at token i, longest first. */
  all(doc: Doc, i: number): Hit<R>[] {
    const out: Hit<R>[] = [];
    const found = this.shelves.at(doc, i);
    if (found === undefined) return out;
    const end = doc.sentenceOf(i).last;
    for (const { words, row } of entriesAt(found, doc, i, end)) {
      const last = fits(doc, i, end, words, 1);
      if (last >= 0) out.push({ first: i, last, row, name: `${this.name}:${row.word!}` });
    }
    return out;
  }

  /** The words an entry may begin with. */
  firstWords(): readonly string[] {
    return this.starts;
  }
}

/** The entries of one first word, longest first: by the word that must follow, and those that can stand before any other. */
interface Shelf<R> {
  readonly bySecond: ReadonlyMap<number, readonly Entry<R>[]> | null;
  readonly others: readonly Entry<R>[];
}

function shelf<R>(entries: readonly Entry<R>[]): Shelf<R> {
  const open = (e: Entry<R>): boolean => e.words.length === 1 || e.words[1]!.startsWith('~');
  if (entries.every(open)) return { bySecond: null, others: entries };
  const bySecond = new Map<number, Entry<R>[]>();
  for (const e of entries) if (!open(e)) bySecond.set(numberOf(e.words[1]!), []);
  for (const [second, list] of bySecond)
    for (const e of entries) if (open(e) || numberOf(e.words[1]!) === second) list.push(e);
  return { bySecond, others: entries.filter(open) };
}

function entriesAt<R>(found: Shelf<R>, doc: Doc, i: number, end: number): readonly Entry<R>[] {
  return i < end && found.bySecond !== null
    ? (found.bySecond.get(numberAt(doc, i + 1)) ?? found.others)
    : found.others;
}

function fits(doc: Doc, i: number, end: number, words: readonly string[], k: number): number {
  if (k === words.length) return i;
  const next = words[k]!;
  if (next !== '~' && next !== '~~')
    return i < end && doc.lower(i + 1) === next ? fits(doc, i + 1, end, words, k + 1) : -1;
  for (let skip = 0; skip <= (next === '~' ? GAP : WIDE_GAP); skip++) {
    if (i + skip > end) break;
    if (skip > 0 && (next === '~' ? /[.,;:]/ : /[.;:]/).test(doc.word(i + skip))) break;
    const last = fits(doc, i + skip, end, words, k + 1);
    if (last >= 0) return last;
  }
  return -1;
}

/** All forms of an entry: by rule, and those that its `forms` cell lists. */
export function formsOf(word: string, forms: string, inflection: Inflection): readonly string[] {
  const out = new Set([word, ...cellList(forms)]);
  if (inflection === 'noun' && forms === '') out.add(plural(word));
  if (inflection === 'verb') {
    const [first, ...rest] = word.split(' ');
    for (const form of verbForms(first!)) out.add([form, ...rest].join(' '));
  }
  return [...out];
}

/** The forms of a regular verb: call, calls, called, calling. */
function verbForms(verb: string): string[] {
  const s = /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const stem = /[^e]e$/.test(verb) ? verb.slice(0, -1) : verb;
  const ed = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ied`
    : verb.endsWith('e')
      ? `${verb}d`
      : `${verb}ed`;
  return [verb, s, ed, `${stem}ing`];
}

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  const of = noun.indexOf(' of ');
  if (of > 0) return `${plural(noun.slice(0, of))}${noun.slice(of)}`;
  return `${noun}s`;
}
