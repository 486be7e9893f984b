import type { Doc } from '../../language/index.js';
import { ByWord } from '../by-word.js';

/** An entry of a word table found in a text: its tokens (both inclusive) and what the table says of it. */
export interface Hit<T> {
  readonly first: number;
  readonly last: number;
  readonly entry: string;
  readonly value: T;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly entry: string;
  readonly value: T;
}

/**
 * Finds the entries of a table in a text. Entries of several words match consecutive tokens; a hyphen in the text
 * ("air-strike", "F-16s") is passed over, so that an entry needs to be written once.
 */
export class Phrases<T> {
  private readonly starts: readonly string[];
  private readonly byFirst: ByWord<readonly Entry<T>[]>;
  private readonly byLast: ByWord<readonly Entry<T>[]>;

  constructor(entries: Iterable<readonly [entry: string, value: T]>) {
    const firsts = new Map<string, Entry<T>[]>();
    const lasts = new Map<string, Entry<T>[]>();
    for (const [entry, value] of entries) {
      const words = entry.toLowerCase().split(/[\s-]+/);
      push(firsts, words[0]!, { words, entry, value });
      push(lasts, words[words.length - 1]!, { words, entry, value });
    }
    for (const list of [...firsts.values(), ...lasts.values()])
      list.sort((a, b) => b.words.length - a.words.length);
    this.starts = [...firsts.keys()];
    this.byFirst = new ByWord(firsts);
    this.byLast = new ByWord(lasts);
  }

  /** The words that an entry can begin with. */
  firstWords(): readonly string[] {
    return this.starts;
  }

  /** The longest entry that starts at token i and ends at or before `limit`. */
  at(doc: Doc, i: number, limit: number = doc.size - 1): Hit<T> | null {
    const candidates = this.byFirst.at(doc, i);
    if (candidates === undefined) return null;
    for (const { words, entry, value } of candidates) {
      let at = i;
      let k = 1;
      for (; k < words.length; k++) {
        at++;
        if (at <= limit && doc.lower(at) === '-') at++;
        if (at > limit || doc.lower(at) !== words[k]) break;
      }
      if (k === words.length) return { first: i, last: at, entry, value };
    }
    return null;
  }

  /** The longest entry that ends at token i and starts at or after `limit`. */
  endingAt(doc: Doc, i: number, limit = 0): Hit<T> | null {
    const candidates = this.byLast.at(doc, i);
    if (candidates === undefined) return null;
    for (const { words, entry, value } of candidates) {
      let at = i;
      let k = words.length - 2;
      for (; k >= 0; k--) {
        at--;
        if (at >= limit && doc.lower(at) === '-') at--;
        if (at < limit || doc.lower(at) !== words[k]) break;
      }
      if (k < 0) return { first: at, last: i, entry, value };
    }
    return null;
  }
}

/** A table without values. */
export function phraseSet(entries: Iterable<string>): Phrases<true> {
  return new Phrases([...entries].map((e) => [e, true] as const));
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
