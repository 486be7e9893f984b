/** Something that has a window: no time wholly before `start` or after `end` is in it. Epoch ms, infinite where open. */
export interface Windowed {
  readonly start: number;
  readonly end: number;
  /** The last question by which it was found: a reading with several places comes up at each. */
  seen: number;
}

/** Things by their windows: asked which could hold something of a time, it looks at those that begin near it. */
export class WindowList<T extends Windowed> {
  private sorted: T[] = [];
  /** Windows that are open at the start, or longer than the others by far, are looked at one by one. */
  private readonly long: T[] = [];
  private isSorted = true;
  private longest = 0;

  add(item: T): void {
    const length = item.end - item.start;
    if (!(length <= LONG)) {
      this.long.push(item);
      return;
    }
    this.longest = Math.max(this.longest, length);
    this.isSorted &&= this.sorted.length === 0 || this.sorted.at(-1)!.start <= item.start;
    this.sorted.push(item);
  }

  /** At most so many will be looked at for a time. */
  reach(from: number, to: number): number {
    return this.long.length + Math.max(0, this.firstFrom(to) - this.firstFrom(from - this.longest - 1));
  }

  /** Adds to `into` all whose window is not wholly before or after, and that this question has not seen. */
  collect(from: number, to: number, question: number, into: T[]): void {
    for (const item of this.long) if (item.start <= to && item.end >= from) take(item, question, into);
    const { sorted } = this;
    for (let n = this.firstFrom(from - this.longest - 1); n < sorted.length && sorted[n]!.start <= to; n++)
      if (sorted[n]!.end >= from) take(sorted[n]!, question, into);
  }

  /** The first of the shorter windows that begins at an instant or later. */
  private firstFrom(instant: number): number {
    if (!this.isSorted) {
      this.sorted.sort((a, b) => a.start - b.start);
      this.isSorted = true;
    }
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if (this.sorted[mid]!.start < instant) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}

function take<T extends Windowed>(item: T, question: number, into: T[]): void {
  if (item.seen === question) return;
  item.seen = question;
  into.push(item);
}

/** A year in ms. */
const LONG = 366 * 864e5;
