import { DOUBTS, NO, UNKNOWN, UNLOCATED } from './answer-byte.js';
import type { FacetDictionary } from './facets.js';
import type { Rows } from './rows.js';
import { END, KIND, ROW, type Segment, START } from './segment.js';
import { Spans } from './spans.js';
import { answerToTime, type Terms, type Window } from './terms.js';
import type { TimeScale } from './time-scale.js';

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
  /** Of a scattered segment, what was found already in another place. */
  private readonly seen = new Set<number>();
  private first = -1;
  private likeliest = -1;
  private doubts = Number.POSITIVE_INFINITY;
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
    this.doubts = Number.POSITIVE_INFINITY;
    for (const segment of segments) this.through(segment, terms, dead);
    const { first, likeliest, doubts } = this;
    return {
      certain: this.certain.taken(),
      possible: this.possible.taken(),
      unlocated: this.unlocated.taken(),
      first,
      likeliest,
      doubts,
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
    const keys = keysOf(terms.window, scale);
    this.firstKey = this.first < 0 ? NEVER : scale.key(this.rows.from[this.first]!);
    this.likeliestKey = this.likeliest < 0 ? NEVER : scale.key(this.rows.from[this.likeliest]!);
    if (segment.isScattered) this.seen.clear();
    if (runs.clusters > FEW_CLUSTERS) {
      const first = firstOf(facts, byTime, since);
      const many = first + runs.clusters * SEARCH_COST;
      // Has the window fewer rows than the searches would cost? One look ahead tells.
      if (many >= byTime.length || facts[byTime[many]! * 4 + START]! > latest) {
        this.scan(segment, terms, keys, dead, first, byTime.length, latest, UNKNOWN, byTime);
        return;
      }
    }
    const { spans } = this;
    spans.of(segment, runs, since);
    const { count, first, last, end, near } = spans;
    const { inside, answers } = runs;
    for (let n = 0; n < count; n++) {
      let at = first[n]!;
      if (near[n]! < since) at = firstFrom(facts, at, last[n]!, since);
      if (at >= end[n]!) continue;
      const where = n < inside ? 0 : n - inside < answers.length ? answers[n - inside]! : UNKNOWN;
      this.scan(segment, terms, keys, dead, at, end[n]!, latest, where, null);
    }
  }

  /**
   * The matches among the rows from `first` on that begin by `latest`: the Kleene conjunction of their facets' answers.
   *
   * @param where what all their places answer; `UNKNOWN`: each is to be asked
   * @param order their positions; `null`: they are positions themselves
   */
  private scan(
    { facts, places, isScattered }: Segment,
    { window, place, kind }: Terms,
    keys: WindowKeys,
    dead: Uint8Array | null,
    first: number,
    end: number,
    latest: number,
    where: number,
    order: Uint32Array | null,
  ): void {
    const kinds = kind.upTo(this.dictionary.deedOfKind.length);
    const { certainFrom, certainTo, possibleFrom, possibleTo } = keys;
    for (let n = first; n < end; n++) {
      const i = (order === null ? n : order[n]!) * 4;
      const from = facts[i + START]!;
      if (from > latest) return;
      const to = facts[i + END]!;
      const row = facts[i + ROW]!;
      // Keys tell how a row stands to the window's edges, unless they are equal.
      let w = 0;
      if (from <= certainFrom || to >= certainTo) {
        if (from === certainFrom || to === certainTo || to === possibleFrom || from === possibleTo)
          w = answerToTime(window, this.rows.from[row]!, this.rows.to[row]!);
        else w = to < possibleFrom || from > possibleTo ? NO : 1;
        if (w === NO) continue;
      }
      const kindId = facts[i + KIND]!;
      let k = kinds[kindId]!;
      if (k === UNKNOWN) k = kind.of(kindId);
      if ((k & NO) !== 0) continue;
      const p = where === UNKNOWN ? place.of(places[i >>> 2]!) : where;
      if ((p & NO) !== 0 || (dead !== null && dead[row] === 1)) continue;
      if (isScattered && this.isSeen(row)) continue;
      const doubts = (w + k + p) & DOUBTS;
      if (doubts === 0) this.addCertain(row, from);
      else if (((k | p) & UNLOCATED) === 0) this.addPossible(row, from, doubts);
      else this.unlocated.push(row);
    }
  }

  private isSeen(row: number): boolean {
    if (this.seen.has(row)) return true;
    this.seen.add(row);
    return false;
  }

  private addCertain(row: number, from: number): void {
    this.certain.push(row);
    if (from > this.firstKey || (from === this.firstKey && this.rows.compare(row, this.first) > 0)) return;
    this.first = row;
    this.firstKey = from;
  }

  private addPossible(row: number, from: number, doubts: number): void {
    this.possible.push(row);
    if (doubts > this.doubts) return;
    if (doubts === this.doubts) {
      if (from > this.likeliestKey) return;
      if (from === this.likeliestKey && this.rows.compare(row, this.likeliest) > 0) return;
    }
    this.doubts = doubts;
    this.likeliest = row;
    this.likeliestKey = from;
  }
}

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

/** A window's four instants as keys of a segment. */
type WindowKeys = Window;

function keysOf({ certainFrom, certainTo, possibleFrom, possibleTo }: Window, scale: TimeScale): WindowKeys {
  return {
    certainFrom: scale.key(certainFrom),
    certainTo: scale.key(certainTo),
    possibleFrom: scale.key(possibleFrom),
    possibleTo: scale.key(possibleTo),
  };
}

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
