import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HoldfireError } from '../model/index.js';
import { fileError } from './file.js';
import { readParticulars } from './folder.js';
import type { Particulars } from './report.js';
import { MOST_TEXT, tooLarge } from './source/bounds.js';
import { type About, isReportName } from './source/index.js';

/** Something that reports may be in: a file, standard input, or bytes that were fetched. */
export interface Input {
  /** As a person named it, or found it in a folder. */
  readonly path: string;
  readonly about: About;
  /** Where the bytes are held already. */
  readonly bytes?: Uint8Array;
  /** When they were retrieved, as ISO 8601; absent for what lies on the disk. */
  readonly retrieved?: string;
}

/**
 * The files that a path stands for: itself, or those of a folder and the folders in it, by name, whose ending is of a format that
 * is read. What stands in `X.meta.json` beside a file is known of it; what is given goes before that. Throws `file-missing`,
 * `file-unreadable`, `file-too-large`, `bad-table`.
 */
export async function* inputsOf(
  path: string,
  given: Particulars = {},
): AsyncGenerator<Input | HoldfireError> {
  if (path === '-') {
    yield { path, about: { name: 'standard input', given } };
    return;
  }
  const info = await statOf(path);
  if (!info.isDirectory()) {
    yield await fileInput(path, info.size, given);
    return;
  }
  let any = false;
  for await (const file of walk(path)) {
    any = true;
    try {
      const input = await fileInput(file, (await statOf(file)).size, given);
      yield { ...input, about: { ...input.about, incidental: true } };
    } catch (error) {
      // One file that cannot be read does not end the folder.
      if (!(error instanceof HoldfireError)) throw error;
      yield error;
    }
  }
  if (!any)
    throw new HoldfireError(
      'file-missing',
      `There is no report in ${path}.`,
      'Reports are files that end in .txt, .html, .xml, .json, .jsonl, .pdf, .eml, .warc, .warc.gz or .wacz.',
    );
}

async function fileInput(path: string, size: number, given: Particulars): Promise<Input> {
  // Archives are read as they come; a text of this size is told before it is opened.
  if (size > MOST_TEXT && /\.(?:txt|text|html?|xhtml)$/i.test(path)) throw tooLarge(path, MOST_TEXT, size);
  const meta = path.replace(/\.[a-z]+$/i, '.meta.json');
  const beside =
    meta !== path && !path.endsWith('.json') && (await isThere(meta)) ? await readParticulars(meta) : {};
  const said = Object.fromEntries(
    Object.entries({ ...beside, ...given }).filter(([, value]) => value != null),
  );
  return { path, about: { name: path, given: said } };
}

/** Regular files by name, depth first. Links to folders are not followed: they can go in circles. */
async function* walk(folder: string): AsyncGenerator<string> {
  let entries: { name: string; isDirectory(): boolean; isFile(): boolean; isSymbolicLink(): boolean }[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw fileError(folder, error as NodeJS.ErrnoException);
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walk(path);
    else if (isReportName(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))))
      yield path;
  }
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    throw fileError(path, error as NodeJS.ErrnoException);
  }
}
const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
const isFile = (path: string) =>
  stat(path).then(
    (s) => s.isFile(),
    () => false,
  );

/** The bytes of an input, as they come. A file that cannot be read throws `file-unreadable` on the way. */
export async function* chunksOf({ path, bytes }: Pick<Input, 'path' | 'bytes'>): AsyncGenerator<Uint8Array> {
  if (bytes !== undefined) {
    yield bytes;
    return;
  }
  try {
    yield* (path === '-' ? process.stdin : createReadStream(path)) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw fileError(path, error as NodeJS.ErrnoException);
  }
}

/** SHA-256 (hex) and length of an input's bytes. */
export async function digestOf(
  input: Pick<Input, 'path' | 'bytes'>,
): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(input)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}
