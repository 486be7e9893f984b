import { WARCParser } from 'warcio';
import { MOST_PART, MOST_UNPACKED } from './bounds.js';
import { isoDate } from './dates.js';
import { type About, type Found, notRead } from './found.js';

/** How a part of an archive is read once it is unpacked. */
export type ReadPart = (bytes: Uint8Array, about: About, part: string) => AsyncIterable<Found>;

/**
 * The documents that a web archive (WARC 1.0 and 1.1, ISO 28500; gzip or plain) captured, each under its address. When it was
 * captured is kept as its retrieval; that a page was there by then bounds when it was published, and says no more. A damaged record ends
 * the archive, and what stood before it is kept.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  about: About,
  readPart: ReadPart,
): AsyncGenerator<Found> {
  let records = 0;
  let unpacked = 0;
  try {
    const parser = new WARCParser(chunks);
    for await (const record of parser) {
      records += 1;
      if (record.warcType !== 'response' && record.warcType !== 'resource') continue;
      const url = record.warcTargetURI ?? null;
      const part = url ?? `record ${records}`;
      const status = Number(record.httpHeaders?.statusCode ?? 200);
      const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? null;
      if (status !== 200 || (type !== null && !READ.test(type))) continue;
      const bytes = await bounded(record, Math.min(MOST_PART, MOST_UNPACKED - unpacked));
      if (bytes === null) {
        yield notRead(
          'file-too-large',
          `${part} in ${about.name} unpacks to more than is read.`,
          'Nothing of it was read.',
          part,
        );
        if (unpacked > MOST_UNPACKED - MOST_PART) return;
        continue;
      }
      unpacked += bytes.length;
      if (bytes.length === 0) continue;
      const captured = isoDate(record.warcDate);
      yield* readPart(
        bytes,
        {
          ...about,
          name: part,
          url,
          type,
          headers: { ...headersOf(record), ...(captured === null ? {} : { 'warc-date': captured }) },
        },
        part,
      );
    }
  } catch (error) {
    yield notRead(
      'source-broken',
      `${about.name} is damaged after ${records} ${records === 1 ? 'record' : 'records'} (${(error as Error).message}).`,
      'What stands before that was read.',
    );
    return;
  }
  if (records === 0)
    yield notRead('source-broken', `There is no record in ${about.name}.`, 'Is it a web archive (WARC)?');
}

/** Media types that may hold a report. */
const READ = /html|xml|json|text\/plain|pdf|rfc822|rss|atom/i;

async function bounded(record: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > most) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

interface WithHeaders {
  readonly httpHeaders?: { readonly headers: { entries(): IterableIterator<[string, string]> } } | null;
}
function headersOf({ httpHeaders }: WithHeaders): Record<string, string> {
  return httpHeaders
    ? Object.fromEntries([...httpHeaders.headers.entries()].map(([k, v]) => [k.toLowerCase(), v]))
    : {};
}
