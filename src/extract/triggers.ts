import type { Doc } from '../language/index.js';
import { ByWord } from './by-word.js';

/** A rule, and the words (small letters) at which alone it can find something. */
export interface Triggered<R> {
  readonly words: ReadonlyArray<string> | ReadonlySet<string>;
  readonly rule: R;
}

const NONE: readonly never[] = [];

/**
 * An index of rules by the words that set them off, so that a token costs one look instead of one per rule. The answer for a
 * token keeps the rules' order; a word that sets none off has none.
 */
export function triggers<R>(rules: readonly Triggered<R>[]): (doc: Doc, i: number) => readonly R[] {
  const byWord = new Map<string, R[]>();
  for (const { words, rule } of rules)
    for (const word of new Set(words)) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [rule]);
      else known.push(rule);
    }
  const table = new ByWord(byWord);
  return (doc, i) => table.at(doc, i) ?? NONE;
}
