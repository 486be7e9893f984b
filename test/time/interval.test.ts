import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FuzzyInterval } from '../../src/model/time.js';
import {
  before,
  hull,
  intersect,
  type Kleene,
  oneOf,
  overlaps,
  somewhereIn,
  within,
} from '../../src/time/index.js';

const of = (
  startMin: number | null,
  startMax: number | null,
  endMin: number | null,
  endMax: number | null,
): FuzzyInterval => ({ startMin, startMax, endMin, endMax });
const sharp = (a: number, b: number) => of(a, a, b, b);

test('sharp intervals are before, beside or inside', () => {
  expect(before(sharp(0, 5), sharp(5, 9))).toBe('yes');
  expect(before(sharp(0, 6), sharp(5, 9))).toBe('no');
  expect(overlaps(sharp(0, 5), sharp(5, 9))).toBe('no');
  expect(within(sharp(2, 3), sharp(0, 5))).toBe('yes');
  expect(within(sharp(2, 7), sharp(0, 5))).toBe('no');
});

test('soft ends give maybe', () => {
  const night = oneOf(sharp(0, 4), sharp(10, 14));
  expect(within(night, sharp(0, 20))).toBe('yes');
  expect(within(night, sharp(9, 20))).toBe('maybe');
  expect(within(night, sharp(15, 20))).toBe('no');
  expect(within(somewhereIn(sharp(0, 10)), sharp(5, 20))).toBe('maybe');
});

test('an open side reaches for ever', () => {
  expect(within(sharp(3, 4), of(null, null, 10, 10))).toBe('yes');
  expect(within(sharp(3, 4), of(null, null, 2, 6))).toBe('maybe');
  expect(within(sharp(3, 4), of(1, 1, null, null))).toBe('yes');
  expect(intersect(of(2, 2, null, null), of(null, null, 9, 9))).toEqual(sharp(2, 9));
  expect(hull(sharp(0, 2), sharp(5, 9))).toEqual(sharp(0, 9));
});

// The slow oracle: every way the soft ends can fall, on small whole numbers, with a start before its end.
function readings(i: FuzzyInterval): [number, number][] {
  const out: [number, number][] = [];
  for (let a = i.startMin!; a <= i.startMax!; a++)
    for (let b = i.endMin!; b <= i.endMax!; b++) if (a < b) out.push([a, b]);
  return out;
}
function kleene(all: boolean[]): Kleene {
  return all.every(Boolean) ? 'yes' : all.some(Boolean) ? 'maybe' : 'no';
}
const soft = fc
  .tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([a, sa, length, sb]) => of(a, a + sa, a + sa + length, a + sa + length + sb));

test('law: the relations are what every way of taking the ends says', () => {
  fc.assert(
    fc.property(soft, soft, (x, y) => {
      const pairs = readings(x).flatMap((p) => readings(y).map((q) => [p, q] as const));
      expect(before(x, y)).toBe(kleene(pairs.map(([p, q]) => p[1] <= q[0])));
      expect(overlaps(x, y)).toBe(kleene(pairs.map(([p, q]) => p[0] < q[1] && q[0] < p[1])));
      expect(within(x, y)).toBe(kleene(pairs.map(([p, q]) => q[0] <= p[0] && p[1] <= q[1])));
    }),
    { numRuns: 2000 },
  );
});

test('law: hull covers both for certain', () => {
  fc.assert(
    fc.property(soft, soft, (x, y) => {
      const h = hull(x, y);
      for (const p of readings(x))
        for (const q of readings(y)) {
          expect(h.startMin! <= Math.min(p[0], q[0]) && h.endMax! >= Math.max(p[1], q[1])).toBe(true);
        }
    }),
  );
});
