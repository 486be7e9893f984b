import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { memoryLedger, openLedger } from '../../src/ledger/index.js';
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.js';
import { keepsTheContract } from './contract.js';

describe('the ledger in memory', () => {
  keepsTheContract({ fresh: async (now) => memoryLedger(now), again: null });
});

describe('the ledger in SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfire-ledger-'));
  let n = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = () => join(folder, `new/${n}.sqlite`);
  keepsTheContract({
    fresh: (now) => {
      n += 1;
      return openLedger(path(), 'create', now);
    },
    again: (now) => openLedger(path(), 'open', now),
  });
});

const given = process.env.DATABASE_URL;
describe.skipIf(!given && postgresPrograms() === null)('the ledger in PostgreSQL', () => {
  let server: PostgresServer | null = null;
  let n = 0;
  beforeAll(async () => {
    if (!given) server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());
  /** A schema of its own for every ledger. */
  const address = () => {
    const url = new URL(given ?? server!.url);
    url.searchParams.set('schema', `t${process.pid}_${n}`);
    return url.toString();
  };
  keepsTheContract({
    fresh: (now) => {
      n += 1;
      return openLedger(address(), 'create', now);
    },
    again: (now) => openLedger(address(), 'open', now),
  });
});
