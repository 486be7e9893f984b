import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossiers, occurrences } from '../../src/dossier/index.js';
import { readMissileAttacks } from '../../src/intake/index.js';
import { fromSeries, rateRatio, shareWithoutMassedNight } from '../../src/judge/index.js';
import { fromHabit } from '../../src/judge/restraint/habit.js';
import { nightsOf } from '../../src/judge/restraint/window.js';
import { midnight, nightEnding } from '../../src/time/index.js';
import { incident, places, pledge, report } from '../support/world.js';

const night = (date: string, launched: number) =>
  incident({
    actor: ['Russia'],
    places: ['Ukraine'],
    time: nightEnding(date, 'Europe/Kyiv'),
    counts: { launched: { min: launched, max: launched } },
  });
const told = report('2026-02-01T19:00:00+02:00', {
  pledges: [pledge({ voiced_by: ['X'], basis: 'claimed', toward: ['Ukraine'] })],
  incidents: [
    night('2026-01-29', 105),
    night('2026-01-30', 112),
    night('2026-01-31', 85),
    night('2026-02-01', 90),
  ],
});
const world = places(told.records);
const [dossier] = dossiers([told], world);
const seen = occurrences([told], [], world);
const at = (iso: string) => midnight(iso, 'Europe/Kyiv');
const window = (from: string, to: string) => ({
  startMin: at(from),
  startMax: at(from),
  endMin: at(to),
  endMax: at(to),
});

describe('the nights of a window', () => {
  it('are those that begin in it, with what was counted for each', () => {
    expect(nightsOf(window('2026-01-29', '2026-02-01'), dossier!, seen)?.nights).toEqual([
      { date: '2026-01-30', launched: 112, missiles: null },
      { date: '2026-01-31', launched: 85, missiles: null },
      { date: '2026-02-01', launched: 90, missiles: null },
    ]);
  });

  it('have no number where none was told', () => {
    expect(
      nightsOf(window('2026-01-31', '2026-02-02'), dossier!, seen)?.nights.map((n) => n.launched),
    ).toEqual([90, null]);
  });

  it('are none for a window without an end', () => {
    expect(
      nightsOf({ ...window('2026-01-29', '2026-02-01'), endMin: null, endMax: null }, dossier!, seen),
    ).toBeNull();
  });
});

describe('a series', () => {
  const dates = Array.from({ length: 60 }, (_, i) =>
    new Date(Date.parse('2025-12-01') + i * 864e5).toISOString().slice(0, 10),
  );
  const series = {
    source: 'made',
    nights: new Map(dates.map((d, i) => [d, { launched: i % 2 === 0 ? 10 : 30, missiles: 0 }])),
  };
  const two = (a: number, b: number) => ({
    from: '2026-01-30',
    to: '2026-01-31',
    nights: [a, b].map((launched, i) => ({ date: `2026-01-3${i}`, launched, missiles: null })),
  });

  it('tells the share of same-length windows that were as low or lower', () => {
    expect(fromSeries(two(20, 20), series, '2026-01-30')?.share).toEqual({ min: 1, max: 1 });
    expect(fromSeries(two(10, 10), series, '2026-01-30')?.share).toEqual({ min: 0, max: 0 });
  });

  it('does not speak on fewer than 30 windows', () => {
    const short = { source: 'made', nights: new Map([...series.nights].slice(0, 20)) };
    expect(fromSeries(two(10, 10), short, '2025-12-21')).toBeNull();
  });
});

describe('a stated habit', () => {
  const habit = {
    pattern: {
      quote: 'x',
      spans: [{ start: 0, end: 1 }],
      why: { rule: 'test', words: [] },
      actor: ['Russia'],
      act: 'ground-attack' as const,
      per: 'week' as const,
      rate: { min: 1, max: 2 },
    },
    outlet: 'The Example',
  };

  it('gives the chance of as few, as a range: none in a week at once or twice a week is e^-2 to e^-1', () => {
    const answer = fromHabit(window('2026-02-03', '2026-02-10'), [habit], dossier!, seen);
    expect(answer?.share.min).toBeCloseTo(Math.exp(-2), 6);
    expect(answer?.share.max).toBeCloseTo(Math.exp(-1), 6);
  });

  it('of somebody else says nothing', () => {
    expect(
      fromHabit(
        window('2026-02-03', '2026-02-10'),
        [{ ...habit, pattern: { ...habit.pattern, actor: ['Sudan'] } }],
        dossier!,
        seen,
      ),
    ).toBeNull();
  });
});

describe('the rate ratio', () => {
  const bursts = Array.from({ length: 8 }, () => [0, 0, 0, 40, 0, 0, 0, 7, 35, 5]).flat();
  const calm = Array.from({ length: 8 }, () => [3, 0, 7, 2, 12, 1, 0, 4, 9, 5]).flat();

  // Figures computed once, apart, with NumPy and SciPy 1.17 (numpy.var with ddof=1, scipy.stats.norm.ppf and chi2.ppf).
  it.each([
    [12, bursts, 3, 0.459770115, 14.10155043, 0.053937267, 3.919155875],
    [6, calm, 4, 0.348837209, 1, 0.155633754, 0.781883079],
    [0, bursts, 3, 0, 14.10155043, 0, 1.993064],
  ])('%d in a window agrees with SciPy', (observed, nights, length, value, dispersion, low, high) => {
    const ratio = rateRatio(observed, nights, length)!;
    expect(ratio.value).toBeCloseTo(value, 6);
    expect(ratio.dispersion).toBeCloseTo(dispersion, 6);
    expect(ratio.low).toBeCloseTo(low, 6);
    expect(ratio.high).toBeCloseTo(high, 4);
  });

  it('is not told on fewer than 10 events', () => {
    expect(rateRatio(0, [1, 0, 0, 8, 0, 0, 0], 2)).toBeNull();
  });
});

const shared = process.env.HOLDFIRE_SHARED ?? resolve(__dirname, '../../../shared');
const table = resolve(shared, 'data/missile_attacks_daily.csv');

// The table is not part of the product: its licence keeps it out. Users bring it; this runs where it lies beside the checkout.
describe.skipIf(!existsSync(table))('the missile-attack table, where it is at hand', () => {
  // The body of a skipped block is run all the same, so nothing is read before a test asks.
  const load = () => readMissileAttacks(readFileSync(table, 'utf8'), table);

  it('sums the national rows by the date on which a night ends', () => {
    const { nights, skipped } = load();
    const sums = [
      '2026-01-24',
      '2026-01-29',
      '2026-01-30',
      '2026-01-31',
      '2026-02-01',
      '2026-02-02',
      '2026-02-03',
    ].map((d) => nights.get(d)?.launched);
    expect(sums).toEqual([396, 105, 112, 85, 90, 172, 521]);
    expect([nights.get('2026-01-24')?.missiles, nights.get('2026-02-03')?.missiles]).toEqual([21, 71]);
    expect(skipped.length).toBeLessThan(10);
  });

  it('four nights with 459: 30.1 % of four-night windows of the year before were as low or lower', () => {
    const window = {
      from: '2026-01-30',
      to: '2026-02-02',
      nights: ['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02'].map((date) => ({
        date,
        launched: null,
        missiles: null,
      })),
    };
    const answer = fromSeries(window, { source: 'table', nights: load().nights }, '2026-01-29');
    expect(answer?.observed).toBe(459);
    expect(answer?.share.min).toBeCloseTo(0.301, 3);
  });

  it('209 of 362 windows had no night with 20 or more missiles; without the last window 208 of 361, 57.6 %', () => {
    const series = { source: 'table', nights: load().nights };
    expect(shareWithoutMassedNight('2026-01-29', 4, series)).toBeCloseTo(209 / 362, 10);
    expect((209 - 1) / (362 - 1)).toBeCloseTo(0.576, 3);
  });
});
