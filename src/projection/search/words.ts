import type { Wanted } from '../store/store.js';

/** More than these of a query are not looked for. */
const MOST_TERMS = 24;
/** And no more than so many UTF-16 code units of it are read. */
const MOST_LENGTH = 2_000;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** A word without case and marks: "Čapljina" is found as "capljina". */
export const folded = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The words of a text as they are indexed, in their order. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => folded(word));
}

/**
 * What a person looks for: words that must all be there, phrases in double quotes, and `word*` for a beginning. Any text is a
 * query: whatever else stands in it separates words.
 */
export function wantedOf(query: string): Wanted[] {
  const out: Wanted[] = [];
  for (const [, phrase, word, star] of query
    .slice(0, MOST_LENGTH)
    .matchAll(/"([^"]*)"|([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)(\*?)/gu)) {
    const words = wordsOf(phrase ?? word ?? '');
    if (words.length > 0) out.push({ words, isPrefix: phrase === undefined && star === '*' });
    if (out.length === MOST_TERMS) break;
  }
  return out;
}

/** A piece of a text with what was looked for in it; all offsets in the whole text, UTF-16, end exclusive. */
export interface Snippet {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** How long a piece is, about. */
const LENGTH = 220;

/** The piece of a text in which most of what was looked for stands; its beginning where nothing does. */
export function snippetOf(text: string, wanted: readonly Wanted[]): Snippet {
  const marks = marksIn(text, wanted);
  let [best, most] = [0, 0];
  for (let i = 0, j = 0; i < marks.length; i++) {
    while (j < marks.length && marks[j]!.end - marks[i]!.start <= LENGTH) j++;
    if (j - i > most) [best, most] = [i, j - i];
  }
  const first = marks[best];
  const last = marks[best + most - 1];
  const spare = first && last ? Math.max(0, LENGTH - (last.end - first.start)) / 2 : 0;
  const start = atWord(text, Math.max(0, Math.floor((first?.start ?? 0) - spare)), -1);
  const end = atWord(text, Math.min(text.length, Math.max(last?.end ?? 0, start + LENGTH)), 1);
  return {
    start,
    end,
    text: text.slice(start, end),
    marks: marks.filter((m) => m.start >= start && m.end <= end),
  };
}

function marksIn(text: string, wanted: readonly Wanted[]): { start: number; end: number }[] {
  const tokens = [...text.matchAll(WORD)].map((m) => ({
    word: folded(m[0]),
    start: m.index,
    end: m.index + m[0].length,
  }));
  const marks: { start: number; end: number }[] = [];
  const fits = (word: string, { words, isPrefix }: Wanted, k: number) =>
    isPrefix && k === words.length - 1 ? word.startsWith(words[k]!) : word === words[k];
  for (let i = 0; i < tokens.length; i++) {
    const found = wanted.find((w) =>
      w.words.every((_, k) => i + k < tokens.length && fits(tokens[i + k]!.word, w, k)),
    );
    if (found) marks.push({ start: tokens[i]!.start, end: tokens[i + found.words.length - 1]!.end });
  }
  return marks;
}

/** Moves an offset outward to the edge of the word or pair of code units that it would cut, by a few at most. */
function atWord(text: string, at: number, step: 1 | -1): number {
  const inside = (i: number) => /[\p{L}\p{N}\p{M}\p{Surrogate}]/u.test(text[i] ?? ' ');
  let i = at;
  for (let n = 0; n < 24 && i > 0 && i < text.length && inside(i - 1) && inside(i); n++) i += step;
  return i;
}
