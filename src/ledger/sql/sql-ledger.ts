import type { Kysely } from 'kysely';
import type { Entry } from '../../model/index.js';
import { type Linked, link } from '../chain.js';
import { identityOf } from '../identity.js';
import { EMPTY, type EntryQuery, type Head, type Ledger } from '../ledger.js';
import type { Backend } from './backend.js';
import { migrate } from './migrations.js';
import type { EntryRow, Tables } from './tables.js';

/** Rows that are read at once. */
const ROWS = 1_000;

/** The ledger over a SQL database: the same statements for each backend. Brings its tables to the present shape first. */
export async function sqlLedger(backend: Backend, now: () => Date): Promise<Ledger> {
  const { db } = backend;
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw backend.explain(error);
    }
  };
  await told(() => backend.exclusively((held) => migrate(held, backend.where)));

  return {
    append: (batches) =>
      told(() =>
        backend.exclusively(async (held) => {
          const identities = batches.flatMap((b) => b.map(identityOf)).filter((i) => i !== null);
          const linked = link(await headOf(held), batches, now(), await heldAmong(held, identities));
          await backend.insert(held, linked.flat().map(toRow));
          return linked.map((batch) => batch.map(({ entry }) => entry));
        }),
      ),
    async *entries(query: EntryQuery = {}) {
      const { seq: last } = await told(() => headOf(db));
      let from = query.from ?? 0;
      while (from <= last) {
        const rows = await told(() => page(db, from, last, query));
        yield* rows.map(fromRow);
        if (rows.length < ROWS) return;
        from = rows.at(-1)!.seq + 1;
      }
    },
    head: () => told(() => headOf(db)),
    find: (identity) =>
      told(async () => {
        const row = await db
          .selectFrom('entries')
          .selectAll()
          .where('identity', '=', identity)
          .executeTakeFirst();
        return row ? fromRow(row) : null;
      }),
    holds: (identities) => told(() => heldAmong(db, identities)),
    close: () => backend.close(),
  };
}

function page(db: Kysely<Tables>, from: number, last: number, { kinds, asOf }: EntryQuery) {
  let rows = db.selectFrom('entries').selectAll().where('seq', '>=', from).where('seq', '<=', last);
  if (kinds) rows = rows.where('kind', 'in', [...kinds]);
  if (asOf !== undefined) rows = rows.where('recorded_at', '<=', new Date(asOf).toISOString());
  return rows.orderBy('seq').limit(ROWS).execute();
}

async function headOf(db: Kysely<Tables>): Promise<Head> {
  const last = await db
    .selectFrom('entries')
    .select(['seq', 'hash', 'recorded_at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ? { seq: last.seq, hash: last.hash, recordedAt: last.recorded_at } : EMPTY;
}

async function heldAmong(db: Kysely<Tables>, identities: readonly string[]): Promise<Set<string>> {
  const held = new Set<string>();
  for (let i = 0; i < identities.length; i += ROWS) {
    const found = await db
      .selectFrom('entries')
      .select('identity')
      .where('identity', 'in', identities.slice(i, i + ROWS))
      .execute();
    for (const { identity } of found) held.add(identity!);
  }
  return held;
}

function toRow({ entry, author, payload }: Linked): EntryRow {
  return { ...entry, author, payload, identity: identityOf(entry) };
}

/** As it stands in the database: a changed byte must reach whoever checks the chain, so nothing is tidied here. */
function fromRow({ identity: _, author, payload, ...row }: EntryRow): Entry {
  return { ...row, author: JSON.parse(author), payload: JSON.parse(payload) } as Entry;
}
