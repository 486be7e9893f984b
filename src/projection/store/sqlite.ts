import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { explain as explainSqlite, PATIENCE } from '../../ledger/sql/sqlite-error.js';
import { exclusively } from '../../ledger/sql/sqlite-exclusive.js';
import { columnsOf } from './schema.js';
import type { Store, View, Wanted, WordIndex } from './store.js';
import type { ViewTables } from './tables.js';

/** Where the tables of a ledger in a file lie: in a file of their own, which may be deleted at any time. */
export const viewPath = (ledger: string): string => `${ledger}.view`;

/**
 * The tables in an SQLite file. Since all of it can be made anew, a commit does not wait for the disk; it is whole or absent
 * nonetheless (WAL with `synchronous=NORMAL`). A file that is damaged is deleted.
 *
 * @param path `:memory:` for tables that end with the process
 */
export function sqliteStore(path: string): Store {
  let file: Database.Database;
  try {
    file = opened(path);
  } catch (error) {
    if (!/^SQLITE_(?:CORRUPT|NOTADB|IOERR_SHORT_READ)/.test((error as { code?: string }).code ?? ''))
      throw explainSqlite(path, error);
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    file = opened(path);
  }
  const db = new Kysely<ViewTables>({ dialect: new SqliteDialect({ database: file }) });
  const statements = new Map<string, Database.Statement>();
  const statement = (text: string) => {
    const known = statements.get(text) ?? file.prepare(text);
    statements.set(text, known);
    return known;
  };
  return {
    db,
    exclusively: (work) => exclusively(db, file, work),
    isThere: async () =>
      statement("select 1 from sqlite_master where name = 'view_meta'").get() !== undefined,
    insert: async (_held, table, rows) => {
      if (rows.length === 0) return;
      const columns = columnsOf(table);
      const insertion = statement(
        `insert into ${table} (${columns.join()}) values (${columns.map((c) => `@${c}`).join()})`,
      );
      for (const row of rows) insertion.run(row);
    },
    words: wordIndex(file, statement),
    explain: (error) => explainSqlite(path, error),
    close: async () => {
      await db.destroy();
      file.close();
    },
  };
}

function opened(path: string): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const file = new Database(path, { timeout: PATIENCE });
  try {
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = NORMAL');
    file.pragma('cache_size = -65536');
    file.prepare('select count(*) from sqlite_master').get();
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** FTS5 without a copy of the texts: these are in the ledger. */
function wordIndex(file: Database.Database, statement: (text: string) => Database.Statement): WordIndex {
  return {
    column: 'rowid',
    make: async () => {
      file.exec('drop table if exists view_words');
      file.exec(
        "create virtual table view_words using fts5(title, body, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3')",
      );
    },
    add: async (_held: View, docs) => {
      const insertion = statement('insert or replace into view_words (rowid, title, body) values (?, ?, ?)');
      for (const { doc, title, text } of docs) insertion.run(doc, title, text);
    },
    find: async (db, wanted, within, limit) => {
      const { rows } = await sql<{ doc: number }>`select rowid as doc from view_words
        where view_words match ${matchOf(wanted)} and ${within} order by rank, rowid limit ${limit}`.execute(
        db,
      );
      return rows.map((r) => r.doc);
    },
  };
}

/** A query of FTS5 in which nothing that a person wrote is an operator: every word is a quoted string. */
function matchOf(wanted: readonly Wanted[]): string {
  return wanted.map(({ words, isPrefix }) => `"${words.join(' ')}"${isPrefix ? '*' : ''}`).join(' AND ');
}
