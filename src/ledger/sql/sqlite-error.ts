import { HoldfireError } from '../../model/index.js';

/** How long a writer waits for another process, ms. */
export const PATIENCE = 30_000;

const RESTORE =
  'Keep the file as it is; holdfire verify says how far it can be read, and a backup can be restored.';

/** What is not a ledger at all. */
export function isNot(path: string, what: string): HoldfireError {
  return new HoldfireError(
    'ledger-broken',
    `${path} ${what}, so no ledger.`,
    'Name the file of a ledger with --ledger or HOLDFIRE_LEDGER; nothing was changed.',
  );
}

/** A database with other tables in it. */
export function foreign(path: string): HoldfireError {
  return isNot(path, 'is a database, but not one that Holdfire made or can read');
}

export function truncated(path: string, size: number, whole: number): HoldfireError {
  return new HoldfireError(
    'ledger-broken',
    `The ledger ${path} is cut off: it has ${size} of ${whole} bytes.`,
    RESTORE,
  );
}

/** What SQLite's result codes and those of the file system mean for whoever keeps the ledger. */
export function explain(path: string, error: unknown): unknown {
  if (error instanceof HoldfireError) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (
    ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE'].includes(code)
  )
    return new HoldfireError(
      'ledger-full',
      `There is no room left for the ledger ${path}; nothing of this batch was kept.`,
      'Make room on its disk and run the command again.',
    );
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new HoldfireError(
      'ledger-readonly',
      `The ledger ${path} or its folder may not be read or written by this user.`,
      'Check the permissions, or name another with --ledger.',
    );
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'ENOTDIR' || code === 'EISDIR' || code === 'EEXIST')
    return new HoldfireError(
      'ledger-readonly',
      `The ledger ${path} cannot be opened there.`,
      'Is it a file in a folder that may be written? Name another with --ledger.',
    );
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new HoldfireError(
      'ledger-busy',
      `Another process has been writing to the ledger ${path} for ${PATIENCE / 1000} seconds.`,
      'Wait for it, or stop it, and run the command again.',
    );
  // Whatever else SQLite has to say of statements that never change, it says of the file.
  if (code.startsWith('SQLITE_'))
    return new HoldfireError(
      'ledger-broken',
      `The ledger ${path} is damaged or is no ledger (${message}).`,
      RESTORE,
    );
  return error;
}
