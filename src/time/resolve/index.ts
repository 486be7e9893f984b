import { hull } from '../interval.js';
import type { When } from '../when.js';
import { resolveClock } from './clock.js';
import { daysOf, resolveDay } from './day.js';
import { resolveAway, resolveStretch } from './distance.js';
import { resolvePart } from './part.js';
import { resolvePeriod } from './period.js';
import type { Resolved, Setting } from './setting.js';

export type { Resolved, Setting } from './setting.js';

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
      return resolvePeriod(w, s, w.of === undefined ? null : (daysOf(w.of, s)?.first ?? null));
    case 'stretch':
      return resolveStretch(w, s);
    case 'away':
      return resolveAway(w, s, w.base === undefined ? null : resolve(w.base, s));
    case 'range':
      return resolveRange(w.first, w.last, s);
  }
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
  let a = resolve(x, s);
  let b = resolve(y, s);
  if (
    x.at === 'day' &&
    y.at === 'day' &&
    x.day.of === 'weekday' &&
    y.day.of === 'weekday' &&
    x.day.weekday === y.day.weekday
  ) {
    // "Sunday to Sunday" is a week: a Sunday that is past ends it, one that is ahead begins it.
    const isPast = b?.day != null && s.published !== null && b.day <= s.published;
    if (isPast) a = resolveDay({ of: 'beside', base: x.day, days: -7 }, s);
    else b = resolveDay({ of: 'beside', base: y.day, days: 7 }, s);
  }
  if (a === null || b === null || a.interval.startMin === null) return null;
  if (b.interval.endMax !== null && b.interval.endMax <= a.interval.startMin) b = later(y, b, a, s) ?? b;
  const endMin = b.instant === true ? b.interval.startMin : b.interval.endMin;
  const endMax = b.instant === true ? b.interval.startMax : b.interval.endMax;
  if (
    endMax !== null &&
    (endMax < a.interval.startMin || (endMax === a.interval.startMin && b.instant !== true))
  )
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
