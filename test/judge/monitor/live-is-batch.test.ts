import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeReading } from '../../../src/judge/index.js';
import { Monitor } from '../../../src/judge/monitor/index.js';
import { inTimeOrder } from '../../../src/judge/verdict.js';
import type { Coverage, Occurrence, Reading } from '../../../src/model/index.js';
import { places } from '../toy-places.js';
import { HALF_DAY, reading, world } from '../worlds.js';

const SEED = 20260130;

/** Something that happens to a monitor. */
type Event =
  | { kind: 'incident'; which: number }
  | { kind: 'retract'; which: number }
  | { kind: 'correct'; which: number; by: number }
  | { kind: 'watch'; which: number }
  | { kind: 'cover'; which: number }
  | { kind: 'tick'; now: number };

const which = fc.nat(11);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('incident' as const), which }) },
  fc.record({ kind: fc.constant('retract' as const), which }),
  fc.record({ kind: fc.constant('correct' as const), which, by: which }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('watch' as const), which: fc.nat(3) }) },
  fc.record({ kind: fc.constant('cover' as const), which: fc.nat(1) }),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('tick' as const), now: fc.integer({ min: -1, max: 24 }) }),
  },
);
const story = fc.record({
  world: world(12, 12),
  readings: fc.array(reading, { minLength: 4, maxLength: 4 }),
  events: fc.array(event, { minLength: 5, maxLength: 30 }),
});

describe('the monitor', () => {
  it.each([1, 2, 3, 4])('says after any story what the judge says of all of it (part %i)', (part) => {
    fc.assert(
      fc.property(story, ({ world: w, readings, events }) => {
        let now = w.now;
        const monitor = new Monitor(places, w.standard, now);
        const known = new Map<string, Occurrence>();
        const watched = new Map<string, Reading>();
        const coverage: Coverage[] = [];
        const told = new Map<string, string>();
        for (const e of events) {
          const changes = (() => {
            switch (e.kind) {
              case 'incident':
              case 'correct': {
                const o = w.occurrences[e.which]!;
                const incident = e.kind === 'correct' ? { ...w.occurrences[e.by]!, id: o.id } : o;
                known.set(o.id, incident);
                return monitor.add(incident);
              }
              case 'retract': {
                const { id } = w.occurrences[e.which]!;
                known.delete(id);
                return monitor.retract(id);
              }
              case 'watch': {
                const id = `r${e.which}`;
                if (watched.has(id)) return [];
                watched.set(id, { ...readings[e.which]!, id });
                return monitor.watch(watched.get(id)!);
              }
              case 'cover': {
                const c = w.coverage[e.which];
                if (!c) return [];
                coverage.push(c);
                return monitor.cover(c);
              }
              case 'tick':
                now = e.now * HALF_DAY;
                return monitor.tick(now);
            }
          })();
          for (const c of changes) {
            expect(c.from).toBe(told.get(c.reading) ?? null);
            expect(c.to).not.toBe(c.from);
            told.set(c.reading, c.to);
          }
          const occurrences = inTimeOrder([...known.values()]);
          for (const [id, r] of watched) {
            const verdict = judgeReading(r, { occurrences, coverage, standard: w.standard, now, places });
            const expected = { kind: verdict.kind, decisive: verdict.decisive?.occurrence ?? null };
            expect(monitor.standing(id)).toEqual(expected);
            expect(told.get(id)).toBe(verdict.kind);
          }
        }
      }),
      { numRuns: 500, seed: SEED + part },
    );
  });
});

describe('replaying equals having asked then', () => {
  it('the monitor of each half day, and the judge asked later as of it', () => {
    const days = fc.array(fc.nat(16), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(world(12, 12), days, (w, toldOn) => {
        const monitor = new Monitor(places, w.standard, -HALF_DAY);
        monitor.watch(w.reading);
        const lived = Array.from({ length: 18 }, (_, day) => {
          monitor.tick(day * HALF_DAY);
          w.occurrences.forEach((o, n) => toldOn[n] === day && monitor.add(o));
          return monitor.standing(w.reading.id)!;
        });
        const replayed = lived.map((_, day) => {
          const known = inTimeOrder(w.occurrences.filter((_, n) => toldOn[n]! <= day));
          const evidence = { occurrences: known, coverage: [], standard: w.standard, places };
          const { kind, decisive } = judgeReading(w.reading, { ...evidence, now: day * HALF_DAY });
          return { kind, decisive: decisive?.occurrence ?? null };
        });
        expect(replayed).toEqual(lived);
      }),
      { numRuns: 500, seed: SEED },
    );
  });
});
