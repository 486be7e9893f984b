import { HoldfireError } from '../model/errors.js';
import { dayNumber } from './civil.js';

/**
 * What a clock on the wall says, in IANA zones, from `Intl` alone. Offsets are remembered per quarter of an hour
 * (every rule in the tz database changes on one), so that a long report asks `Intl` a handful of times.
 */

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 86_400_000;
const MOST_REMEMBERED = 20_000;

interface Zone {
  readonly timezone: string;
  /** Null for a fixed offset, which not every runtime's `Intl` knows. */
  readonly format: Intl.DateTimeFormat | null;
  readonly fixed: number;
  /** By quarter of an hour since 1970. */
  readonly offsets: Map<number, number>;
  /** By day since 1970 UTC: the offset where no change of the clocks is near, else NaN. */
  readonly calm: Map<number, number>;
}
const zones = new Map<string, Zone | null>();

function open(timezone: string): Zone | null {
  const known = zones.get(timezone);
  if (known !== undefined) return known;
  let zone: Zone | null = null;
  const fixed = /^([+-])(\d\d):?(\d\d)$/.exec(timezone);
  if (fixed !== null && Number(fixed[2]) < 19 && Number(fixed[3]) < 60) {
    const ms = (Number(fixed[2]) * 60 + Number(fixed[3])) * MINUTE * (fixed[1] === '-' ? -1 : 1);
    zone = { timezone, format: null, fixed: ms, offsets: new Map(), calm: new Map() };
    zones.set(timezone, zone);
    return zone;
  }
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { timezone, format, fixed: 0, offsets: new Map(), calm: new Map() };
  } catch {
    zone = null;
  }
  if (zones.size > 1000) zones.clear();
  zones.set(timezone, zone);
  return zone;
}

/** Whether the runtime knows the IANA zone (`Europe/Kyiv`, `UTC`; a fixed offset such as `+03:00` too). */
export function isValidTimezone(timezone: string): boolean {
  return timezone !== '' && open(timezone) !== null;
}

let lastUsed: Zone | null = null;

function zoneOf(timezone: string): Zone {
  if (lastUsed !== null && lastUsed.timezone === timezone) return lastUsed;
  const zone = open(timezone);
  if (zone === null) {
    throw new HoldfireError(
      'bad-timezone',
      `There is no time zone called "${timezone.length > 40 ? `${timezone.slice(0, 40)}…` : timezone}".`,
      'Use a name of the IANA list, such as Europe/Kyiv or UTC.',
    );
  }
  lastUsed = zone;
  return zone;
}

/** Milliseconds that local time is ahead of UTC at an instant. Throws `bad-timezone`. */
export function offsetAt(epochMs: number, timezone: string): number {
  const zone = zoneOf(timezone);
  const calm = calmOffset(zone, Math.floor(epochMs / DAY));
  return Number.isNaN(calm) ? exactOffset(zone, epochMs) : calm;
}

/** The offset all through a UTC day and the days beside it, NaN where a change of the clocks is that near. */
function calmOffset(zone: Zone, utcDay: number): number {
  if (zone.format === null) return zone.fixed;
  const known = zone.calm.get(utcDay);
  if (known !== undefined) return known;
  const before = exactOffset(zone, (utcDay - 1) * DAY);
  const after = exactOffset(zone, (utcDay + 2) * DAY);
  const offset = before === after ? before : Number.NaN;
  if (zone.calm.size > MOST_REMEMBERED) zone.calm.clear();
  zone.calm.set(utcDay, offset);
  return offset;
}

function exactOffset(zone: Zone, epochMs: number): number {
  if (zone.format === null) return zone.fixed;
  const bucket = Math.floor(epochMs / QUARTER);
  const known = zone.offsets.get(bucket);
  if (known !== undefined) return known;
  const at = bucket * QUARTER;
  const p: Record<string, string> = {};
  for (const part of zone.format.formatToParts(at)) p[part.type] = part.value;
  const year = p.era === 'BC' ? 1 - Number(p.year) : Number(p.year);
  const local =
    dayNumber(year, Number(p.month), Number(p.day)) * DAY +
    (Number(p.hour) * 3600 + Number(p.minute) * 60 + Number(p.second)) * 1000;
  const offset = local - at;
  if (zone.offsets.size > MOST_REMEMBERED) zone.offsets.clear();
  zone.offsets.set(bucket, offset);
  return offset;
}

/** Minutes since 1970-01-01T00:00 as the wall clock counts them: day number × 1440 + minute of the day. */
export function toLocal(epochMs: number, timezone: string): number {
  return (epochMs + offsetAt(epochMs, timezone)) / MINUTE;
}

/**
 * The instant at which the wall clock shows `localMinutes`. A time that a change of the clocks repeats is taken the
 * first time, one that it skips is moved forward (as Temporal's `compatible`); midnight is then the day's first instant.
 */
export function toEpoch(localMinutes: number, timezone: string): number {
  const u = localMinutes * MINUTE;
  const calm = calmOffset(zoneOf(timezone), Math.floor(u / DAY));
  if (!Number.isNaN(calm)) return u - calm;
  const before = offsetAt(u - DAY, timezone);
  const after = offsetAt(u + DAY, timezone);
  if (before === after) return u - before;
  if (offsetAt(u - before, timezone) === before) return u - before;
  if (offsetAt(u - after, timezone) === after) return u - after;
  return u - before;
}
