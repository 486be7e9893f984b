import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, readings } from '../../src/judge/index.js';
import type { Judgement } from '../../src/model/index.js';
import { dossier, says, strike } from './factories.js';
import { places } from './toy-places.js';

const seed = 20260130;
const day = fc.integer({ min: 1, max: 12 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
const moment = fc.oneof(
  day,
  day.map((d) => `${d}T06:00Z`),
  day.map((d) => `${d}T18:00Z`),
);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 1 });

const version = fc
  .record({
    voice: fc.constantFrom('Ida', 'Olaf', 'Brume'),
    on: moment,
    start: perhaps(moment),
    end: perhaps(moment),
    duration: perhaps(fc.constantFrom('P7D', 'P3D', 'PT72H', 'PT6H', 'P1M')),
    places: fc.constantFrom([], ['Ard'], ['Nell'], ['Arden'], ['Sorrel', 'Nell']),
    places_open: fc.boolean(),
    targets: fc.constantFrom([], [], ['energy']),
    conditions: fc.constantFrom([], [], ['if Arden does']),
  })
  .map(({ places, targets, conditions, ...rest }) =>
    says({ ...rest, places: [...places], targets: [...targets], conditions: [...conditions] }),
  );
const hit = fc
  .record({
    on: moment,
    actor: fc.constantFrom(['Brume'], ['Brume'], ['Arden'], []),
    places: fc.constantFrom(['Ard'], ['Nell'], ['Sorrel'], ['South'], ['Bry'], ['Arden'], []),
    effect: fc.constantFrom('impact' as const, 'debris' as const, 'intercepted' as const, null),
  })
  .map(({ on, ...facts }) => strike(on, { ...facts, actor: [...facts.actor], places: [...facts.places] }));
const world = fc.record({
  versions: fc
    .array(version, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((v, n) => ({ ...v, id: `v${n}` }))),
  hits: fc.array(hit, { maxLength: 4 }).map((all) => all.map((o, n) => ({ ...o, id: `o${n}` }))),
  asOf: moment,
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;
const judged = ({ versions, hits, asOf }: World): Judgement =>
  judge(dossier(...versions), hits, [], { asOf, standard: 'claimed' }, places);

describe('readings of random dossiers', () => {
  it('each has an id of its own, and equal choices are equal values', () => {
    fc.assert(
      fc.property(world, ({ versions }) => {
        const all = readings(dossier(...versions), places);
        expect(new Set(all.map((r) => r.id)).size).toBe(all.length);
        expect(new Set(all.map((r) => r.version)).size).toBe(versions.length);
        const values = new Map<string, string>();
        for (const { choices, window: w, scope, threshold } of all) {
          const chosen = {
            start: [w.startMin, w.startMax],
            end: [w.endMin, w.endMax],
            scope,
            counts: threshold,
          };
          for (const [term, choice] of Object.entries(choices)) {
            const value = JSON.stringify(chosen[term as keyof typeof chosen]);
            expect(values.get(choice.id) ?? value).toBe(value);
            values.set(choice.id, value);
          }
        }
      }),
      { numRuns: 600, seed },
    );
  });
});

describe('judgements of random dossiers', () => {
  it('every reading is in one line; a line that says one verdict has no other, unless it says on what it hangs', () => {
    fc.assert(
      fc.property(world, (w) => {
        const { lines, verdicts } = judged(w);
        expect(lines.flatMap((l) => l.readings).sort()).toEqual(verdicts.map((v) => v.reading.id).sort());
        for (const line of lines) {
          const its = verdicts.filter((v) => line.readings.includes(v.reading.id));
          if (line.hangs_on.length === 0) expect(its.map((v) => v.kind)).toEqual(its.map(() => line.kind));
          for (const { choice, kind } of line.hangs_on)
            for (const v of its.filter((i) => i.reading.choices.counts.id === choice.id))
              expect(v.kind).toBe(kind);
        }
      }),
      { numRuns: 500, seed },
    );
  });

  it('every pivotal set fixes the verdict, every implicant implies it, and the shared sentence counts right', () => {
    fc.assert(
      fc.property(world, (w) => {
        const { verdicts, pivotal, implicants, shared } = judged(w);
        for (const set of pivotal) {
          const fixed = new Map<string, string>();
          for (const { reading, kind } of verdicts) {
            const key = set.map((t) => reading.choices[t].id).join();
            expect(fixed.get(key) ?? kind).toBe(kind);
            fixed.set(key, kind);
          }
        }
        for (const { choices, kind, readings: n } of implicants) {
          const under = verdicts.filter((v) => choices.every((c) => v.reading.choices[c.term].id === c.id));
          expect(under.map((v) => v.kind)).toEqual(Array(n).fill(kind));
        }
        expect(shared).toContain(`${verdicts.length} readings`);
      }),
      { numRuns: 500, seed },
    );
  });

  it('the order in which incidents came in changes no verdict, line or pivotal term', () => {
    fc.assert(
      fc.property(world, (w) => {
        const { occurrences: _, ...forward } = judged(w);
        const { occurrences: __, ...backward } = judged({ ...w, hits: w.hits.toReversed() });
        expect(backward).toEqual(forward);
      }),
      { numRuns: 300, seed },
    );
  });
});
