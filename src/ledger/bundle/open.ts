import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Entry, HoldfireError, type Report } from '../../model/index.js';
import { againstCheckpoint, readCheckpoint } from '../checkpoint.js';
import { identityOf } from '../identity.js';
import type { Ledger } from '../ledger.js';
import { openNote } from '../note.js';
import { CHECKPOINT, ENTRIES, MANIFEST, ORIGIN, reportFile, VERIFIER } from './layout.js';

/**
 * A bundle as something that `verify` can walk. Its `damage` is whatever does not fit in the folder: a signature, a file that is
 * altered, missing or too many, a report whose text is not its entry's.
 *
 * @param verifier the key by which it is checked; the one that lies in it when left out, which tells only that all of it
 *   was signed by one hand
 */
export async function openBundle(
  folder: string,
  verifier?: string,
): Promise<Pick<Ledger, 'entries' | 'find' | 'damage'> & { readonly verifier: string }> {
  const key = verifier ?? (await textOf(folder, VERIFIER)).trim();
  const entries = () => walk(folder);
  return {
    verifier: key,
    entries,
    // Only for records that do not follow on their report; the walk is begun anew.
    find: async (identity) => {
      for await (const entry of entries()) if (identityOf(entry) === identity) return entry;
      return null;
    },
    damage: async () => (await damageIn(folder, key)) ?? (await otherText(folder, entries())),
  };
}

/** Entries, one a line; Node's own line reader breaks at U+2028, too, which JSON leaves as it is. */
async function* walk(folder: string): AsyncIterable<Entry> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const part of createReadStream(join(folder, ENTRIES))) {
    const lines = (rest + decoder.decode(part as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as Entry;
  }
  if (rest !== '') yield JSON.parse(rest) as Entry;
}

/** What does not fit among the files; `null` when all do. */
async function damageIn(folder: string, verifier: string): Promise<string | null> {
  const { body } = openNote(await textOf(folder, MANIFEST), verifier);
  const [origin, ...lines] = body.trimEnd().split('\n');
  if (origin !== ORIGIN) return `${MANIFEST} is not the manifest of a bundle`;
  const listed = new Map(lines.map((line) => [line.slice(65), line.slice(0, 64)]));
  const there = new Set(await filesIn(folder));
  for (const path of there)
    if (path !== MANIFEST && !listed.has(path)) return `the file ${path} does not belong to it`;
  for (const [path, sum] of listed) {
    if (!there.has(path)) return `the file ${path} is missing`;
    if ((await sha256(join(folder, path))) !== sum) return `the file ${path} was altered`;
  }
  const checkpoint = readCheckpoint(await textOf(folder, CHECKPOINT), verifier);
  return againstCheckpoint({ entries: ({ from = 0 } = {}) => after(walk(folder), from) }, checkpoint);
}

async function* after(entries: AsyncIterable<Entry>, from: number): AsyncIterable<Entry> {
  for await (const entry of entries) if (entry.seq >= from) yield entry;
}

/** Whether the text of some report is another in its file than in its entry. */
async function otherText(folder: string, entries: AsyncIterable<Entry>): Promise<string | null> {
  for await (const { kind, payload } of entries) {
    if (kind !== 'report') continue;
    const { id, text } = payload as unknown as Report;
    const path = reportFile(id);
    if (!(await readFile(join(folder, path))).equals(Buffer.from(text)))
      return `the file ${path} has another text than its entry`;
  }
  return null;
}

async function filesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((f) => !f.isDirectory())
    .map((f) => relative(folder, join(f.parentPath, f.name)).split(sep).join('/'));
}

async function textOf(folder: string, path: string): Promise<string> {
  try {
    return await readFile(join(folder, path), 'utf8');
  } catch {
    throw new HoldfireError(
      'ledger-broken',
      `${folder} does not hold: the file ${path} is missing.`,
      'Is it the folder of a bundle, as holdfire export bundle writes it?',
    );
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
  return hash.digest('hex');
}
