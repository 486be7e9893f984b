import type { Rows } from './rows.js';

/** The key of an end that is open, and of what lies beyond all rows. */
export const LAST_KEY = 2 ** 31 - 1;

/**
 * Instants as whole numbers of 31 bits: a key that is less means an instant that is less, equal keys leave it open. Half the
 * memory of an instant, and nearly always enough to tell where a row lies.
 */
export class TimeScale {
  private readonly perMs: number;

  /** @param least the least and the most instant that is to be told apart, epoch ms */
  constructor(
    private readonly least: number,
    most: number,
  ) {
    this.perMs = Math.min(1, (LAST_KEY - 2) / Math.max(1, most - least));
  }

  /** The scale of these rows' starts and ends. */
  static of(rows: Rows, which: Uint32Array): TimeScale {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < which.length; i++) {
      const [from, to] = [rows.from[which[i]!]!, rows.to[which[i]!]!];
      if (from > Number.NEGATIVE_INFINITY) {
        if (from < least) least = from;
        if (from > most) most = from;
      }
      if (to < Number.POSITIVE_INFINITY) {
        if (to < least) least = to;
        if (to > most) most = to;
      }
    }
    return most >= least ? new TimeScale(least, most) : new TimeScale(0, 1);
  }

  /** The key of an instant (epoch ms or infinite): 0 before all rows, `LAST_KEY` after them. */
  key(instant: number): number {
    const key = (instant - this.least) * this.perMs + 1;
    return key >= LAST_KEY ? LAST_KEY : key > 0 ? key | 0 : 0;
  }
}
