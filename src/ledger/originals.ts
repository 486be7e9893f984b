import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { HoldfireError } from '../model/index.js';
import { dataFolder, isPostgres } from './location.js';

/**
 * Where the original bytes of sources lie, by their SHA-256: in a folder beside a ledger's file; for a ledger in PostgreSQL, in the
 * user's data folder; elsewhere where HOLDFIRE_ORIGINALS says so.
 */
export function originalsFolder(location: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env.HOLDFIRE_ORIGINALS) return env.HOLDFIRE_ORIGINALS;
  return isPostgres(location)
    ? join(dataFolder(env, platform), 'holdfire', 'originals')
    : `${location}.originals`;
}

/** The file of an original. */
export const originalPath = (folder: string, sha256: string): string =>
  join(folder, sha256.slice(0, 2), sha256);

/**
 * Keeps the bytes of a source, once. They are on the disk, whole, under their name when it resolves; until then the name is not there.
 * Throws `file-unreadable` where they are not the bytes that were read (the file changed meanwhile), or cannot be written.
 */
export async function keepOriginal(
  folder: string,
  sha256: string,
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): Promise<void> {
  const path = originalPath(folder, sha256);
  if (
    await stat(path).then(
      () => true,
      () => false,
    )
  )
    return;
  const part = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const hash = createHash('sha256');
    const hashed = async function* () {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    };
    await pipeline(hashed, createWriteStream(part, { flush: true }));
    if (hash.digest('hex') !== sha256)
      throw new HoldfireError('file-unreadable', `${name} changed while it was read.`, 'Run it again.');
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof HoldfireError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new HoldfireError(
      'file-unreadable',
      `The original of ${name} could not be kept in ${folder} (${code ?? message}).`,
      'Is there room, and may you write there? HOLDFIRE_ORIGINALS names another folder.',
    );
  }
}
