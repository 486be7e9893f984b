import type { Rows } from './rows.js';

const DIGIT = 16;
const BUCKETS = 1 << DIGIT;
/** So few rows are sorted by comparing them. */
const FEW = 2048;

/**
 * Rows in the order of time (`Rows.compare`). A radix sort on the start, cut to 32 bits, brings them nearly into place;
 * what shares a key is then sorted exactly. Rows that come in order are not sorted at all. O(n).
 */
export function inOrderOfTime(rows: Rows, which: Uint32Array): Uint32Array {
  if (isInOrder(rows, which, 0, which.length)) return which;
  if (which.length < FEW) return which.slice().sort((a, b) => rows.compare(a, b));
  const keys = coarseKeys(rows, which);
  const sorted = radix(which, keys.key, keys.bits);
  settleTies(rows, sorted, keys.of);
  return sorted;
}

function isInOrder(rows: Rows, which: Uint32Array, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (rows.compare(which[i - 1]!, which[i]!) > 0) return false;
  return true;
}

interface Keys {
  /** Of the i-th of `which`. */
  readonly key: Uint32Array;
  /** Of a row: rises with the start, by steps. */
  readonly of: (row: number) => number;
  readonly bits: number;
}

/** Starts as whole numbers of at most 32 bits; an open start is the least. */
function coarseKeys(rows: Rows, which: Uint32Array): Keys {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of which) {
    const from = rows.from[row]!;
    if (from === Number.NEGATIVE_INFINITY) continue;
    if (from < least) least = from;
    if (from > most) most = from;
  }
  const span = most > least ? most - least : 1;
  const unit = Math.max(1, span / (2 ** 32 - 2));
  const of = (row: number) => {
    const from = rows.from[row]!;
    return from === Number.NEGATIVE_INFINITY
      ? 0
      : Math.min(2 ** 32 - 1, Math.floor((from - least) / unit) + 1);
  };
  const key = new Uint32Array(which.length);
  for (let i = 0; i < which.length; i++) key[i] = of(which[i]!);
  return { key, of, bits: Math.ceil(Math.log2(span / unit + 2)) };
}

/** Stable, by the lowest digit first. */
function radix(which: Uint32Array, keys: Uint32Array, bits: number): Uint32Array {
  let rows: Uint32Array = which.slice();
  let key = keys;
  let nextRows: Uint32Array = new Uint32Array(rows.length);
  let nextKey: Uint32Array = new Uint32Array(rows.length);
  for (let shift = 0; shift < bits; shift += DIGIT) {
    const place = new Uint32Array(BUCKETS + 1);
    for (let i = 0; i < key.length; i++) place[((key[i]! >>> shift) & (BUCKETS - 1)) + 1]!++;
    for (let b = 1; b <= BUCKETS; b++) place[b]! += place[b - 1]!;
    for (let i = 0; i < key.length; i++) {
      const to = place[(key[i]! >>> shift) & (BUCKETS - 1)]!++;
      nextRows[to] = rows[i]!;
      nextKey[to] = key[i]!;
    }
    [rows, nextRows] = [nextRows, rows];
    [key, nextKey] = [nextKey, key];
  }
  return rows;
}

function settleTies(rows: Rows, sorted: Uint32Array, keyOf: (row: number) => number): void {
  let first = 0;
  while (first < sorted.length) {
    const key = keyOf(sorted[first]!);
    let end = first + 1;
    while (end < sorted.length && keyOf(sorted[end]!) === key) end++;
    if (!isInOrder(rows, sorted, first, end)) sorted.subarray(first, end).sort((a, b) => rows.compare(a, b));
    first = end;
  }
}
