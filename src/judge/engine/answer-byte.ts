import type { Kleene } from '../../model/index.js';

/**
 * What one facet of a row answers to a reading, in a byte, so that a row's match is a few additions and ORs: the number of
 * its uncertain dimensions (0 to 4) in the low bits, and flags.
 */

/** The bits that count uncertain dimensions; four facets' counts add up without reaching a flag. */
export const DOUBTS = 7;
/** Some dimension is `no`. */
export const NO = 8;
/** More than one dimension is `no`: not even a near miss. */
export const NO_TWICE = 16;
/** If the match is `maybe`, it is unlocated. */
export const UNLOCATED = 32;
/** In a table: not worked out yet. No answer's byte. */
export const UNKNOWN = 255;

/** The byte of these dimensions' answers. */
export function answerByte(answers: readonly Kleene[], unlocated: boolean): number {
  const no = answers.filter((a) => a === 'no').length;
  const maybe = answers.filter((a) => a === 'maybe').length;
  return maybe | (no > 0 ? NO : 0) | (no > 1 ? NO_TWICE : 0) | (unlocated ? UNLOCATED : 0);
}

/** The byte of two facets together: a Kleene conjunction. */
export function bothBytes(a: number, b: number): number {
  return ((a & DOUBTS) + (b & DOUBTS) + ((a | b) & ~DOUBTS)) | (a & b & NO ? NO_TWICE : 0);
}

/** Answers by a facet's number, worked out when first asked for. */
export class AnswerTable {
  private bytes = new Uint8Array(64).fill(UNKNOWN);

  /** @param work the answer byte of a number */
  constructor(private readonly work: (id: number) => number) {}

  /** The answer byte of a number. */
  of(id: number): number {
    const known = this.bytes[id];
    return known === undefined || known === UNKNOWN ? this.fill(id) : known;
  }

  /** The answers of the numbers below `count` as they stand, some `UNKNOWN`; `of` fills them in here until more are asked for. */
  upTo(count: number): Uint8Array {
    if (count > this.bytes.length) this.widen(count);
    return this.bytes;
  }

  private fill(id: number): number {
    if (id >= this.bytes.length) this.widen(id + 1);
    const answer = this.work(id);
    this.bytes[id] = answer;
    return answer;
  }

  private widen(count: number): void {
    const wider = new Uint8Array(Math.max(count, this.bytes.length * 2)).fill(UNKNOWN);
    wider.set(this.bytes);
    this.bytes = wider;
  }
}
