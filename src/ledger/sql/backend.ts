import type { Kysely } from 'kysely';
import type { EntryRow, Tables } from './tables.js';

/** What two databases do differently; everything else is in sql-ledger.ts, once. */
export interface Backend {
  /** How an error message names the ledger: its path, or its address without the password. */
  readonly where: string;
  readonly db: Kysely<Tables>;
  /** Runs `work` while nobody else, in any process, writes; what it wrote is on the disk when this resolves. */
  exclusively<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Inserts rows in the way that is this database's fastest; to be called within `exclusively`. */
  insert(held: Kysely<Tables>, rows: readonly EntryRow[]): Promise<void>;
  /** What the database itself finds wrong with its pages and indexes; `null` for nothing, or where it cannot tell. */
  damage(): Promise<string | null>;
  /** Whether the tables of a ledger are there. Throws where those of somebody else are. */
  isThere(): Promise<boolean>;
  /** The error that a person is told; the same one where there is nothing better to say. */
  explain(error: unknown): unknown;
  /** Makes a finished copy whole in itself: nothing beside it is needed to read it. */
  seal(): Promise<void>;
  close(): Promise<void>;
}
