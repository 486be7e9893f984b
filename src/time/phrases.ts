import type { Row } from '../model/words.js';
import type { Tokens } from './scan.js';

/** A row found in the text: its first and last token. */
export interface Found<R> {
  readonly first: number;
  readonly last: number;
  readonly row: R;
}

interface Entry<R> {
  readonly words: readonly string[];
  readonly row: R;
}

/** A word table's phrases, looked up from either end; the longest that fits wins. */
export class Phrases<C extends string> {
  private readonly byFirst = new Map<string, Entry<Row<C>>[]>();
  private readonly byLast = new Map<string, Entry<Row<C>>[]>();

  constructor(rows: readonly Row<C>[], column: NoInfer<C>) {
    for (const row of rows) {
      const words = row[column].split(' ');
      push(this.byFirst, words[0]!, { words, row });
      push(this.byLast, words[words.length - 1]!, { words, row });
    }
  }

  /** First words, for rules that start there. */
  firstWords(): readonly string[] {
    return [...this.byFirst.keys()];
  }

  /** Last words, for rules that look back. */
  lastWords(): readonly string[] {
    return [...this.byLast.keys()];
  }

  /** The longest phrase that begins at token `i`. */
  forward(t: Tokens, i: number): Found<Row<C>> | null {
    for (const { words, row } of this.byFirst.get(t.at(i)) ?? []) {
      if (fits(t, i, words)) return { first: i, last: i + words.length - 1, row };
    }
    return null;
  }

  /** The longest phrase that ends at token `i`. */
  backward(t: Tokens, i: number): Found<Row<C>> | null {
    for (const { words, row } of this.byLast.get(t.at(i)) ?? []) {
      const first = i - words.length + 1;
      if (first >= 0 && fits(t, first, words)) return { first, last: i, row };
    }
    return null;
  }
}

function fits(t: Tokens, first: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (t.at(first + k) !== words[k]) return false;
  return true;
}

function push<R>(map: Map<string, Entry<R>[]>, key: string, entry: Entry<R>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else {
    list.push(entry);
    list.sort((a, b) => b.words.length - a.words.length);
  }
}
