import { type Kysely, sql } from 'kysely';
import { HoldfireError } from '../../model/index.js';
import type { Tables } from './tables.js';

/** A step from one shape of the tables to the next, in the terms that both databases share. */
type Migration = (db: Kysely<Tables>) => Promise<void>;

/** In order; the number of a ledger's shape is how many of these have been run on it. Never edit one: add one. */
const MIGRATIONS: readonly Migration[] = [
  async (db) => {
    await db.schema
      .createTable('entries')
      .addColumn('seq', 'integer', (c) => c.primaryKey())
      .addColumn('recorded_at', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('author', 'text', (c) => c.notNull())
      .addColumn('payload', 'text', (c) => c.notNull())
      .addColumn('about', 'integer')
      .addColumn('reason', 'text')
      .addColumn('prev', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('identity', 'text')
      .execute();
    await db.schema
      .createIndex('entries_identity')
      .on('entries')
      .column('identity')
      .unique()
      .where(sql.ref('identity'), 'is not', null)
      .execute();
    await db.schema.createIndex('entries_kind').on('entries').columns(['kind', 'seq']).execute();
  },
  // Entries may be decisions on what is one, grades and reviews. The tables stay as they are; the number keeps versions that would pass
  // over such entries, and so answer otherwise, from reading them.
  async () => {},
];

/** The shape that this version of Holdfire writes. */
export const SCHEMA = MIGRATIONS.length;

/**
 * Whether the tables have the present shape already; `false` where those of an earlier one are. Throws `ledger-newer`,
 * `ledger-broken`.
 */
export async function isPresent(db: Kysely<Tables>, where: string): Promise<boolean> {
  return (await shapeOf(db, where)) === SCHEMA;
}

async function shapeOf(db: Kysely<Tables>, where: string): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirst();
  if (row === undefined) return 0;
  if (!/^[1-9]\d{0,5}$/.test(row.value))
    throw new HoldfireError(
      'ledger-broken',
      `The ledger ${where} does not say of what shape it is.`,
      'Keep it as it is, and restore a backup.',
    );
  const shape = Number(row.value);
  if (shape > SCHEMA) throw newer(where, shape);
  return shape;
}

/** Brings the tables to the present shape. To be called while nobody else writes. Throws `ledger-newer`. */
export async function migrate(db: Kysely<Tables>, where: string): Promise<void> {
  await db.schema
    .createTable('meta')
    .ifNotExists()
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
  const shape = await shapeOf(db, where);
  if (shape === SCHEMA) return;
  for (const step of MIGRATIONS.slice(shape)) await step(db);
  await db
    .insertInto('meta')
    .values({ name: 'schema', value: String(SCHEMA) })
    .onConflict((c) => c.column('name').doUpdateSet({ value: String(SCHEMA) }))
    .execute();
}

function newer(where: string, shape: number): HoldfireError {
  return new HoldfireError(
    'ledger-newer',
    `The ledger ${where} was written by a newer Holdfire (its shape is ${shape}, this one knows ${SCHEMA}).`,
    'Use that version or a later one; nothing was changed.',
  );
}
