import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Ledger, type OpenMode, writes } from './ledger.js';
import type { Backend } from './sql/backend.js';

/** Where a ledger lies when nobody says where: the platform's folder for a user's data. */
export function defaultLedgerPath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return join(dataFolder(env, platform), 'holdfire', 'ledger.sqlite');
}

/** The platform's folder for a user's data. */
export function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
}

/** Opens a ledger: `postgres://…`, or the path of an SQLite file. */
export async function openLedger(
  location: string,
  mode: OpenMode,
  now: () => Date = () => new Date(),
): Promise<Ledger> {
  const { isOlder, sqlLedger } = await import('./sql/sql-ledger.js');
  const backend = await openBackend(location, mode);
  if (!writes(mode) && (await isOlder(backend))) {
    await backend.close();
    return openLedger(location, 'open', now);
  }
  return sqlLedger(backend, mode, now);
}

/** Copies a ledger into a new one at `location` (copy.ts). */
export async function copyTo(source: Pick<Ledger, 'entries'>, location: string): Promise<number> {
  const { copyLedger } = await import('./copy.js');
  const target = await openBackend(location, 'create');
  try {
    const copied = await copyLedger(source, target);
    await target.seal();
    return copied;
  } finally {
    await target.close();
  }
}

/** A backend is loaded only when it is asked for. */
async function openBackend(location: string, mode: OpenMode): Promise<Backend> {
  return isPostgres(location)
    ? (await import('./sql/postgres.js')).postgresBackend(location, mode)
    : (await import('./sql/sqlite.js')).sqliteBackend(location, mode);
}

/** Whether a location is an address of PostgreSQL rather than a path. */
export function isPostgres(location: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(location);
}
