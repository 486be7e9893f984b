import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { HoldfireError } from '../../model/index.js';
import { fileError } from '../file.js';

/** A file of data: how it is packed, and what it holds. */
export interface DataFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the bytes as they are. */
  readonly sha256: string;
  readonly packed: 'no' | 'gzip';
  readonly isParquet: boolean;
}

/** Called with the bytes taken from the file so far. */
export type OnBytes = (done: number) => void;

const PIECE = 1 << 18;
/** A line longer than this (bytes) is no line of a table, and is not waited for. */
const LONGEST_LINE = 1 << 26;
/** The byte order mark. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Looks at a file: its hash, and by its first bytes how it is packed. Throws `file-missing`, `file-unreadable`,
 * `file-empty`, `file-binary`.
 */
export async function lookAt(path: string): Promise<DataFile> {
  try {
    const info = await stat(path);
    if (info.isDirectory())
      throw new HoldfireError('file-unreadable', `${path} is a folder.`, 'Give the file of the dataset.');
    if (info.size === 0) throw empty(path);
    const start = await firstBytes(path);
    const isZip = start.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]));
    if (isZip)
      throw new HoldfireError(
        'file-binary',
        `${path} is a ZIP archive.`,
        'Unpack it, and import the CSV files in it.',
      );
    return {
      path,
      bytes: info.size,
      sha256: await sha256Of(path),
      packed: start[0] === 0x1f && start[1] === 0x8b ? 'gzip' : 'no',
      isParquet: start.subarray(0, 4).toString('latin1') === 'PAR1',
    };
  } catch (error) {
    if (error instanceof HoldfireError) throw error;
    throw fileError(path, error as NodeJS.ErrnoException);
  }
}

/**
 * The text of a file, unpacked where it is packed, in pieces that end where a line ends. Bytes that are no UTF-8 come as U+FFFD. Throws `file-binary`, `file-unreadable`, `bad-table`.
 */
export async function* textOf(file: DataFile, onBytes: OnBytes = () => undefined): AsyncGenerator<string> {
  const raw = createReadStream(file.path, { highWaterMark: PIECE });
  let done = 0;
  raw.on('data', (piece) => onBytes((done += piece.length)));
  const source = file.packed === 'gzip' ? raw.pipe(createGunzip({ chunkSize: PIECE })) : raw;
  if (file.packed === 'gzip') raw.on('error', (error) => source.destroy(error));
  let first = true;
  let rest: Buffer | null = null;
  try {
    for await (const piece of source) {
      let bytes = piece as Buffer;
      if (first && bytes.includes(0)) throw binary(file.path);
      if (first && bytes.subarray(0, 3).equals(MARK)) bytes = bytes.subarray(3);
      first = false;
      if (rest) bytes = Buffer.concat([rest, bytes]);
      // Cut at a line's end, which is never inside a character; and one decoded text is read several times as fast as a joined one.
      const cut = bytes.length > LONGEST_LINE ? bytes.length : bytes.lastIndexOf(10) + 1;
      rest = bytes.subarray(cut);
      if (cut > 0) yield bytes.toString('utf8', 0, cut);
    }
  } catch (error) {
    if (error instanceof HoldfireError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code.startsWith('Z_'))
      throw new HoldfireError(
        'bad-table',
        `${file.path} is packed with gzip, and its end is missing or damaged.`,
        'Fetch the file again; nothing of it was taken in.',
      );
    throw fileError(file.path, error as NodeJS.ErrnoException);
  } finally {
    raw.destroy();
  }
  if (rest && rest.length > 0) yield rest.toString('utf8');
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** A dataset without a row. */
export function empty(path: string): HoldfireError {
  return new HoldfireError(
    'file-empty',
    `There is nothing in ${path}.`,
    'Give a file with a header and rows.',
  );
}

function binary(path: string): HoldfireError {
  return new HoldfireError(
    'file-binary',
    `${path} is neither text nor Parquet.`,
    'Give a CSV, TSV or Parquet file, plain or packed with gzip.',
  );
}
