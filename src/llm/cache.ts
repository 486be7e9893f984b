import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { CACHE_FORMAT } from './key.js';

/** An answer as it is kept, before anything is made of it: what is dropped or taken is decided anew each time. */
const Kept = z.object({
  format: z.literal(CACHE_FORMAT),
  key: z.string(),
  answer: z.record(z.string(), z.unknown()),
});

/** Keeps models' answers by what was asked. */
export interface AnswerCache {
  get(key: string): Promise<Record<string, unknown> | null>;
  put(key: string, answer: Readonly<Record<string, unknown>>): Promise<void>;
}

/** No cache. */
export const NO_CACHE: AnswerCache = { get: async () => null, put: async () => {} };

/**
 * A cache in a folder, one file an answer, readable by its owner alone. A file that is broken is no answer, and is written
 * anew; a folder that cannot be written costs nothing but the next run's requests.
 */
export function folderCache(folder: string): AnswerCache {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async get(key) {
      try {
        const kept = Kept.parse(JSON.parse(await readFile(pathOf(key), 'utf8')));
        return kept.key === key ? kept.answer : null;
      } catch {
        return null;
      }
    },
    async put(key, answer) {
      const path = pathOf(key);
      const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
      try {
        await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
        await writeFile(beside, JSON.stringify({ format: CACHE_FORMAT, key, answer }), { mode: 0o600 });
        // Whoever reads meanwhile sees the old file or the new one, never half of one.
        await rename(beside, path);
      } catch {
        await rm(beside, { force: true }).catch(() => {});
      }
    },
  };
}

/** The user's folder for answers: under XDG_CACHE_HOME, or where the system keeps caches. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  // The XDG Base Directory Specification: a path that is not absolute is to be ignored.
  const base = env.XDG_CACHE_HOME?.startsWith('/')
    ? env.XDG_CACHE_HOME
    : platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches')
      : platform === 'win32'
        ? (env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
        : join(homedir(), '.cache');
  return join(base, 'holdfire', 'llm');
}

/** SHA-256 (hex) of a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
