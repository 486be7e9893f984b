import { HoldfireError } from '../model/errors.js';
import type { FuzzyInterval } from '../model/time.js';
import { addMonths, dayNumber, dayOfIso, isDate, isoOf, pad } from './civil.js';
import { isValidTimezone, offsetAt, toEpoch, toLocal } from './zone.js';

export { isValidTimezone };

/** The convention for "night": from 18:00 on the day it begins until 08:00 on the day it ends, by the local clock. */
export const NIGHT = Object.freeze({ begins: 18 * 60, ends: 8 * 60, name: 'night 18:00–08:00 local' });

/** First instant of an ISO date in a zone. Throws `bad-date`, `bad-timezone`. */
export function midnight(isoDate: string, timezone: string): number {
  return toEpoch(dayOrThrow(isoDate) * 1440, timezone);
}

/** The ISO date that a calendar on the wall shows at an instant. */
export function localDate(epochMs: number, timezone: string): string {
  return isoOf(localDay(epochMs, timezone));
}

/** The local day (days since 1970-01-01) of an instant. */
export function localDay(epochMs: number, timezone: string): number {
  return Math.floor(toLocal(epochMs, timezone) / 1440);
}

/** ISO 8601 date-time with offset, to the minute, seconds only where there are any: `2026-02-01T18:00+03:00`. */
export function localDateTime(epochMs: number, timezone: string): string {
  const offset = offsetAt(epochMs, timezone);
  const local = epochMs + offset;
  const day = Math.floor(local / 86_400_000);
  const seconds = Math.floor((local - day * 86_400_000) / 1000);
  const s = seconds % 60;
  const clock = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}${s === 0 ? '' : `:${pad(s)}`}`;
  return `${isoOf(day)}T${clock}${offsetText(offset)}`;
}

/** The whole local day, with sharp ends. */
export function dayInterval(isoDate: string, timezone: string): FuzzyInterval {
  const day = dayOrThrow(isoDate);
  return sharp(toEpoch(day * 1440, timezone), toEpoch((day + 1) * 1440, timezone));
}

/** The night that ends on an ISO date, by the `NIGHT` convention. */
export function nightEnding(isoDate: string, timezone: string): FuzzyInterval {
  const day = dayOrThrow(isoDate);
  return sharp(
    toEpoch((day - 1) * 1440 + NIGHT.begins, timezone),
    toEpoch(day * 1440 + NIGHT.ends, timezone),
  );
}

/** The night that begins on an ISO date, by the `NIGHT` convention. */
export function nightBeginning(isoDate: string, timezone: string): FuzzyInterval {
  return nightEnding(isoOf(dayOrThrow(isoDate) + 1), timezone);
}

/** Parts of an ISO 8601 duration; all zero for `PT0S`. */
export interface DurationParts {
  readonly months: number;
  readonly days: number;
  readonly ms: number;
}

/** Reads an ISO 8601 duration (`P7D`, `PT72H`, `P1Y2M`, `P2W`). Throws `bad-date`. */
export function parseDuration(iso: string): DurationParts {
  const m =
    /^P(?=.)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=.)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/.exec(
      iso,
    );
  if (m === null) {
    throw new HoldfireError(
      'bad-date',
      `"${shown(iso)}" is not a length of time.`,
      'Write it as ISO 8601 does: P7D, PT72H, P3M.',
    );
  }
  const n = (i: number) => Number(m[i] ?? 0);
  return {
    months: n(1) * 12 + n(2),
    days: n(3) * 7 + n(4),
    ms: (n(5) * 3600 + n(6) * 60 + n(7)) * 1000,
  };
}

/**
 * An instant plus an ISO 8601 duration: months and days move by the calendar and keep the wall clock's hour across a
 * change of the clocks (a month from 31 January is the last of February), hours are exact (72 hours are 259,200 s).
 */
export function addDuration(epochMs: number, iso: string, timezone: string): number {
  const { months, days, ms } = parseDuration(iso);
  if (months === 0 && days === 0) return epochMs + ms;
  const local = toLocal(epochMs, timezone);
  const day = Math.floor(local / 1440);
  const moved = addMonths(day, months) + days;
  return toEpoch(moved * 1440 + (local - day * 1440), timezone) + ms;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads an ISO date (the local day), or a date-time with or without an offset (the minute, or the second where
 * seconds are given; without an offset in `timezone`). Throws `bad-date`.
 */
export function parseIso(iso: string, timezone: string): FuzzyInterval {
  const m = ISO.exec(iso.trim());
  if (m === null || !isDate(Number(m[1]), Number(m[2]), Number(m[3]))) throw badDate(iso);
  const day = dayNumber(Number(m[1]), Number(m[2]), Number(m[3]));
  if (m[4] === undefined) return sharp(toEpoch(day * 1440, timezone), toEpoch((day + 1) * 1440, timezone));
  const [hour, minute, second] = [Number(m[4]), Number(m[5]), Number(m[6] ?? 0)];
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) throw badDate(iso);
  const local = day * 1440 + hour * 60 + minute;
  const base = m[8] === undefined ? toEpoch(local, timezone) : local * 60_000 - offsetOf(m[8], iso);
  const fraction = m[7] === undefined ? 0 : Math.floor(Number(`0.${m[7]}`) * 1000);
  const at = base + second * 1000 + fraction;
  return sharp(at, at + (m[6] === undefined ? 60_000 : m[7] === undefined ? 1000 : 1));
}

/** An interval with sharp ends, end exclusive. */
export function sharp(start: number, end: number): FuzzyInterval {
  return { startMin: start, startMax: start, endMin: end, endMax: end };
}

function offsetOf(text: string, whole: string): number {
  if (text === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(-2));
  if (hours > 18 || minutes > 59) throw badDate(whole);
  return (text[0] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  return `${offsetMs < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function dayOrThrow(isoDate: string): number {
  const day = dayOfIso(isoDate);
  if (day === null) throw badDate(isoDate);
  return day;
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function badDate(text: string): HoldfireError {
  return new HoldfireError(
    'bad-date',
    `"${shown(text)}" is not a date.`,
    'Write 2026-02-01, or 2026-02-01T18:00+03:00 with a time.',
  );
}
