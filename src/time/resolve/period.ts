import { addMonths, civil, dayNumber, weekdayOf } from '../civil.js';
import type { Period } from '../when.js';
import { SOUTHERN } from '../words/calendar.js';
import type { Days, Resolved, Setting } from './setting.js';
import { clip, span } from './setting.js';

/** A week, month, season, year … or a slice of it; `of` is the day that "the week of January 19" names. */
export function resolvePeriod(w: Period, s: Setting, of: number | null): Resolved | null {
  const d = periodDays(w, s, of);
  if (d === null) return null;
  const [first, last] = slice(d.first, d.last, w, s.published);
  const whole = span(first, last, s.zone);
  const now = s.published;
  const running =
    now !== null &&
    first <= now &&
    last >= now &&
    s.tense !== 'future' &&
    w.year === null &&
    w.slice !== 'later';
  return {
    interval: running ? clip(whole, s) : whole,
    date: null,
    alternatives: d.others.map((o) => ({ interval: span(o.first, o.last, s.zone), reason: o.reason })),
    day: last,
  };
}

function slice(first: number, last: number, w: Period, now: number | null): [number, number] {
  const length = last - first + 1;
  const third = Math.max(1, Math.floor(length / 3));
  if (w.week !== undefined) {
    if (w.week < 0) return [last - 6, last];
    return [first + 7 * (w.week - 1), Math.min(last, first + 7 * w.week - 1)];
  }
  if (now !== null && first <= now && now <= last) {
    if (w.slice === 'later') return [now, last];
    if (w.slice === 'earlier') return [first, now];
  }
  if (w.slice !== null && typeof w.slice === 'object') {
    const { nth, of } = w.slice;
    const piece = (k: number): number =>
      length > 300 ? addMonths(first, (12 / of) * k) : first + Math.round((length * k) / of);
    return [piece(nth - 1), piece(nth) - 1];
  }
  if (length > 300 && length < 400) {
    // Thirds of a year by whole months.
    if (w.slice === 'early' || w.slice === 'start') return [first, addMonths(first, 4) - 1];
    if (w.slice === 'mid') return [addMonths(first, 4), addMonths(first, 8) - 1];
    if (w.slice === 'late' || w.slice === 'end') return [addMonths(first, 8), last];
  }
  if (w.slice === 'early' || w.slice === 'start') return [first, first + third - 1];
  if (w.slice === 'late' || w.slice === 'end') return [last - third + 1, last];
  if (w.slice === 'mid') return [first + third, last - third];
  return [first, last];
}

/** The local days of a period. */
export function periodDays(w: Period, s: Setting, of: number | null = null): Days | null {
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
        if (of === null) return null;
        const monday = of - weekdayOf(of) + 1;
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

function seasonDays(w: Period, s: Setting, now: number | null, step: number): Days | null {
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
