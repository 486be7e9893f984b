import { expect, it } from 'vitest';
import { MOST_READINGS } from '../../src/judge/index.js';
import { spread } from '../../src/judge/spread.js';
import { judged, says } from './factories.js';

/** Each has three readings, one for each choice of what counts. */
const versions = (n: number) =>
  Array.from({ length: n }, (_, i) =>
    says({ voice: `Voice ${i}`, places: ['Nell'], start: '2026-03-02', end: '2026-03-09T00:00Z' }),
  );

it('4,095 readings are all tried; of 4,098 a part is, and the judgement says so', () => {
  const under = judged(versions(1365));
  expect([under.exact, under.readings, under.verdicts.length]).toEqual([true, 4095, 4095]);
  const over = judged(versions(1366));
  expect([over.exact, over.readings, over.verdicts.length]).toEqual([false, 4098, MOST_READINGS]);
});

it('as many as may be are all of them', () => {
  const all = Array.from({ length: MOST_READINGS }, (_, i) => i);
  expect(spread(all, MOST_READINGS)).toEqual(all);
});

it.each([4097, 4098, 8192, 12288, 65536, 100_000])('of %i they are spread, the same each time', (n) => {
  const all = Array.from({ length: n }, (_, i) => i);
  const part = spread(all, MOST_READINGS);
  expect(new Set(part).size).toBe(MOST_READINGS);
  expect(part).toEqual(spread(all, MOST_READINGS));
  // No gap is more than five times the mean, and every cycle of choices comes up about equally.
  const gaps = part.slice(1).map((x, i) => x - part[i]!);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(Math.ceil((n / MOST_READINGS) * 5));
  for (const cycle of [2, 3, 4, 6, 12])
    for (let k = 0; k < cycle; k++) {
      const share = part.filter((x) => x % cycle === k).length / MOST_READINGS;
      expect(Math.abs(share * cycle - 1)).toBeLessThan(0.1);
    }
});
