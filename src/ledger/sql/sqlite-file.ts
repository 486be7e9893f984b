import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { isNot, truncated } from './sqlite-error.js';

/** Places in the header of a database file (SQLite's "Database File Format", 1.3). */
const MAGIC = 'SQLite format 3\u0000';
const PAGE_SIZE = 16;
export const WRITE_VERSION = 18;
const CHANGE_COUNTER = 24;
const PAGES = 28;
const VALID_FOR = 92;
const HEADER = 100;
/** The write and read version of a file without a write-ahead log. */
export const ROLLBACK_JOURNAL = 1;

/**
 * Refuses what cannot be a ledger before SQLite makes anything of it: a folder, another kind of file, a file that is shorter
 * than its header says. A file that is not there yet, or empty, passes.
 */
export function refuseOddFile(path: string): void {
  const header = headerOf(path);
  if (header === null) return;
  if (header === 'folder') throw isNot(path, 'is a folder');
  const { bytes, size } = header;
  if (size === 0) return;
  if (size < HEADER || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw isNot(path, 'is not a database of SQLite');
  // While a log stands beside it, the newest pages are there, and the file may be short of them.
  if (sizeOf(`${path}-wal`) > 0 || bytes.readUInt32BE(CHANGE_COUNTER) !== bytes.readUInt32BE(VALID_FOR))
    return;
  const page = bytes.readUInt16BE(PAGE_SIZE) === 1 ? 65_536 : bytes.readUInt16BE(PAGE_SIZE);
  const whole = page * bytes.readUInt32BE(PAGES);
  if (size < whole) throw truncated(path, size, whole);
}

/** Bytes of a file; 0 where there is none. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function headerOf(path: string): { bytes: Buffer; size: number } | 'folder' | null {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return null;
  if (info.isDirectory()) return 'folder';
  const bytes = Buffer.alloc(HEADER);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, HEADER, 0);
  } finally {
    closeSync(file);
  }
  return { bytes, size: info.size };
}
