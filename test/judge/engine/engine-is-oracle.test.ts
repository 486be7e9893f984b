import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Incidents } from '../../../src/judge/engine/index.js';
import * as oracle from '../oracle.js';
import { places } from '../toy-places.js';
import { world } from '../worlds.js';

const SEED = 20260129;

/** What the columns find, by ids. */
function found(incidents: Incidents, { reading, standard, now }: oracle.World) {
  const rows = incidents.find(incidents.terms(reading, { standard, now }));
  const ids = (list: Uint32Array) => Array.from(list, (row) => incidents.occurrence(row).id).sort();
  const id = (row: number) => (row < 0 ? [] : [incidents.occurrence(row).id]);
  return {
    certain: ids(rows.certain),
    possible: ids(rows.possible),
    unlocated: ids(rows.unlocated),
    first: id(rows.first),
    likeliest: id(rows.likeliest),
  };
}

/** What the page says, by ids. */
function expected(w: oracle.World) {
  const matches = w.occurrences.map((o) => oracle.match(w, o));
  const ids = (list: oracle.OracleMatch[]) => list.map((m) => m.occurrence.id).sort();
  const certain = matches.filter((m) => m.value === 'yes');
  const possible = matches.filter((m) => m.value === 'maybe' && !m.unlocated);
  return {
    certain: ids(certain),
    possible: ids(possible),
    unlocated: ids(matches.filter((m) => m.unlocated)),
    first: oracle.earliest(certain),
    likeliest: oracle.earliest(oracle.fewestUncertain(possible)),
  };
}

function agree(incidents: Incidents, w: oracle.World): void {
  const { first, likeliest, ...lists } = found(incidents, w);
  const page = expected(w);
  expect(lists).toEqual({ certain: page.certain, possible: page.possible, unlocated: page.unlocated });
  // The page leaves open which of several that begin together is the earliest.
  expect(page.first).toEqual(expect.arrayContaining(first));
  expect(page.likeliest).toEqual(expect.arrayContaining(likeliest));
  expect([first.length, likeliest.length]).toEqual([
    Math.min(1, page.first.length),
    Math.min(1, page.likeliest.length),
  ]);
}

describe('the columns find what docs/semantics.md says', () => {
  it.each([1, 2, 3, 4])('in 5,000 small worlds (part %i)', (part) => {
    fc.assert(
      fc.property(world(6), (w) => agree(Incidents.of(w.occurrences, places), w)),
      { numRuns: 5_000, seed: SEED + part },
    );
  });

  it('in 200 worlds of so many incidents that they are looked up place by place', () => {
    fc.assert(
      fc.property(world(200, 120), (w) => agree(Incidents.of(w.occurrences, places), w)),
      { numRuns: 200, seed: SEED },
    );
  });

  it('in whatever order incidents and questions come', () => {
    fc.assert(
      fc.property(world(40, 10), fc.array(fc.nat(12), { maxLength: 8 }), (w, pauses) => {
        const incidents = new Incidents(places);
        const rest = [...w.occurrences];
        for (const many of pauses) {
          for (const o of rest.splice(0, many)) incidents.add(o);
          const known = w.occurrences.slice(0, w.occurrences.length - rest.length);
          agree(incidents, { ...w, occurrences: known });
        }
      }),
      { numRuns: 1_000, seed: SEED },
    );
  });

  it('after some are retracted', () => {
    fc.assert(
      fc.property(world(30, 5), fc.array(fc.nat(4), { maxLength: 30 }), (w, keys) => {
        const incidents = Incidents.of(w.occurrences, places);
        if ((keys[0] ?? 0) % 2 === 1) incidents.settle();
        const dead = w.occurrences.map((_, row) => keys[row] === 0);
        dead.forEach((isDead, row) => isDead && incidents.retract(row));
        agree(incidents, { ...w, occurrences: w.occurrences.filter((_, row) => !dead[row]) });
        for (const o of w.occurrences) incidents.add({ ...o, id: `again ${o.id}` });
        const again = w.occurrences.map((o) => ({ ...o, id: `again ${o.id}` }));
        agree(incidents, { ...w, occurrences: [...w.occurrences.filter((_, row) => !dead[row]), ...again] });
      }),
      { numRuns: 1_000, seed: SEED },
    );
  });
});
