import type { PlaceFacet } from './facets.js';
import type { Rows } from './rows.js';
import { inOrderOfTime } from './time-order.js';

/** Rows of one place: a run of a segment's columns, in order of time. */
export interface Clusters {
  readonly count: number;
  /** Cluster c is the positions `start[c]` to `start[c + 1]`. */
  readonly start: Uint32Array;
  readonly place: Uint32Array;
  /** The place's pre-order interval; the clusters are in order of `lo`, wider before narrower. */
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  /** The nearest cluster before it whose interval holds this one's; -1: none. */
  readonly around: Int32Array;
}

/**
 * Rows that never change, as columns: those of one place together, in order of time within it, the places in the
 * gazetteer's pre-order, so that a region is one run. Rows that no single node holds come last, in order of time.
 */
export interface Segment {
  readonly size: number;
  /** The row's number in the log. */
  readonly row: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly place: Uint32Array;
  readonly deed: Uint32Array;
  readonly proof: Uint32Array;
  readonly clusters: Clusters;
  /** Where the rows begin that no single node holds. */
  readonly loose: number;
  /** All positions in order of time. */
  readonly byTime: Uint32Array;
  /** The longest `to - from`: how far before a window a row can begin that reaches into it. */
  readonly longest: number;
}

/** Builds a segment of these rows. O(n). */
export function segmentOf(rows: Rows, which: Uint32Array, places: readonly PlaceFacet[]): Segment {
  const size = which.length;
  const ordered = inOrderOfTime(rows, which);
  const { clusters, clusterOf } = clustersOf(rows, ordered, places);
  const next = clusters.start.slice();
  const row = new Uint32Array(size);
  const byTime = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    const at = next[clusterOf[rows.place[ordered[i]!]!]!]!++;
    row[at] = ordered[i]!;
    byTime[i] = at;
  }
  const from = new Float64Array(size);
  const to = new Float64Array(size);
  const place = new Uint32Array(size);
  const deed = new Uint32Array(size);
  const proof = new Uint32Array(size);
  let longest = 0;
  for (let i = 0; i < size; i++) {
    const r = row[i]!;
    from[i] = rows.from[r]!;
    to[i] = rows.to[r]!;
    place[i] = rows.place[r]!;
    deed[i] = rows.deed[r]!;
    proof[i] = rows.proof[r]!;
    if (to[i]! - from[i]! > longest) longest = to[i]! - from[i]!;
  }
  const loose = clusters.start[clusters.count]!;
  return { size, row, from, to, place, deed, proof, clusters, loose, byTime, longest };
}

/** The clusters of these rows, and each place's cluster; what no single node holds is the cluster after the last. */
function clustersOf(
  rows: Rows,
  which: Uint32Array,
  places: readonly PlaceFacet[],
): { clusters: Clusters; clusterOf: Uint32Array } {
  const sizes = new Uint32Array(places.length);
  for (const row of which) sizes[rows.place[row]!]!++;
  const located: number[] = [];
  sizes.forEach((n, p) => n > 0 && places[p]!.interval !== null && located.push(p));
  const interval = (p: number) => places[p]!.interval!;
  located.sort((a, b) => interval(a)[0] - interval(b)[0] || interval(b)[1] - interval(a)[1] || a - b);

  const count = located.length;
  const clusterOf = new Uint32Array(places.length).fill(count);
  const start = new Uint32Array(count + 2);
  const around = new Int32Array(count);
  const open: number[] = [];
  located.forEach((p, c) => {
    clusterOf[p] = c;
    start[c + 1] = start[c]! + sizes[p]!;
    while (open.length > 0 && interval(located[open.at(-1)!]!)[1] <= interval(p)[0]) open.pop();
    around[c] = open.at(-1) ?? -1;
    open.push(c);
  });
  start[count + 1] = which.length;
  return {
    clusters: {
      count,
      start,
      place: Uint32Array.from(located),
      lo: Int32Array.from(located, (p) => interval(p)[0]),
      hi: Int32Array.from(located, (p) => interval(p)[1]),
      around,
    },
    clusterOf,
  };
}
