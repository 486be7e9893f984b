import { DOUBTS, NO, UNKNOWN, UNLOCATED } from './answer-byte.js';
import type { FacetDictionary } from './facets.js';
import type { Rows } from './rows.js';
import { KIND, ROW, type Segment, START } from './segment.js';
import { Sieve } from './sieve.js';
import { Spans } from './spans.js';
import type { Terms } from './terms.js';

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

/** A binary search in a cluster costs about as much as looking at this many rows one by one. */
const SEARCH_COST = 8;
/** With so few it is not even asked whether the window has fewer rows. */
const FEW_CLUSTERS = 64;

/**
 * Asks the columns one question after another: in each segment it looks at the rows of the window only, by the way that looks
 * at the fewest. What it needs to work is kept from question to question.
 */
export class Finder {
  private readonly certain = new RowList();
  private readonly possible = new RowList();
  private readonly unlocated = new RowList();
  private readonly spans = new Spans();
  private readonly sieve = new Sieve();
  /** Of rows in several places, those that were found already in another. */
  private readonly seen = new Set<number>();
  private first = -1;
  private likeliest = -1;
  private doubts = NO_DOUBTS;
  /** When these begin, as keys of the segment that is looked through. */
  private firstKey = NEVER;
  private likeliestKey = NEVER;

  constructor(
    private readonly rows: Rows,
    private readonly dictionary: FacetDictionary,
  ) {}

  /** @param dead marks the rows that no longer count */
  find(segments: readonly Segment[], terms: Terms, dead: Uint8Array | null): Found {
    this.first = -1;
    this.likeliest = -1;
    this.doubts = NO_DOUBTS;
    if (this.seen.size > 0) this.seen.clear();
    for (const segment of segments) this.through(segment, terms, dead);
    const { first, likeliest, doubts } = this;
    return {
      certain: this.certain.taken(),
      possible: this.possible.taken(),
      unlocated: this.unlocated.taken(),
      first,
      likeliest,
      doubts: doubts === NO_DOUBTS ? Number.POSITIVE_INFINITY : doubts,
    };
  }

  private through(segment: Segment, terms: Terms, dead: Uint8Array | null): void {
    const { scale, facts, byTime } = segment;
    const { certainFrom, certainTo, possibleFrom, possibleTo } = terms.window;
    // No row that begins before or after these can be in the window: `longest` apart, and a millisecond to spare, should a
    // difference of two instants have been rounded.
    const since = scale.key(Math.min(certainFrom, possibleFrom) - segment.longest - 1);
    const latest = scale.key(Math.max(certainTo, possibleTo));
    const runs = terms.place.within(segment);
    if (runs.clusters > FEW_CLUSTERS) {
      const first = firstOf(facts, byTime, since);
      const many = first + runs.clusters * SEARCH_COST;
      // Has the window fewer rows than the searches would cost? One look ahead tells.
      if (many >= byTime.length || facts[byTime[many]! * 4 + START]! > latest) {
        this.spans.inTime(segment, first, latest);
        this.scan(segment, terms, dead, since, latest, 0, NONE_KNOWN);
        return;
      }
    }
    this.spans.of(segment, runs, since);
    this.scan(segment, terms, dead, since, latest, runs.inside, runs.answers);
  }

  /**
   * The matches among the rows of the spans from the key `since` to `latest`: the Kleene conjunction of their facets' answers.
   *
   * @param inside the places of so many spans are within the scope
   * @param answers what the places of those that follow answer (`ClusterRuns`)
   */
  private scan(
    segment: Segment,
    terms: Terms,
    dead: Uint8Array | null,
    since: number,
    latest: number,
    inside: number,
    answers: Uint8Array,
  ): void {
    const { sieve, rows } = this;
    const { count, first, last, end, near } = this.spans;
    const { facts, scale } = segment;
    sieve.ready(segment, terms, this.dictionary.deedOfKind.length);
    this.firstKey = this.first < 0 ? NEVER : scale.key(rows.from[this.first]!);
    this.likeliestKey = this.likeliest < 0 ? NEVER : scale.key(rows.from[this.likeliest]!);
    for (let n = 0; n < count; n++) {
      let position = first[n]!;
      if (near[n]! < since) position = firstFrom(facts, position, last[n]!, since);
      const stop = end[n]!;
      if (position >= stop || facts[position * 4 + START]! > latest) continue;
      const where = n < inside ? 0 : n - inside < answers.length ? answers[n - inside]! : UNKNOWN;
      while (position < stop) {
        position = sieve.sift(position, stop, latest, rows);
        if (sieve.kept > 0) this.take(segment, terms, dead, where);
      }
    }
  }

  /** Sorts what the sieve kept, all of one span. */
  private take({ facts, places }: Segment, { place }: Terms, dead: Uint8Array | null, where: number): void {
    const { certain, possible, unlocated, rows } = this;
    const { kept, positions, answers } = this.sieve;
    for (let n = 0; n < kept; n++) {
      const position = positions[n]!;
      const row = facts[position * 4 + ROW]!;
      const isApart = facts[position * 4 + KIND]! < 0;
      const p = where === UNKNOWN || isApart ? place.of(places[position]!) : where;
      if ((p & NO) !== 0 || (dead !== null && dead[row] === 1)) continue;
      if (isApart && this.isSeen(row)) continue;
      const answer = answers[n]! + p;
      const doubts = answer & DOUBTS;
      if (doubts === 0) {
        certain.push(row);
        const from = facts[position * 4 + START]!;
        if (from > this.firstKey || (from === this.firstKey && rows.compare(row, this.first) > 0)) continue;
        this.first = row;
        this.firstKey = from;
      } else if (answer >= UNLOCATED) unlocated.push(row);
      else {
        possible.push(row);
        if (doubts > this.doubts) continue;
        const from = facts[position * 4 + START]!;
        if (doubts === this.doubts) {
          if (from > this.likeliestKey) continue;
          if (from === this.likeliestKey && rows.compare(row, this.likeliest) > 0) continue;
        }
        this.doubts = doubts;
        this.likeliest = row;
        this.likeliestKey = from;
      }
    }
  }

  private isSeen(row: number): boolean {
    if (this.seen.has(row)) return true;
    this.seen.add(row);
    return false;
  }
}

const NONE_KNOWN = new Uint8Array(0);
/** More than any match has. */
const NO_DOUBTS = DOUBTS + 1;
/** The key of a row that there is not. */
const NEVER = 2 ** 31 - 1;

/** The first position from `low` to `high` whose key is at least `since`: `high` where none is. */
function firstFrom(facts: Int32Array, low: number, high: number, since: number): number {
  while (high - low > FEW_ROWS) {
    const mid = (low + high) >>> 1;
    if (facts[mid * 4 + START]! < since) low = mid + 1;
    else high = mid;
  }
  while (low < high && facts[low * 4 + START]! < since) low++;
  return low;
}

/** So few rows are looked at one after another. */
const FEW_ROWS = 8;

/** The first of all rows in order of time that can begin at an instant or later: a place in that order. */
export function firstInTime({ facts, byTime, scale }: Segment, since: number): number {
  return firstOf(facts, byTime, scale.key(since));
}

function firstOf(facts: Int32Array, byTime: Uint32Array, key: number): number {
  let low = 0;
  let high = byTime.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (facts[byTime[mid]! * 4 + START]! < key) low = mid + 1;
    else high = mid;
  }
  return low;
}

const NONE = new Uint32Array(0);
const CHUNK = 1 << 14;

/** Rows, as many as come; the lists that are taken lie one after another in chunks of memory. */
class RowList {
  private chunk = new Uint32Array(CHUNK);
  private first = 0;
  private next = 0;

  push(row: number): void {
    if (this.next === this.chunk.length) this.turn();
    this.chunk[this.next++] = row;
  }

  /** Those that came, and is empty again. */
  taken(): Uint32Array {
    if (this.next === this.first) return NONE;
    const rows = this.chunk.subarray(this.first, this.next);
    this.first = this.next;
    return rows;
  }

  private turn(): void {
    const length = this.next - this.first;
    const chunk = new Uint32Array(Math.max(CHUNK, length * 2));
    chunk.set(this.chunk.subarray(this.first, this.next));
    this.chunk = chunk;
    this.first = 0;
    this.next = length;
  }
}
