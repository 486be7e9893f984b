import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DelimitedReader } from '../../src/intake/dataset/delimited.js';
import { file, imported, sample } from './datasets.js';

const acled = readFileSync(sample('acled.csv'), 'utf8');
const ucdp = readFileSync(sample('ucdp-ged.csv'), 'utf8');
const [header, ...lines] = ucdp.trimEnd().split('\n');
const columns = header!.split(',');
/** The first row of the UCDP sample with one cell changed, between two good rows. */
const withCell = (column: string, value: string) => {
  const cells = (parse(lines[0]!, { relax_quotes: true })[0] as string[]).map(
    (c) => `"${c.replaceAll('"', '""')}"`,
  );
  cells[columns.indexOf(column)] = value;
  return [header, lines[1], cells.join(','), lines[2]].join('\n');
};

describe('a row that does not parse', () => {
  it.each([
    ['date_start', '2023-02-30', 'date_start is "2023-02-30", not a date'],
    ['date_start', '', 'date_start is empty'],
    ['date_end', '2023-03-01', 'date_end is before date_start'],
    ['latitude', '95', 'latitude is "95", not a number from -90 to 90'],
    ['longitude', 'east', 'longitude is "east", not a number from -180 to 180'],
    ['type_of_violence', '4', 'type_of_violence is "4", not a code up to 3'],
    ['where_prec', 'x', 'where_prec is "x", not a code up to 7'],
    ['best', '-1', 'best is "-1", not a count'],
    ['low', '9', 'low (9) is above high (5)'],
    ['side_a', 'one, two', 'it has 50 cells, the header 49'],
  ])('is told with its line and left out: %s = %j', async (column, value, reason) => {
    const { rejected, header, rows } = await imported({
      path: file(withCell(column, value)),
      format: 'ucdp-ged',
    });
    expect(rejected).toEqual([{ line: 3, reason }]);
    expect(header).toMatchObject({ rows: 3, incidents: 2, rejected: 1 });
    expect(rows.map((r) => r.line)).toEqual([2, 4]);
  });

  it('stops the import where that is asked for', async () => {
    const path = file(withCell('best', '?'));
    await expect(imported({ path, format: 'ucdp-ged', strict: true })).rejects.toMatchObject({
      code: 'bad-table',
      message: `${path}, line 3: best is "?", not a count.`,
    });
  });

  it('is told where a stray quote swallows what follows, and what follows is still read', async () => {
    const path = file([header, lines[1], `"${lines[0]!.replaceAll('"', '')}`, lines[2]].join('\n'));
    const { rejected, rows } = await imported({ path, format: 'ucdp-ged' });
    expect(rejected).toEqual([{ line: 3, reason: 'it has 30 cells, the header 49' }]);
    expect(rows.map((r) => r.line)).toEqual([2, 4]);
  });

  it('is told where a quotation is never closed', async () => {
    const quoteless = (line: string) => line.replaceAll('"', '');
    const path = file([header, lines[1], `"${quoteless(lines[0]!)}`, quoteless(lines[2]!)].join('\n'));
    const { rejected, rows } = await imported({ path, format: 'ucdp-ged' });
    expect(rejected).toEqual([{ line: 3, reason: 'a quotation mark opens a field that is never closed' }]);
    expect(rows.map((r) => r.line)).toEqual([2, 4]);
  });

  it('is told where its bytes are no UTF-8', async () => {
    const bytes = Buffer.from(withCell('side_a', 'Front de Libération'), 'latin1');
    expect((await imported({ path: file(bytes), format: 'ucdp-ged' })).rejected).toEqual([
      { line: 3, reason: 'it is not text in UTF-8' },
    ]);
  });

  it('is told for an ACLED type that the codebook does not have', async () => {
    const path = file(acled.replace('Air/drone strike', 'Sternness'));
    expect((await imported({ path, format: 'acled' })).rejected).toEqual([
      { line: 2, reason: `sub_event_type is "Sternness", which ACLED's codebook does not have` },
    ]);
  });
});

describe('the same table', () => {
  const plain = () => imported({ path: file(acled), format: 'acled' });
  const without = (rows: Awaited<ReturnType<typeof plain>>['rows']) =>
    rows.map(({ id: _, table: __, ...rest }) => rest);

  it.each([
    ['with a byte order mark', `\uFEFF${acled}`],
    ['with CRLF', acled.replaceAll('\n', '\r\n').replace('note.\r\nIt', 'note.\nIt')],
    ['parted by tabs', toTabs(acled)],
    ['without a last line break', acled.trimEnd()],
    ['packed with gzip', gzipSync(acled)],
    ['with blank lines at the end', `${acled}\n\n`],
  ])('gives the same incidents %s', async (_, content) => {
    const { rows, rejected } = await imported({ path: file(content), format: 'acled' });
    expect(rejected).toEqual([]);
    expect(without(rows)).toEqual(without((await plain()).rows));
  });

  it('has the same id each time, wherever it lies', async () => {
    const [one, two] = [await plain(), await plain()];
    expect({ ...two.header, path: '' }).toEqual({ ...one.header, path: '' });
    expect(two.rows).toEqual(one.rows);
  });
});

describe('a file that is not what it is said to be', () => {
  it.each([
    [acled, 'ucdp-ged', 'bad-table', /has no column date_start, date_end, .*Its columns/s],
    [acled, 'gdelt', 'bad-table', /its first row has \d+ columns, not 61/],
    ['a,b\n1,2\n', 'acled', 'bad-table', /has no column event_date, event_type/],
    ['', 'acled', 'file-empty', /nothing in/],
    ['\n\n', 'acled', 'file-empty', /nothing in/],
    [gzipSync(acled).subarray(0, 400), 'acled', 'bad-table', /its end is missing or damaged/],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'viina', 'file-binary', /ZIP/],
    [Buffer.from([1, 0, 2, 0, 3]), 'acled', 'file-binary', /neither text nor Parquet/],
    [Buffer.from('PAR1 but no more than that'), 'acled', 'bad-table', /damaged Parquet/],
    [acled, 'acled2', 'bad-option', /no dataset format "acled2"/],
    [acled, 'csv', 'bad-option', /needs a mapping/],
  ])('%# is told in one sentence', async (content, format, code, message) => {
    const error = await imported({ path: file(content), format }).catch((e) => e);
    expect(error).toMatchObject({ code });
    expect(`${error.message} ${error.hint}`).toMatch(message);
  });

  it('a header alone holds no incident', async () => {
    expect((await imported({ path: file(`${header}\n`), format: 'ucdp-ged' })).header).toMatchObject({
      rows: 0,
      from: null,
    });
  });
});

describe('the delimited reader', () => {
  const read = (text: string, cuts: readonly number[]) => {
    const records: { cells: string[]; line: number }[] = [];
    const reader = new DelimitedReader(
      ',',
      true,
      (cells, line) => records.push({ cells: [...cells], line }) > 0,
      () => undefined,
    );
    let from = 0;
    for (const cut of [...cuts.map((c) => c % (text.length + 1)).sort((a, b) => a - b), text.length]) {
      reader.push(text.slice(from, cut));
      from = cut;
    }
    reader.end();
    return records;
  };
  const cell = fc
    .array(fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r\n', '€'), { maxLength: 5 })
    .map((c) => c.join(''));
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });

  it('agrees with csv-parse on any table, however the text comes in pieces', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(200), { maxLength: 5 }),
        (rows, cuts) => {
          const text = rows.map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n');
          const theirs = parse(text, {
            relax_column_count: true,
            info: true,
            record_delimiter: '\n',
          }) as unknown as { record: string[] }[];
          expect(read(text, cuts).map((r) => r.cells)).toEqual(theirs.map((r) => r.record));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells the line on which each record begins', () => {
    expect(read('a,b\n"1\n2",x\n\n3,4', [5]).map((r) => r.line)).toEqual([1, 2, 5]);
  });
});

function toTabs(csv: string): string {
  const rows = parse(csv) as string[][];
  return rows
    .map((r) => r.map((c) => (/[\t"\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join('\t'))
    .join('\n');
}
