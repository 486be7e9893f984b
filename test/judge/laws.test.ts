import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeReading } from '../../src/judge/index.js';
import { inTimeOrder } from '../../src/judge/verdict.js';
import type { FuzzyInterval, PlaceRef, Reading } from '../../src/model/index.js';
import type { World } from './oracle.js';
import { places, ref } from './toy-places.js';
import { HALF_DAY, occurrence, world } from './worlds.js';

const seed = 20260203;
const judged = (w: World) =>
  judgeReading(w.reading, { ...w, occurrences: inTimeOrder(w.occurrences), places });
/** No side is there whose breach releases: with one, less may be released and so more be broken. */
const alone = (w: World): World => ({ ...w, reading: { ...w.reading, releasing: [] } });
const unreleased = world(3).map(alone);
const SEVERITY = { broken: 2, 'possibly-broken': 1 } as Readonly<Record<string, number>>;
const severity = (w: World) => SEVERITY[judged(w).kind] ?? 0;

describe('narrowing a term never makes a breach', () => {
  /** The breaches of a narrower reading are breaches of the wider one. */
  const never = (narrower: (r: Reading, a: number, b: number) => Reading, n: number) =>
    fc.assert(
      fc.property(unreleased, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), (w, a, b) => {
        if (judged({ ...w, reading: narrower(w.reading, a, b) }).kind === 'broken')
          expect(judged(w).kind).toBe('broken');
      }),
      { numRuns: n, seed },
    );
  const plus = (x: number | null, days: number) => (x === null ? null : x + days * HALF_DAY);

  it('a window inside the window', () => {
    const inner = (w: FuzzyInterval, a: number, b: number): FuzzyInterval => ({
      startMin: plus(w.startMin, a),
      startMax: plus(w.startMax, a),
      endMin: plus(w.endMin, -b),
      endMax: plus(w.endMax, -b),
    });
    never((r, a, b) => ({ ...r, window: inner(r.window, a, b) }), 1_000);
  });

  it('an area inside the area, or the cities instead of the country', () => {
    const inner: Readonly<Record<string, PlaceRef>> = {
      Arden: ref('North'),
      North: ref('Ard'),
      South: ref('Sorrel'),
      Brume: ref('Bry'),
    };
    never(
      (r) => ({ ...r, scope: { ...r.scope, areas: r.scope.areas.map((p) => inner[p.name] ?? p) } }),
      2_000,
    );
    const cities = (r: Reading): Reading => ({
      ...r,
      scope: { areas: [], settlements_of: ['Arden'], targets: r.scope.targets },
    });
    fc.assert(
      fc.property(unreleased, (w) => {
        const country = { areas: [ref('Arden')], settlements_of: [], targets: w.reading.scope.targets };
        if (judged({ ...w, reading: cities(w.reading) }).kind === 'broken')
          expect(judged({ ...w, reading: { ...w.reading, scope: country } }).kind).toBe('broken');
      }),
      { numRuns: 1_000, seed },
    );
  });

  it('any attack, then harm, then the weapon itself', () => {
    const next = { 'any-attack': 'harm', harm: 'impact', impact: 'impact' } as const;
    never((r) => ({ ...r, threshold: next[r.threshold] }), 1_000);
  });
});

describe('what one more incident can do', () => {
  const another = occurrence([['Brume']]);
  const with_ = (w: World, o: World['occurrences'][number]): World => ({
    ...w,
    occurrences: [...w.occurrences, { ...o, id: 'another' }],
  });

  it('one of the bound side never mends a breach, even where the other side could release it', () => {
    fc.assert(
      fc.property(world(3), another, (w, o) => {
        if (judged(w).kind === 'broken') expect(judged(with_(w, o)).kind).toBe('broken');
      }),
      { numRuns: 1_000, seed },
    );
  });

  it('and where nobody can release, no incident at all makes it milder', () => {
    fc.assert(
      fc.property(unreleased, occurrence(), (w, o) => {
        expect(severity(with_(w, o))).toBeGreaterThanOrEqual(severity(w));
      }),
      { numRuns: 1_000, seed },
    );
  });

  it('one of somebody else changes nothing', () => {
    fc.assert(
      fc.property(world(3), occurrence([['Castor']]), (w, o) => {
        const [before, after] = [judged(w), judged(with_(w, o))];
        const { near_misses: _, ...told } = before;
        expect(after).toMatchObject(told);
      }),
      { numRuns: 1_000, seed },
    );
  });
});

describe('the standard of proof', () => {
  it.each(['corroborated', 'admitted'] as const)('%s never finds a breach that nobody claims', (standard) => {
    fc.assert(
      fc.property(unreleased, (w) => {
        expect(severity({ ...w, standard: 'claimed' })).toBeGreaterThanOrEqual(severity({ ...w, standard }));
        if (judged({ ...w, standard }).kind === 'broken')
          expect(judged({ ...w, standard: 'claimed' }).kind).toBe('broken');
      }),
      { numRuns: 1_000, seed },
    );
  });
});

describe('the order in which reports come in', () => {
  const shuffled = fc
    .tuple(world(4), fc.infiniteStream(fc.nat(1_000)))
    .map(([w, keys]) => ({ w, order: w.occurrences.map((o) => ({ o, key: keys.next().value as number })) }))
    .map(({ w, order }) => ({ w, other: order.sort((a, b) => a.key - b.key).map(({ o }) => o) }));

  it('changes neither the verdict nor what decides it', () => {
    fc.assert(
      fc.property(shuffled, ({ w, other }) => {
        expect(judged({ ...w, occurrences: other })).toEqual(judged(w));
      }),
      { numRuns: 1_000, seed },
    );
  });

  it('nor does asking twice', () => {
    fc.assert(
      fc.property(world(3), (w) => {
        const before = structuredClone(w);
        expect(judged(w)).toEqual(judged(w));
        expect(w).toEqual(before);
      }),
      { numRuns: 500, seed },
    );
  });
});

// A generator that never makes what a law is about proves nothing.
it('the random worlds have every verdict in them', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(world(4), (w) => {
      const { kind } = judged(w);
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }),
    { numRuns: 1_000, seed },
  );
  expect(seen.size).toBe(9);
  for (const [kind, n] of seen) expect(n, kind).toBeGreaterThan(5);
});
