import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDuration,
  dayInterval,
  dayOfIso,
  isoOf,
  isValidTimezone,
  localDate,
  localDateTime,
  midnight,
  nightBeginning,
  nightEnding,
  parseDuration,
  parseIso,
} from '../../src/time/index.js';

const utc = (iso: string) => Date.parse(iso);
const hours = (a: number, b: number) => (b - a) / 3_600_000;

test('a local day begins at local midnight, and lasts 23 or 25 hours where the clocks change', () => {
  expect(midnight('2026-01-29', 'Europe/Kyiv')).toBe(utc('2026-01-28T22:00Z'));
  expect(midnight('2026-07-01', 'Asia/Kolkata')).toBe(utc('2026-06-30T18:30Z'));
  const spring = dayInterval('2026-03-29', 'Europe/Kyiv');
  const autumn = dayInterval('2026-10-25', 'Europe/Kyiv');
  expect(hours(spring.startMin!, spring.endMax!)).toBe(23);
  expect(hours(autumn.startMin!, autumn.endMax!)).toBe(25);
});

test('where the clocks skip midnight, the day begins with its first instant', () => {
  // Beirut 2022-03-27: 00:00 does not exist, the day begins at 01:00 (+03:00).
  expect(localDateTime(midnight('2022-03-27', 'Asia/Beirut'), 'Asia/Beirut')).toBe('2022-03-27T01:00+03:00');
});

test('an instant shows the date of the zone that asks', () => {
  const t = utc('2026-01-28T23:30Z');
  expect(localDate(t, 'Europe/Kyiv')).toBe('2026-01-29');
  expect(localDate(t, 'America/New_York')).toBe('2026-01-28');
  expect(localDateTime(t, 'Asia/Kathmandu')).toBe('2026-01-29T05:15+05:45');
});

test('a night runs from 18:00 to 08:00', () => {
  const night = nightEnding('2026-01-29', 'Europe/Kyiv');
  expect(localDateTime(night.startMin!, 'Europe/Kyiv')).toBe('2026-01-28T18:00+02:00');
  expect(localDateTime(night.endMax!, 'Europe/Kyiv')).toBe('2026-01-29T08:00+02:00');
  expect(nightBeginning('2026-01-28', 'Europe/Kyiv')).toEqual(night);
});

test('days keep the hour on the wall, hours are exact', () => {
  const t = utc('2026-03-28T16:00Z'); // 18:00 in Kyiv, the day before the clocks go forward
  expect(localDateTime(addDuration(t, 'P1D', 'Europe/Kyiv'), 'Europe/Kyiv')).toBe('2026-03-29T18:00+03:00');
  expect(localDateTime(addDuration(t, 'PT24H', 'Europe/Kyiv'), 'Europe/Kyiv')).toBe('2026-03-29T19:00+03:00');
  const end = midnight('2026-01-31', 'UTC');
  expect(localDate(addDuration(end, 'P1M', 'UTC'), 'UTC')).toBe('2026-02-28');
});

test('zones are known or not', () => {
  expect(isValidTimezone('Europe/Kyiv')).toBe(true);
  expect(isValidTimezone('+03:00')).toBe(true);
  expect(isValidTimezone('Mars/Olympus')).toBe(false);
  expect(isValidTimezone('')).toBe(false);
  expect(() => midnight('2026-01-29', 'Mars/Olympus')).toThrowError(/no time zone called "Mars\/Olympus"/);
});

describe('ISO 8601', () => {
  test.each([
    ['2026-02-01', '2026-01-31T22:00Z', '2026-02-01T22:00Z'],
    ['2026-02-01T18:00+03:00', '2026-02-01T15:00Z', '2026-02-01T15:01Z'],
    ['2026-02-01T18:00:30Z', '2026-02-01T18:00:30Z', '2026-02-01T18:00:31Z'],
    ['2026-02-01T18:00', '2026-02-01T16:00Z', '2026-02-01T16:01Z'],
  ])('%s', (iso, from, to) => {
    const i = parseIso(iso, 'Europe/Kyiv');
    expect([i.startMin, i.endMax]).toEqual([utc(from), utc(to)]);
  });
  test.each(['2026-02-30', '2026-13-01', 'tomorrow', '', '2026-02-01T25:00Z', '2026-02-01T18:00+99:00'])(
    '"%s" is refused',
    (bad) => expect(() => parseIso(bad, 'UTC')).toThrowError(expect.objectContaining({ code: 'bad-date' })),
  );
  test('durations', () => {
    expect(parseDuration('P1Y2M3DT4H')).toEqual({ months: 14, days: 3, ms: 4 * 3_600_000 });
    expect(() => parseDuration('a week')).toThrowError(expect.objectContaining({ code: 'bad-date' }));
  });
});

test('law: day numbers and ISO dates are the same thing, and agree with Date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 200_000 }), (d) => {
      expect(isoOf(d)).toBe(new Date(d * 86_400_000).toISOString().slice(0, 10));
      expect(dayOfIso(isoOf(d))).toBe(d);
    }),
  );
});

test('law: the date at local midnight is the date, in every zone', () => {
  const zones = [
    'Europe/Kyiv',
    'Asia/Beirut',
    'America/Havana',
    'Africa/Cairo',
    'Asia/Gaza',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Asia/Tehran',
    'America/Caracas',
  ];
  fc.assert(
    fc.property(fc.integer({ min: 7000, max: 22_000 }), fc.constantFrom(...zones), (d, zone) => {
      // Apia has no 30 December 2011 at all.
      fc.pre(!(zone === 'Pacific/Apia' && isoOf(d) === '2011-12-30'));
      const t = midnight(isoOf(d), zone);
      expect(localDate(t, zone)).toBe(isoOf(d));
      expect(localDate(t - 1, zone) < isoOf(d)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
