import type { Rows } from './rows.js';
import type { TimeScale } from './time-scale.js';

const DIGIT = 16;
const BUCKETS = 1 << DIGIT;
/** So few rows are sorted by comparing them. */
const FEW = 2048;

/**
 * Rows in the order of time (`Rows.compare`). A radix sort on the start's key brings them nearly into place; what shares a key
 * is then sorted exactly. Rows that come in order are not sorted at all. O(n).
 */
export function inOrderOfTime(rows: Rows, which: Uint32Array, scale: TimeScale): Uint32Array {
  if (isInOrder(rows, which, 0, which.length)) return which;
  if (which.length < FEW) return which.slice().sort((a, b) => rows.compare(a, b));
  const key = new Uint32Array(which.length);
  for (let i = 0; i < which.length; i++) key[i] = scale.key(rows.from[which[i]!]!);
  const sorted = radix(which, key);
  settleTies(rows, sorted.rows, sorted.key);
  return sorted.rows;
}

function isInOrder(rows: Rows, which: Uint32Array, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (rows.compare(which[i - 1]!, which[i]!) > 0) return false;
  return true;
}

interface Sorted {
  rows: Uint32Array;
  key: Uint32Array;
}

/** Stable, by the lowest digit first. */
function radix(which: Uint32Array, key: Uint32Array): Sorted {
  let now: Sorted = { rows: which.slice(), key };
  let next: Sorted = { rows: new Uint32Array(key.length), key: new Uint32Array(key.length) };
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const place = new Uint32Array(BUCKETS + 1);
    for (let i = 0; i < key.length; i++) place[((now.key[i]! >>> shift) & (BUCKETS - 1)) + 1]!++;
    for (let b = 1; b <= BUCKETS; b++) place[b]! += place[b - 1]!;
    for (let i = 0; i < key.length; i++) {
      const to = place[(now.key[i]! >>> shift) & (BUCKETS - 1)]!++;
      next.rows[to] = now.rows[i]!;
      next.key[to] = now.key[i]!;
    }
    [now, next] = [next, now];
  }
  return now;
}

function settleTies(rows: Rows, sorted: Uint32Array, key: Uint32Array): void {
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    for (end = first + 1; end < sorted.length && key[end] === key[first]; ) end++;
    if (!isInOrder(rows, sorted, first, end)) sorted.subarray(first, end).sort((a, b) => rows.compare(a, b));
  }
}
