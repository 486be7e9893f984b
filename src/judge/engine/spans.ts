import type { ClusterRuns } from './place-answers.js';
import { type Segment, START } from './segment.js';
import { FINENESS } from './steps.js';

/**
 * Stretches of a segment's positions, each in order of time: from near the first row of a cluster that can begin at an instant
 * to the cluster's end. The memory that each begins with is asked for before any is looked through, so that the machine
 * fetches it all at once.
 */
export class Spans {
  count = 0;
  /** The first row that begins at the instant or later is from here on … */
  first = new Int32Array(64);
  /** … and before this. */
  last = new Int32Array(64);
  end = new Int32Array(64);
  /** The key at `first`. */
  near = new Int32Array(64);

  /** Of these clusters, for the instant of the key `since`. */
  of({ steps, facts }: Segment, runs: ClusterRuns, since: number): void {
    if (runs.clusters > this.first.length) this.widen(runs.clusters);
    const { first, last, end, near } = this;
    const { heads, at, quantiles } = steps;
    const { bounds } = runs;
    const step = lastAtMost(quantiles, since);
    let n = 0;
    for (let r = 0; r < bounds.length; r += 2)
      for (let c = bounds[r]!; c < bounds[r + 1]!; c++) {
        const head = heads[c * 2 + 1]!;
        const many = heads[c * 2 + 3]! - head - 1;
        const s = head + ((step * many) >>> FINENESS);
        first[n] = at[s]!;
        last[n] = at[s + 1]!;
        end[n] = heads[c * 2 + 2]!;
        n++;
      }
    this.count = n;
    for (let k = 0; k < n; k++) near[k] = facts[first[k]! * 4 + START]!;
  }

  /** Each row by itself, of those in order of time from a place in that order on, that begin by the key `latest`. */
  inTime({ facts, byTime }: Segment, from: number, latest: number): void {
    let n = 0;
    for (let t = from; t < byTime.length; t++) {
      const position = byTime[t]!;
      const key = facts[position * 4 + START]!;
      if (key > latest) break;
      if (n === this.first.length) this.widen(n + 1);
      this.first[n] = position;
      this.end[n] = position + 1;
      this.near[n] = key;
      n++;
    }
    this.count = n;
  }

  private widen(count: number): void {
    this.first = widened(this.first, count);
    this.last = widened(this.last, count);
    this.end = widened(this.end, count);
    this.near = widened(this.near, count);
  }
}

function widened(old: Int32Array, count: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(count * 2);
  wider.set(old);
  return wider;
}

/** The index of the last of ascending numbers that is at most `value`; 0 where none is. */
function lastAtMost(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (sorted[mid]! <= value) low = mid + 1;
    else high = mid;
  }
  return low > 0 ? low - 1 : 0;
}
