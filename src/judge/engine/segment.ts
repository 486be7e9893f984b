import { type Clusters, clustersOf } from './clusters.js';
import type { PlaceFacet } from './facets.js';
import type { Rows } from './rows.js';
import { type Steps, stepsOf } from './steps.js';
import { inOrderOfTime } from './time-order.js';
import { TimeScale } from './time-scale.js';

/** Where in a position's four facts stands the key of its start. */
export const START = 0;
/** … the key of when it was over; the number of its kind, less `APART` where its row has other positions too; the row's number. */
export const END = 1;
export const KIND = 2;
export const ROW = 3;
/** More than there are kinds: takes the number of one below zero. */
export const APART = 2 ** 31;

/**
 * Rows that never change, as columns: those of one place together, in order of time within it, the places in the
 * gazetteer's pre-order, so that a region is one run. A row that lies in several places apart has a position in each. Rows
 * whose place is not known come last, in order of time.
 */
export interface Segment {
  /** What turns instants into keys here. */
  readonly scale: TimeScale;
  /** Four numbers of each position, side by side (what is read together lies together): `START`, `END`, `KIND`, `ROW`. */
  readonly facts: Int32Array;
  /** The number of each position's place. */
  readonly places: Uint32Array;
  readonly clusters: Clusters;
  readonly steps: Steps;
  /** The rows in order of time: a position of each. */
  readonly byTime: Uint32Array;
  /** The longest span of a row, ms: how far before a window one can begin that reaches into it. */
  readonly longest: number;
}

/** Builds a segment of these rows. O(n). */
export function segmentOf(rows: Rows, which: Uint32Array, places: readonly PlaceFacet[]): Segment {
  const scale = TimeScale.of(rows, which);
  const ordered = inOrderOfTime(rows, which, scale);
  const { clusters, homes } = clustersOf(rows, ordered, places);
  const next = clusters.start.slice();
  const size = next[clusters.count + 1]!;
  // One more than there are, so that what follows the last row may be read.
  const facts = new Int32Array(size * 4 + 4);
  const placeOf = new Uint32Array(size);
  const byTime = new Uint32Array(which.length);
  let longest = 0;
  for (let i = 0; i < which.length; i++) {
    const r = ordered[i]!;
    const p = rows.place[r]!;
    const from = rows.from[r]!;
    const to = rows.to[r]!;
    if (to - from > longest) longest = to - from;
    const [start, end] = [scale.key(from), scale.key(to)];
    const kind = rows.kind[r]! - (homes.first[p + 1]! - homes.first[p]! > 1 ? APART : 0);
    for (let h = homes.first[p]!; h < homes.first[p + 1]!; h++) {
      const at = next[homes.clusters[h]!]!++;
      byTime[i] = at;
      placeOf[at] = p;
      facts[at * 4 + START] = start;
      facts[at * 4 + END] = end;
      facts[at * 4 + KIND] = kind;
      facts[at * 4 + ROW] = r;
    }
  }
  const steps = stepsOf(facts, clusters.start, byTime);
  return { scale, facts, places: placeOf, clusters, steps, byTime, longest };
}

/** The rows of a segment, in order of time. */
export function rowsOf({ byTime, facts }: Segment): Uint32Array {
  const rows = new Uint32Array(byTime.length);
  for (let n = 0; n < rows.length; n++) rows[n] = facts[byTime[n]! * 4 + ROW]!;
  return rows;
}
