import type { FuzzyInterval } from '../../model/time.js';
import type { Tense } from '../tense.js';
import type { TimeAlternative } from '../types.js';
import { toEpoch } from '../zone.js';

/** What meanings are set against. */
export interface Setting {
  readonly zone: string;
  /** Local day of publication, null where unknown. */
  readonly published: number | null;
  /** Instant of publication: its earliest and latest, the same where a time of day is known. */
  readonly now: { readonly min: number; readonly max: number } | null;
  readonly nights: 'ends' | 'begins' | null;
  readonly tense: Tense;
  /** By how many days a date on the wrong side of the tense counts as farther off. */
  readonly against: number;
  /** Day of the expression before, for "the next day"; null where there is none. */
  readonly previous: number | null;
  /** Day named before in the same sentence, for a clock time without one. */
  readonly sentenceDay: number | null;
}

/** A meaning on the time line. */
export interface Resolved {
  readonly interval: FuzzyInterval;
  /** ISO date or date-time with offset that the words name. */
  readonly date: string | null;
  readonly alternatives: readonly TimeAlternative[];
  /** Local day to count "the next day" from. */
  readonly day: number | null;
  /** Whether it is an instant rather than a stretch: an end at it has no inside. */
  readonly instant?: boolean;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
}

/** Local days, both inclusive, each end off by at most `soft` days. */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly soft: number;
  readonly others: readonly { readonly first: number; readonly last: number; readonly reason: string }[];
}

/** Whole local days, both inclusive. */
export function span(first: number, last: number, zone: string): FuzzyInterval {
  const [a, b] = [toEpoch(first * 1440, zone), toEpoch((last + 1) * 1440, zone)];
  return { startMin: a, startMax: a, endMin: b, endMax: b };
}

/** From one local minute (day number × 1440 + minute) to another. */
export function minutesSpan(from: number, to: number, zone: string): FuzzyInterval {
  const [a, b] = [toEpoch(from, zone), toEpoch(to, zone)];
  return { startMin: a, startMax: a, endMin: b, endMax: b };
}

/** What has happened was over when it was published. */
export function clip(i: FuzzyInterval, s: Setting): FuzzyInterval {
  if (s.tense === 'future' || s.now === null) return i;
  const { max } = s.now;
  if (i.startMin !== null && i.startMin >= max) return i;
  if (i.endMax === null || i.endMax <= max) return i;
  return {
    startMin: i.startMin,
    startMax: i.startMax === null ? null : Math.min(i.startMax, max),
    endMin: i.endMin === null ? null : Math.min(i.endMin, max),
    endMax: max,
  };
}
