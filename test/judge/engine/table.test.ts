import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromTable } from '../../../src/dossier/index.js';
import { Incidents, TableRows } from '../../../src/judge/engine/index.js';
import { IncidentAct, type IncidentColumns, tableIncident } from '../../../src/model/index.js';
import { places } from '../toy-places.js';
import { HALF_DAY, reading } from '../worlds.js';

const dictionary = {
  places: [[], ['Ard'], ['North'], ['Arden'], ['Ard', 'Sorrel'], ['Nowhere', 'Nell']].map((names) => ({
    names,
    nodes: names.map(() => null),
  })),
  actors: [[], ['Brume'], ['Arden'], ['Brume', 'Castor']],
  targets: [[], ['energy'], ['hospital']],
  sources: [['Arden'], ['Observers'], []],
};
const row = fc.record({
  start: fc.integer({ min: 0, max: 14 }),
  length: fc.integer({ min: 1, max: 4 }),
  open: fc.nat(9),
  act: fc.nat(IncidentAct.options.length - 1),
  effect: fc.nat(3),
  places: fc.nat(5),
  actors: fc.nat(3),
  targets: fc.nat(2),
  sources: fc.nat(2),
  killed: fc.constantFrom(-1, 0, 2),
  launched: fc.constantFrom(-1, 0, 12),
});

/** A batch of a dataset with these rows. */
function columnsOf(rows: (typeof row extends fc.Arbitrary<infer T> ? T : never)[]): IncidentColumns {
  const numbers = (of: (r: (typeof rows)[number]) => number) => Int32Array.from(rows, of);
  const times = (of: (r: (typeof rows)[number]) => number) => Float64Array.from(rows, of);
  const start = times((r) => (r.open === 0 ? Number.NaN : r.start * HALF_DAY));
  const end = times((r) => (r.open === 1 ? Number.NaN : (r.start + r.length) * HALF_DAY));
  const none = new Uint8Array(rows.length);
  return {
    dataset: 'd'.repeat(64),
    length: rows.length,
    startMin: start,
    startMax: start,
    endMin: end,
    endMax: end,
    act: Uint8Array.from(rows, (r) => r.act),
    effect: Uint8Array.from(rows, (r) => r.effect),
    places: numbers((r) => r.places),
    actors: numbers((r) => r.actors),
    targets: numbers((r) => r.targets),
    sources: numbers((r) => r.sources),
    published: times((r) => r.start * 2 * HALF_DAY),
    counts: {
      killed: { min: numbers((r) => r.killed), max: numbers((r) => r.killed) },
      launched: { min: numbers((r) => r.launched), max: numbers((r) => r.launched) },
    },
    lat: new Float32Array(rows.length).fill(Number.NaN),
    lon: new Float32Array(rows.length).fill(Number.NaN),
    timePrecision: none,
    placePrecision: none,
    line: Int32Array.from(rows, (_, n) => n + 1),
    key: rows.map(() => ''),
    note: rows.map(() => ''),
    dictionary,
  };
}

it('a dataset taken in as columns matches as its rows do taken in as objects', () => {
  const standard = fc.constantFrom('claimed', 'corroborated', 'admitted') as fc.Arbitrary<'claimed'>;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), reading, standard, (rows, r, asked) => {
      const columns = columnsOf(rows);
      const occurrences = rows.flatMap((_, n) => fromTable(tableIncident(columns, n), places));
      const byRow = Incidents.of(occurrences, places);
      const byColumn = new Incidents(places);
      byColumn.addRows(new TableRows(byColumn.dictionary, places).of(columns));
      const found = (incidents: Incidents) => {
        const f = incidents.find(incidents.terms(r, { standard: asked, now: 0 }));
        return [f.certain, f.possible, f.unlocated].map((list) =>
          Array.from(list, (at) => incidents.occurrence(at)).sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      };
      expect(found(byColumn)).toEqual(found(byRow));
    }),
    { numRuns: 1_000, seed: 20260201 },
  );
});
