import type { Count, FuzzyInterval } from '../model/time.js';

/** What the words are read against. */
export interface TimeContext {
  /** ISO date or date-time at which the report was published; null where it is not known. */
  readonly published: string | null;
  /** IANA zone of the report: its "Tuesday" is a day of this zone. */
  readonly timezone: string;
}

/**
 * `interval` when something is · `deadline` until or by a time · `start` from or since a time · `duration` how long ·
 * `recurrence` how often · `anaphor` a time named by an event ("during the talks"), for another room to fill.
 */
export type TimeKind = 'interval' | 'duration' | 'deadline' | 'start' | 'recurrence' | 'anaphor';

/** A unit of time as durations and rates count it. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A second way to take the same words, and why one might. */
export interface TimeAlternative {
  readonly interval: FuzzyInterval;
  readonly reason: string;
}

/** One expression of time in a text, with what it denotes. */
export interface TimeExpression {
  /** UTF-16 span in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TimeKind;
  /**
   * What the words denote, epoch ms, widest reading in Min and Max. A deadline has an open start, a start an open end.
   * Something that happened "on Tuesday" lies somewhere in it: see `somewhereIn`.
   */
  readonly interval: FuzzyInterval | null;
  /** Widest span of local days in the report's zone, ISO dates, both inclusive; null where that side is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The one most exact ISO date, or date-time with offset, that the words name; null where they name none or two. */
  readonly date: string | null;
  /** The same for each end of a range: "from April 1 to April 8". A single date stands in both. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** ISO 8601 length ("a week" is P7D); null where there is none or it is not one number. */
  readonly duration: string | null;
  /** The number in a length, in `durationUnit`s: "two to three weeks" is 2–3 weeks. */
  readonly durationCount: Count | null;
  readonly durationUnit: Unit | null;
  readonly recurrence: { readonly per: 'day' | 'week' | 'month'; readonly rate: Count } | null;
  /** Whether the named end belongs to it: "through" true, "before" false, "until" null (not said). */
  readonly inclusive: boolean | null;
  /** "about", "almost", "early", "late" … as written, lower case. */
  readonly hedge: string | null;
  readonly alternatives: readonly TimeAlternative[];
  /** The rules that fired, outermost first, joined by `<`: `deadline<date`. */
  readonly rule: string;
  /** Word-table entries that fired, as `table:entry`. */
  readonly words: readonly string[];
}

/** A time that another room knows, for anaphors: "the Abu Dhabi talks" were 24–25 January. */
export interface TimeAnchor {
  /** Words that must all stand in the expression, lower case: `['abu', 'dhabi', 'talks']`. */
  readonly words: readonly string[];
  readonly interval: FuzzyInterval;
}

/** How to read, beyond the report's own context. */
export interface TimeOptions {
  /** Sentence boundaries, in order; without them a plain rule of its own finds where a sentence ends. */
  readonly sentences?: readonly { readonly start: number; readonly end: number }[];
  readonly anchors?: readonly TimeAnchor[];
  /** The outlet's habit for "overnight on D" and "the night of D": the night that ends on D, or begins. */
  readonly nights?: 'ends' | 'begins';
}
