import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { openLedger, standing, verify } from '../../src/ledger/index.js';
import { SCHEMA } from '../../src/ledger/sql/migrations.js';
import { openProjection } from '../../src/projection/index.js';
import { shippedGazetteer } from '../support/world.js';
import { draft } from './drafts.js';

const STORED = resolve(__dirname, 'stored');
const folder = mkdtempSync(join(tmpdir(), 'holdfire-stored-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shapes = readdirSync(STORED)
  .map((name) => /^shape-(\d+)\.sql$/.exec(name)?.[1])
  .filter((n) => n !== undefined)
  .map(Number)
  .sort((a, b) => a - b);

describe('a ledger of every earlier shape', () => {
  it('is stored for each', () => {
    expect(shapes).toEqual(Array.from({ length: SCHEMA }, (_, n) => n + 1));
  });

  it.each(shapes)(
    'shape %i: read as it is or brought to the present one, with the same head, and appended to',
    async (shape) => {
      const path = join(folder, `shape-${shape}.sqlite`);
      const file = new Database(path);
      file.exec(readFileSync(join(STORED, `shape-${shape}.sql`), 'utf8'));
      file.close();
      const ledger = await openLedger(path, 'read');
      expect(await verify(ledger)).toMatchObject({
        entries: 6,
        reports: 2,
        quotations: 2,
        bad: null,
        damage: null,
      });
      expect((await ledger.head()).hash).toBe(
        'd0f509a59f2f239e5c5e22caf673f6bc4f830f83e98864e9b81719d7e8f5450b',
      );
      expect((await standing(ledger.entries())).map((e) => [e.seq, e.kind])).toEqual([
        [0, 'report'],
        [4, 'records'],
        [2, 'report'],
      ]);
      await ledger.close();
      const writing = await openLedger(path, 'open');
      await writing.append([[draft({ n: 1 })]]);
      const decision = { kind: 'join', a: '000000000000:pledge:0', b: '000000000001:pledge:0' };
      await writing.append([[draft(decision, { kind: 'decision' })]]);
      const projection = await openProjection(path, writing, shippedGazetteer);
      expect(await projection.follow()).toBe(8);
      expect((await (await projection.at({})).entries('decision')).map((e) => e.payload)).toEqual([decision]);
      await projection.close();
      expect(await verify(writing)).toMatchObject({ entries: 8, bad: null, damage: null });
      await writing.close();
    },
  );
});
