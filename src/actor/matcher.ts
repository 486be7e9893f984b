import { readText } from '../language/index.js';
import { key } from './key.js';
import type { View } from './view.js';

interface Pattern<E> {
  readonly keys: readonly string[];
  /** Per token: 0 any case, 1 an initial capital, 2 exactly as listed. */
  readonly caps: readonly number[];
  readonly words: readonly string[];
  readonly entries: E[];
}

/** What a matcher found: the entries listed under the longest phrase that begins at `first`. */
export interface Hit<E> {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly E[];
}

/** Phrases of word tables, found token by token, the longest first. */
export class Matcher<E> {
  private readonly byFirst = new Map<string, Pattern<E>[]>();

  /** `bit` is the flag of tokens that begin one of its phrases. */
  constructor(private readonly bit: number) {}

  /** The words that begin its phrases. */
  firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  /**
   * Lists `phrase`. With `cased`, a capital in the phrase must be a capital in the text, and a word in capitals must stand
   * exactly so ("RSF", not "rsf").
   */
  add(phrase: string, entry: E, cased: boolean): void {
    const words = tokens(phrase);
    const keys = words.map((w) => key(w.toLowerCase()));
    const first = keys[0];
    if (first === undefined) return;
    const caps = words.map((w) => (cased ? capitalsOf(w) : 0));
    let patterns = this.byFirst.get(first);
    if (patterns === undefined) {
      patterns = [];
      this.byFirst.set(first, patterns);
    }
    const same = patterns.find((p) => p.keys.join(' ') === keys.join(' ') && p.caps.join() === caps.join());
    if (same !== undefined) {
      if (!same.entries.includes(entry)) same.entries.push(entry);
      return;
    }
    patterns.push({ keys, caps, words, entries: [entry] });
    patterns.sort((a, b) => b.keys.length - a.keys.length);
  }

  /** The longest phrase that begins at token i, or `null`. */
  find(view: View, i: number): Hit<E> | null {
    if (!view.is(i, this.bit)) return null;
    const patterns = this.byFirst.get(view.keys[i]!) ?? [];
    for (const p of patterns) {
      if (this.fits(p, view, i)) return { first: i, last: i + p.keys.length - 1, entries: p.entries };
    }
    return null;
  }

  private fits(p: Pattern<E>, view: View, i: number): boolean {
    if (i + p.keys.length > view.size) return false;
    for (let k = 0; k < p.keys.length; k++) {
      if (view.keys[i + k] !== p.keys[k]) return false;
      const cap = p.caps[k]!;
      if (cap === 0) continue;
      if (view.caps[i + k] === 0) return false;
      if (cap === 2 && view.doc.word(i + k) !== p.words[k]) return false;
    }
    return true;
  }
}

/** 2 for an abbreviation, 1 for a capital, 0 else. */
function capitalsOf(word: string): number {
  if (!/^\p{Lu}/u.test(word)) return 0;
  return word.length > 1 && word.length <= 8 && word === word.toUpperCase() ? 2 : 1;
}

/** The tokens of a phrase as they come out inside a sentence, where "Gen." keeps its stop. */
function tokens(phrase: string): string[] {
  const doc = readText(`${phrase.replace(/(^|\s)\p{Ll}(?=\p{L}*\.)/gu, (c) => c.toUpperCase())} Xx`);
  const out: string[] = [];
  for (let i = 0; i < doc.size - 1; i++) out.push(doc.word(i));
  return out;
}
