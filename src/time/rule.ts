import type { Tokens } from './scan.js';
import type { Tense } from './tense.js';
import { type Look, tenseAt } from './tense.js';
import type { Atom } from './when.js';
import { LINKS } from './words/links.js';

/** A text while it is read: its tokens and the sentence each belongs to. */
export interface Page {
  readonly t: Tokens;
  readonly sentence: Int32Array;
}

/** One family's way to recognise an expression around a word that starts it off. */
export interface Rule {
  readonly name: string;
  /** Lower-case words that start the rule off; `#` stands for any digit run. */
  readonly on: readonly string[];
  /** Reads around token `i`; null where it is not this. Looks at a bounded number of tokens. */
  readonly read: (page: Page, i: number) => Atom | null;
}

/** Tense of the sentence around tokens `first`–`last`. */
export function tenseOf(page: Page, first: number, last: number, look: Look = {}): Tense {
  const s = page.sentence[first]!;
  let from = first;
  while (from > 0 && first - from < 60 && page.sentence[from - 1] === s) from--;
  let to = last;
  while (to + 1 < page.t.size && to - last < 60 && page.sentence[to + 1] === s) to++;
  return tenseAt(page.t, first, last, from, to, look);
}

/** Whether what follows token `last` lets an expression end there: a mark, the text's end, or a word that links. */
export function endsHere(t: Tokens, last: number): boolean {
  const next = t.at(last + 1);
  if (last + 1 >= t.size) return true;
  if (t.kind[last + 1] === 'mark') return !(t.glued(last + 1) && (next === '%' || next === '-'));
  return LINKS.has(next);
}
