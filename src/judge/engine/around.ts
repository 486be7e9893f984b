import { NO, NO_TWICE } from './answer-byte.js';
import { firstInTime } from './find.js';
import type { Rows } from './rows.js';
import { ROW, type Segment } from './segment.js';
import { answerTo, type Terms } from './terms.js';

/** A segment's rows that can reach into a time, in order of time. */
export function* around(rows: Rows, segment: Segment, from: number, to: number): Generator<number> {
  const { byTime, longest, facts } = segment;
  for (let n = firstInTime(segment, from - longest - 1); n < byTime.length; n++) {
    const row = facts[byTime[n]! * 4 + ROW]!;
    if (rows.from[row]! > to) return;
    if (rows.to[row]! >= from) yield row;
  }
}

/** As far before and after a window near misses are looked for, ms, and at no more than so many rows of a segment. */
const NEAR = 30 * 864e5;
const MOST_LOOKED_AT = 20_000;

/** Rows in and around the window that fail on exactly one dimension; at most so many of each segment. */
export function nearMisses(all: Rows, segments: readonly Segment[], terms: Terms, most: number): number[] {
  const { window } = terms;
  const rows: number[] = [];
  for (const segment of segments) {
    let [looked, taken] = [0, 0];
    for (const row of around(all, segment, window.possibleFrom - NEAR, window.possibleTo + NEAR)) {
      if (taken === most || ++looked > MOST_LOOKED_AT) break;
      if (failsOnce(terms, all.facets(row), all.from[row]!, all.to[row]!)) {
        rows.push(row);
        taken++;
      }
    }
  }
  return rows;
}

function failsOnce(...asked: Parameters<typeof answerTo>): boolean {
  const answer = answerTo(...asked);
  return (answer & NO) !== 0 && (answer & NO_TWICE) === 0;
}
