import { type AnswerTable, NO, UNKNOWN } from './answer-byte.js';
import type { Rows } from './rows.js';
import { END, KIND, ROW, type Segment, START } from './segment.js';
import { answerToTime, type Terms, type Window } from './terms.js';

/** So many positions are sifted at once. */
const MOST = 1024;
/** Takes away what `APART` does to the number of a kind. */
const LESS_APART = 2 ** 31 - 1;

/**
 * The inner loop: keeps of a stretch of positions those whose time and kind do not answer `no`. It does not branch on what a
 * row says, since no machine can foresee it; it writes every position down and goes on by one where it is to be kept.
 */
export class Sieve {
  kept = 0;
  readonly positions = new Int32Array(MOST);
  /** What time and kind of each answer together. */
  readonly answers = new Uint8Array(MOST);
  private facts = new Int32Array(0);
  private kinds = new Uint8Array(0);
  private kind: AnswerTable | null = null;
  private window: Window | null = null;
  // The window's edges as keys of the segment.
  private certainFrom = 0;
  private certainTo = 0;
  private possibleFrom = 0;
  private possibleTo = 0;

  /** @param kinds how many kinds there are */
  ready({ facts, scale }: Segment, { kind, window }: Terms, kinds: number): void {
    this.facts = facts as Int32Array<ArrayBuffer>;
    this.kind = kind;
    this.kinds = kind.upTo(kinds) as Uint8Array<ArrayBuffer>;
    this.window = window;
    this.certainFrom = scale.key(window.certainFrom);
    this.certainTo = scale.key(window.certainTo);
    this.possibleFrom = scale.key(window.possibleFrom);
    this.possibleTo = scale.key(window.possibleTo);
  }

  /**
   * Looks at positions from `first` on, up to `end` or to one that begins after the key `latest`. Returns where to go on: `end`
   * when there is nothing more.
   */
  sift(first: number, end: number, latest: number, rows: Rows): number {
    const { facts, kinds, positions, answers, certainFrom, certainTo, possibleFrom, possibleTo } = this;
    const stop = end - first > MOST ? first + MOST : end;
    let kept = 0;
    for (let position = first; position < stop; position++) {
      const i = position << 2;
      const from = facts[i + START]!;
      if (from > latest) {
        this.kept = kept;
        return end;
      }
      const to = facts[i + END]!;
      const kindId = facts[i + KIND]! & LESS_APART;
      // Keys tell how a row stands to the window's edges, unless they are equal. None is below zero, so that the sign of a
      // difference tells which is less.
      const isWithin = ((certainFrom - from) & (to - certainTo)) >>> 31;
      const isOutside = ((to - possibleFrom) | (possibleTo - from)) >>> 31;
      let time = (isWithin ^ 1) | (isOutside * NO);
      const isAtEdge =
        ((from ^ certainFrom) - 1) |
        ((to ^ certainTo) - 1) |
        ((to ^ possibleFrom) - 1) |
        ((from ^ possibleTo) - 1);
      if (isAtEdge < 0) time = this.exactTime(position, rows);
      let answer = kinds[kindId]!;
      if (answer === UNKNOWN) answer = this.kind!.of(kindId);
      positions[kept] = position;
      answers[kept] = answer + time;
      kept += (((answer | time) & NO) >>> 3) ^ 1;
    }
    this.kept = kept;
    return stop;
  }

  private exactTime(position: number, rows: Rows): number {
    const row = this.facts[position * 4 + ROW]!;
    return answerToTime(this.window!, rows.from[row]!, rows.to[row]!);
  }
}
