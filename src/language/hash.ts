/** 32-bit hashes that name words and features in the weights file, so that it need hold no strings for them. */

/** FNV-1a over UTF-16 units with a final mix; `seed` keeps kinds of features apart. */
export function hashString(s: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) | 0;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** A number for the pair (h, n), well spread. */
export function hashPair(h: number, n: number): number {
  return mix((h ^ Math.imul(n + 1, 0x9e3779b1)) | 0);
}

function mix(x: number): number {
  let h = x;
  h ^= h >>> 16;
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  h ^= h >>> 16;
  return h >>> 0;
}

/** Index of `key` in an ascending array, or -1. */
export function find(keys: Uint32Array, key: number): number {
  let lo = 0;
  let hi = keys.length - 1;
  while (lo <= hi) {
    const mid = (lo + hi) >> 1;
    const k = keys[mid]!;
    if (k === key) return mid;
    if (k < key) lo = mid + 1;
    else hi = mid - 1;
  }
  return -1;
}
