import { type LimitReader, WARCParser } from 'warcio';
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
  /** The last page: that it is whole shows when the record after it begins. */
  let last: Page | null = null;
  try {
    for await (const record of new WARCParser(ending(chunks))) {
      if (last !== null) yield* readPart(last.bytes, last.about, last.part);
      last = null;
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
      // What the record was to have beyond what there is.
      if ((record._reader as LimitReader).limit > 0) throw new Error('it is cut off');
      unpacked += bytes.length;
      if (bytes.length === 0) continue;
      const captured = isoDate(record.warcDate);
      const headers = { ...headersOf(record), ...(captured === null ? {} : { 'warc-date': captured }) };
      last = { bytes, part, about: { ...about, name: part, url, type, headers } };
    }
    if (last !== null) yield* readPart(last.bytes, last.about, last.part);
  } catch (error) {
    const whole = records - (last === null ? 0 : 1);
    yield notRead(
      'source-broken',
      `${about.name} is damaged after ${whole} ${whole === 1 ? 'record' : 'records'} (${(error as Error).message}).`,
      'What stands before that was read.',
    );
    return;
  }
  if (records === 0)
    yield notRead('source-broken', `There is no record in ${about.name}.`, 'Is it a web archive (WARC)?');
}

interface Page {
  readonly bytes: Uint8Array;
  readonly about: About;
  readonly part: string;
}

/** Asked so often for more than there is, a stream was cut off: the parser would go on asking for ever. */
const MOST_ASKED = 100;

/** A stream that says in the end that it was cut off. */
function ending(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const inner = chunks[Symbol.asyncIterator]();
  let asked = 0;
  const iterator: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => iterator,
    async next() {
      const next = await inner.next();
      if (!next.done) return next;
      asked += 1;
      if (asked > MOST_ASKED) throw new Error('it is cut off');
      return next;
    },
    async return() {
      await inner.return?.();
      return { done: true, value: undefined };
    },
  };
  return iterator;
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
