import { describe, expect, it } from 'vitest';
import { occurrences } from '../../src/dossier/index.js';
import { incident, places, report } from '../support/world.js';

const day = (iso: string) => ({ from: iso, to: iso });
const DAY = 864e5;
const exactly = (n: number) => ({ min: n, max: n });

/** What the reports come to: places, counts and the number of sources of each occurrence. */
function told(...reports: ReturnType<typeof report>[]) {
  return occurrences(reports, [], places(...reports.map((r) => r.records))).map((o) => ({
    at: o.places.map((p) => p.name),
    counts: o.counts,
    sources: o.sources.length,
    disputed: o.place_disputed,
  }));
}

describe('a large table beside reports', () => {
  it('joins of its rows what a report tells too, and no two of them', () => {
    const rows = Array.from({ length: 600 }, (_, n) => ({
      id: `row ${n}`,
      table: 'a table',
      line: n + 1,
      actor: ['Russia'],
      act: 'drone-strike' as const,
      places: [n % 2 === 0 ? 'Odesa' : 'Dnipro'],
      targets: [],
      time: { startMin: n * DAY, startMax: n * DAY, endMin: (n + 3) * DAY, endMax: (n + 3) * DAY },
      counts: { launched: exactly(n) },
      effect: 'impact' as const,
      by: ['Gazette'],
      published: null,
      note: '',
    }));
    const told = report('1970-09-30', {
      incidents: [
        incident({
          actor: ['Russia'],
          act: 'drone-strike',
          places: ['Odesa'],
          ...day('1970-09-28'),
          counts: { launched: exactly(270) },
        }),
      ],
    });
    const found = occurrences([told], rows, places(told.records));
    expect(found).toHaveLength(600);
    expect(found.filter((o) => o.sources.length > 1).map((o) => o.id)).toEqual([
      found.find((o) => o.counts.launched?.min === 270)!.id,
    ]);
  });
});

describe('one incident in several reports', () => {
  it('is one when city and day are the same', () => {
    const odesa = { actor: ['Russia'], places: ['Odesa'], ...day('2026-01-27') };
    expect(
      told(
        report('2026-01-27', {
          incidents: [incident({ ...odesa, counts: { injured: { min: 24, max: null } } })],
        }),
        report('2026-01-28', { incidents: [incident(odesa)] }),
      ),
    ).toEqual([{ at: ['Odesa'], counts: { injured: { min: 24, max: null } }, sources: 2, disputed: false }]);
  });

  it('is two on two days, in two cities, or by two sides', () => {
    const base = { actor: ['Russia'], places: ['Odesa'], ...day('2026-01-27') };
    for (const other of [
      { ...base, ...day('2026-01-29') },
      { ...base, places: ['Dnipro'] },
      { ...base, actor: ['Ukraine'] },
    ]) {
      expect(
        told(
          report('2026-01-27', { incidents: [incident(base)] }),
          report('2026-01-29', { incidents: [incident(other)] }),
        ),
      ).toHaveLength(2);
    }
  });

  it('keeps a corrected toll as the span of what was reported', () => {
    const bus = { places: ['Ternivka'], targets: ['bus'], ...day('2026-02-01') };
    expect(
      told(
        report('2026-02-01', { incidents: [incident({ ...bus, counts: { killed: exactly(15) } })] }),
        report('2026-02-02', { incidents: [incident({ ...bus, counts: { killed: exactly(12) } })] }),
      )[0]?.counts,
    ).toEqual({ killed: { min: 12, max: 15 } });
  });

  it('takes launches that differ for different nights, though the days could overlap', () => {
    const night = { actor: ['Russia'], places: ['Ukraine'] };
    expect(
      told(
        report('2026-01-30', {
          incidents: [
            incident({ ...night, from: '2026-01-29', to: '2026-01-30', counts: { launched: exactly(112) } }),
          ],
        }),
        report('2026-01-31', {
          incidents: [
            incident({ ...night, from: '2026-01-30', to: '2026-01-31', counts: { launched: exactly(85) } }),
          ],
        }),
      ),
    ).toHaveLength(2);
  });

  it('joins "over 100" and 105 launched to the narrower', () => {
    const night = { actor: ['Russia'], places: ['Ukraine'], from: '2026-01-28', to: '2026-01-29' };
    expect(
      told(
        report('2026-01-29', {
          incidents: [incident({ ...night, counts: { drones: { min: 101, max: null } } })],
        }),
        report('2026-01-29', { incidents: [incident({ ...night, counts: { drones: exactly(105) } })] }),
      ),
    ).toEqual([{ at: ['Ukraine'], counts: { drones: exactly(105) }, sources: 2, disputed: false }]);
  });

  it('holds "nobody hurt" and "two killed" apart', () => {
    const kyiv = { actor: ['Russia'], places: ['Kyiv'], ...day('2026-01-28') };
    expect(
      told(
        report('2026-01-28', { incidents: [incident({ ...kyiv, counts: { injured: exactly(0) } })] }),
        report('2026-01-28', { incidents: [incident({ ...kyiv, counts: { killed: exactly(2) } })] }),
      ),
    ).toHaveLength(2);
  });

  it('takes "Kyiv" and a town of Kyiv Oblast with the same dead for one incident in a disputed place', () => {
    const dead = { actor: ['Russia'], counts: { killed: exactly(2) }, ...day('2026-01-28') };
    expect(
      told(
        report('2026-01-28', { incidents: [incident({ ...dead, places: ['Brovary'] })] }),
        report('2026-01-28', { incidents: [incident({ ...dead, places: ['Kyiv'] })] }),
      ),
    ).toEqual([
      {
        at: expect.arrayContaining(['Kyiv', 'Brovary']),
        counts: { killed: exactly(2) },
        sources: 2,
        disputed: true,
      },
    ]);
  });
});

describe('one report of several places', () => {
  it('tells of an occurrence at each; a toll told for all together belongs to none alone', () => {
    const both = incident({
      places: ['Odesa', 'Kryvyi Rih'],
      counts: { injured: exactly(7) },
      ...day('2026-01-28'),
    });
    expect(told(report('2026-01-28', { incidents: [both] }))).toEqual([
      { at: ['Odesa'], counts: {}, sources: 1, disputed: false },
      { at: ['Kryvyi Rih'], counts: {}, sources: 1, disputed: false },
    ]);
  });

  it('takes the oblast named beside a city for where the city is', () => {
    const one = incident({ places: ['Ternivka', 'Dnipropetrovsk Oblast'], ...day('2026-02-01') });
    expect(told(report('2026-02-01', { incidents: [one] })).map((o) => o.at)).toEqual([['Ternivka']]);
  });
});

it('"outside Kyiv" is in the region around, and one with a town of it where the toll is the same', () => {
  const dead = { actor: ['Russia'], counts: { killed: exactly(2) }, ...day('2026-01-28') };
  expect(
    told(
      report('2026-01-28', { incidents: [incident({ ...dead, places: ['Brovary'] })] }),
      report('2026-01-29', { incidents: [incident({ ...dead, places: ['outside Kyiv'] })] }),
    ),
  ).toEqual([{ at: ['Brovary'], counts: { killed: exactly(2) }, sources: 2, disputed: false }]);
});

it('an incident without any time is left out, since nothing can be said of it', () => {
  expect(told(report('2026-02-01', { incidents: [incident({ places: ['Odesa'] })] }))).toEqual([]);
});
