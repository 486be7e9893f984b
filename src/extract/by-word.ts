import type { Doc } from '../language/index.js';

/** Numbers of all words that some table is asked by; 0 is every other word. */
const NUMBERS = new Map<string, number>();

/**
 * A table of words asked by token. All such tables number their words together, and a text's tokens are numbered once, so that
 * asking a table costs a look into an array, whatever the number of tables and rules.
 */
export class ByWord<V> {
  private readonly values: (V | undefined)[] = [undefined];

  /** Words in small letters with straight apostrophes, as `Doc.lower` gives them; of two alike the later counts. */
  constructor(entries: Iterable<readonly [word: string, value: V]>) {
    for (const [word, value] of entries) {
      const n = numberOf(word);
      while (this.values.length <= n) this.values.push(undefined);
      this.values[n] = value;
    }
  }

  /** What the table holds for token i; undefined where it holds nothing, and outside the text. */
  at(doc: Doc, i: number): V | undefined {
    return this.values[numbersOf(doc)[i]!];
  }
}

/** The number of a word, given when it is first asked for; for tables whose second key is a word. */
export function numberOf(word: string): number {
  let n = NUMBERS.get(word);
  if (n === undefined) {
    n = NUMBERS.size + 1;
    NUMBERS.set(word, n);
  }
  return n;
}

/** The number of token i's word; 0 where no table is asked by it, and outside the text. */
export function numberAt(doc: Doc, i: number): number {
  return numbersOf(doc)[i] ?? 0;
}

/** A set of words asked by token. */
export class WordSet extends ByWord<true> {
  constructor(words: Iterable<string>) {
    super([...words].map((w) => [w, true] as const));
  }

  /** Whether token i is one of the words. */
  has(doc: Doc, i: number): boolean {
    return this.at(doc, i) === true;
  }
}

interface Numbered {
  readonly doc: Doc;
  readonly numbers: Int32Array;
  /** How many words had a number then: tables that are made later may number more. */
  readonly size: number;
}

const KNOWN = new WeakMap<Doc, Numbered>();
/** The text asked for last: nearly every question is about the same one as the question before. */
let last: Numbered | undefined;

function numbersOf(doc: Doc): Int32Array {
  if (last !== undefined && last.doc === doc && last.size === NUMBERS.size) return last.numbers;
  let known = KNOWN.get(doc);
  if (known === undefined || known.size !== NUMBERS.size) {
    const numbers = new Int32Array(doc.size);
    for (let i = 0; i < numbers.length; i++) numbers[i] = NUMBERS.get(doc.lower(i)) ?? 0;
    known = { doc, numbers, size: NUMBERS.size };
    KNOWN.set(doc, known);
  }
  last = known;
  return known.numbers;
}
