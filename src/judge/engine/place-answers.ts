import type { Places } from '../../dossier/index.js';
import type { Reading } from '../../model/index.js';
import { type Asked, match } from '../match.js';
import { isLocated } from '../place.js';
import { AnswerTable, answerByte, NO, UNKNOWN } from './answer-byte.js';
import type { FacetDictionary, Interval } from './facets.js';
import type { Segment } from './segment.js';

/** The clusters of a segment in which something can be within a scope, in runs. */
export interface ClusterRuns {
  /** Of each run the first cluster and the one after the last. Those wholly within the scope come first. */
  readonly bounds: Uint32Array;
  readonly clusters: number;
  /** So many clusters are wholly within the scope. Of rows in several places apart that says nothing: they are to be asked. */
  readonly inside: number;
  /** Of those that follow, what the places of the other rows answer; `UNKNOWN`, or nothing: each is to be asked. */
  readonly answers: Uint8Array;
}

/** Where the occurrences of a scope are to be looked for: shared by all readings of that scope. */
export class PlaceAnswers {
  private readonly table: AnswerTable;
  /** The areas as intervals, if that is all the scope is; `null`: it is more than that. */
  readonly areas: readonly Interval[] | null;
  private readonly runs = new WeakMap<Segment, ClusterRuns>();

  constructor(reading: Reading, asked: Asked, dictionary: FacetDictionary) {
    this.areas = areasOf(reading, asked.places);
    this.table = new AnswerTable((id) => {
      const { stands, interval } = dictionary.places[id]!;
      const near = interval === null ? reading : this.near(reading, asked.places, interval);
      if (near === null) return NO;
      const { place } = match(near, stands, asked).dimensions;
      return answerByte([place], place === 'maybe' && !isLocated(stands));
    });
  }

  /** The reading with those areas alone that share something with an interval: the others answer `no`. `null`: none. */
  private near(reading: Reading, world: Places, [lo, hi]: Interval): Reading | null {
    if (this.areas === null || reading.scope.areas.length < 2) return reading;
    const areas = reading.scope.areas.filter((area) => {
      const [first, end] = world.interval(area)!;
      return first < hi && lo < end;
    });
    return areas.length === 0 ? null : { ...reading, scope: { ...reading.scope, areas } };
  }

  /** The answer byte of a place. */
  of(place: number): number {
    return this.table.of(place);
  }

  /** The clusters of a segment in which something can be within the scope. */
  within(segment: Segment): ClusterRuns {
    let runs = this.runs.get(segment);
    if (!runs) {
      runs = runsOf(segment, this.areas, this.table);
      this.runs.set(segment, runs);
    }
    return runs;
  }
}

/** Inside an area is a run of the pre-order; what holds an area is found by stepping out from where it begins. */
function runsOf({ clusters }: Segment, areas: readonly Interval[] | null, table: AnswerTable): ClusterRuns {
  const { count } = clusters;
  // What no node holds is the cluster after the last.
  if (areas === null)
    return { bounds: Uint32Array.of(0, count + 1), clusters: count + 1, inside: 0, answers: NONE };
  const bounds: number[] = [];
  const wider = new Set<number>();
  let inside = 0;
  let reached = 0;
  for (const [lo, hi] of areas) {
    const first = Math.max(reached, lowerBound(clusters.lo, lo));
    const end = Math.max(first, lowerBound(clusters.lo, hi));
    if (end > first) bounds.push(first, end);
    inside += end - first;
    reached = Math.max(reached, end);
    for (let c = first - 1; c >= 0; c = clusters.around[c]!)
      if (clusters.lo[c]! < lo && clusters.hi[c]! >= hi) wider.add(c);
  }
  const others = [...wider].filter((c) => !isWithin(bounds, c));
  if (clusters.start[count]! < clusters.start[count + 1]!) others.push(count);
  for (const c of others) bounds.push(c, c + 1);
  const runs = { bounds: Uint32Array.from(bounds), clusters: inside + others.length };
  const only = others.map((c) => clusters.only[c]!);
  return { ...runs, inside, answers: Uint8Array.from(only, (p) => (p < 0 ? UNKNOWN : table.of(p))) };
}

const NONE = new Uint8Array(0);

function isWithin(bounds: readonly number[], cluster: number): boolean {
  for (let r = 0; r < bounds.length; r += 2)
    if (bounds[r]! <= cluster && cluster < bounds[r + 1]!) return true;
  return false;
}

/** The scope's areas as intervals in order, none inside another; `null` where the scope asks for more than these. */
function areasOf({ scope, criteria }: Reading, world: Places): Interval[] | null {
  if (scope.settlements_of.length > 0 || (criteria !== null && criteria.excluded.length > 0)) return null;
  const areas = scope.areas.map((area) => world.interval(area));
  if (areas.length === 0) return [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  if (areas.some((a) => a === null)) return null;
  return (areas as Interval[]).toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** The first index whose value is not less. */
function lowerBound(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (sorted[mid]! < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
