import type { Kysely } from 'kysely';
import { type Entry, HoldfireError } from '../../model/index.js';
import { entryHash, type Linked, link } from '../chain.js';
import { identityOf } from '../identity.js';
import { EMPTY, type EntryQuery, type Head, type Ledger, type OpenMode, writes } from '../ledger.js';
import type { Backend } from './backend.js';
import { isPresent, migrate } from './migrations.js';
import type { EntryRow, Tables } from './tables.js';

/** Rows that are read at once. */
const ROWS = 1_000;

/**
 * The ledger over a SQL database: the same statements for each backend. Brings its tables to the present shape first, unless
 * it is only to be read. A backend that turns out to hold no sound ledger is closed again.
 */
export async function sqlLedger(backend: Backend, mode: OpenMode, now: () => Date): Promise<Ledger> {
  const { db } = backend;
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw backend.explain(error);
    }
  };
  try {
    await told(() => prepare(backend, mode));
  } catch (error) {
    await backend.close();
    throw error;
  }

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
      if (query.seqs) {
        yield* await told(() => chosen(db, query.seqs!, query, backend.where));
        return;
      }
      const { seq: last } = await told(() => headOf(db));
      let from = query.from ?? 0;
      while (from <= last) {
        const rows = await told(async () => inOrder(await page(db, from, last, query), from, backend.where));
        for (const row of rows) yield read(row, backend.where);
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
        return row ? read(row, backend.where) : null;
      }),
    holds: (identities) => told(() => heldAmong(db, identities)),
    damage: () => told(() => backend.damage()),
    close: () => backend.close(),
  };
}

/** Whether the tables are those of an earlier version, and must be brought to the present shape before they are read. */
export async function isOlder(backend: Backend): Promise<boolean> {
  try {
    return (await backend.isThere()) && !(await isPresent(backend.db, backend.where));
  } catch (error) {
    await backend.close();
    throw backend.explain(error);
  }
}

/** Makes or checks the tables, and looks at the last entry: a ledger that lost its end or was overwritten shows there first. */
async function prepare(backend: Backend, mode: OpenMode): Promise<void> {
  const { db, where } = backend;
  const there = await backend.isThere();
  if (writes(mode)) await backend.exclusively((held) => migrate(held, where));
  else if (!there)
    throw new HoldfireError(
      'ledger-missing',
      `There is no ledger at ${where} yet.`,
      'holdfire add REPORTS makes one there; --ledger or HOLDFIRE_LEDGER names another.',
    );
  if (mode === 'inspect') return;
  const last = await db.selectFrom('entries').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst();
  if (last === undefined) return;
  const { hash, ...open } = read(last, where);
  if (entryHash(open) !== hash) throw damaged(where, `its last entry, ${last.seq}, does not have its hash`);
}

/** Rows as a sound database gives them. One whose pages are damaged may give others, or the same ones for ever. */
function inOrder(rows: EntryRow[], from: number, where: string): EntryRow[] {
  let next = from;
  for (const row of rows) {
    if (!(row.seq >= next)) throw damaged(where, `entry ${row.seq} is not at its place`);
    next = row.seq + 1;
  }
  return rows;
}

function damaged(where: string, what: string): HoldfireError {
  return new HoldfireError(
    'ledger-broken',
    `The ledger ${where} is damaged: ${what}.`,
    'Keep it as it is; holdfire verify says how far it can be read, and a backup can be restored.',
  );
}

/** A row as an entry. Throws `ledger-broken` where it is none. */
function read(row: EntryRow, where: string): Entry {
  try {
    return fromRow(row);
  } catch (error) {
    throw damaged(where, `entry ${row.seq} cannot be read (${(error as Error).message})`);
  }
}

function page(db: Kysely<Tables>, from: number, last: number, { kinds, asOf }: EntryQuery) {
  let rows = db.selectFrom('entries').selectAll().where('seq', '>=', from).where('seq', '<=', last);
  if (kinds) rows = rows.where('kind', 'in', [...kinds]);
  if (asOf !== undefined) rows = rows.where('recorded_at', '<=', new Date(asOf).toISOString());
  return rows.orderBy('seq').limit(ROWS).execute();
}

/** Entries by their numbers, in order. */
async function chosen(
  db: Kysely<Tables>,
  seqs: readonly number[],
  { from = 0, kinds, asOf }: EntryQuery,
  where: string,
): Promise<Entry[]> {
  const until = asOf === undefined ? null : new Date(asOf).toISOString();
  const rows: EntryRow[] = [];
  for (let i = 0; i < seqs.length; i += ROWS)
    rows.push(
      ...(await db
        .selectFrom('entries')
        .selectAll()
        .where('seq', 'in', seqs.slice(i, i + ROWS))
        .execute()),
    );
  return rows
    .map((row) => read(row, where))
    .filter((e) => e.seq >= from && (!kinds || kinds.includes(e.kind)) && (!until || e.recorded_at <= until))
    .sort((a, b) => a.seq - b.seq);
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

/** The row of an entry, from the canonical form of its parts. */
export function toRow({ entry, author, payload }: Linked): EntryRow {
  return { ...entry, author, payload, identity: identityOf(entry) };
}

/**
 * As it stands in the database: a changed byte must reach whoever checks the chain, so nothing is tidied here. The name under
 * which an entry is found is no part of its hash, and is compared.
 */
function fromRow({ identity, author, payload, ...row }: EntryRow): Entry {
  const entry = { ...row, author: JSON.parse(author), payload: JSON.parse(payload) } as Entry;
  if (identityOf(entry) !== identity) throw new Error('it is filed under another name than its own');
  return entry;
}
