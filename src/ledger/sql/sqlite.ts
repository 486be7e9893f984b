import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { HoldfireError } from '../../model/index.js';
import type { Backend } from './backend.js';
import { COLUMNS, type Tables } from './tables.js';

/** How long a writer waits for another process, ms. */
const PATIENCE = 30_000;

/**
 * A ledger in one file. WAL lets others read while one writes; `synchronous=FULL` makes a commit wait for the disk.
 *
 * @param mode `open` refuses a file that is not there, `create` makes it with its folder
 */
export async function sqliteBackend(path: string, mode: 'open' | 'create'): Promise<Backend> {
  if (mode === 'open' && !existsSync(path)) throw missing(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = new Database(path, { timeout: PATIENCE });
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    return backend(path, file);
  } catch (error) {
    throw explain(path, error);
  }
}

function backend(path: string, file: Database.Database): Backend {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  let insertion: Database.Statement | undefined;
  return {
    where: path,
    db,
    exclusively: (work) =>
      db.connection().execute(async (held) => {
        // A transaction that begins by reading and then writes can fail halfway when another process writes in between.
        await sql`begin immediate`.execute(held);
        try {
          const result = await work(held);
          await sql`commit`.execute(held);
          return result;
        } catch (error) {
          if (file.inTransaction) await sql`rollback`.execute(held);
          throw error;
        }
      }),
    // A prepared statement run row by row outpaces one long statement here. Kysely has one connection, which `held` holds.
    insert: async (_held, rows) => {
      const places = COLUMNS.map((c) => `@${c}`);
      insertion ??= file.prepare(`insert into entries (${COLUMNS}) values (${places})`);
      for (const row of rows) insertion.run(row);
    },
    explain: (error) => explain(path, error),
    close: () => db.destroy(),
  };
}

function missing(path: string): HoldfireError {
  return new HoldfireError(
    'ledger-missing',
    `There is no ledger at ${path}.`,
    'holdfire add REPORTS makes one there; --ledger or HOLDFIRE_LEDGER names another.',
  );
}

/** What SQLite's result codes mean for whoever keeps the ledger. */
function explain(path: string, error: unknown): unknown {
  if (error instanceof HoldfireError) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (
    code === 'SQLITE_FULL' ||
    code === 'ENOSPC' ||
    code === 'SQLITE_IOERR_WRITE' ||
    code === 'SQLITE_IOERR_SHMSIZE'
  )
    return new HoldfireError(
      'ledger-full',
      `There is no room left for the ledger ${path}; nothing of this batch was kept.`,
      'Make room on its disk and run the command again.',
    );
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new HoldfireError(
      'ledger-readonly',
      `The ledger ${path} or its folder may not be written.`,
      'Check the permissions, or name another with --ledger.',
    );
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'ENOTDIR' || code === 'EISDIR' || code === 'EEXIST')
    return new HoldfireError(
      'ledger-readonly',
      `The ledger ${path} cannot be opened there.`,
      'Is it a file in a folder that may be written? Name another with --ledger.',
    );
  if (code.startsWith('SQLITE_BUSY'))
    return new HoldfireError(
      'ledger-busy',
      `Another process has been writing to the ledger ${path} for ${PATIENCE / 1000} seconds.`,
      'Wait for it, or stop it, and run the command again.',
    );
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_IOERR'))
    return new HoldfireError(
      'ledger-broken',
      `The ledger ${path} is damaged or is no ledger (${message}).`,
      'Keep the file as it is; holdfire verify says how far it can be read, and a backup can be restored.',
    );
  return error;
}
