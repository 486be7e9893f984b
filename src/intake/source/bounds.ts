import { createGunzip } from 'node:zlib';
import { HoldfireError } from '../../model/index.js';

/** The largest file that holds one report, in bytes: a long book, or a PDF with pictures. */
export const MOST_DOCUMENT = 64 * 1024 * 1024;
/** The largest text or page of one report. */
export const MOST_TEXT = 8 * 1024 * 1024;
/** The largest part of an archive that is unpacked. */
export const MOST_PART = 64 * 1024 * 1024;
/** The largest archive that is read: WARC is read as it comes, the others are held in memory. */
export const MOST_ARCHIVE = 512 * 1024 * 1024;
/** All that one archive may unpack to. */
export const MOST_UNPACKED = 4 * 1024 * 1024 * 1024;

/** The error for what is larger than its bound, in bytes. */
export function tooLarge(name: string, most: number, size: number): HoldfireError {
  return new HoldfireError(
    'file-too-large',
    `${name} is larger than a report can be (${mb(size)} MB; at most ${mb(most)} MB).`,
    'Give one report a file, or an archive in parts.',
  );
}
const mb = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

/** All bytes of a stream, at most `most`. Throws `file-too-large`. */
export async function whole(
  chunks: AsyncIterable<Uint8Array> | Uint8Array,
  name: string,
  most: number,
): Promise<Uint8Array> {
  if (chunks instanceof Uint8Array) {
    if (chunks.length > most) throw tooLarge(name, most, chunks.length);
    return chunks;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw tooLarge(name, most, size);
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/** What gzip bytes unpack to, at most `most`: a bomb is stopped on the way. Throws `file-too-large`, `source-broken`. */
export async function gunzip(bytes: Uint8Array, name: string, most: number): Promise<Uint8Array> {
  const stream = createGunzip();
  stream.end(bytes);
  try {
    return await whole(stream as AsyncIterable<Uint8Array>, name, most);
  } catch (error) {
    if (error instanceof HoldfireError) throw error;
    throw new HoldfireError(
      'source-broken',
      `${name} is packed with gzip and damaged or cut off.`,
      'Take another copy of it.',
    );
  } finally {
    stream.destroy();
  }
}
