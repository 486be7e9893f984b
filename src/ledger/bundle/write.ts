import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HoldfireError, type Report } from '../../model/index.js';
import { canonicalJson } from '../chain.js';
import { writeCheckpoint } from '../checkpoint.js';
import type { Head, Ledger } from '../ledger.js';
import { type SigningKey, signNote } from '../note.js';
import { type CrateFile, crateMetadata, METADATA } from './crate.js';
import { CHECKPOINT, ENTRIES, MANIFEST, ORIGIN, README, reportFile, VERIFIER } from './layout.js';

/** What a bundle is called and who signs it. */
export interface BundleParticulars {
  readonly name: string;
  readonly key: SigningKey;
  /** The clock. */
  readonly now: Date;
  readonly license: string | null;
}

/**
 * Writes a ledger as a folder that anybody can check without it: an RO-Crate with the entries, the text of every report, a
 * checkpoint, and a signed manifest of all files. The folder is made; one that has something in it is refused. What was
 * written of a bundle that cannot be finished is taken away again.
 *
 * @returns how many entries and reports are in it
 */
export async function writeBundle(
  ledger: Pick<Ledger, 'entries'>,
  folder: string,
  about: BundleParticulars,
): Promise<{ entries: number; reports: number }> {
  await refuseFilled(folder);
  try {
    return await fill(ledger, folder, about);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw explained(folder, error);
  }
}

async function fill(ledger: Pick<Ledger, 'entries'>, folder: string, about: BundleParticulars) {
  await mkdir(join(folder, 'reports'), { recursive: true });
  const files: CrateFile[] = [];
  const write = async (path: string, name: string, format: string, text: string) => {
    await writeFile(join(folder, path), text);
    files.push({ path, name, format, size: Buffer.byteLength(text), sha256: sha256(text) });
  };
  const lines = await lineFile(join(folder, ENTRIES));
  let head: Head | null = null;
  let reports = 0;
  for await (const entry of ledger.entries()) {
    await lines.add(canonicalJson(entry));
    head = { seq: entry.seq, hash: entry.hash, recordedAt: entry.recorded_at };
    if (entry.kind !== 'report') continue;
    const { id, text, title, outlet } = entry.payload as unknown as Report;
    await write(
      reportFile(id),
      [title, outlet].filter((t) => t !== null).join(', ') || id,
      'text/plain',
      text,
    );
    reports += 1;
  }
  const { size, digest } = await lines.end();
  files.push({ path: ENTRIES, name: 'Entries', format: 'application/jsonl', size, sha256: digest });
  if (head === null)
    throw new HoldfireError('ledger-missing', 'The ledger is empty.', 'A bundle needs at least one entry.');
  await write(CHECKPOINT, 'Checkpoint', 'text/plain', writeCheckpoint(head, about.key));
  await write(VERIFIER, 'Verifier key', 'text/plain', `${about.key.verifier}\n`);
  await write(README, 'What this is', 'text/plain', readme(about, head.seq + 1, reports));
  const manifest: CrateFile = {
    path: MANIFEST,
    name: 'Signed manifest',
    format: 'text/plain',
    size: null,
    sha256: null,
  };
  const metadata = crateMetadata([...files, manifest], {
    name: about.name,
    description: `${head.seq + 1} entries of a Holdfire ledger with ${reports} ${reports === 1 ? 'report' : 'reports'}, up to ${head.recordedAt}.`,
    published: about.now.toISOString(),
    author: about.key.name,
    license: about.license,
  });
  await writeFile(join(folder, METADATA), metadata);
  const sums = [...files.map((f) => `${f.sha256} ${f.path}`), `${sha256(metadata)} ${METADATA}`].sort();
  await writeFile(join(folder, MANIFEST), signNote(`${ORIGIN}\n${sums.join('\n')}\n`, about.key));
  return { entries: head.seq + 1, reports };
}

/** A file that is written line by line, with its size and SHA-256. */
async function lineFile(path: string) {
  const out = createWriteStream(path);
  const hash: Hash = createHash('sha256');
  let size = 0;
  await once(out, 'open');
  return {
    async add(line: string): Promise<void> {
      const bytes = Buffer.from(`${line}\n`);
      hash.update(bytes);
      size += bytes.length;
      if (!out.write(bytes)) await once(out, 'drain');
    },
    async end(): Promise<{ size: number; digest: string }> {
      out.end();
      await once(out, 'close');
      return { size, digest: hash.digest('hex') };
    },
  };
}

async function refuseFilled(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw explained(folder, error);
  });
  if (there.length > 0)
    throw new HoldfireError('bad-option', `There is something in ${folder} already.`, 'Name a new folder.');
}

function explained(folder: string, error: unknown): unknown {
  const { code } = error as { code?: unknown };
  if (error instanceof HoldfireError || typeof code !== 'string') return error;
  return new HoldfireError(
    'file-unreadable',
    `The bundle ${folder} could not be written (${code}).`,
    'Is there room, and may you write there? Nothing was left behind.',
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function readme({ name, key }: BundleParticulars, entries: number, reports: number): string {
  return `${name}

This folder holds ${entries} entries of a Holdfire ledger and the texts of the ${reports} reports among them. It is an RO-Crate
(https://w3id.org/ro/crate), described in ${METADATA}.

  ${ENTRIES}    one entry a line, canonical JSON (RFC 8785); each names the hash of the one before it
  reports/         the text of every report, under the SHA-256 of its bytes
  ${CHECKPOINT}   how far the ledger was, as a signed note
  ${MANIFEST}     the SHA-256 of every other file here, as a signed note
  ${VERIFIER}     the key by which the two notes are checked

To check it, on any machine and without a network:

  holdfire verify FOLDER --key '${key.verifier}'

The key must come from whoever signed, not from this folder alone. Rows of datasets are not in the bundle; their entries
name the files by their hashes. The reports belong to those who published them.
`;
}
