import { firstWord, phraseWords } from '../language/phrase.js';
import { key } from './key.js';
import type { View } from './view.js';

interface Pattern<E> {
  readonly keys: readonly string[];
  /** Per token: 0 any case, 1 an initial capital, 2 exactly as listed. */
  readonly caps: readonly number[];
  readonly words: readonly string[];
  readonly entries: E[];
}

/** A phrase as it was listed, not yet taken apart. */
interface Listed<E> {
  readonly phrase: string;
  readonly entry: E;
  readonly cased: boolean;
}

/** What a matcher found: the entries listed under the longest phrase that begins at `first`. */
export interface Hit<E> {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly E[];
}

/**
 * Phrases of word tables, found token by token, the longest first. Of the thousands listed a report names a few dozen, so a
 * phrase is taken apart only when a text has its first word.
 */
export class Matcher<E> {
  private readonly listed = new Map<string, Listed<E>[]>();
  private readonly opened = new Map<string, readonly Pattern<E>[]>();

  /** `bit` is the flag of tokens that begin one of its phrases. */
  constructor(private readonly bit: number) {}

  /** The words that begin its phrases. */
  firstWords(): Iterable<string> {
    return this.listed.keys();
  }

  /**
   * Lists `phrase`. With `cased`, a capital in the phrase must be a capital in the text, and a word in capitals must stand
   * exactly so ("RSF", not "rsf"). All phrases are listed before the first is looked for.
   */
  add(phrase: string, entry: E, cased: boolean): void {
    const word = firstWord(phrase);
    if (word === '') return;
    const first = key(word.toLowerCase());
    const same = this.listed.get(first);
    if (same === undefined) this.listed.set(first, [{ phrase, entry, cased }]);
    else same.push({ phrase, entry, cased });
  }

  /** The longest phrase that begins at token i, or `null`. */
  find(view: View, i: number): Hit<E> | null {
    if (!view.is(i, this.bit)) return null;
    const first = view.keys[i]!;
    const patterns = this.opened.get(first) ?? this.open(first);
    for (const p of patterns) {
      if (fits(p, view, i)) return { first: i, last: i + p.keys.length - 1, entries: p.entries };
    }
    return null;
  }

  private open(first: string): readonly Pattern<E>[] {
    const patterns: Pattern<E>[] = [];
    for (const { phrase, entry, cased } of this.listed.get(first) ?? []) {
      const words = phraseWords(phrase);
      const keys = words.map((w) => key(w.toLowerCase()));
      const caps = words.map((w) => (cased ? capitalsOf(w) : 0));
      const same = patterns.find((p) => equal(p.keys, keys) && equal(p.caps, caps));
      if (same === undefined) patterns.push({ keys, caps, words, entries: [entry] });
      else if (!same.entries.includes(entry)) same.entries.push(entry);
    }
    patterns.sort((a, b) => b.keys.length - a.keys.length);
    this.opened.set(first, patterns);
    return patterns;
  }
}

function equal<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((x, i) => x === b[i]);
}

function fits<E>(p: Pattern<E>, view: View, i: number): boolean {
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

/** 2 for an abbreviation, 1 for a capital, 0 else. */
function capitalsOf(word: string): number {
  if (!/^\p{Lu}/u.test(word)) return 0;
  return word.length > 1 && word.length <= 8 && word === word.toUpperCase() ? 2 : 1;
}
