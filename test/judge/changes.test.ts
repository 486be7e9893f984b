import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factChanges } from '../../src/judge/change/facts.js';
import { judgeReading } from '../../src/judge/index.js';
import { inTimeOrder } from '../../src/judge/verdict.js';
import type { ChangeStep, Coverage } from '../../src/model/index.js';
import { judged, says, strike, watched } from './factories.js';
import * as oracle from './oracle.js';
import { places } from './toy-places.js';
import { world } from './worlds.js';

const terms = { start: '2026-03-02', end: '2026-03-09T00:00Z' };
const sentences = (...asked: Parameters<typeof judged>) =>
  judged(...asked).lines.flatMap((l) => l.changes.map((c) => c.sentence));

describe('what would change a verdict', () => {
  it('a strike somewhere in the region: shown inside the city broken, shown outside not', () => {
    expect(
      sentences(says({ ...terms, places: ['Nell'] }), [strike('2026-03-03', { places: ['North'] })]),
    ).toEqual([
      'If “North: drones” (3 Mar) is shown to have been inside the scope (Nell), it is broken.',
      'If “North: drones” (3 Mar) is shown to have been outside the scope (Nell), it cannot be known.',
    ]);
  });

  it('nothing known and nobody watching: somebody who had watched', () => {
    expect(sentences(says({ ...terms, places: ['Nell'] }))).toEqual([
      'If somebody on record watched Nell (2 Mar – 8 Mar), it is kept.',
    ]);
  });

  it('a gap in the watch: the days that are missing', () => {
    const early: Coverage = { ...watched('Nell') };
    early.time = { ...early.time, endMin: Date.parse('2026-03-06'), endMax: Date.parse('2026-03-06') };
    expect(sentences(says({ ...terms, places: ['Nell'] }), [], { coverage: [early] })).toEqual([
      'If somebody on record watched Nell (6 Mar – 8 Mar), it is kept.',
    ]);
  });

  it('one certain breach: that it did not happen; a looser or a stricter standard; another choice of a term', () => {
    const found = sentences(says({ ...terms, places: ['Ard'] }), [
      strike('2026-03-03', { places: ['Sorrel'] }),
    ]);
    expect(found).toContain('If the scope is taken as “Ard, the city”, it cannot be known.');
    expect(found).toContain('If “Sorrel: drones” (3 Mar) is shown not to have happened, it cannot be known.');
    expect(found).toContain('If the standard of proof is “corroborated”, it is possibly broken.');
  });

  it('is said in one sentence with the verdict', () => {
    const [line] = judged(says({ ...terms, places: ['Nell'] }), [
      strike('2026-03-03', { places: ['North'] }),
    ]).lines;
    expect(line?.sentence).toBe(
      'As Brume had it on 1 Mar 2026 (Nell; 2 Mar – 8 Mar): possibly broken, by “North: drones” (3 Mar); if “North: drones” (3 Mar) is shown to have been inside the scope (Nell), it is broken.',
    );
  });
});

describe('every change, judged anew by the page itself', () => {
  it('gives the verdict that it promises, and no part of it changes anything (5,000 worlds)', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(world(3), (w) => {
        const verdict = judgeReading(w.reading, { ...w, occurrences: inTimeOrder(w.occurrences), places });
        for (const { to, steps } of factChanges(verdict, {
          ...w,
          occurrences: inTimeOrder(w.occurrences),
          places,
        })) {
          expect(to).not.toBe(verdict.kind);
          expect(oracle.verdict(taken(w, steps)).kind).toBe(to);
          seen.set(`${verdict.kind} ${to}`, (seen.get(`${verdict.kind} ${to}`) ?? 0) + 1);
          for (const step of steps.length > 1 ? steps : [])
            expect(
              oracle.verdict(
                taken(
                  w,
                  steps.filter((s) => s !== step),
                ),
              ).kind,
            ).not.toBe(to);
        }
      }),
      { numRuns: 5_000, seed: 20260204 },
    );
    expect(seen.size).toBeGreaterThan(8);
  });
});

/** The world in which these steps are taken. */
function taken(w: oracle.World, steps: readonly ChangeStep[]): oracle.World {
  const next = { ...w, assume: new Map(w.assume) };
  for (const step of steps) {
    if (step.kind === 'standard') next.standard = step.standard;
    if (step.kind === 'fact')
      next.assume.set(step.occurrence, Object.fromEntries(step.dimensions.map((d) => [d, step.answer])));
    if (step.kind === 'coverage')
      next.coverage = [
        ...next.coverage,
        ...step.places.flatMap((place) =>
          step.gaps.map((time) => ({ source: 'Observers', places: [place], time, stopped_by: null })),
        ),
      ];
  }
  return next;
}
