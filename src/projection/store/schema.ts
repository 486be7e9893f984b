import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { TableName, ViewTables } from './tables.js';

/**
 * The shape of the tables and of what stands in them. Raise it with either, and with every change to how records are joined: tables
 * of another shape are made anew from the ledger.
 */
export const SHAPE = '3';

type Column = 'text' | 'integer' | 'double precision';
interface Table {
  readonly columns: Readonly<Record<string, Column | `${Column}?`>>;
  readonly key?: readonly string[];
  readonly indexes?: readonly (readonly string[])[];
}

const REACH = {
  first_seq: 'integer',
  last_seq: 'integer',
  first_public: 'double precision',
  last_public: 'double precision',
} as const;

/** Every table, its columns in their order; a question mark where a column may be null. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  view_meta: { columns: { name: 'text', value: 'text' }, key: ['name'] },
  view_standing: {
    columns: { seq: 'integer', origin: 'integer', kind: 'text', key: 'text?', until: 'integer?' },
    key: ['seq'],
    indexes: [['key'], ['until'], ['origin'], ['kind']],
  },
  view_reports: {
    columns: {
      seq: 'integer',
      id: 'text',
      title: 'text?',
      outlet: 'text?',
      published: 'text?',
      public_at: 'double precision',
      zone: 'text',
      url: 'text?',
      lang: 'text',
    },
    key: ['seq'],
    indexes: [['id'], ['zone']],
  },
  view_neighbourhoods: {
    columns: {
      id: 'text',
      ...REACH,
      lo: 'double precision',
      hi: 'double precision',
      blocks: 'text',
      members: 'text',
      reports: 'text',
    },
    key: ['id'],
    indexes: [['last_public'], ['last_seq']],
  },
  view_blocks: {
    columns: { block: 'text', lo: 'double precision', hi: 'double precision', neighbourhood: 'text' },
    indexes: [['block', 'lo'], ['neighbourhood']],
  },
  view_members: {
    columns: { report: 'text', neighbourhood: 'text' },
    indexes: [['report'], ['neighbourhood']],
  },
  view_dossiers: {
    columns: {
      id: 'text',
      neighbourhood: 'text',
      voices: 'integer',
      sources: 'integer',
      title: 'text',
      told_by: 'text',
      pledger: 'text',
      toward: 'text',
      act: 'text',
      first_said: 'text',
      last_said: 'text',
      window_from: 'double precision?',
      window_to: 'double precision?',
      body: 'text',
    },
    indexes: [['id'], ['neighbourhood']],
  },
  view_clusters: {
    columns: { id: 'text', ...REACH },
    key: ['id'],
    indexes: [['last_public'], ['last_seq']],
  },
  view_singles: {
    columns: {
      cluster: 'text',
      seq: 'integer',
      n: 'integer',
      report: 'text?',
      report_seq: 'integer?',
      public_at: 'double precision',
      zone: 'text',
      lo: 'double precision',
      hi: 'double precision',
      long: 'integer',
      country: 'text',
      body: 'text',
    },
    key: ['seq', 'n'],
    indexes: [['cluster'], ['long', 'country', 'lo', 'hi'], ['report']],
  },
  view_occurrences: {
    columns: {
      cluster: 'text',
      id: 'text',
      lo: 'double precision',
      hi: 'double precision',
      act: 'text',
      actors: 'text',
      nodes: 'text',
      tally: 'integer',
      sources: 'integer',
      body: 'text',
    },
    indexes: [['cluster'], ['lo']],
  },
  view_actors: {
    columns: { actor: 'text', hi: 'double precision', cluster: 'text', id: 'text' },
    indexes: [['actor', 'hi'], ['cluster']],
  },
  view_facets: {
    columns: {
      doc: 'integer',
      seq: 'integer',
      kind: 'text',
      n: 'integer',
      actor: 'text',
      node: 'integer',
      lo: 'double precision?',
      hi: 'double precision?',
    },
    indexes: [['doc'], ['actor', 'kind', 'lo'], ['node']],
  },
};

/** The names of a table's columns. */
export const columnsOf = (table: TableName): string[] => Object.keys(TABLES[table].columns);

/** Makes the tables, empty; drops those that are there. */
export async function makeTables(db: Kysely<ViewTables>): Promise<void> {
  for (const [name, table] of Object.entries(TABLES)) {
    await db.schema.dropTable(name).ifExists().execute();
    let made: CreateTableBuilder<string, never> = db.schema.createTable(name) as never;
    for (const [column, type] of Object.entries(table.columns)) {
      const plain = sql.raw(type.replace('?', '')) as ReturnType<typeof sql<never>>;
      made = made.addColumn(column, plain as never, (c) =>
        type.endsWith('?') ? c : c.notNull(),
      ) as typeof made;
    }
    if (table.key) made = made.addPrimaryKeyConstraint(`${name}_pk`, [...table.key] as never) as typeof made;
    await made.execute();
    for (const columns of table.indexes ?? [])
      await db.schema
        .createIndex(`${name}_${columns.join('_')}`)
        .on(name)
        .columns([...columns])
        .execute();
  }
}
