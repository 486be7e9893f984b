import { NIGHT } from '../calendar.js';
import { isoOf } from '../civil.js';
import { oneOf } from '../interval.js';
import { parts } from '../lexicon.js';
import type { When } from '../when.js';
import { daysOf } from './day.js';
import type { Resolved, Setting } from './setting.js';
import { clip, minutesSpan } from './setting.js';

/** A part of a day; "overnight on D" and "the night of D" are the night that ends or the one that begins on D. */
export function resolvePart(w: Extract<When, { at: 'part' }>, s: Setting): Resolved | null {
  const row = parts.get(w.part)!;
  if (w.day === null) {
    // "overnight" alone: the night that ended on the day of publication.
    const base = s.sentenceDay ?? s.published;
    if (base === null) return null;
    if (w.part === 'night') {
      const day = base;
      return {
        interval: clip(minutesSpan((day - 1) * 1440 + NIGHT.begins, day * 1440 + NIGHT.ends, s.zone), s),
        date: isoOf(day),
        alternatives: [],
        day,
      };
    }
    return {
      interval: minutesSpan(base * 1440 + row.from, base * 1440 + row.to, s.zone),
      date: isoOf(base),
      alternatives: [],
      day: base,
    };
  }
  const days = daysOf(w.day, s);
  if (days === null) return null;
  const day = days.first;
  if (w.part !== 'night') {
    return {
      interval: minutesSpan(day * 1440 + row.from, days.last * 1440 + row.to, s.zone),
      date: isoOf(day),
      alternatives: days.others.map((o) => ({
        interval: minutesSpan(o.first * 1440 + row.from, o.last * 1440 + row.to, s.zone),
        reason: o.reason,
      })),
      day: days.last,
    };
  }
  if (w.lastDay !== undefined) {
    const last = daysOf(w.lastDay, s);
    if (last === null) return null;
    const end = last.first > day ? last.first : last.first + 7 * Math.ceil((day - last.first + 1) / 7);
    const to = w.lastDay.of === 'weekday' ? end : last.first;
    // "overnight from March 3 to Jan. 1" of one year is no night.
    if (to < day) return null;
    return {
      interval: minutesSpan(day * 1440 + NIGHT.begins, to * 1440 + NIGHT.ends, s.zone),
      date: null,
      startDate: isoOf(day),
      endDate: isoOf(to),
      alternatives: [],
      day: to,
    };
  }
  const ends = minutesSpan((day - 1) * 1440 + NIGHT.begins, days.last * 1440 + NIGHT.ends, s.zone);
  const begins = minutesSpan(day * 1440 + NIGHT.begins, (days.last + 1) * 1440 + NIGHT.ends, s.zone);
  const sense = w.sense === 'either' && s.nights !== null ? s.nights : w.sense;
  const date = isoOf(day);
  if (sense === 'ends') return { interval: ends, date, alternatives: [], day };
  if (sense === 'begins') return { interval: clip(begins, s), date, alternatives: [], day };
  const late = s.tense !== 'future' && s.now !== null && begins.startMin! >= s.now.max;
  if (late) return { interval: ends, date, alternatives: [], day };
  return {
    interval: clip(oneOf(ends, begins), s),
    date,
    alternatives: [
      { interval: ends, reason: `the night that ends on ${date}` },
      { interval: clip(begins, s), reason: `the night that begins on ${date}` },
    ],
    day,
  };
}
