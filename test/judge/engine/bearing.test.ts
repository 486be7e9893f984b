import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearingOn } from '../../../src/judge/bearing.js';
import { Incidents } from '../../../src/judge/engine/index.js';
import { judge } from '../../../src/judge/index.js';
import { inTimeOrder, judgeReading } from '../../../src/judge/verdict.js';
import type { Occurrence } from '../../../src/model/index.js';
import { dossier, says, strike } from '../factories.js';
import type { World } from '../oracle.js';
import { places } from '../toy-places.js';
import { world } from '../worlds.js';

const SEED = 20260131;

/** The verdict on these occurrences. */
const judged = (w: World, occurrences: readonly Occurrence[]) =>
  judgeReading(w.reading, { ...w, occurrences: inTimeOrder(occurrences), places });

describe('the occurrences that have a bearing', () => {
  it('give the verdict, the deciding match and the matches that all of them give', () => {
    fc.assert(
      fc.property(world(12), (w) => {
        const { bearing, totals } = bearingOn([w.reading], Incidents.of(w.occurrences, places), w, places);
        const { near_misses: _, ...some } = judged(w, bearing);
        const { near_misses: __, ...all } = judged(w, w.occurrences);
        expect(some).toEqual(all);
        const of = (value: string) => all.matches.filter((m) => m.value === value).length;
        expect(totals.get('r')?.totals).toEqual({
          certain: of('yes'),
          possible: of('maybe'),
          unlocated: all.unlocated.length,
        });
      }),
      { numRuns: 3_000, seed: SEED },
    );
  });

  it('are few where there are very many', () => {
    fc.assert(
      fc.property(world(1_500, 1_200), (w) => {
        const { bearing } = bearingOn([w.reading], Incidents.of(w.occurrences, places), w, places);
        const [some, all] = [judged(w, bearing), judged(w, w.occurrences)];
        expect([some.kind, some.decisive]).toEqual([all.kind, all.decisive]);
        expect(bearing.length).toBeLessThanOrEqual(4 * 50 + 1 + 2 * 20);
      }),
      { numRuns: 20, seed: SEED },
    );
  });
});

it('a judgement of 20,000 strikes lists the first and tells how many there are', () => {
  const hour = (n: number) => new Date(Date.UTC(2026, 2, 2) + n * 36e5).toISOString();
  const many = Array.from({ length: 20_000 }, (_, n) => ({ ...strike(hour(n % 100)), id: `s${n}` }));
  const asked = { asOf: '2026-04-01', standard: 'claimed' } as const;
  const found = judge(dossier(says({ places: ['Ard'], duration: 'P7D' })), many, [], asked, places);
  expect(new Set(found.verdicts.map((v) => v.kind))).toEqual(new Set(['broken']));
  expect(found.verdicts[0]?.totals?.certain).toBe(20_000);
  expect(found.occurrences.length).toBeLessThan(1_000);
});
