import type { Places } from '../../dossier/index.js';
import type { Reading } from '../../model/index.js';
import { type Asked, match } from '../match.js';
import { isLocated } from '../place.js';
import { AnswerTable, answerByte, NO } from './answer-byte.js';
import type { FacetDictionary, Interval } from './facets.js';
import type { Clusters, Segment } from './segment.js';

/** A run of clusters. */
export interface ClusterRun {
  readonly first: number;
  /** The cluster after the last. */
  readonly end: number;
  /** All of it is within the scope; else each row's place is to be asked of. */
  readonly inside: boolean;
}

/** Where the occurrences of a scope are to be looked for: shared by all readings of that scope. */
export class PlaceAnswers {
  private readonly table: AnswerTable;
  /** The areas as intervals, if that is all the scope is; `null`: it is more than that. */
  readonly areas: readonly Interval[] | null;
  private readonly runs = new WeakMap<Segment, readonly ClusterRun[]>();

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
  within(segment: Segment): readonly ClusterRun[] {
    let runs = this.runs.get(segment);
    if (!runs) {
      runs = runsOf(segment.clusters, this.areas);
      this.runs.set(segment, runs);
    }
    return runs;
  }
}

/** Inside an area is a run of the pre-order; what holds an area is found by stepping out from where it begins. */
function runsOf(clusters: Clusters, areas: readonly Interval[] | null): ClusterRun[] {
  if (areas === null) return [{ first: 0, end: clusters.count, inside: false }];
  const runs: ClusterRun[] = [];
  const wider = new Set<number>();
  let reached = 0;
  for (const [lo, hi] of areas) {
    const first = Math.max(reached, lowerBound(clusters.lo, lo));
    const end = Math.max(first, lowerBound(clusters.lo, hi));
    if (end > first) runs.push({ first, end, inside: true });
    reached = Math.max(reached, end);
    for (let c = first - 1; c >= 0; c = clusters.around[c]!)
      if (clusters.lo[c]! < lo && clusters.hi[c]! >= hi) wider.add(c);
  }
  for (const c of wider)
    if (!runs.some((run) => run.inside && run.first <= c && c < run.end))
      runs.push({ first: c, end: c + 1, inside: false });
  return runs;
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
