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

function begins(t: Tokens, i: number): boolean {
  if (t.gap[i] === 2 && (t.capital(i) || (!t.isWord(i) && !t.isNumber(i)))) return true;
  if (t.gap[i] === 0) return false;
  let p = i - 1;
  while (p > 0 && (t.at(p) === '"' || t.at(p) === '\u201d' || t.at(p) === ')') && t.glued(p)) p--;
  const stop = t.at(p);
  if (stop === '!' || stop === '?') return true;
  if (stop !== '.' || !(t.capital(i) || t.at(i) === '"' || t.at(i) === '\u201c')) return false;
  // "Jan. 28" is no boundary (a digit follows), "U.S. President", "Gen. Smith" are none either.
  const before = t.at(p - 1);
  return !(t.isWord(p - 1) && (before.length === 1 || (before.length <= 4 && t.capital(p - 1))));
}
