import { NO, NO_TWICE } from './answer-byte.js';
import type { Segment } from './segment.js';
import { answerTo, type Terms } from './terms.js';

/** Positions of a segment's rows that can reach into a time, in order of time. */
export function* around(segment: Segment, from: number, to: number): Generator<number> {
  const { byTime, size, longest } = segment;
  let low = 0;
  let high = size;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (segment.from[byTime[mid]!]! < from - longest - 1) low = mid + 1;
    else high = mid;
  }
  for (; low < size && segment.from[byTime[low]!]! <= to; low++)
    if (segment.to[byTime[low]!]! >= from) yield byTime[low]!;
}

/** As far before and after a window near misses are looked for, ms, and at no more than so many rows of a segment. */
const NEAR = 30 * 864e5;
const MOST_LOOKED_AT = 200_000;

/** Rows in and around the window that fail on exactly one dimension; at most so many of each segment. */
export function nearMisses(segments: readonly Segment[], terms: Terms, most: number): number[] {
  const { window } = terms;
  const rows: number[] = [];
  for (const segment of segments) {
    const { deed, proof, place, from, to, row } = segment;
    let [looked, taken] = [0, 0];
    for (const i of around(segment, window.possibleFrom - NEAR, window.possibleTo + NEAR)) {
      if (taken === most || ++looked > MOST_LOOKED_AT) break;
      const facets = { deed: deed[i]!, proof: proof[i]!, place: place[i]! };
      if (failsOnce(terms, facets, from[i]!, to[i]!)) {
        rows.push(row[i]!);
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
