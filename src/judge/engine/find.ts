import { DOUBTS, NO, UNKNOWN } from './answer-byte.js';
import type { FacetDictionary } from './facets.js';
import type { Rows } from './rows.js';
import { END, KIND, ROW, type Segment, START } from './segment.js';
import { Spans } from './spans.js';
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
  /** Of rows in several places, those that were found already in another. */
  private readonly seen = new Set<number>();
  private first = -1;
  private likeliest = -1;
  private doubts = NO_DOUBTS;

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
   * Nearly nothing here branches on what a row says, since no machine can foresee it.
   *
   * @param inside the places of so many spans are within the scope
   * @param answers what the places of those that follow answer (`ClusterRuns`)
   */
  private scan(
    { facts, places, scale }: Segment,
    { window, place, kind }: Terms,
    dead: Uint8Array | null,
    since: number,
    latest: number,
    inside: number,
    answers: Uint8Array,
  ): void {
    const { certain, possible, unlocated, rows } = this;
    const { count, first, last, end, near } = this.spans;
    const kinds = kind.upTo(this.dictionary.deedOfKind.length);
    const certainFrom = scale.key(window.certainFrom);
    const certainTo = scale.key(window.certainTo);
    const possibleFrom = scale.key(window.possibleFrom);
    const possibleTo = scale.key(window.possibleTo);
    let firstKey = this.first < 0 ? NEVER : scale.key(rows.from[this.first]!);
    let likeliestKey = this.likeliest < 0 ? NEVER : scale.key(rows.from[this.likeliest]!);
    let mostDoubts = this.doubts;
    for (let n = 0; n < count; n++) {
      let position = first[n]!;
      if (near[n]! < since) position = firstFrom(facts, position, last[n]!, since);
      const stop = end[n]!;
      const where = n < inside ? 0 : n - inside < answers.length ? answers[n - inside]! : UNKNOWN;
      for (; position < stop; position++) {
        const i = position * 4;
        const from = facts[i + START]!;
        if (from > latest) break;
        const to = facts[i + END]!;
        const kindId = facts[i + KIND]!;
        const row = facts[i + ROW]!;
        // Keys tell how a row stands to the window's edges, unless they are equal. None is below zero, so that the sign of a
        // difference tells which is less.
        const isWithin = ((certainFrom - from) & (to - certainTo)) >>> 31;
        const isOutside = ((to - possibleFrom) | (possibleTo - from)) >>> 31;
        let w = (1 - isWithin) * (1 + isOutside * (NO - 1));
        if (from === certainFrom || to === certainTo || to === possibleFrom || from === possibleTo)
          w = answerToTime(window, rows.from[row]!, rows.to[row]!);
        let k = kinds[kindId & LESS_APART]!;
        if (k === UNKNOWN) k = kind.of(kindId & LESS_APART);
        let p = where;
        if (p === UNKNOWN || kindId < 0) p = (w | k) & NO ? NO : place.of(places[position]!);
        let none = (w | k | p) & NO;
        if (none === 0) {
          if (dead !== null && dead[row] === 1) none = NO;
          else if (kindId < 0 && this.isSeen(row)) none = NO;
        }
        const sum = w + k + p;
        const doubts = sum & DOUBTS;
        const isMatch = 1 - (none >>> 3);
        const isCertain = isMatch & ((doubts - 1) >>> 31);
        const isUnlocated = isMatch & ((k | p) >>> 5) & (1 - isCertain);
        certain.pushIf(row, isCertain);
        unlocated.pushIf(row, isUnlocated);
        possible.pushIf(row, isMatch - isCertain - isUnlocated);
        if (isCertain === 1) {
          if (from > firstKey || (from === firstKey && rows.compare(row, this.first) > 0)) continue;
          this.first = row;
          firstKey = from;
        } else if (doubts <= mostDoubts && isMatch > isUnlocated) {
          if (doubts === mostDoubts) {
            if (from > likeliestKey) continue;
            if (from === likeliestKey && rows.compare(row, this.likeliest) > 0) continue;
          }
          mostDoubts = doubts;
          likeliestKey = from;
          this.likeliest = row;
        }
      }
    }
    this.doubts = mostDoubts;
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
/** Takes away what `APART` does to the number of a kind. */
const LESS_APART = 2 ** 31 - 1;
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

  /** @param isIn 1, or 0 for one that is not to be kept */
  pushIf(row: number, isIn: number): void {
    if (this.next === this.chunk.length) this.turn();
    this.chunk[this.next] = row;
    this.next += isIn;
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
