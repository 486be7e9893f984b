import { HoldfireError } from '../model/errors.js';
import type { FuzzyInterval } from '../model/time.js';
import { localDateTime, parseIso, sharp } from './calendar.js';
import { dayNumber, isDate, isoOf, monthLength } from './civil.js';
import { isSharp } from './interval.js';
import { toEpoch, toLocal } from './zone.js';

/**
 * Writes an interval as EDTF (ISO 8601-2:2019, clause 4 and the Library of Congress' specification): whole local days as
 * dates, else date-times with offset, `..` for an open side. An end that is not one instant is written as the level 2
 * set "one of" at that end, `[2026-01-27..2026-01-28]/2026-01-30`; the standard has no sets inside intervals, so that is
 * ours, and a reader that does not know it should take the outer bounds. A date-time as an end is the first instant
 * outside. `parseEdtf` reads back the same interval.
 */
export function toEdtf(i: FuzzyInterval, timezone: string): string {
  if (isSharp(i)) {
    const whole = wholeDays(i, timezone);
    if (whole !== null) return whole;
  }
  const start = end(i.startMin, i.startMax, timezone, false);
  const stop = end(i.endMin, i.endMax, timezone, true);
  return `${start}/${stop}`;
}

function wholeDays(i: FuzzyInterval, zone: string): string | null {
  const a = toLocal(i.startMin!, zone) / 1440;
  const b = toLocal(i.endMin!, zone) / 1440 - 1;
  if (!Number.isInteger(a) || !Number.isInteger(b) || b < a) return null;
  return a === b ? isoOf(a) : `${isoOf(a)}/${isoOf(b)}`;
}

function end(min: number | null, max: number | null, zone: string, last: boolean): string {
  if (min === null && max === null) return '..';
  if (min === max) return point(min!, zone, last);
  const a = min === null ? '' : point(min, zone, last);
  const b = max === null ? '' : point(max, zone, last);
  return `[${a}..${b}]`;
}

function point(t: number, zone: string, last: boolean): string {
  const day = toLocal(t, zone) / 1440;
  if (Number.isInteger(day)) return isoOf(last ? day - 1 : day);
  return localDateTime(t, zone);
}

/**
 * Reads EDTF: level 0 (dates, date-times, intervals), level 1 (`201X`, `2004-XX`, `1985-04-XX`, `..` and empty ends,
 * seasons 21–24 by the northern meteorological calendar, `?`, `~` and `%`, which are dropped), and sets at the ends as
 * `toEdtf` writes them. Not: negative and `Y` years, sets of dates, groups of qualifiers. Throws `bad-date`.
 */
export function parseEdtf(text: string, timezone: string): FuzzyInterval {
  const s = text.trim();
  const slash = splitTop(s);
  if (slash < 0) return single(s, timezone, text);
  const a = side(s.slice(0, slash), timezone, text, false);
  const b = side(s.slice(slash + 1), timezone, text, true);
  if (a[0] !== null && b[1] !== null && b[1] < a[0]) throw bad(text);
  return { startMin: a[0], startMax: a[1], endMin: b[0], endMax: b[1] };
}

function splitTop(s: string): number {
  let depth = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s[i]!;
    if (c === '[' || c === '{') depth++;
    else if (c === ']' || c === '}') depth--;
    else if (c === '/' && depth === 0) return i;
  }
  return -1;
}

function side(s: string, zone: string, whole: string, last: boolean): [number | null, number | null] {
  if (s === '..' || s === '') return [null, null];
  const set = /^\[([^[\]]*)\.\.([^[\]]*)\]$/.exec(s);
  if (set !== null) {
    const a = set[1] === '' ? null : edge(set[1]!, zone, whole, last);
    const b = set[2] === '' ? null : edge(set[2]!, zone, whole, last);
    if (a !== null && b !== null && b < a) throw bad(whole);
    return [a, b];
  }
  const e = edge(s, zone, whole, last);
  return [e, e];
}

function edge(s: string, zone: string, whole: string, last: boolean): number {
  const i = single(s, zone, whole);
  if (s.includes('T')) return i.startMin!;
  return last ? i.endMax! : i.startMin!;
}

function single(raw: string, zone: string, whole: string): FuzzyInterval {
  const s = raw.replace(/[?~%]$/, '');
  if (s.includes('T')) return parseIso(s, zone);
  const m = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(s);
  if (m === null) throw bad(whole);
  const y = m[1]!;
  if (y.includes('X')) {
    if (m[2] !== undefined && m[2] !== 'XX') throw bad(whole);
    const low = Number(y.replaceAll('X', '0'));
    const high = Number(y.replaceAll('X', '9'));
    return days(dayNumber(low, 1, 1), dayNumber(high, 12, 31), zone);
  }
  const year = Number(y);
  if (m[2] === undefined || m[2] === 'XX') return days(dayNumber(year, 1, 1), dayNumber(year, 12, 31), zone);
  const month = Number(m[2]);
  if (month >= 21 && month <= 24 && m[3] === undefined) {
    const first = [3, 6, 9, 12][month - 21]!;
    return days(dayNumber(year, first, 1), dayNumber(year, first + 3, 1) - 1, zone);
  }
  if (month < 1 || month > 12) throw bad(whole);
  if (m[3] === undefined || m[3] === 'XX') {
    return days(dayNumber(year, month, 1), dayNumber(year, month, monthLength(year, month)), zone);
  }
  if (!isDate(year, month, Number(m[3]))) throw bad(whole);
  const d = dayNumber(year, month, Number(m[3]));
  return days(d, d, zone);
}

function days(first: number, last: number, zone: string): FuzzyInterval {
  return sharp(toEpoch(first * 1440, zone), toEpoch((last + 1) * 1440, zone));
}

function bad(text: string): HoldfireError {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new HoldfireError(
    'bad-date',
    `"${shown}" is not a date or interval in EDTF.`,
    'Write 2026-01-28, 2026-01/2026-03 or 2026-02-01/.. (ISO 8601-2).',
  );
}
