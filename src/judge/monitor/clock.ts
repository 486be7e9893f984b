import type { Reading } from '../../model/index.js';

/** The instants at which a reading's verdict can change though nothing was reported: soonest first, each once. */
export class Clock<T extends { readonly reading: Reading }> {
  private waiting: { readonly at: number; readonly item: T }[] = [];
  private isSorted = true;

  add(item: T, now: number): void {
    const { window, criteria } = item.reading;
    for (const at of [window.startMin, window.endMax, criteria?.cutoff ?? null]) {
      if (at === null || at <= now) continue;
      this.waiting.push({ at, item });
      this.isSorted = false;
    }
  }

  /** Takes out those whose instant has come. */
  due(now: number): T[] {
    if (!this.isSorted) {
      // The soonest last, so that it is cheap to take out.
      this.waiting.sort((a, b) => b.at - a.at);
      this.isSorted = true;
    }
    const due = new Set<T>();
    while (this.waiting.length > 0 && this.waiting.at(-1)!.at <= now) due.add(this.waiting.pop()!.item);
    return [...due];
  }

  clear(): void {
    this.waiting = [];
  }
}
