import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { imported, sample } from './datasets.js';

/** The UCDP sample as Parquet, its dates as timestamps and its texts in dictionaries. */
async function parquet(codec: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'holdfire-')), 'ged.parquet');
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(
    `COPY (SELECT * FROM read_csv('${sample('ucdp-ged.csv')}', header = true)) TO '${path}' (FORMAT parquet, COMPRESSION ${codec})`,
  );
  connection.closeSync();
  return path;
}

describe('a Parquet file', () => {
  it.each(['snappy', 'zstd', 'gzip', 'uncompressed'])(
    'gives what the same table in CSV gives: %s',
    async (codec) => {
      const plain = await imported({ path: sample('ucdp-ged.csv'), format: 'ucdp-ged' });
      const { rows, header, rejected } = await imported({ path: await parquet(codec), format: 'ucdp-ged' });
      expect(rejected).toEqual([]);
      expect(header).toMatchObject({ container: 'parquet', rows: 4, incidents: 4 });
      const facts = (r: (typeof rows)[number]) => ({ ...r, id: '', table: '', line: 0 });
      expect(rows.map(facts)).toEqual(plain.rows.map(facts));
      expect(rows.map((r) => r.line)).toEqual([1, 2, 3, 4]);
    },
  );
});
