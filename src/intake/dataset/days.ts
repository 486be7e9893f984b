import { isoOf, midnight } from '../../time/index.js';
import { RowError, shown } from './row.js';
import { MONTHS } from './words/months.js';

const DAY = 864e5;
const HOUR = 36e5;
/** The clocks that are furthest ahead of and behind UTC: a day whose place is not known lasts this long on Earth. */
const AHEAD = 14 * HOUR;
const BEHIND = 12 * HOUR;

const MONTH_OF = new Map(
  MONTHS.flatMap((row) => [row.name, row.short].map((n) => [n, Number(row.month)] as const)),
);

/** Dates of a dataset as instants. A date comes in thousands of rows, so every answer is kept. */
export class Days {
  private readonly read = new Map<string, number>();
  private readonly begins = new Map<string, Map<number, number>>();

  /**
   * The day (days since 1970-01-01) of `2026-01-28`, `20260128`, `28 January 2026` or `28-Jan-2026`; a clock time behind
   * an ISO date is left off. Throws `RowError`.
   */
  day(cell: string, column: string): number {
    const day = this.dayOrNaN(cell);
    if (Number.isNaN(day))
      throw new RowError(cell === '' ? `${column} is empty` : `${column} is "${shown(cell)}", not a date`);
    return day;
  }

  /** Like `day`; NaN where it is no date. */
  dayOrNaN(cell: string): number {
    let day = this.read.get(cell);
    if (day === undefined) {
      day = parseDay(cell);
      if (this.read.size > 100_000) this.read.clear();
      this.read.set(cell, day);
    }
    return day;
  }

  /** The first instant of a local day: the earliest by any of these zones; without a zone, the earliest on Earth. */
  start(day: number, zones: readonly string[]): number {
    if (zones.length === 0) return day * DAY - AHEAD;
    let first = Number.POSITIVE_INFINITY;
    for (const zone of zones) first = Math.min(first, this.midnight(day, zone));
    return first;
  }

  /** The first instant after a local day: the latest by any of these zones; without a zone, the latest on Earth. */
  end(day: number, zones: readonly string[]): number {
    if (zones.length === 0) return (day + 1) * DAY + BEHIND;
    let last = Number.NEGATIVE_INFINITY;
    for (const zone of zones) last = Math.max(last, this.midnight(day + 1, zone));
    return last;
  }

  private midnight(day: number, zone: string): number {
    let known = this.begins.get(zone);
    if (!known) this.begins.set(zone, (known = new Map()));
    let instant = known.get(day);
    if (instant === undefined) known.set(day, (instant = midnight(isoOf(day), zone)));
    return instant;
  }
}

/** NaN where it is no date. */
function parseDay(cell: string): number {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(cell) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(cell);
  if (iso) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})[ -]([A-Za-z]+)[ -](\d{4})$/.exec(cell);
  const month = written && MONTH_OF.get(written[2]!.toLowerCase());
  return month ? dayNumber(Number(written[3]), month, Number(written[1])) : Number.NaN;
}

function dayNumber(year: number, month: number, day: number): number {
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day && year > 1000 ? ms / DAY : Number.NaN;
}

/** The first day of the month that holds a day, and the first day of the next month. */
export function monthOf(day: number): readonly [first: number, next: number] {
  const date = new Date(day * DAY);
  const at = (months: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY;
  return [at(0), at(1)];
}
