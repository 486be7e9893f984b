import type { Places } from '../../dossier/index.js';
import type { Reading } from '../../model/index.js';
import { type Asked, match } from '../match.js';
import { isLocated } from '../place.js';
import { AnswerTable, answerByte, NO } from './answer-byte.js';
import type { FacetDictionary } from './facets.js';
import type { Segment } from './segment.js';

/** A run of clusters with one answer. */
export interface ClusterRun {
  readonly first: number;
  /** The cluster after the last. */
  readonly end: number;
  readonly answer: number;
}

/** Where the occurrences of a scope are to be looked for: shared by all readings of that scope. */
export class PlaceAnswers {
  private readonly table: AnswerTable;
  /** The areas as intervals, if that is all the scope is; `[]`: the scope is everywhere. */
  private readonly areas: readonly (readonly [lo: number, hi: number])[] | null;
  private readonly runs = new WeakMap<Segment, readonly ClusterRun[]>();

  constructor(reading: Reading, asked: Asked, dictionary: FacetDictionary) {
    this.table = new AnswerTable((id) => {
      const { stands } = dictionary.places[id]!;
      const { place } = match(reading, stands, asked).dimensions;
      return answerByte([place], place === 'maybe' && !isLocated(stands));
    });
    this.areas = areasOf(reading, asked.places);
  }

  /** The answer byte of a place. */
  of(place: number): number {
    return this.table.of(place);
  }

  /** The clusters of a segment that are not outside the scope, in runs. */
  within(segment: Segment): readonly ClusterRun[] {
    let runs = this.runs.get(segment);
    if (!runs) {
      runs = this.areas === null ? this.byAsking(segment) : this.byInterval(segment, this.areas);
      this.runs.set(segment, runs);
    }
    return runs;
  }

  /** What the scope is made of besides nodes of the tree is asked of place by place. */
  private byAsking({ clusters }: Segment): ClusterRun[] {
    const runs: ClusterRun[] = [];
    for (let c = 0; c < clusters.count; c++) {
      const answer = this.of(clusters.place[c]!);
      if ((answer & NO) === 0) runs.push({ first: c, end: c + 1, answer });
    }
    return runs;
  }

  /** Inside an area is a run of the pre-order; what holds an area is found by stepping out from where it begins. */
  private byInterval({ clusters }: Segment, areas: readonly (readonly [number, number])[]): ClusterRun[] {
    const runs: ClusterRun[] = [];
    const wider = new Set<number>();
    let reached = 0;
    for (const [lo, hi] of areas) {
      const first = Math.max(reached, lowerBound(clusters.lo, lo));
      const end = Math.max(first, lowerBound(clusters.lo, hi));
      if (end > first) runs.push({ first, end, answer: 0 });
      reached = Math.max(reached, end);
      for (let c = first - 1; c >= 0; c = clusters.around[c]!)
        if (clusters.lo[c]! < lo && clusters.hi[c]! >= hi) wider.add(c);
    }
    for (const c of wider) {
      if (runs.some((run) => run.first <= c && c < run.end)) continue;
      const answer = this.of(clusters.place[c]!);
      if ((answer & NO) === 0) runs.push({ first: c, end: c + 1, answer });
    }
    return runs;
  }
}

/** The scope's areas as intervals in order, none inside another; `null` where the scope asks for more than these. */
function areasOf({ scope, criteria }: Reading, world: Places): (readonly [number, number])[] | null {
  if (scope.settlements_of.length > 0 || (criteria !== null && criteria.excluded.length > 0)) return null;
  const areas = scope.areas.map((area) => world.interval(area));
  if (areas.length === 0) return [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  if (areas.some((a) => a === null)) return null;
  return (areas as (readonly [number, number])[]).toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** The first index whose value is not less. */
export function lowerBound(sorted: ArrayLike<number>, value: number, first = 0, end = sorted.length): number {
  let [low, high] = [first, end];
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (sorted[mid]! < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
