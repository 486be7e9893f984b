import { readFile, stat } from 'node:fs/promises';
import { HoldfireError } from '../model/index.js';

/** The longest report that is read, in bytes: a long book. More is a dataset or a mistake. */
export const MOST_BYTES = 8 * 1024 * 1024;

/**
 * The text of a file or, for `-`, of standard input, exactly as it stands: offsets into it are offsets into the file.
 * Throws `file-missing`, `file-unreadable`, `file-empty`, `file-too-large`, `file-binary`.
 */
export async function readText(
  path: string,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): Promise<string> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = path === '-' ? await collect(stdin) : await readBytes(path);
  if (bytes.length === 0 || isBlank(bytes))
    throw new HoldfireError(
      'file-empty',
      `There is nothing in ${name}.`,
      'Give a file with the text of a report.',
    );
  if (bytes.includes(0)) throw binary(name);
  try {
    // The byte order mark stays, so that offsets count from the file's first character.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw binary(name);
  }
}

/** The bytes of a file of at most `MOST_BYTES`; its size is looked at before it is read. */
async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory())
      throw new HoldfireError(
        'file-unreadable',
        `${path} is a folder.`,
        'Give a file, or several: holdfire read FOLDER/*.txt',
      );
    if (info.size > MOST_BYTES) throw tooLarge(path, info.size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof HoldfireError) throw error;
    throw fileError(path, error as NodeJS.ErrnoException);
  }
}

/** What went wrong with a file, in one sentence. */
export function fileError(path: string, error: NodeJS.ErrnoException): HoldfireError {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    return new HoldfireError(
      'file-missing',
      `There is no file ${path}.`,
      'Check the spelling and the folder.',
    );
  return new HoldfireError(
    'file-unreadable',
    `${path} could not be read (${error.code ?? error.message}).`,
    'May you read it?',
  );
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > MOST_BYTES) throw tooLarge('standard input', size);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((b) => b === 32 || (b >= 9 && b <= 13));
}

function binary(name: string): HoldfireError {
  return new HoldfireError(
    'file-binary',
    `${name} is not plain text in UTF-8.`,
    'Save the report as plain text first.',
  );
}

function tooLarge(name: string, size: number): HoldfireError {
  return new HoldfireError(
    'file-too-large',
    `${name} is larger than a report can be (${mb(size)} MB; at most ${mb(MOST_BYTES)} MB).`,
    'Give one report a file.',
  );
}
const mb = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
