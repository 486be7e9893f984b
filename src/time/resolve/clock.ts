import type { FuzzyInterval } from '../../model/time.js';
import { localDateTime } from '../calendar.js';
import { isoOf } from '../civil.js';
import type { When } from '../when.js';
import { toEpoch } from '../zone.js';
import { daysOf } from './day.js';
import type { Resolved, Setting } from './setting.js';

/** A time of the clock, in the zone that the words or the report give it. */
export function resolveClock(w: Extract<When, { at: 'clock' }>, s: Setting): Resolved | null {
  const days = w.day === null ? null : daysOf(w.day, s);
  const day = w.day === null ? (s.sentenceDay ?? s.published) : (days?.first ?? null);
  if (day === null) return null;
  const at = (d: number, zone: string): number => toEpoch(d * 1440 + w.minute, zone);
  const zones = w.zone === null || w.zone === 'local' ? [s.zone] : w.zone.split(', ');
  // Letters that several zones share ("IST") mean the report's own where it is one of them.
  zones.sort((a, b) => Number(at(day, b) === at(day, s.zone)) - Number(at(day, a) === at(day, s.zone)));
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
      // Midnight belongs to the day that is ending (AP Stylebook), and readers of pledges take it so.
      date: localDateTime(end, shown),
      alternatives: [
        { interval: point(end), reason: `midnight at the end of ${isoOf(day)}` },
        { interval: point(t), reason: `midnight at the beginning of ${isoOf(day)}` },
      ],
      day,
      instant: true,
    };
  }
  const other = w.half === true ? [toEpoch(day * 1440 + ((w.minute + 720) % 1440), shown)] : [];
  return {
    interval: point(t),
    date: localDateTime(t, shown),
    alternatives: [
      ...other.map((e) => ({ interval: point(e), reason: 'the other half of the day' })),
      ...zones.slice(1).map((z) => ({ interval: point(at(day, z)), reason: `the clock of ${z}` })),
    ],
    day,
    instant: true,
  };
}
