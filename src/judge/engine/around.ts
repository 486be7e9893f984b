import { NO, NO_TWICE } from './answer-byte.js';
import { firstInTime } from './find.js';
import { DEED, PLACE, PROOF, ROW, type Segment } from './segment.js';
import { answerTo, type Terms } from './terms.js';

/** Positions of a segment's rows that can reach into a time, in order of time. */
export function* around(segment: Segment, from: number, to: number): Generator<number> {
  const { byTime, size, longest, times } = segment;
  for (let n = firstInTime(segment, from - longest - 1); n < size && times[byTime[n]! * 2]! <= to; n++)
    if (times[byTime[n]! * 2 + 1]! >= from) yield byTime[n]!;
}

/** As far before and after a window near misses are looked for, ms, and at no more than so many rows of a segment. */
const NEAR = 30 * 864e5;
const MOST_LOOKED_AT = 20_000;

/** Rows in and around the window that fail on exactly one dimension; at most so many of each segment. */
export function nearMisses(segments: readonly Segment[], terms: Terms, most: number): number[] {
  const { window } = terms;
  const rows: number[] = [];
  for (const segment of segments) {
    const { times, facts } = segment;
    let [looked, taken] = [0, 0];
    for (const i of around(segment, window.possibleFrom - NEAR, window.possibleTo + NEAR)) {
      if (taken === most || ++looked > MOST_LOOKED_AT) break;
      const [place, deed, proof] = [facts[i * 4 + PLACE]!, facts[i * 4 + DEED]!, facts[i * 4 + PROOF]!];
      if (failsOnce(terms, { place, deed, proof }, times[i * 2]!, times[i * 2 + 1]!)) {
        rows.push(facts[i * 4 + ROW]!);
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
