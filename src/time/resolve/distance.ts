import type { Count } from '../../model/time.js';
import { localDay } from '../calendar.js';
import { addMonths, isoOf } from '../civil.js';
import type { Unit } from '../types.js';
import type { Origin, When } from '../when.js';
import { toEpoch, toLocal } from '../zone.js';
import type { Resolved, Setting } from './setting.js';
import { span } from './setting.js';

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

function origin(s: Setting, from: Origin): { min: number; max: number } | null {
  if (from === 'previous' && s.previous !== null) {
    return { min: toEpoch(s.previous * 1440, s.zone), max: toEpoch((s.previous + 1) * 1440, s.zone) };
  }
  return s.now;
}

/** A stretch that ends or begins with its origin: "over the past 24 hours". */
export function resolveStretch(w: Extract<When, { at: 'stretch' }>, s: Setting): Resolved | null {
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

/** A time at a distance from its origin, or from `base`: "three days ago", "two weeks after Easter". */
export function resolveAway(
  w: Extract<When, { at: 'away' }>,
  s: Setting,
  base: Resolved | null,
): Resolved | null {
  let now = origin(s, w.origin);
  if (w.base !== undefined) {
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
