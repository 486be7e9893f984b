import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv } from '../../../src/publish/index.js';
import { joined } from '../../../src/publish/table/csv.js';
import type { AsOf } from '../../../src/server/index.js';
import { exported, january } from './january.js';

let at: AsOf;
beforeAll(async () => {
  at = await january();
});

type Row = Record<string, string>;
const rowsOf = (text: string) => parse(text, { columns: true, record_delimiter: '\r\n' }) as Row[];

/** What DuckDB, which is not ours, reads in a file. */
async function duckdb(name: string, content: Uint8Array, read: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'holdfire-')), name);
  writeFileSync(path, content);
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(`SELECT * FROM ${read.replace('?', `'${path}'`)}`);
  return {
    names: reader.columnNames(),
    rows: reader.getRowObjectsJson(),
    types: reader.columnTypes().map(String),
  };
}

describe('CSV', () => {
  const column = (text: string) =>
    csv([{ name: 'a', kind: 'text', hxl: '#description', of: (r: string) => r }], [text]);

  it('quotes only what must be, with doubled quotation marks (RFC 4180)', () => {
    expect(column('plain')).toBe('a\r\nplain\r\n');
    expect(column('said "no", twice\nover')).toBe('a\r\n"said ""no"", twice\nover"\r\n');
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1+cmd', '@SUM(A1)', '\t=1', ' =1'])(
    'text from outside does not become a formula: %j',
    (hostile) => expect(rowsOf(column(hostile))[0]!.a).toBe(`'${hostile}`),
  );

  it('a list comes back when it is split', () => {
    expect(joined(['a|b', 'c']).split(' | ')).toEqual(['a¦b', 'c']);
  });

  it('a row of HXL tags stands beneath the header, each tag well-formed and none given twice', async () => {
    for (const format of ['incidents', 'pledges', 'verdicts', 'acled', 'eth-prio']) {
      const [names, tags] = parse((await exported(at, format, { hxl: true })).text) as string[][];
      expect(tags!.length).toBe(names!.length);
      const filled = tags!.filter((tag) => tag !== '');
      // HXL 1.1: a hashtag, then attributes, ASCII letters, digits and underscores.
      for (const tag of filled) expect(tag).toMatch(/^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/);
      expect(new Set(filled).size, format).toBe(filled.length);
    }
  });
});

describe('the tables of the January 2026 pause', () => {
  it('incidents: one row each, read by DuckDB as they are', async () => {
    const { bytes, text } = await exported(at, 'incidents');
    const rows = rowsOf(text);
    expect(rows.length).toBe(at('2026-02-06').occurrences.length);
    const duck = await duckdb('i.csv', bytes, 'read_csv(?, header = true, all_varchar = true)');
    expect(duck.rows.length).toBe(rows.length);
    const bus = rows.find((r) => r.places === 'Ternivka' && r.killed_min === '12')!;
    expect([bus.killed_max, bus.country]).toEqual(['15', 'Ukraine']);
    expect(Math.round(Number(bus.lat))).toBe(49);
  });

  it('pledges: one row for each version; what a voice left open is an empty cell', async () => {
    const rows = rowsOf((await exported(at, 'pledges', { pledge: '1' })).text);
    expect(rows.map((r) => r.voice)).toEqual([
      'Donald Trump',
      'Dmitry Peskov',
      'Volodymyr Zelensky',
      'Donald Trump',
    ]);
    expect([rows[0]!.start, rows[0]!.end, rows[0]!.duration]).toEqual(['', '', 'P7D']);
  });

  it('verdicts: one row for each line, with the sentence that says it', async () => {
    const rows = rowsOf((await exported(at, 'verdicts', { pledge: '1' })).text);
    expect(rows.length).toBeGreaterThan(8);
    expect(rows[0]!.verdict).toBe('broken');
    expect(rows[0]!.decisive_is).toContain('Ternivka');
    for (const row of rows) expect(row.sentence).not.toBe('');
  });
});

describe('ACLED columns', () => {
  it('are the 31 of its export, in order', async () => {
    const { names } = await duckdb(
      'a.csv',
      (await exported(at, 'acled')).bytes,
      'read_csv(?, header = true)',
    );
    expect(names.length).toBe(31);
    expect(names.slice(0, 8)).toEqual([
      'event_id_cnty',
      'event_date',
      'year',
      'time_precision',
      'disorder_type',
      'event_type',
      'sub_event_type',
      'actor1',
    ]);
  });

  it('leave out a sum over a country, and count no death that nobody reported', async () => {
    const rows = rowsOf((await exported(at, 'acled')).text);
    const tallies = at('2026-02-06')
      .occurrences.filter((o) => o.tally)
      .map((o) => o.id);
    expect(tallies.length).toBeGreaterThan(0);
    expect(rows.map((r) => r.event_id_cnty).filter((id) => tallies.includes(id!))).toEqual([]);
    expect(rows.some((r) => r.fatalities === '')).toBe(true);
  });
});

describe("the ETH/PRIO ceasefire dataset's variables", () => {
  it('has a row for each party that is bound; an open start is -1, what the records do not say is empty', async () => {
    const rows = rowsOf((await exported(at, 'eth-prio', { pledge: '1' })).text);
    expect(rows.map((r) => r.actor_name)).toEqual(['Russia']);
    const [row] = rows;
    expect([row!.cf_dec_yr, row!.cf_dec_month, row!.cf_dec_day]).toEqual(['2026', '1', '29']);
    // The voices name two different first days.
    expect([row!.cf_effect_yr, row!.cf_effect_day]).toEqual(['-1', '-1']);
    expect([row!.fixed, row!.fixed_time]).toEqual(['1', '7 days']);
    expect([row!.written, row!.mediator_nego, row!.ended]).toEqual(['', '', '']);
  });
});

describe('Parquet', () => {
  it('is read by hyparquet, with the same rows as the CSV', async () => {
    const { bytes } = await exported(at, 'parquet');
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file, compressors });
    const table = rowsOf((await exported(at, 'incidents')).text);
    expect(rows.map((r) => r.id)).toEqual(table.map((r) => r.id));
    expect(rows.map((r) => r.killed_min ?? '').map(String)).toEqual(table.map((r) => r.killed_min));
    const meta = parquetMetadata(file).key_value_metadata!;
    expect(meta).toContainEqual({ key: 'holdfire.as_of', value: '2026-02-06' });
  });

  it('is read by DuckDB, with its types', async () => {
    const { bytes } = await exported(at, 'parquet');
    const { names, rows, types } = await duckdb('i.parquet', bytes, 'read_parquet(?)');
    expect(rows.length).toBe(at('2026-02-06').occurrences.length);
    const typeOf = (name: string) => types[names.indexOf(name)];
    expect(typeOf('lat')).toBe('DOUBLE');
    expect(typeOf('killed_min')).toBe('INTEGER');
    expect(typeOf('tally')).toBe('BOOLEAN');
    expect(typeOf('earliest')).toMatch(/^TIMESTAMP/);
  });

  it('gives the same bytes each time', async () => {
    expect((await exported(at, 'parquet')).bytes).toEqual((await exported(at, 'parquet')).bytes);
  });
});
