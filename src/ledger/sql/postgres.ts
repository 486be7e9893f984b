import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { HoldfireError } from '../../model/index.js';
import { type OpenMode, writes } from '../ledger.js';
import type { Backend } from './backend.js';
import { COLUMNS, type Tables } from './tables.js';

/** Names the lock under which a ledger is written, among the other users of the database. */
const LOCK = 0x686f6c64;

/**
 * A ledger in a PostgreSQL database.
 *
 * @param address `postgres://user@host/database`; with `?schema=NAME` the tables stand in that schema, which is made where
 *   it is not there, so that one database can hold several ledgers
 */
export async function postgresBackend(address: string, mode: OpenMode): Promise<Backend> {
  const { pool, schema, where } = await postgresPool(address);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    if (!writes(mode)) await sql`select 1`.execute(db);
    else await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
  } catch (error) {
    await db.destroy();
    // Two that make one schema at the same moment: it is there.
    if ((error as { code?: string }).code !== '23505') throw explain(where, error);
    return postgresBackend(address, mode);
  }
  return {
    where,
    db,
    exclusively: (work) =>
      db.transaction().execute(async (held) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(held);
        return work(held as unknown as Kysely<Tables>);
      }),
    // One array a column, however many rows: the statement stays the same.
    insert: async (held, rows) => {
      const arrays = COLUMNS.map((column) => {
        const type = column === 'seq' || column === 'about' ? 'int[]' : 'text[]';
        return sql`${rows.map((row) => row[column])}::${sql.raw(type)}`;
      });
      await sql`insert into entries (${sql.join(COLUMNS.map((c) => sql.ref(c)))}) select * from unnest(${sql.join(arrays)})`.execute(
        held,
      );
    },
    damage: async () => null,
    isThere: async () => {
      const { rows } = await sql<{
        there: boolean;
      }>`select to_regclass(${`${schema}.meta`}) is not null as there`.execute(db);
      return rows[0]!.there;
    },
    explain: (error) => explain(where, error),
    seal: async () => {},
    close: () => db.destroy(),
  };
}

/** Connections to the server of an address, all in its schema. Throws `bad-option`. */
export async function postgresPool(
  address: string,
): Promise<{ pool: pg.Pool; schema: string; where: string }> {
  const { server, schema, options } = parts(address);
  const pool = new pg.Pool({
    connectionString: server,
    max: 4,
    connectionTimeoutMillis: 10_000,
    // A commit is only then acknowledged when it is on the disk, whatever the server's own setting.
    options: `${options} -c synchronous_commit=on -c search_path=${schema}`,
    application_name: 'holdfire',
  });
  // A connection that breaks while idle is replaced at the next query, which says so if the server is gone.
  pool.on('error', () => {});
  // One that breaks between two statements of a transaction says so at the next of them; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return { pool, schema, where: withoutPassword(address) };
}

/** Splits off what is ours from the address. Throws `bad-option`. */
function parts(address: string): { server: string; schema: string; options: string } {
  try {
    const url = new URL(address);
    const schema = url.searchParams.get('schema') ?? 'public';
    url.searchParams.delete('schema');
    // Options in the address would take the place of those that the ledger needs; they go before them instead.
    const options = url.searchParams.get('options') ?? '';
    url.searchParams.delete('options');
    if (/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) return { server: url.toString(), schema, options };
  } catch {}
  throw new HoldfireError(
    'bad-option',
    'The address of the ledger is not one of PostgreSQL.',
    'Write it as postgres://user@host/database, with ?schema=name (small letters, digits, _) for one of several.',
  );
}

function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    url.password = '';
    return url.toString();
  } catch {
    return 'postgres://…';
  }
}

/** What PostgreSQL's SQLSTATE classes and Node's network errors mean for whoever keeps the ledger. */
export function explain(where: string, error: unknown): unknown {
  if (error instanceof HoldfireError) return error;
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  if (code.startsWith('53') || code === '58030')
    return new HoldfireError(
      'ledger-full',
      `The ledger's server ${where} has no room or no connection left (${message}); nothing of this batch was kept.`,
      'Make room there and run the command again.',
    );
  if (code === '25006' || code === '42501')
    return new HoldfireError(
      'ledger-readonly',
      `The ledger ${where} may not be written (${message}).`,
      'Check the rights of this user, or whether the server is a standby.',
    );
  if (code === '42P01' || code === '42703')
    return new HoldfireError(
      'ledger-broken',
      `The tables of the ledger ${where} are not those that Holdfire made (${message}).`,
      'Keep them as they are, and restore a backup.',
    );
  if (code.startsWith('XX'))
    return new HoldfireError(
      'ledger-broken',
      `The ledger's server ${where} reports damaged data (${message}).`,
      'Keep its files as they are, and restore a backup.',
    );
  if (isUnreachable(code, message))
    return new HoldfireError(
      'ledger-unreachable',
      `The ledger's server ${where} cannot be reached or does not let this user in (${message}).`,
      'Is it running, and are the name, the password and the database right?',
    );
  return error;
}

function isUnreachable(code: string, message: string): boolean {
  return (
    /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EHOST|ENETUNREACH|EAI_|EPIPE|ENOENT|08|28|3D|57P)/.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      message,
    )
  );
}
