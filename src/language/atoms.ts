/**
 * What the network sees of a word: a few hashed atoms (its form, endings, beginnings, shape, and the codes of its word
 * vector), each with a row of weights.
 */
import { hashString } from './hash.js';

const KIND = {
  word: 1,
  suffix3: 2,
  suffix2: 3,
  shape: 4,
  prefix3: 5,
  exact: 6,
  suffix4: 7,
  suffix1: 8,
  prefix2: 9,
  code: 16,
};

/** Word codes: ascending hashes of words in small letters, and `stages` bytes for each. */
export interface WordCodes {
  readonly stages: number;
  readonly keys: Uint32Array;
  readonly codes: Uint8Array;
}

/** Small letters, straight apostrophes, every digit 0: the form by which words are the same to the networks. */
export function normalise(word: string): string {
  const w = word.length > 40 ? word.slice(0, 40) : word;
  return w.toLowerCase().replace(/\d/g, '0').replaceAll('’', "'");
}

/** The hash that `WordCodes.keys` and the word atom hold. */
export function hashWord(normal: string): number {
  return hashString(normal, KIND.word);
}

/** Letters' case, digits and other signs of a word, runs cut to two: "Xx", "XX", "00", "x'x". */
export function shapeOf(word: string): string {
  let out = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < word.length && out.length < 8; i++) {
    const c = word.charAt(i);
    const code = word.charCodeAt(i);
    let s: string;
    if (code >= 48 && code <= 57) s = '0';
    else if (c.toLowerCase() !== c) s = 'X';
    else if (c.toUpperCase() !== c) s = 'x';
    else s = c;
    run = s === last ? run + 1 : 1;
    last = s;
    if (run <= 2) out += s;
  }
  return out;
}

/** Codes of a word, looked up by its hash; undefined where the vectors did not know it. */
export function codesOf(table: WordCodes, hash: number): Uint8Array | undefined {
  const { keys, codes, stages } = table;
  let lo = 0;
  let hi = keys.length - 1;
  while (lo <= hi) {
    const mid = (lo + hi) >> 1;
    const k = keys[mid]!;
    if (k === hash) return codes.subarray(mid * stages, (mid + 1) * stages);
    if (k < hash) lo = mid + 1;
    else hi = mid - 1;
  }
  return undefined;
}

/** The word itself, its last three letters, its shape, and its codes. */
export function outerAtoms(word: string, table: WordCodes): number[] {
  const normal = normalise(word);
  const hash = hashWord(normal);
  const out = [hash, hashString(normal.slice(-3), KIND.suffix3), hashString(shapeOf(word), KIND.shape)];
  const codes = codesOf(table, hash);
  if (codes !== undefined) for (let s = 0; s < codes.length; s++) out.push(codeAtom(s, codes[s]!));
  return out;
}

/** The word as written, and further endings and beginnings. */
export function innerAtoms(word: string): number[] {
  const normal = normalise(word);
  const exact = word.length > 40 ? word.slice(0, 40) : word;
  return [
    hashString(exact, KIND.exact),
    hashString(normal.slice(-1), KIND.suffix1),
    hashString(normal.slice(-2), KIND.suffix2),
    hashString(normal.slice(-4), KIND.suffix4),
    hashString(normal.slice(0, 2), KIND.prefix2),
    hashString(normal.slice(0, 3), KIND.prefix3),
  ];
}

/** The atom of a code of one stage. */
export function codeAtom(stage: number, code: number): number {
  return hashString('', ((KIND.code + stage) << 8) | code);
}
