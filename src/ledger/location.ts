import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from './ledger.js';

/** Where a ledger lies when nobody says where: the platform's folder for a user's data. */
export function defaultLedgerPath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return join(dataFolder(env, platform), 'holdfire', 'ledger.sqlite');
}

function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
}

/**
 * Opens a ledger: `postgres://…`, or the path of an SQLite file. A backend is loaded only when it is asked for.
 *
 * @param mode `open` refuses a file that is not there, `create` makes it with its folder
 */
export async function openLedger(
  location: string,
  mode: 'open' | 'create',
  now: () => Date = () => new Date(),
): Promise<Ledger> {
  const { sqlLedger } = await import('./sql/sql-ledger.js');
  const backend = /^postgres(?:ql)?:\/\//.test(location)
    ? await (await import('./sql/postgres.js')).postgresBackend(location)
    : await (await import('./sql/sqlite.js')).sqliteBackend(location, mode);
  return sqlLedger(backend, now);
}
