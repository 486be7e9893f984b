import type { Interval, PlaceFacet } from './facets.js';
import type { Rows } from './rows.js';

/** Rows of one node (where the node is the narrowest that holds all their places, or is one of several apart): a run, in order of time. */
export interface Clusters {
  readonly count: number;
  /** Cluster c is the positions `start[c]` to `start[c + 1]`; the one after the last holds what no node does. */
  readonly start: Uint32Array;
  /** The node's pre-order interval; the clusters are in order of `lo`, wider before narrower. */
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  /** The nearest cluster before it whose interval holds this one's; -1: none. */
  readonly around: Int32Array;
  /** The number of the place that all its rows have, those of several places apart left aside; negative where they have several or none. */
  readonly only: Int32Array;
}

/** Of each place the clusters of its rows: `clusters[first[p]]` to `clusters[first[p + 1]]`. */
export interface Homes {
  readonly first: Uint32Array;
  readonly clusters: Uint32Array;
}

/** A cluster that a place's rows go to. */
interface Home {
  readonly place: number;
  readonly interval: Interval;
  /** Where in `Homes.clusters`. */
  readonly home: number;
  /** One of several. */
  readonly isApart: boolean;
}

const SEVERAL = -1;
const NO_PLACE = -2;

/** The clusters of these rows, and where each place's rows go. */
export function clustersOf(
  rows: Rows,
  which: Uint32Array,
  places: readonly PlaceFacet[],
): { clusters: Clusters; homes: Homes } {
  const sizes = new Uint32Array(places.length);
  for (let i = 0; i < which.length; i++) sizes[rows.place[which[i]!]!]!++;
  const first = new Uint32Array(places.length + 1);
  const located: Home[] = [];
  let total = 0;
  places.forEach(({ homes }, place) => {
    first[place] = total;
    if (sizes[place]! > 0)
      homes.forEach((interval, n) =>
        located.push({ place, interval, home: total + n, isApart: homes.length > 1 }),
      );
    total += Math.max(1, homes.length);
  });
  first[places.length] = total;
  located.sort((a, b) => a.interval[0] - b.interval[0] || b.interval[1] - a.interval[1] || a.place - b.place);

  const clusters = new Uint32Array(total);
  const [start, los, his, around, only]: number[][] = [[0], [], [], [], []];
  for (const { place, interval, home, isApart } of located) {
    const [lo, hi] = interval;
    if (los!.at(-1) !== lo || his!.at(-1) !== hi) {
      let outer = los!.length - 1;
      while (outer >= 0 && his![outer]! <= lo) outer = around![outer]!;
      around!.push(outer);
      los!.push(lo);
      his!.push(hi);
      only!.push(NO_PLACE);
      start!.push(start!.at(-1)!);
    }
    const c = los!.length - 1;
    if (!isApart) only![c] = only![c] === NO_PLACE ? place : SEVERAL;
    clusters[home] = c;
    start![c + 1]! += sizes[place]!;
  }
  const count = los!.length;
  let unknown = 0;
  let known = NO_PLACE;
  places.forEach(({ homes }, place) => {
    if (homes.length > 0 || sizes[place] === 0) return;
    clusters[first[place]!] = count;
    unknown += sizes[place]!;
    known = known === NO_PLACE ? place : SEVERAL;
  });
  return {
    homes: { first, clusters },
    clusters: {
      count,
      start: Uint32Array.from([...start!, start!.at(-1)! + unknown]),
      lo: Int32Array.from(los!),
      hi: Int32Array.from(his!),
      around: Int32Array.from(around!),
      only: Int32Array.from([...only!, known]),
    },
  };
}
