import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  affected,
  type Decision,
  dossiers,
  type Neighbourhood,
  neighbourhoods,
  type ReadReport,
} from '../../src/dossier/index.js';
import type { Stance } from '../../src/model/index.js';
import { places, pledge, report } from '../support/world.js';

const world = places();
const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 1 });

const promise = fc
  .record({
    pledger: fc.constantFrom(['Russia'], ['Ukraine'], ['Russia', 'Ukraine'], ['Israel']),
    toward: fc.constantFrom([], ['Ukraine'], ['Russia'], ['Lebanon']),
    act: fc.constantFrom('strike' as const, 'all-hostilities' as const, 'release' as const),
    targets: fc.constantFrom([], [], ['energy facilities'], ['ports']),
    places: fc.constantFrom([], [], ['Kyiv'], ['Odesa']),
    voiced_by: fc.constantFrom([], ['Olaf'], ['Ida']),
    basis: fc.constantFrom('claimed' as const, 'announced' as const, 'demanded' as const),
    from: some(fc.integer({ min: 0, max: 60 })),
    length: some(fc.constantFrom(3, 7, 30)),
  })
  .map(({ from, length, ...rest }) =>
    pledge({
      ...rest,
      pledger: [...rest.pledger],
      toward: [...rest.toward],
      targets: [...rest.targets],
      places: [...rest.places],
      voiced_by: [...rest.voiced_by],
      start: from === null ? null : day(from),
      end: from === null || length === null ? null : day(from + length),
      duration: length === null ? null : `P${length}D`,
    }),
  );
const stance = fc
  .record({
    holder: fc.constantFrom(['Russia'], ['Ukraine'], ['Ida']),
    position: fc.constantFrom('rejects' as const, 'extends' as const),
    about: fc.constantFrom('the pause', 'the truce for ports', 'a visit'),
  })
  .map(
    (s): Stance => ({
      ...s,
      holder: [...s.holder],
      quote: 'they will hold fire',
      spans: [{ start: 0, end: 19 }],
      why: { rule: 'test', words: [] },
    }),
  );
const told = fc
  .record({
    on: fc.integer({ min: 0, max: 60 }),
    pledges: fc.array(promise, { maxLength: 2 }),
    stances: fc.array(stance, { maxLength: 1 }),
  })
  .map(({ on, pledges, stances }): ReadReport => {
    const made = report(day(on), { pledges });
    return { ...made, records: { ...made.records, stances } };
  });
const reports = fc.array(told, { maxLength: 12 });

/** Decisions about records of these reports, by number. */
const decisions = fc.array(
  fc.record({ kind: fc.constantFrom('join' as const, 'apart' as const), x: fc.nat(), y: fc.nat() }),
  { maxLength: 3 },
);
function decide(
  all: readonly ReadReport[],
  wanted: readonly { kind: 'join' | 'apart'; x: number; y: number }[],
) {
  const ids = all.flatMap((r) => r.records.pledges.map((_, n) => `${r.report.id.slice(0, 12)}:pledge:${n}`));
  return wanted.flatMap(({ kind, x, y }): Decision[] => {
    const [a, b] = [ids[x % ids.length], ids[y % ids.length]];
    return a === undefined || b === undefined || a === b
      ? []
      : [{ kind, a, b, reason: 'seen by hand', author: 'Ida' }];
  });
}

describe('dossiers', () => {
  it('are the same in whatever order the reports come', () => {
    fc.assert(
      fc.property(reports, decisions, fc.infiniteStream(fc.nat()), (all, wanted, chance) => {
        const shuffled = all
          .map((r) => [chance.next().value!, r] as const)
          .sort(([a], [b]) => a - b)
          .map(([, r]) => r);
        const decided = decide(all, wanted);
        expect(dossiers(shuffled, world, decided)).toEqual(dossiers(all, world, decided));
      }),
      { numRuns: 150, seed: 20260130 },
    );
  });

  it('followed report by report are what they are when made from scratch', () => {
    fc.assert(
      fc.property(reports, reports, fc.array(fc.nat(), { maxLength: 4 }), (first, more, gone) => {
        const held = neighbourhoods(first, world);
        const removed = [...new Set(gone.map((g) => first[g % Math.max(1, first.length)]?.report.id))].filter(
          (id) => id !== undefined,
        );
        const after = [...first.filter((r) => !removed.includes(r.report.id)), ...more];
        expect(byId(follow(held, after, { added: more, removed }))).toEqual(
          byId(neighbourhoods(after, world)),
        );
      }),
      { numRuns: 150, seed: 20260130 },
    );
  });

  it('a decision that comes later touches those that it is about', () => {
    fc.assert(
      fc.property(reports, decisions, (all, wanted) => {
        const decided = decide(all, wanted);
        const held = neighbourhoods(all, world);
        expect(byId(follow(held, all, { added: [], removed: [], decided }))).toEqual(
          byId(neighbourhoods(all, world, decided)),
        );
      }),
      { numRuns: 100, seed: 20260130 },
    );
  });
});

const byId = (all: readonly Neighbourhood[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What a keeper of tables does. */
function follow(
  held: readonly Neighbourhood[],
  after: readonly ReadReport[],
  change: Parameters<typeof affected>[1],
): Neighbourhood[] {
  const hit = affected(held, change);
  const loaded = after.filter((r) => hit.reports.includes(r.report.id));
  const anew = neighbourhoods([...loaded, ...change.added], world, change.decided, hit.members);
  return [...held.filter((n) => !hit.neighbourhoods.includes(n.id)), ...anew];
}
