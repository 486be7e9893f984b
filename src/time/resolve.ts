import type { Count, FuzzyInterval } from '../model/time.js';
import { localDateTime, localDay, NIGHT } from './calendar.js';
import { addMonths, civil, dayNumber, isDate, isoOf, monthLength, weekdayOf } from './civil.js';
import { feastDays } from './feasts.js';
import { hull, oneOf } from './interval.js';
import { parts } from './lexicon.js';
import type { Tense } from './tense.js';
import type { TimeAlternative, Unit } from './types.js';
import type { DayRef, When } from './when.js';
import { SOUTHERN } from './words/calendar.js';
import { toEpoch, toLocal } from './zone.js';

/** What meanings are set against. */
export interface Setting {
  readonly zone: string;
  /** Local day of publication, null where unknown. */
  readonly published: number | null;
  /** Instant of publication: its earliest and latest, the same where a time of day is known. */
  readonly now: { readonly min: number; readonly max: number } | null;
  readonly nights: 'ends' | 'begins' | null;
  readonly tense: Tense;
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
interface Days {
  readonly first: number;
  readonly last: number;
  readonly soft: number;
  readonly others: readonly { readonly first: number; readonly last: number; readonly reason: string }[];
}

/** Sets a meaning against the report; null where the report's date is needed and unknown. */
export function resolve(w: When, s: Setting): Resolved | null {
  switch (w.at) {
    case 'day':
      return resolveDay(w.day, s);
    case 'part':
      return resolvePart(w, s);
    case 'clock':
      return resolveClock(w, s);
    case 'period':
      return resolvePeriod(w, s);
    case 'stretch':
      return resolveStretch(w, s);
    case 'away':
      return resolveAway(w, s);
    case 'range':
      return resolveRange(w.first, w.last, s);
  }
}

function span(first: number, last: number, zone: string): FuzzyInterval {
  const [a, b] = [toEpoch(first * 1440, zone), toEpoch((last + 1) * 1440, zone)];
  return { startMin: a, startMax: a, endMin: b, endMax: b };
}

function minutesSpan(from: number, to: number, zone: string): FuzzyInterval {
  const [a, b] = [toEpoch(from, zone), toEpoch(to, zone)];
  return { startMin: a, startMax: a, endMin: b, endMax: b };
}

function resolveDay(ref: DayRef, s: Setting): Resolved | null {
  const d = daysOf(ref, s);
  if (d === null) return null;
  const exact = span(d.first, d.last, s.zone);
  const interval =
    d.soft === 0
      ? exact
      : {
          startMin: toEpoch((d.first - d.soft) * 1440, s.zone),
          startMax: toEpoch((d.first + d.soft) * 1440, s.zone),
          endMin: toEpoch((d.last + 1 - d.soft) * 1440, s.zone),
          endMax: toEpoch((d.last + 1 + d.soft) * 1440, s.zone),
        };
  return {
    interval,
    date: d.first === d.last && d.soft === 0 ? isoOf(d.first) : null,
    alternatives: d.others.map((o) => ({ interval: span(o.first, o.last, s.zone), reason: o.reason })),
    day: d.last,
  };
}

// A date without a year is the one nearest to publication; the tense moves it only where the nearest is far away.
const FAR = 45;

function daysOf(ref: DayRef, s: Setting): Days | null {
  const one = (day: number, others: Days['others'] = []): Days => ({
    first: day,
    last: day,
    soft: 0,
    others,
  });
  switch (ref.of) {
    case 'date': {
      const day = yearly(ref.year, s, (y) =>
        isDate(y, ref.month, ref.day) ? dayNumber(y, ref.month, ref.day) : null,
      );
      if (day === null) return null;
      if (ref.swappable !== true) return one(day);
      const swap = yearly(ref.year, s, (y) =>
        isDate(y, ref.day, ref.month) ? dayNumber(y, ref.day, ref.month) : null,
      );
      return one(day, swap === null ? [] : [{ first: swap, last: swap, reason: 'month written before day' }]);
    }
    case 'dom': {
      const around = s.previous ?? s.published;
      if (around === null) return null;
      const { year, month } = civil(s.published ?? around);
      const candidates = [-1, 0, 1].flatMap((m) => {
        const first = dayNumber(year, month + m, 1);
        const c = civil(first);
        return ref.day <= monthLength(c.year, c.month) ? [first + ref.day - 1] : [];
      });
      return one(bySide(candidates, s.published ?? around, s.tense, 31));
    }
    case 'weekday':
      return weekdayDays(ref, s);
    case 'offset': {
      const from = ref.origin === 'report' ? s.published : (s.previous ?? null);
      return from === null ? null : one(from + ref.days);
    }
    case 'feast': {
      const near = ref.year ?? (s.published === null ? null : civil(s.published).year);
      if (near === null) return null;
      const years = ref.year === null ? [near - 1, near, near + 1] : [near];
      const all = years.flatMap((y) => feastDays(ref.feast, y, s.zone));
      if (all.length === 0) return null;
      const first =
        ref.year === null
          ? bySide(
              all.map((f) => f.first),
              s.published!,
              s.tense,
              FAR,
            )
          : all[0]!.first;
      const chosen = all.find((f) => f.first === first)!;
      const year = civil(first).year;
      const others = all
        .filter((f) => f !== chosen && f.reason !== chosen.reason && civil(f.first).year === year)
        .map(({ first, last, reason }) => ({ first, last, reason }));
      return { first: chosen.first, last: chosen.last, soft: chosen.soft, others };
    }
    case 'beside': {
      const base = resolve(ref.base, s);
      if (base === null || base.interval.startMin === null || base.interval.endMax === null) return null;
      const day =
        ref.days < 0
          ? localDay(base.interval.startMin, s.zone) + ref.days
          : localDay(base.interval.endMax - 1, s.zone) + ref.days;
      return one(day);
    }
  }
}

function yearly(year: number | null, s: Setting, make: (year: number) => number | null): number | null {
  if (year !== null) return make(year);
  if (s.published === null) return null;
  const y = civil(s.published).year;
  const candidates: number[] = [];
  for (let k = -4; k <= 4; k++) {
    const day = make(y + k);
    if (day !== null) candidates.push(day);
  }
  return candidates.length === 0 ? null : bySide(candidates, s.published, s.tense, FAR);
}

/** The candidate nearest to `now`; one that lies more than `far` days on the wrong side of the tense gives way. */
function bySide(candidates: readonly number[], now: number, tense: Tense, far: number): number {
  const fits = candidates.filter((c) =>
    tense === 'past' ? c <= now + far : tense === 'future' ? c >= now - far : true,
  );
  const pool = fits.length === 0 ? candidates : fits;
  return pool.reduce((best, c) => (Math.abs(c - now) < Math.abs(best - now) ? c : best));
}

function weekdayDays(ref: Extract<DayRef, { of: 'weekday' }>, s: Setting): Days | null {
  const now = s.published;
  const one = (day: number, others: Days['others'] = []): Days => ({
    first: day,
    last: day,
    soft: 0,
    others,
  });
  if (ref.week !== undefined) {
    const week = resolve(ref.week, s);
    if (week === null || week.interval.startMin === null) return null;
    const monday = localDay(week.interval.startMin, s.zone);
    return one(monday + ref.weekday - 1);
  }
  const anchor = ref.which === 'following' || ref.which === 'preceding' ? (s.previous ?? now) : now;
  if (anchor === null) return null;
  const ahead = (ref.weekday - weekdayOf(anchor) + 7) % 7;
  const onOrAfter = anchor + ahead;
  const onOrBefore = ahead === 0 ? anchor : onOrAfter - 7;
  const after = ahead === 0 ? anchor + 7 : onOrAfter;
  const before = ahead === 0 ? anchor - 7 : onOrBefore;
  const other = (day: number, reason: string) => ({ first: day, last: day, reason });
  switch (ref.which) {
    case 'last':
      return one(before, [other(before - 7, 'the one of last week')]);
    case 'next':
      return one(after, [other(after + 7, 'the one of next week')]);
    case 'following':
      return one(after);
    case 'preceding':
      return one(before);
    case 'this':
      return s.tense === 'past' ? one(onOrBefore) : one(onOrAfter);
    case null:
      if (s.tense === 'future') return one(onOrAfter);
      if (s.tense === 'past') return one(onOrBefore);
      return one(
        onOrBefore,
        onOrAfter === onOrBefore ? [] : [other(onOrAfter, 'the coming one: no verb tells')],
      );
  }
}

function resolvePart(w: Extract<When, { at: 'part' }>, s: Setting): Resolved | null {
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

/** What has happened was over when it was published. */
function clip(i: FuzzyInterval, s: Setting): FuzzyInterval {
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

function resolveClock(w: Extract<When, { at: 'clock' }>, s: Setting): Resolved | null {
  const days = w.day === null ? null : daysOf(w.day, s);
  const day = w.day === null ? (s.sentenceDay ?? s.published) : (days?.first ?? null);
  if (day === null) return null;
  const zones = w.zone === null || w.zone === 'local' ? [s.zone] : w.zone.split(', ');
  const at = (d: number, zone: string): number => toEpoch(d * 1440 + w.minute, zone);
  let t = at(day, zones[0]!);
  let shown = zones[0]!;
  if (w.twin?.zone != null && w.twin.zone !== 'local') {
    const zone = w.twin.zone.split(', ')[0]!;
    const options = [-1, 0, 1].map((k) => toEpoch((day + k) * 1440 + w.twin!.minute, zone));
    t = options.reduce((a, b) => (Math.abs(b - at(day, s.zone)) < Math.abs(a - at(day, s.zone)) ? b : a));
    shown = s.zone;
  }
  const point = (e: number): FuzzyInterval => ({
    startMin: e,
    startMax: e,
    endMin: e + 60_000,
    endMax: e + 60_000,
  });
  if (w.midnight && w.minute === 0) {
    // "midnight on Friday": the instant at which Friday begins, or ends.
    const end = at(day + 1, shown);
    return {
      interval: { startMin: t, startMax: end, endMin: t + 60_000, endMax: end + 60_000 },
      date: w.day === null ? null : isoOf(day),
      alternatives: [
        { interval: point(end), reason: `midnight at the end of ${isoOf(day)}` },
        { interval: point(t), reason: `midnight at the beginning of ${isoOf(day)}` },
      ],
      day,
      instant: true,
    };
  }
  return {
    interval: point(t),
    date: localDateTime(t, shown),
    alternatives: zones.slice(1).map((z) => ({ interval: point(at(day, z)), reason: `the clock of ${z}` })),
    day,
    instant: true,
  };
}

function resolvePeriod(w: Extract<When, { at: 'period' }>, s: Setting): Resolved | null {
  const d = periodDays(w, s);
  if (d === null) return null;
  const [first, last] = slice(d.first, d.last, w);
  const whole = span(first, last, s.zone);
  const now = s.published;
  const running = now !== null && first <= now && last >= now && s.tense !== 'future' && w.year === null;
  return {
    interval: running ? clip(whole, s) : whole,
    date: null,
    alternatives: d.others.map((o) => ({ interval: span(o.first, o.last, s.zone), reason: o.reason })),
    day: last,
  };
}

function slice(first: number, last: number, w: Extract<When, { at: 'period' }>): [number, number] {
  const length = last - first + 1;
  const third = Math.max(1, Math.floor(length / 3));
  if (w.week !== undefined) {
    if (w.week < 0) return [last - 6, last];
    return [first + 7 * (w.week - 1), Math.min(last, first + 7 * w.week - 1)];
  }
  if (w.slice === 'early') return [first, first + third - 1];
  if (w.slice === 'late') return [last - third + 1, last];
  if (w.slice === 'mid') return [first + third, last - third];
  return [first, last];
}

function periodDays(w: Extract<When, { at: 'period' }>, s: Setting): Days | null {
  const days = (first: number, last: number, others: Days['others'] = []): Days => ({
    first,
    last,
    soft: 0,
    others,
  });
  const now = w.origin === 'previous' ? (s.previous ?? s.published) : s.published;
  const step =
    w.which === 'last' || w.which === 'preceding'
      ? -1
      : w.which === 'next' || w.which === 'following'
        ? 1
        : 0;
  switch (w.unit) {
    case 'week': {
      if (w.of !== undefined) {
        const base = daysOf(w.of, s);
        if (base === null) return null;
        const monday = base.first - weekdayOf(base.first) + 1;
        return days(monday, monday + 6);
      }
      if (now === null) return null;
      const monday = now - weekdayOf(now) + 1 + 7 * step;
      return days(monday, monday + 6);
    }
    case 'weekend': {
      if (now === null) return null;
      const saturday = now - weekdayOf(now) + 6;
      const inside = weekdayOf(now) >= 6;
      if (step !== 0) {
        const base = step < 0 ? saturday - 7 : inside ? saturday + 7 : saturday;
        const other =
          step > 0 && !inside
            ? [{ first: saturday + 7, last: saturday + 8, reason: 'the weekend of next week' }]
            : [];
        return days(base, base + 1, other);
      }
      if (inside || s.tense === 'future') return days(saturday, saturday + 1);
      if (w.which === 'this' && s.tense === 'open')
        return days(saturday, saturday + 1, [
          { first: saturday - 7, last: saturday - 6, reason: 'the weekend just past' },
        ]);
      return days(saturday - 7, saturday - 6);
    }
    case 'month': {
      if (w.index === null) {
        if (now === null) return null;
        const c = civil(now);
        return monthDays(c.year, c.month + step);
      }
      if (w.year !== null) return monthDays(w.year, w.index);
      if (now === null) return null;
      const c = civil(now);
      const same = c.month === w.index;
      const past = w.index <= c.month ? c.year : c.year - 1;
      const future = w.index >= c.month ? c.year : c.year + 1;
      if (step < 0) return monthDays(same ? c.year - 1 : past, w.index);
      if (step > 0) return monthDays(same ? c.year + 1 : future, w.index);
      if (w.which === 'this') return monthDays(c.year, w.index);
      return monthDays(s.tense === 'future' ? future : past, w.index);
    }
    case 'season':
      return seasonDays(w, s, now, step);
    case 'year': {
      const year = w.year ?? (now === null ? null : civil(now).year + step);
      return year === null ? null : days(dayNumber(year, 1, 1), dayNumber(year, 12, 31));
    }
    case 'decade': {
      const year = w.year ?? (now === null ? null : Math.floor(civil(now).year / 10) * 10 + 10 * step);
      return year === null ? null : days(dayNumber(year, 1, 1), dayNumber(year + 9, 12, 31));
    }
    case 'quarter': {
      if (now === null) return null;
      const c = civil(now);
      const month = Math.floor((c.month - 1) / 3) * 3 + 1 + 3 * step;
      return days(dayNumber(c.year, month, 1), dayNumber(c.year, month + 3, 1) - 1);
    }
    default:
      return null;
  }
}

function monthDays(year: number, month: number): Days {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1, soft: 0, others: [] };
}

function seasonDays(
  w: Extract<When, { at: 'period' }>,
  s: Setting,
  now: number | null,
  step: number,
): Days | null {
  const south = SOUTHERN.some((r) => s.zone.startsWith(r.zone));
  const northern = [3, 6, 9, 12][w.index! - 1]!;
  const month = south ? ((northern + 5) % 12) + 1 : northern;
  const of = (year: number): Days => ({
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month + 3, 1) - 1,
    soft: 0,
    others: [],
  });
  if (w.year !== null) {
    if (month !== 12) return of(w.year);
    const before = of(w.year - 1);
    return {
      ...of(w.year),
      others: [{ first: before.first, last: before.last, reason: 'the winter that ended in that year' }],
    };
  }
  if (now === null) return null;
  const year = civil(now).year;
  const all = [-2, -1, 0, 1, 2].map((k) => of(year + k));
  const current = all.find((d) => d.first <= now && now <= d.last);
  const last = [...all].reverse().find((d) => d.last < now)!;
  const next = all.find((d) => d.first > now)!;
  if (step < 0) return last;
  if (step > 0) return next;
  return (
    current ??
    (s.tense === 'future'
      ? next
      : s.tense === 'past'
        ? last
        : now - last.last <= next.first - now
          ? last
          : next)
  );
}

/** The most that a vague count ("a few days", "recent weeks") is taken to reach. */
const VAGUE: Record<Unit, number> = {
  second: 60,
  minute: 60,
  hour: 48,
  day: 10,
  week: 8,
  month: 11,
  year: 20,
};

function shift(epoch: number, n: number, unit: Unit, zone: string): number {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    return epoch + n * { second: 1000, minute: 60_000, hour: 3_600_000 }[unit];
  }
  const local = toLocal(epoch, zone);
  const day = Math.floor(local / 1440);
  const rest = local - day * 1440;
  const moved =
    unit === 'day' ? day + n : unit === 'week' ? day + 7 * n : addMonths(day, unit === 'month' ? n : 12 * n);
  return toEpoch(moved * 1440 + rest, zone);
}

function bounds(c: Count, unit: Unit): [number, number] {
  const max = c.max ?? Math.max(VAGUE[unit], c.min ?? 1);
  return [c.min ?? 1, max];
}

function origin(s: Setting, from: 'report' | 'previous'): { min: number; max: number } | null {
  if (from === 'previous' && s.previous !== null) {
    return { min: toEpoch(s.previous * 1440, s.zone), max: toEpoch((s.previous + 1) * 1440, s.zone) };
  }
  return s.now;
}

function resolveStretch(w: Extract<When, { at: 'stretch' }>, s: Setting): Resolved | null {
  const now = origin(s, w.origin);
  if (now === null) return null;
  const [min, max] = bounds(w.count, w.unit);
  if (w.direction === 'past') {
    return {
      interval: {
        startMin: shift(now.min, -max, w.unit, s.zone),
        startMax: shift(now.max, -min, w.unit, s.zone),
        endMin: now.min,
        endMax: now.max,
      },
      date: null,
      alternatives: [],
      day: null,
    };
  }
  return {
    interval: {
      startMin: now.min,
      startMax: now.max,
      endMin: shift(now.min, min, w.unit, s.zone),
      endMax: shift(now.max, max, w.unit, s.zone),
    },
    date: null,
    alternatives: [],
    day: null,
  };
}

function resolveAway(w: Extract<When, { at: 'away' }>, s: Setting): Resolved | null {
  let now = origin(s, w.origin);
  if (w.base !== undefined) {
    const base = resolve(w.base, s);
    if (base === null || base.interval.startMin === null || base.interval.endMax === null) return null;
    now = { min: base.interval.startMin, max: base.interval.endMax };
  }
  if (now === null) return null;
  const [min, max] = bounds(w.count, w.unit);
  const sign = w.direction === 'past' ? -1 : 1;
  const near = shift(sign < 0 ? now.max : now.min, sign * min, w.unit, s.zone);
  const far = shift(sign < 0 ? now.min : now.max, sign * max, w.unit, s.zone);
  // Weeks, months and years are rounded in speech: half a unit either way.
  const slack = { second: 0, minute: 0, hour: 0, day: 0, week: 3, month: 15, year: 182 }[w.unit] * 86_400_000;
  const [a, b] = sign < 0 ? [far - slack, near + slack] : [near - slack, far + slack];
  const exact = w.unit === 'day' && min === max;
  if (exact) {
    const [first, last] = [localDay(a, s.zone), localDay(Math.max(a, b - 1), s.zone)];
    return {
      interval: span(first, last, s.zone),
      date: first === last ? isoOf(first) : null,
      alternatives: [],
      day: last,
    };
  }
  return {
    interval: { startMin: a, startMax: b, endMin: a, endMax: b },
    date: null,
    alternatives: [],
    day: localDay(b - 1, s.zone),
  };
}

function resolveRange(first: When, last: When, s: Setting): Resolved | null {
  let [x, y] = [first, last];
  // "from 6 p.m. to 8 p.m. on Jan. 28": the day of one end serves both; so does the zone.
  if (x.at === 'clock' && y.at === 'clock') {
    if (x.day === null && y.day !== null) x = { ...x, day: y.day };
    else if (y.day === null && x.day !== null) y = { ...y, day: x.day };
    if (x.zone === null && y.zone !== null) x = { ...x, zone: y.zone };
    else if (y.zone === null && x.zone !== null) y = { ...y, zone: x.zone };
  }
  const a = resolve(x, s);
  let b = resolve(y, s);
  if (a === null || b === null || a.interval.startMin === null) return null;
  if (b.interval.endMax !== null && b.interval.endMax <= a.interval.startMin) b = later(y, b, a, s) ?? b;
  const endMin = b.instant === true ? b.interval.startMin : b.interval.endMin;
  const endMax = b.instant === true ? b.interval.startMax : b.interval.endMax;
  if (endMax !== null && endMax < a.interval.startMin)
    return { ...a, interval: hull(b.interval, a.interval) };
  return {
    interval: { startMin: a.interval.startMin, startMax: a.interval.startMax, endMin, endMax },
    date: null,
    startDate: a.date,
    endDate: b.date,
    alternatives: [],
    day: b.day,
  };
}

/** The next keeping of the range's end that is not before its beginning: "Saturday to Monday", "Dec. 30 to Jan. 2". */
function later(y: When, b: Resolved, a: Resolved, s: Setting): Resolved | null {
  if (a.day === null) return null;
  const ahead: Setting = { ...s, published: a.day, tense: 'future' };
  const again = resolve(y, ahead);
  return again !== null && again.interval.endMax !== null && again.interval.endMax > a.interval.startMin!
    ? again
    : b;
}
