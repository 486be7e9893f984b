import type { Doc } from '../../language/index.js';
import { cellList } from '../../model/words.js';
import { TARGET_WORDS } from '../words/target-words.js';
import { type Hit, Phrases } from './phrases.js';

/** The shared table of things that reports name as struck, singular and plural. */
class Targets {
  private readonly phrases = new Phrases<string>(
    TARGET_WORDS.flatMap((t) =>
      [t.word, ...(t.forms === '' ? [pluralOf(t.word)] : cellList(t.forms))].map(
        (w) => [w, t.class] as const,
      ),
    ),
  );
  private readonly words = new Set(TARGET_WORDS.map((t) => t.word));

  /** The longest target name that starts at token i. */
  at(doc: Doc, i: number, limit: number): Hit<string> | null {
    return this.phrases.at(doc, i, limit);
  }

  has(name: string): boolean {
    const w = name.toLowerCase();
    return this.words.has(w) || [...this.words].some((x) => w.endsWith(` ${x}`));
  }
}

function pluralOf(word: string): string {
  return /(?:s|x|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
}

export const TARGET_NAMES = new Targets();
