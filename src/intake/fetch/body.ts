import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { HoldfireError } from '../../model/index.js';

/** An answer may unpack to this many times its size on the wire, once it is larger than a megabyte. */
const MOST_RATIO = 100;
const FREE = 1024 * 1024;

/**
 * The bytes of an answer, unpacked as `Content-Encoding` says, at most `most` of them. What unpacks beyond that, or to a hundred times
 * what was sent, is stopped on the way. Throws `file-too-large`, `fetch-failed`.
 */
export async function bodyOf(
  sent: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  most: number,
  url: string,
): Promise<Uint8Array> {
  let wire = 0;
  const counted = async function* () {
    for await (const chunk of sent) {
      wire += chunk.length;
      if (wire > most) throw tooLarge(url, most);
      yield chunk;
    }
  };
  const packings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((e) => e.trim())
    .filter((e) => e !== '' && e !== 'identity')
    .reverse();
  if (packings.length > 2 || packings.some((p) => !(p in UNPACK)))
    throw new HoldfireError(
      'fetch-failed',
      `${url} is packed as "${encoding}", which is not known here.`,
      'Fetch it otherwise, and give the file.',
    );
  const stream = packings.reduce(
    (input, packing) => pipe(input, UNPACK[packing]!()),
    Readable.from(counted(), { objectMode: false }),
  );
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most || (size > FREE && size > wire * MOST_RATIO)) throw tooLarge(url, most);
      parts.push(chunk);
    }
  } finally {
    stream.destroy();
  }
  return Buffer.concat(parts);
}

const UNPACK: Readonly<Record<string, () => NodeJS.ReadWriteStream & { destroy(error?: Error): unknown }>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Errors go along: a broken answer is not an end. */
function pipe(
  input: Readable,
  through: NodeJS.ReadWriteStream & { destroy(error?: Error): unknown },
): Readable {
  input.on('error', (error) => through.destroy(error));
  through.on('close', () => input.destroy());
  return input.pipe(through) as unknown as Readable;
}

function tooLarge(url: string, most: number): HoldfireError {
  return new HoldfireError(
    'file-too-large',
    `${url} is larger than what is fetched (${Math.round(most / 1024 / 1024)} MB, unpacked), or packed to be.`,
    'Fetch it otherwise, and give the file.',
  );
}
