import { describe, expect, it } from 'vitest';
import { readMapping } from '../../src/intake/index.js';
import { imported, sample, span } from './datasets.js';

const shown = (r: Awaited<ReturnType<typeof imported>>['rows'][number]) => [
  r.act,
  r.actor.join('+'),
  r.places.join('+'),
  span(r),
];

describe('ACLED', () => {
  const acled = () => imported({ path: sample('acled.csv'), format: 'acled' });

  it('gives act, side, place and the local day', async () => {
    const { rows, header, rejected } = await acled();
    expect(rejected).toEqual([]);
    expect(rows.map(shown)).toEqual([
      ['air-strike', 'Russia', 'Bilohorodka', '2026-01-27T22:00/2026-01-28T22:00'],
      ['ground-attack', 'Russia+Ukraine', 'Pokrovsk', '2026-01-30T22:00/2026-01-31T22:00'],
      [
        'shelling',
        'Rapid Support Forces+Communal Militia',
        'North Darfur',
        '2025-11-05T22:00/2025-11-18T22:00',
      ],
      ['attack', '', 'Khartoum State', '2025-09-30T22:00/2025-10-31T22:00'],
      ['attack', 'Russia', 'Kyiv', '2026-01-29T22:00/2026-01-30T22:00'],
    ]);
    expect(header).toMatchObject({ rows: 6, incidents: 5, rejected: 0, passed_over: { 'not an attack': 1 } });
  });

  it('keeps the precision codes, the coordinates, the sources and the note', async () => {
    const [strike, , shelling] = (await acled()).rows;
    expect(strike).toMatchObject({
      precision: { time: 1, place: 1 },
      coordinates: { lat: 50.3936, lon: 30.2286 },
      by: ['Composed Agency', 'Composed Telegram'],
      published: '2026-02-02T02:40Z',
      counts: { killed: { min: 2, max: null } },
      line: 2,
    });
    expect(strike!.note).toBe(
      'On 28 January 2026, a composed strike hit a house in "Bilohorodka", says a composed note.\nIt runs over two lines.',
    );
    expect(shelling).toMatchObject({ precision: { time: 2, place: 2 }, line: 5 });
  });

  it('takes 0 deaths as none told, and weapons disrupted as shot down', async () => {
    const { rows } = await acled();
    expect(rows[1]!.counts).toEqual({});
    expect(rows[4]!.effect).toBe('intercepted');
  });
});

describe('UCDP GED', () => {
  const ged = () => imported({ path: sample('ucdp-ged.csv'), format: 'ucdp-ged' });

  it('spans date_start to date_end, and places as sharply as where_prec', async () => {
    const { rows, rejected } = await ged();
    expect(rejected).toEqual([]);
    expect(rows.map(shown)).toEqual([
      ['attack', 'Russia+Ukraine', 'Kharkiv', '2023-03-08T22:00/2023-03-09T22:00'],
      ['attack', 'Islamic State', 'Borno State', '2023-04-23T23:00/2023-04-30T23:00'],
      ['attack', 'Composed Front A+Composed Front B', 'Mali', '2022-06-01T00:00/2022-07-01T00:00'],
      ['attack', 'Yemen+Houthis', '', '2022-07-02T21:00/2022-07-03T21:00'],
    ]);
  });

  it('gives deaths as low to high, and the first day of a source', async () => {
    const { rows } = await ged();
    expect(rows[0]).toMatchObject({ counts: { killed: { min: 2, max: 5 } }, published: '2023-03-10' });
    expect(rows[2]!.published).toBeNull();
  });
});

describe('VIINA', () => {
  it('takes its date for the day of the report: it happened by then, at most two days before', async () => {
    const { rows, header } = await imported({ path: sample('viina.csv'), format: 'viina' });
    expect(rows.map(shown)).toEqual([
      ['drone-strike', 'Russia', 'Odesa', '2026-01-25T22:00/2026-01-28T04:31'],
      ['shelling', '', 'Kharkiv Oblast', '2026-01-26T22:00/2026-01-29T22:00'],
    ]);
    expect(header.passed_over).toEqual({ 'no act is told': 1, 'not about military action': 1 });
  });

  it('goes as far back as it is told, and is then another dataset', async () => {
    const path = sample('viina.csv');
    const [two, five] = [
      await imported({ path, format: 'viina' }),
      await imported({ path, format: 'viina', lag: 5 }),
    ];
    expect(span(five.rows[1]!)).toBe('2026-01-23T22:00/2026-01-29T22:00');
    expect(five.header.id).not.toBe(two.header.id);
    expect(five.header.sha256).toBe(two.header.sha256);
  });
});

describe('GDELT', () => {
  it('gives fights and assaults, by the country or the movement that acts', async () => {
    const { rows, header, rejected } = await imported({ path: sample('gdelt.CSV'), format: 'gdelt' });
    expect(rejected).toEqual([]);
    expect(rows.map(shown)).toEqual([
      ['air-strike', 'Russia', 'Odesa', '2026-01-27T22:00/2026-01-28T09:15'],
      ['shelling', 'Hamas', 'Israel', '2026-01-26T22:00/2026-01-27T22:00'],
      ['attack', '', 'Kharkiv Oblast', '2026-01-27T22:00/2026-01-28T15:00'],
    ]);
    expect(rows.map((r) => r.by)).toEqual([['composed.example'], ['composed.example'], ['GDELT']]);
    expect(header).toMatchObject({ container: 'tsv', passed_over: { 'not an attack': 1 } });
  });
});

describe('missile attacks', () => {
  it('makes one incident of a night at one target, and passes over what a regional command repeats', async () => {
    const { rows, header, rejected } = await imported({
      path: sample('missile-attacks.csv'),
      format: 'missile-attacks',
    });
    expect(rows.map(shown)).toEqual([
      ['combined-strike', 'Russia', 'Ukraine', '2026-01-29T16:00/2026-01-30T06:00'],
      ['drone-strike', 'Russia', 'Rivne Oblast+Volyn Oblast', '2026-01-30T07:00/2026-01-30T09:30'],
      ['missile-strike', 'Russia', 'Kyiv Oblast', '2026-01-29T16:00/2026-01-30T06:00'],
    ]);
    expect(rows[0]!.counts).toEqual({
      launched: { min: 112, max: 112 },
      missiles: { min: 12, max: 12 },
      drones: { min: 100, max: 100 },
      intercepted: { min: 84, max: 84 },
      hits: { min: 9, max: 9 },
    });
    expect(header.passed_over).toEqual({ 'repeats part of a national row': 1 });
    expect(rejected).toEqual([{ line: 7, reason: 'launched is empty' }]);
  });
});

describe('a table with a mapping', () => {
  it('reads the columns as the mapping says', async () => {
    const mapping = await readMapping(sample('custom.json'));
    const { rows, header } = await imported({ path: sample('custom.csv'), format: 'csv', mapping });
    expect(rows.map(shown)).toEqual([
      ['shelling', 'M23', 'Goma', '2025-01-30T22:00/2025-02-01T22:00'],
      ['ground-attack', 'M23', 'Sake', '2025-02-01T04:00/2025-02-02T07:01'],
    ]);
    expect(rows[0]!.counts).toEqual({ killed: { min: 3, max: 3 }, injured: { min: 10, max: null } });
    expect(rows[1]!.counts).toEqual({});
    expect(header.source).toBe('Composed monitoring mission');
  });
});
