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
/** Says that a table's cell has been filled. */
export const KNOWN = 128;

/** The byte of these dimensions' answers. */
export function answerByte(answers: readonly Kleene[], unlocated: boolean): number {
  const no = answers.filter((a) => a === 'no').length;
  const maybe = answers.filter((a) => a === 'maybe').length;
  return maybe | (no > 0 ? NO : 0) | (no > 1 ? NO_TWICE : 0) | (unlocated ? UNLOCATED : 0);
}

/** Answers by a facet's number, worked out when first asked for. */
export class AnswerTable {
  private bytes = new Uint8Array(64);

  /** @param work the answer byte of a number */
  constructor(private readonly work: (id: number) => number) {}

  /** The answer byte of a number. */
  of(id: number): number {
    const known = this.bytes[id];
    if (known !== undefined && known >= KNOWN) return known - KNOWN;
    return this.fill(id);
  }

  private fill(id: number): number {
    if (id >= this.bytes.length) {
      const wider = new Uint8Array(Math.max(id + 1, this.bytes.length * 2));
      wider.set(this.bytes);
      this.bytes = wider;
    }
    const answer = this.work(id);
    this.bytes[id] = answer | KNOWN;
    return answer;
  }
}
