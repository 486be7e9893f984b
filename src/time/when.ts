import type { Count } from '../model/time.js';
import type { Unit } from './types.js';

/** What an expression means before it is set against the report's date: plain data that rules make and resolve reads. */

/** `report` counts from publication, `previous` from the expression before it in the text ("the next day"), `either` from
 * that one where there is one. */
export type Origin = 'report' | 'previous' | 'either';

/** Which of the like-named: "last week", "next Friday", "this winter"; null where the text leaves it to the tense. */
export type Which = 'last' | 'next' | 'this' | 'following' | 'preceding' | null;

/** A single day, or a feast of a few. */
export type DayRef =
  | {
      readonly of: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** Numeric dates that can be read both ways: "01/02/2026". */
      readonly swappable?: boolean;
    }
  | { readonly of: 'dom'; readonly day: number }
  | { readonly of: 'weekday'; readonly weekday: number; readonly which: Which; readonly week?: Period }
  | { readonly of: 'offset'; readonly days: number; readonly origin: Origin }
  | {
      readonly of: 'feast';
      readonly feast: string;
      readonly year: number | null;
      /** The nth day of it, -1 the last. */
      readonly nth?: number;
    }
  | { readonly of: 'beside'; readonly base: DayRef; readonly days: number };

/** Which night a day's name means. */
export type NightSense = 'either' | 'ends' | 'begins';

/** Units that a calendar cuts time into, beyond the day. */
export type PeriodUnit =
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Which piece of a period; `earlier` and `later` are its part before and after publication. */
export type Slice =
  /** `start` and `end` as `early` and `late`, but as a bound they are the very edge: "until the end of March". */
  | 'start'
  | 'end'
  | 'early'
  | 'mid'
  | 'late'
  | 'earlier'
  | 'later'
  /** The nth of so many equal pieces: "the second half of", "the first quarter of". */
  | { readonly nth: number; readonly of: number }
  | null;

export type When =
  | { readonly at: 'day'; readonly day: DayRef }
  | {
      readonly at: 'part';
      readonly part: string;
      readonly day: DayRef | null;
      readonly sense: NightSense;
      /** Days named by a range: "the night of 29–30 January". */
      readonly lastDay?: DayRef;
    }
  | {
      readonly at: 'clock';
      /** Minutes after midnight, 0–1440. */
      readonly minute: number;
      readonly zone: string | null;
      readonly day: DayRef | null;
      /** "midnight": the day's first or last instant. */
      readonly midnight: boolean;
      /** An hour up to twelve, morning or evening not said. */
      readonly half?: boolean;
      /** An hour that is a time only beside a part of the day: "five (in the morning)". */
      readonly bare?: boolean;
      /** The same instant said in a second zone: "6 p.m. (1600 GMT)". */
      readonly twin?: { readonly minute: number; readonly zone: string | null };
    }
  | {
      readonly at: 'period';
      readonly unit: PeriodUnit;
      readonly which: Which;
      /** The year, decade or century by its first year, where named. */
      readonly year: number | null;
      /** Month 1–12, season, quarter or half by number. */
      readonly index: number | null;
      readonly slice: Slice;
      /** Number of the week in its month: "the first week of March". */
      readonly week?: number;
      /** "the week of January 19". */
      readonly of?: DayRef;
      readonly origin?: Origin;
    }
  | {
      /** A stretch that touches its origin: "over the past 24 hours", "the coming days". */
      readonly at: 'stretch';
      readonly unit: Unit;
      readonly count: Count;
      readonly direction: 'past' | 'future';
      readonly origin: Origin;
    }
  | {
      /** A time at a distance: "three days ago", "in two weeks", "two hours later". */
      readonly at: 'away';
      readonly unit: Unit;
      readonly count: Count;
      readonly direction: 'past' | 'future';
      readonly origin: Origin;
      /** "two days before Easter". */
      readonly base?: When;
    }
  | { readonly at: 'range'; readonly first: When; readonly last: When };

/** The calendar's own periods. */
export type Period = Extract<When, { at: 'period' }>;

/** What a rule found: token range (inclusive) and meaning. */
export interface Atom {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly words: readonly string[];
  readonly hedge: string | null;
  readonly meaning: Meaning;
}

export type Meaning =
  | { readonly kind: 'when'; readonly when: When }
  | { readonly kind: 'deadline'; readonly when: When; readonly inclusive: boolean | null }
  | { readonly kind: 'start'; readonly when: When; readonly inclusive: boolean | null }
  | {
      readonly kind: 'duration';
      readonly unit: Unit | null;
      readonly count: Count;
      readonly half?: boolean;
      /** "within 48 hours": a deadline counted from publication, or from what follows. */
      readonly within?: 'report' | 'event';
    }
  | { readonly kind: 'recurrence'; readonly per: 'day' | 'week' | 'month'; readonly rate: Count }
  | { readonly kind: 'anaphor' };

/** Shorthand for an atom. */
export function atom(
  first: number,
  last: number,
  rule: string,
  meaning: Meaning,
  words: readonly string[] = [],
  hedge: string | null = null,
): Atom {
  return { first, last, rule, words, hedge, meaning };
}

/** Shorthand for the commonest meaning. */
export function whenAtom(
  first: number,
  last: number,
  rule: string,
  when: When,
  words: readonly string[] = [],
  hedge: string | null = null,
): Atom {
  return atom(first, last, rule, { kind: 'when', when }, words, hedge);
}
