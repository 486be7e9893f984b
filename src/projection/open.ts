import { isPostgres, type Ledger } from '../ledger/index.js';
import type { Gazetteer } from '../place/index.js';
import { type Projection, projectionOf } from './projection.js';

/**
 * The tables of a ledger: beside its file, or in its database.
 *
 * @param location of the ledger, or `:memory:` for tables that end with the process
 * @param gazetteer asked for only when something is to be joined
 */
export async function openProjection(
  location: string,
  ledger: Pick<Ledger, 'entries' | 'head'>,
  gazetteer: () => Gazetteer | Promise<Gazetteer>,
): Promise<Projection> {
  if (isPostgres(location)) {
    const { postgresStore } = await import('./store/postgres.js');
    return projectionOf(await postgresStore(location), ledger, gazetteer);
  }
  const { sqliteStore, viewPath } = await import('./store/sqlite.js');
  return projectionOf(
    sqliteStore(location === ':memory:' ? location : viewPath(location)),
    ledger,
    gazetteer,
  );
}
