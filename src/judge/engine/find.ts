import { DOUBTS, NO, UNLOCATED } from './answer-byte.js';
import { lowerBound } from './place-answers.js';
import type { Rows } from './rows.js';
import type { Segment } from './segment.js';
import { answerToTime, type Terms } from './terms.js';

/** The rows that match a reading, in no order. */
export interface Found {
  readonly certain: number[];
  /** `maybe`, and located. */
  readonly possible: number[];
  /** `maybe`, and usable neither for nor against the reading. */
  readonly unlocated: number[];
  /** The earliest certain row; -1: none. */
  first: number;
  /** Of the possible ones that with the fewest uncertain dimensions, then the earliest; -1: none. */
  likeliest: number;
  /** How many dimensions of it are uncertain. */
  doubts: number;
}

/** A segment's rows are looked through in the window only, by the way that looks at the fewest. */
export function find(rows: Rows, segments: readonly Segment[], terms: Terms, dead: Uint8Array | null): Found {
  const found: Found = { certain: [], possible: [], unlocated: [], first: -1, likeliest: -1, doubts: 99 };
  const look = new Look(rows, terms, dead, found);
  for (const segment of segments) look.through(segment);
  return found;
}

/** A binary search in a cluster costs about as much as looking at this many rows one by one. */
const SEARCH_COST = 8;

class Look {
  /** No row that begins before or after these can be in the window (`longest` apart). */
  private readonly earliest: number;
  private readonly latest: number;

  constructor(
    private readonly rows: Rows,
    private readonly terms: Terms,
    private readonly dead: Uint8Array | null,
    private readonly found: Found,
  ) {
    const { certainFrom, certainTo, possibleFrom, possibleTo } = terms.window;
    this.earliest = Math.min(certainFrom, possibleFrom);
    this.latest = Math.max(certainTo, possibleTo);
  }

  through(segment: Segment): void {
    // A millisecond to spare, should a difference of two instants have been rounded.
    const since = this.earliest - segment.longest - 1;
    const runs = this.terms.place.within(segment);
    const { start } = segment.clusters;
    let clusters = 0;
    for (const run of runs) clusters += run.end - run.first;
    if (clusters * SEARCH_COST < segment.loose) {
      for (const run of runs)
        for (let c = run.first; c < run.end; c++)
          this.between(segment, start[c]!, start[c + 1]!, since, run.answer);
      this.loose(segment, since);
    } else this.byTime(segment, since);
  }

  /** The rows of one place that begin in time. */
  private between(segment: Segment, first: number, end: number, since: number, place: number): void {
    const { from } = segment;
    for (let i = lowerBound(from, since, first, end); i < end && from[i]! <= this.latest; i++)
      this.at(segment, i, place);
  }

  /** The rows that no single node holds: their places are asked one by one. */
  private loose(segment: Segment, since: number): void {
    const { from, loose, size, place } = segment;
    for (let i = lowerBound(from, since, loose, size); i < size && from[i]! <= this.latest; i++)
      this.at(segment, i, this.terms.place.of(place[i]!));
  }

  /** All rows of the window, wherever. */
  private byTime(segment: Segment, since: number): void {
    const { from, byTime, size, place } = segment;
    let [low, high] = [0, size];
    while (low < high) {
      const mid = (low + high) >>> 1;
      if (from[byTime[mid]!]! < since) low = mid + 1;
      else high = mid;
    }
    for (; low < size; low++) {
      const i = byTime[low]!;
      if (from[i]! > this.latest) return;
      this.at(segment, i, this.terms.place.of(place[i]!));
    }
  }

  /** The match of the row at a position: the Kleene conjunction of its facets' answers. */
  private at(segment: Segment, i: number, place: number): void {
    const { terms, found } = this;
    const time = answerToTime(terms.window, segment.from[i]!, segment.to[i]!);
    if (((place | time) & NO) !== 0) return;
    const deed = terms.deed.of(segment.deed[i]!);
    if ((deed & NO) !== 0) return;
    const proof = terms.proof.of(segment.proof[i]!);
    if ((proof & NO) !== 0) return;
    const row = segment.row[i]!;
    if (this.dead !== null && this.dead[row] === 1) return;
    const doubts = (place & DOUBTS) + (time & DOUBTS) + (deed & DOUBTS) + (proof & DOUBTS);
    if (doubts === 0) {
      found.certain.push(row);
      if (found.first < 0 || this.rows.compare(row, found.first) < 0) found.first = row;
    } else if (((place | deed) & UNLOCATED) !== 0) found.unlocated.push(row);
    else {
      found.possible.push(row);
      if (doubts < found.doubts || (doubts === found.doubts && this.rows.compare(row, found.likeliest) < 0)) {
        found.likeliest = row;
        found.doubts = doubts;
      }
    }
  }
}
