import { civil, dayNumber, isDate, isoOf, monthLength, weekdayOf } from '../civil.js';
import { feastDays } from '../feasts.js';
import type { DayRef } from '../when.js';
import { toEpoch } from '../zone.js';
import { periodDays } from './period.js';
import type { Days, Resolved, Setting } from './setting.js';
import { span } from './setting.js';

/** A day, or a feast of a few. */
export function resolveDay(ref: DayRef, s: Setting): Resolved | null {
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

/** The local days that a day's name means. */
export function daysOf(ref: DayRef, s: Setting): Days | null {
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
      return one(
        bySide(candidates, {
          ...s,
          published: s.published ?? around,
          against: s.tense === 'past' ? 10_000 : s.against,
        }),
      );
    }
    case 'weekday':
      return weekdayDays(ref, s);
    case 'offset': {
      const from =
        ref.origin === 'report'
          ? s.published
          : (s.previous ?? (ref.origin === 'either' ? s.published : null));
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
              all.filter((f) => f.second !== true).map((f) => f.first),
              s,
            )
          : all[0]!.first;
      const chosen = all.find((f) => f.first === first)!;
      const year = civil(first).year;
      const others = all
        .filter((f) => f !== chosen && f.reason !== chosen.reason && civil(f.first).year === year)
        .map(({ first, last, reason }) => ({ first, last, reason }));
      if (ref.nth === undefined) return { first: chosen.first, last: chosen.last, soft: chosen.soft, others };
      const day = ref.nth < 0 ? chosen.last : chosen.first + ref.nth - 1;
      return { first: day, last: day, soft: chosen.soft, others: [] };
    }
    case 'beside': {
      const base = daysOf(ref.base, s);
      return base === null ? null : one(ref.days < 0 ? base.first + ref.days : base.last + ref.days);
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
  return candidates.length === 0 ? null : bySide(candidates, s);
}

/**
 * The candidate nearest to publication, where one on the wrong side of the tense counts as farther off by `against` days:
 * news leaves out the year of what is near ("pushed the deadline back to Nov. 10" in August is the coming one).
 */
function bySide(candidates: readonly number[], s: Setting): number {
  const now = s.published!;
  const cost = (c: number): number => {
    const against = s.tense === 'past' ? c > now : s.tense === 'future' ? c < now : false;
    return Math.abs(c - now) + (against ? s.against : 0);
  };
  return candidates.reduce((best, c) => (cost(c) < cost(best) ? c : best));
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
    const week = periodDays(ref.week, s);
    return week === null ? null : one(week.first + ref.weekday - 1);
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
