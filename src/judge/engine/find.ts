import { DOUBTS, NO, UNLOCATED } from './answer-byte.js';
import type { Rows } from './rows.js';
import { DEED, PLACE, PROOF, ROW, type Segment } from './segment.js';
import { firstAtLeast } from './sorted.js';
import { answerToTime, type Terms } from './terms.js';

/** The rows that match a reading, in no order. */
export interface Found {
  readonly certain: Uint32Array;
  /** `maybe`, and located. */
  readonly possible: Uint32Array;
  /** `maybe`, and usable neither for nor against the reading. */
  readonly unlocated: Uint32Array;
  /** The earliest certain row; -1: none. */
  readonly first: number;
  /** Of the possible ones that with the fewest uncertain dimensions, then the earliest; -1: none. */
  readonly likeliest: number;
  /** How many dimensions of that are uncertain; infinite where there is none. */
  readonly doubts: number;
}

/** Looks through the rows of the window only, in each segment by the way that looks at the fewest. */
export function find(rows: Rows, segments: readonly Segment[], terms: Terms, dead: Uint8Array | null): Found {
  const look = new Look(rows, terms, dead);
  for (const segment of segments) look.through(segment);
  return look.found();
}

/** A binary search in a cluster costs about as much as looking at this many rows one by one. */
const SEARCH_COST = 8;
/** With so few it is not even asked whether the window has fewer rows. */
const FEW_CLUSTERS = 64;

/** One question on its way through the segments. */
class Look {
  private readonly certain = new RowList();
  private readonly possible = new RowList();
  private readonly unlocated = new RowList();
  private first = -1;
  private likeliest = -1;
  private doubts = Number.POSITIVE_INFINITY;
  /** No row that begins before or after these can be in the window (`longest` apart). */
  private readonly earliest: number;
  private readonly latest: number;

  constructor(
    private readonly rows: Rows,
    private readonly terms: Terms,
    private readonly dead: Uint8Array | null,
  ) {
    const { certainFrom, certainTo, possibleFrom, possibleTo } = terms.window;
    this.earliest = Math.min(certainFrom, possibleFrom);
    this.latest = Math.max(certainTo, possibleTo);
  }

  found(): Found {
    return {
      certain: this.certain.rows(),
      possible: this.possible.rows(),
      unlocated: this.unlocated.rows(),
      first: this.first,
      likeliest: this.likeliest,
      doubts: this.doubts,
    };
  }

  through(segment: Segment): void {
    const { times, byTime, size, loose } = segment;
    const { start } = segment.clusters;
    // A millisecond to spare, should a difference of two instants have been rounded.
    const since = this.earliest - segment.longest - 1;
    const runs = this.terms.place.within(segment);
    let clusters = 0;
    for (const run of runs) clusters += run.end - run.first;
    if (clusters > FEW_CLUSTERS) {
      const first = firstInTime(segment, since);
      const many = first + clusters * SEARCH_COST;
      // Has the window fewer rows than the searches would cost? One look ahead tells.
      if (many >= size || times[byTime[many]! * 2]! > this.latest) {
        this.scan(segment, first, size, false, byTime);
        return;
      }
    }
    const share = shareBefore(segment.quantiles, since);
    for (const run of runs)
      for (let c = run.first; c < run.end; c++) {
        const end = start[c + 1]!;
        this.scan(segment, firstSince(times, since, start[c]!, end, share), end, run.inside, null);
      }
    if (loose < size) this.scan(segment, firstSince(times, since, loose, size, share), size, false, null);
  }

  /**
   * The matches among the rows from `first` on that begin in time: the Kleene conjunction of their facets' answers.
   *
   * @param inside their places are known to be within the scope
   * @param order their positions; `null`: they are positions themselves
   */
  private scan(
    segment: Segment,
    first: number,
    end: number,
    inside: boolean,
    order: Uint32Array | null,
  ): void {
    const { times, facts } = segment;
    const { window, place, deed, proof } = this.terms;
    const { latest, dead } = this;
    for (let n = first; n < end; n++) {
      const i = order === null ? n : order[n]!;
      const begins = times[i * 2]!;
      if (begins > latest) return;
      const w = answerToTime(window, begins, times[i * 2 + 1]!);
      if ((w & NO) !== 0) continue;
      const d = deed.of(facts[i * 4 + DEED]!);
      if ((d & NO) !== 0) continue;
      const t = proof.of(facts[i * 4 + PROOF]!);
      if ((t & NO) !== 0) continue;
      const p = inside ? 0 : place.of(facts[i * 4 + PLACE]!);
      const row = facts[i * 4 + ROW]!;
      if ((p & NO) !== 0 || (dead !== null && dead[row] === 1)) continue;
      const doubts = (w & DOUBTS) + (d & DOUBTS) + (t & DOUBTS) + (p & DOUBTS);
      if (doubts === 0) this.addCertain(row);
      else if (((d | p) & UNLOCATED) !== 0) this.unlocated.push(row);
      else this.addPossible(row, doubts);
    }
  }

  private addCertain(row: number): void {
    this.certain.push(row);
    if (this.first < 0 || this.rows.compare(row, this.first) < 0) this.first = row;
  }

  private addPossible(row: number, doubts: number): void {
    this.possible.push(row);
    if (doubts > this.doubts) return;
    if (doubts < this.doubts || this.rows.compare(row, this.likeliest) < 0) {
      this.doubts = doubts;
      this.likeliest = row;
    }
  }
}

/** Which share of a segment's rows begins before an instant, about. */
function shareBefore(quantiles: Float64Array, since: number): number {
  return firstAtLeast(quantiles, since) / quantiles.length;
}

/**
 * The first position from `first` to `end` whose row begins at `since` or later. Looks where it would be if this place had
 * its share of all rows' times, then in steps that double: few memory lines are touched where the guess is good.
 */
function firstSince(times: Float64Array, since: number, first: number, end: number, share: number): number {
  let low = first;
  let high = end;
  const guess = first + Math.floor((end - first) * share);
  let step = 1;
  if (guess < end && times[guess * 2]! < since) {
    low = guess + 1;
    while (low + step < end && times[(low + step) * 2]! < since) {
      low += step + 1;
      step *= 2;
    }
    high = Math.min(end, low + step);
  } else {
    high = Math.min(guess, end);
    while (high - step >= first && times[(high - step) * 2]! >= since) {
      high -= step;
      step *= 2;
    }
    low = Math.max(first, high - step);
  }
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (times[mid * 2]! < since) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The same of all rows in order of time: a place in that order. */
export function firstInTime({ times, byTime, size }: Segment, since: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (times[byTime[mid]! * 2]! < since) low = mid + 1;
    else high = mid;
  }
  return low;
}

const NONE = new Uint32Array(0);

/** Rows, as many as come. */
class RowList {
  private list = NONE;
  private length = 0;

  push(row: number): void {
    if (this.length === this.list.length) {
      const wider = new Uint32Array(Math.max(16, this.length * 4));
      wider.set(this.list);
      this.list = wider;
    }
    this.list[this.length++] = row;
  }

  rows(): Uint32Array {
    return this.length === 0 ? NONE : this.list.subarray(0, this.length);
  }
}
