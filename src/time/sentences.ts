import type { Tokens } from './scan.js';

/** For every token the number of its sentence: from given boundaries, or by a plain rule of full stops and lines. */
export function sentenceNumbers(
  t: Tokens,
  given?: readonly { readonly start: number; readonly end: number }[],
): Int32Array {
  const of = new Int32Array(t.size);
  if (given !== undefined) {
    let s = 0;
    for (let i = 0; i < t.size; i++) {
      while (s + 1 < given.length && given[s + 1]!.start <= t.start[i]!) s++;
      of[i] = s;
    }
    return of;
  }
  let s = 0;
  for (let i = 0; i < t.size; i++) {
    if (i > 0 && begins(t, i)) s++;
    of[i] = s;
  }
  return of;
}

const QUOTES = new Set([0x22, 0x201c, 0x201d, 0xab, 0xbb]);

function begins(t: Tokens, i: number): boolean {
  const gap = t.gap[i];
  if (gap === 0) return false;
  if (gap === 2 && (t.capital(i) || t.isMark(i))) return true;
  let p = i - 1;
  while (p > 0 && t.isMark(p) && t.glued(p) && (QUOTES.has(t.code(p)) || t.code(p) === 0x29)) p--;
  if (!t.isMark(p)) return false;
  const stop = t.code(p);
  if (stop === 0x21 || stop === 0x3f) return true;
  if (stop !== 0x2e || !(t.capital(i) || QUOTES.has(t.code(i)))) return false;
  // "Jan. 28" is no boundary (a digit follows), "U.S. President", "Gen. Smith" are none either.
  const letters = t.end[p - 1]! - t.start[p - 1]!;
  return !(t.isWord(p - 1) && (letters === 1 || (letters <= 4 && t.capital(p - 1))));
}
