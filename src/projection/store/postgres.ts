import { Kysely, PostgresDialect, sql } from 'kysely';
import { explain as explainPostgres, postgresPool } from '../../ledger/sql/postgres.js';
import { columnsOf, TABLES } from './schema.js';
import type { Store, Wanted, WordIndex } from './store.js';
import type { ViewTables } from './tables.js';

/** Names the lock under which the tables are changed; not the one of the ledger, so that nobody who appends has to wait. */
const LOCK = 0x76696577;

/** The tables in the database and the schema of the ledger itself. */
export async function postgresStore(address: string): Promise<Store> {
  const { pool, where } = await postgresPool(address);
  const db = new Kysely<ViewTables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    exclusively: (work) =>
      db.transaction().execute(async (held) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(held);
        return work(held);
      }),
    isThere: async (held) => {
      const { rows } = await sql<{
        there: boolean;
      }>`select to_regclass('view_meta') is not null as there`.execute(held);
      return rows[0]!.there;
    },
    insert: async (held, table, rows) => {
      if (rows.length === 0) return;
      const columns = columnsOf(table);
      const arrays = columns.map((column) => {
        const type = (TABLES[table].columns[column] as string).replace('?', '');
        const values = rows.map((row) => storable((row as Record<string, unknown>)[column]));
        return sql`${values}::${sql.raw(type)}[]`;
      });
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((c) => sql.ref(c)))}) select * from unnest(${sql.join(arrays)})`.execute(
        held,
      );
    },
    words,
    explain: (error) => explainPostgres(where, error),
    close: () => db.destroy(),
  };
}

/** PostgreSQL keeps no NUL in a text, and no half of a pair. */
const storable = (value: unknown) => (typeof value === 'string' ? clean(value) : value);
const clean = (text: string) => text.replaceAll(NUL, ' ').replaceAll(/\p{Surrogate}/gu, ' ');
const NUL = String.fromCharCode(0);
/** A tsvector holds at most a megabyte of words; of a longer text the beginning is indexed. */
const MOST = 400_000;

const words: WordIndex = {
  column: 'doc',
  make: async (held) => {
    await sql`drop table if exists view_words`.execute(held);
    await sql`create table view_words (doc integer primary key, words tsvector not null)`.execute(held);
    await sql`create index view_words_gin on view_words using gin (words)`.execute(held);
  },
  add: async (held, docs) => {
    if (docs.length === 0) return;
    const [numbers, titles, texts] = [
      docs.map((d) => d.doc),
      docs.map((d) => clean(d.title).slice(0, MOST)),
      docs.map((d) => clean(d.text).slice(0, MOST)),
    ];
    await sql`insert into view_words
      select d, setweight(to_tsvector('simple', t), 'A') || to_tsvector('simple', b)
      from unnest(${numbers}::int[], ${titles}::text[], ${texts}::text[]) as v(d, t, b)
      on conflict (doc) do update set words = excluded.words`.execute(held);
  },
  find: async (db, wanted, within, limit) => {
    const query = sql.join(
      wanted.map(({ words: list, isPrefix }) => queryOf(list, isPrefix)),
      sql` && `,
    );
    const { rows } = await sql<{ doc: number }>`select doc from view_words, (select ${query} as q) as query
      where words @@ q and ${within} order by ts_rank(words, q) desc, doc limit ${limit}`.execute(db);
    return rows.map((row) => row.doc);
  },
};

function queryOf(list: Wanted['words'], isPrefix: boolean) {
  if (!isPrefix) return sql`phraseto_tsquery('simple', ${list.join(' ')})`;
  // A word holds letters and digits alone, and in quotes none of it is an operator.
  return sql`to_tsquery('simple', ${`'${list.join('')}':*`})`;
}
