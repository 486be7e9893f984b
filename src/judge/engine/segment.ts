import type { PlaceFacet } from './facets.js';
import type { Rows } from './rows.js';
import { inOrderOfTime } from './time-order.js';

/** Rows of one node (where the node is the narrowest that holds all their places): a run, in order of time. */
export interface Clusters {
  readonly count: number;
  /** Cluster c is the positions `start[c]` to `start[c + 1]`. */
  readonly start: Uint32Array;
  /** The node's pre-order interval; the clusters are in order of `lo`, wider before narrower. */
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  /** The nearest cluster before it whose interval holds this one's; -1: none. */
  readonly around: Int32Array;
}

/** Where in a position's four facts stands the row's number in the log. */
export const ROW = 0;
/** … and the numbers of its place, deed and proof. */
export const PLACE = 1;
export const DEED = 2;
export const PROOF = 3;

/**
 * Rows that never change, as columns: those of one place together, in order of time within it, the places in the
 * gazetteer's pre-order, so that a region is one run. Rows that no single node holds come last, in order of time.
 */
export interface Segment {
  readonly size: number;
  /** `from` and `to` of each position, side by side: what is read together lies together. */
  readonly times: Float64Array;
  /** Four numbers of each position, side by side: `ROW`, `PLACE`, `DEED`, `PROOF`. */
  readonly facts: Uint32Array;
  readonly clusters: Clusters;
  /** Where the rows begin that no single node holds. */
  readonly loose: number;
  /** All positions in order of time. */
  readonly byTime: Uint32Array;
  /** When the rows begin, at equal steps of their order: tells about where in a cluster a time is. */
  readonly quantiles: Float64Array;
  /** The longest `to - from`: how far before a window a row can begin that reaches into it. */
  readonly longest: number;
}

/** Builds a segment of these rows. O(n). */
export function segmentOf(rows: Rows, which: Uint32Array, places: readonly PlaceFacet[]): Segment {
  const size = which.length;
  const ordered = inOrderOfTime(rows, which);
  const { clusters, clusterOf } = clustersOf(rows, ordered, places);
  const next = clusters.start.slice();
  const times = new Float64Array(size * 2);
  const facts = new Uint32Array(size * 4);
  const byTime = new Uint32Array(size);
  let longest = 0;
  for (let i = 0; i < size; i++) {
    const r = ordered[i]!;
    const p = rows.place[r]!;
    const at = next[clusterOf[p]!]!++;
    byTime[i] = at;
    times[at * 2] = rows.from[r]!;
    times[at * 2 + 1] = rows.to[r]!;
    facts[at * 4 + ROW] = r;
    facts[at * 4 + PLACE] = p;
    facts[at * 4 + DEED] = rows.deed[r]!;
    facts[at * 4 + PROOF] = rows.proof[r]!;
    const span = rows.to[r]! - rows.from[r]!;
    if (span > longest) longest = span;
  }
  const loose = clusters.start[clusters.count]!;
  const quantiles = quantilesOf(times, byTime);
  return { size, times, facts, clusters, quantiles, loose, byTime, longest };
}

const QUANTILES = 1024;

function quantilesOf(times: Float64Array, byTime: Uint32Array): Float64Array {
  const count = Math.min(QUANTILES, byTime.length);
  const quantiles = new Float64Array(count);
  for (let q = 0; q < count; q++) quantiles[q] = times[byTime[Math.floor((q * byTime.length) / count)]! * 2]!;
  return quantiles;
}

/** The rows of a segment, in order of time. */
export function rowsOf({ size, byTime, facts }: Segment): Uint32Array {
  const rows = new Uint32Array(size);
  for (let n = 0; n < size; n++) rows[n] = facts[byTime[n]! * 4 + ROW]!;
  return rows;
}

/** The clusters of these rows, and each place's cluster; what no single node holds is the cluster after the last. */
function clustersOf(
  rows: Rows,
  which: Uint32Array,
  places: readonly PlaceFacet[],
): { clusters: Clusters; clusterOf: Uint32Array } {
  const sizes = new Uint32Array(places.length);
  for (let i = 0; i < which.length; i++) sizes[rows.place[which[i]!]!]!++;
  const located: number[] = [];
  sizes.forEach((n, p) => n > 0 && places[p]!.interval !== null && located.push(p));
  const interval = (p: number) => places[p]!.interval!;
  located.sort((a, b) => interval(a)[0] - interval(b)[0] || interval(b)[1] - interval(a)[1] || a - b);

  const clusterOf = new Uint32Array(places.length);
  const [start, los, his, around]: number[][] = [[0], [], [], []];
  for (const p of located) {
    const [lo, hi] = interval(p);
    if (los!.at(-1) !== lo || his!.at(-1) !== hi) {
      let outer = los!.length - 1;
      while (outer >= 0 && his![outer]! <= lo) outer = around![outer]!;
      around!.push(outer);
      los!.push(lo);
      his!.push(hi);
      start!.push(start!.at(-1)!);
    }
    clusterOf[p] = los!.length - 1;
    start![los!.length]! += sizes[p]!;
  }
  const count = los!.length;
  places.forEach(({ interval: i }, p) => i === null && (clusterOf[p] = count));
  const clusters = {
    count,
    start: Uint32Array.from([...start!, which.length]),
    lo: Int32Array.from(los!),
    hi: Int32Array.from(his!),
    around: Int32Array.from(around!),
  };
  return { clusters, clusterOf };
}
