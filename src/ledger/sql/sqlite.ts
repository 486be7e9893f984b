import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { HoldfireError } from '../../model/index.js';
import { type OpenMode, writes } from '../ledger.js';
import type { Backend } from './backend.js';
import { explain, foreign, PATIENCE } from './sqlite-error.js';
import { exclusively } from './sqlite-exclusive.js';
import { ROLLBACK_JOURNAL, refuseOddFile, sizeOf, WRITE_VERSION } from './sqlite-file.js';
import { COLUMNS, type Tables } from './tables.js';

/**
 * A ledger in one file. WAL lets others read while one writes; `synchronous=FULL` makes a commit wait for the disk.
 *
 * @param mode `create` makes the file with its folder, all others refuse one that is not there
 */
export async function sqliteBackend(path: string, mode: OpenMode): Promise<Backend> {
  if (mode !== 'create' && !existsSync(path)) throw missing(path);
  let file: Database.Database | undefined;
  try {
    if (mode === 'create') mkdirSync(dirname(path), { recursive: true });
    refuseOddFile(path);
    file = writes(mode) ? new Database(path, { timeout: PATIENCE }) : openToRead(path);
    if (writes(mode)) {
      // Before anything is changed in it.
      isLedger(path, file);
      await patiently(() => file?.pragma('journal_mode = WAL'));
      file.pragma('synchronous = FULL');
    }
    return backend(path, file);
  } catch (error) {
    file?.close();
    throw explain(path, error);
  }
}

/**
 * Tries again while others are at the file. SQLite itself waits before a statement, but gives up at once where two turn the
 * log of a new file on.
 */
async function patiently(work: () => unknown): Promise<void> {
  for (const until = Date.now() + PATIENCE; ; await new Promise((done) => setTimeout(done, 20))) {
    try {
      work();
      return;
    } catch (error) {
      if (!/^SQLITE_(?:BUSY|LOCKED)/.test((error as { code?: string }).code ?? '') || Date.now() > until)
        throw error;
    }
  }
}

/** Opens a file that is not to be written, also where nothing beside it may be: on a disk or in a folder for reading only. */
function openToRead(path: string): Database.Database {
  const file = new Database(path, { readonly: true, timeout: PATIENCE });
  try {
    file.prepare('select count(*) from sqlite_master').get();
    return file;
  } catch (error) {
    file.close();
    const { code = '' } = error as { code?: string };
    // WAL needs a file of its own beside the ledger. Where there is none and none can be made, all is in the one file.
    if (!/^SQLITE_(?:CANTOPEN|READONLY)/.test(code) || sizeOf(`${path}-wal`) > 0) throw error;
    const bytes = readFileSync(path);
    bytes[WRITE_VERSION] = bytes[WRITE_VERSION + 1] = ROLLBACK_JOURNAL;
    return new Database(bytes, { readonly: true });
  }
}

/** Whether the tables of a ledger are there; `false` where there are none at all. Throws where there are others. */
function isLedger(path: string, file: Database.Database): boolean {
  const names = file.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  if (names.includes('meta') && names.includes('entries')) return true;
  if (names.length > 0) throw foreign(path);
  return false;
}

function backend(path: string, file: Database.Database): Backend {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  let insertion: Database.Statement | undefined;
  return {
    where: path,
    db,
    exclusively: (work) => exclusively(db, file, work),
    // A prepared statement run row by row outpaces one long statement here. Kysely has one connection, which `held` holds.
    insert: async (_held, rows) => {
      const places = COLUMNS.map((c) => `@${c}`);
      insertion ??= file.prepare(`insert into entries (${COLUMNS}) values (${places})`);
      for (const row of rows) insertion.run(row);
    },
    // What the hashes of entries do not cover: the tree of pages that they lie in, and the indexes by which they are found.
    damage: async () => {
      const told = file.pragma('integrity_check(3)', { simple: false }) as { integrity_check: string }[];
      const lines = told.map((row) => row.integrity_check.split('\n').at(-1)!.trim());
      return lines.length === 1 && lines[0] === 'ok' ? null : lines.join('; ');
    },
    isThere: async () => isLedger(path, file),
    explain: (error) => explain(path, error),
    // Without a write-ahead log, whoever reads it makes no file beside it. The next writer turns the log on again.
    seal: async () => void file.pragma('journal_mode = DELETE'),
    close: async () => {
      await db.destroy();
      file.close();
    },
  };
}

function missing(path: string): HoldfireError {
  return new HoldfireError(
    'ledger-missing',
    `There is no ledger at ${path}.`,
    'holdfire add REPORTS makes one there; --ledger or HOLDFIRE_LEDGER names another.',
  );
}
