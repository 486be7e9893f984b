import type { Window } from '../engine/index.js';

/** Something that has a window, and is in it once for all questions until the next. */
export interface Windowed {
  readonly window: Window;
}

/** Things by their windows: asked which could hold something of a time, it looks at those that begin near it. */
export class WindowList<T extends Windowed> {
  private sorted: T[] = [];
  /** Windows that are open at the start, or longer than the others by far, are looked at one by one. */
  private readonly long: T[] = [];
  private isSorted = true;
  private longest = 0;

  add(item: T): void {
    const length = endOf(item) - startOf(item);
    if (!(length <= LONG)) {
      this.long.push(item);
      return;
    }
    this.longest = Math.max(this.longest, length);
    this.isSorted &&= this.sorted.length === 0 || startOf(this.sorted.at(-1)!) <= startOf(item);
    this.sorted.push(item);
  }

  /** Visits all whose window is not wholly before or after. */
  touched(from: number, to: number, visit: (item: T) => void): void {
    for (const item of this.long) if (startOf(item) <= to && endOf(item) >= from) visit(item);
    if (!this.isSorted) {
      this.sorted.sort((a, b) => startOf(a) - startOf(b));
      this.isSorted = true;
    }
    const { sorted } = this;
    let low = 0;
    let high = sorted.length;
    const since = from - this.longest - 1;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if (startOf(sorted[mid]!) < since) low = mid + 1;
      else high = mid;
    }
    for (; low < sorted.length && startOf(sorted[low]!) <= to; low++)
      if (endOf(sorted[low]!) >= from) visit(sorted[low]!);
  }
}

/** A year in ms. */
const LONG = 366 * 864e5;
const startOf = ({ window: w }: Windowed) => Math.min(w.certainFrom, w.possibleFrom);
const endOf = ({ window: w }: Windowed) => Math.max(w.certainTo, w.possibleTo);
