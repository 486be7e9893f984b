import { HoldfireError } from '../../model/index.js';
import { gunzip, MOST_ARCHIVE, MOST_DOCUMENT, MOST_TEXT, tooLarge, whole } from './bounds.js';
import { decode } from './charset.js';
import { type About, type Found, notRead } from './found.js';
import { readPlain } from './plain.js';
import { ENDINGS, endingOf, kindOf } from './sniff.js';
import { readTelegram, telegramChats } from './telegram.js';

/**
 * What a source holds, of whatever format: reports, links to reports, and what could not be read with its reason. Nothing that stands in a
 * source makes this throw. Archives are read as they come; everything else is held in memory, within bounds.
 *
 * @example for await (const found of readSource(bytes, { name: 'page.html' })) …
 */
export async function* readSource(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  about: About,
): AsyncGenerator<Found> {
  try {
    yield* withPart(read(input, about, 0), null);
  } catch (error) {
    // A stream that breaks off (a disk, a network) is told like a broken file.
    if (error instanceof HoldfireError) yield notRead(error.code, error.message, error.hint);
    else
      yield notRead(
        'source-broken',
        `${about.name} could not be read (${(error as Error).message}).`,
        'Is it whole?',
      );
  }
}

/*
 * Each format's reader is loaded when its first source comes: most runs see plain text alone.
 */

/** Archives inside of archives beyond this depth are not opened. */
const MOST_DEEP = 2;

async function* read(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  about: About,
  depth: number,
): AsyncGenerator<Found> {
  const { head, rest } = await begun(input);
  const kind = kindOf(head, about);
  const inner = (bytes: Uint8Array, its: About, part: string) => withPart(read(bytes, its, depth + 1), part);
  const all = (most: number) => whole(rest, about.name, most);
  if (depth > MOST_DEEP) {
    yield notRead('source-unknown', `${about.name} is packed too many times.`, 'Unpack it first.');
    return;
  }
  switch (kind) {
    case 'text':
      yield await readPlain(await all(MOST_TEXT), about);
      return;
    case 'html':
      yield await (await import('./html.js')).readHtml(await all(MOST_TEXT), about);
      return;
    case 'pdf':
      yield await (await import('./pdf.js')).readPdf(await all(MOST_DOCUMENT), about);
      return;
    case 'eml':
      yield await (await import('./eml.js')).readEml(await all(MOST_DOCUMENT), about);
      return;
    case 'xml':
      yield* readXml(await all(MOST_TEXT), about);
      return;
    case 'json':
      yield* readJson(await all(MOST_ARCHIVE), about);
      return;
    case 'jsonl':
      yield* (await import('./jsonl.js')).readJsonl(streamOf(rest), about);
      return;
    case 'warc':
      yield* (await import('./warc.js')).readWarc(streamOf(rest), about, inner);
      return;
    case 'zip':
      yield* (await import('./zip.js')).readZip(await all(MOST_ARCHIVE), about, isReportName, inner);
      return;
    case 'gzip':
      if (/\.warc\.gz$/i.test(about.name.split(/[?#]/)[0]!) || /warc/i.test(about.type ?? ''))
        yield* (await import('./warc.js')).readWarc(streamOf(rest), about, inner);
      else
        yield* read(
          await gunzip(await all(MOST_DOCUMENT), about.name, MOST_DOCUMENT),
          { ...about, name: about.name.replace(/\.gz$/i, ''), type: null },
          depth + 1,
        );
      return;
    case 'binary':
      yield notRead(
        'source-unknown',
        `${about.name} is no text, and of no format that is read.`,
        'Plain text, HTML, feeds, PDF, messages, web archives, Telegram exports and JSON lines are read.',
      );
  }
}

/** Whether a file of this name may hold reports. */
export function isReportName(name: string): boolean {
  return Object.hasOwn(ENDINGS, endingOf(name)) && !name.endsWith('.meta.json') && !/(?:^|\/)\./.test(name);
}

async function* readXml(bytes: Uint8Array, about: About): AsyncGenerator<Found> {
  const declared = /^[^<]{0,4}<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 256)),
  )?.[1];
  const decoded = decode(bytes, declared ?? null);
  if (decoded === null)
    yield notRead(
      'file-binary',
      `${about.name} is not in a charset that is known here.`,
      'Save it as UTF-8.',
    );
  else yield* (await import('./feed.js')).readFeed(decoded.text.replace(/^\uFEFF/, ''), about);
}

async function* readJson(bytes: Uint8Array, about: About): AsyncGenerator<Found> {
  const text = decode(bytes)?.text.replace(/^\uFEFF/, '') ?? null;
  let value: unknown;
  try {
    value = text === null ? undefined : JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (text === null || value === undefined) {
    yield notRead(
      'source-broken',
      `${about.name} is not JSON, or was cut off.`,
      'Take another copy of it; a report a line is .jsonl.',
    );
    return;
  }
  const chats = telegramChats(value);
  if (chats !== null) yield* readTelegram(chats, about);
  else if (/jsonfeed\.org/.test(String((value as { version?: unknown } | null)?.version)))
    yield* (await import('./feed.js')).readFeed(text, about);
  else if (isReportLike(value)) yield* (await import('./jsonl.js')).readJsonl(lineOf(value), about);
  else if (!about.incidental)
    yield notRead(
      'source-unknown',
      `${about.name} is JSON, but no Telegram export, JSON feed or report.`,
      'A report is an object with text; several are one a line (.jsonl).',
    );
}

function isReportLike(value: unknown): boolean {
  const first = Array.isArray(value) ? value[0] : value;
  const { text, html } = (first ?? {}) as { text?: unknown; html?: unknown };
  return typeof text === 'string' || typeof html === 'string';
}

async function* lineOf(value: unknown): AsyncGenerator<Uint8Array> {
  for (const one of Array.isArray(value) ? value : [value]) yield Buffer.from(`${JSON.stringify(one)}\n`);
}

/** Names the part of an archive that something was found in. */
async function* withPart(found: AsyncIterable<Found>, part: string | null): AsyncGenerator<Found> {
  for await (const one of found)
    yield part === null
      ? one
      : ({ ...one, part: one.part === null || one.part === part ? part : `${part}, ${one.part}` } as Found);
}

/** The first bytes of a stream, and all of it. */
async function begun(
  input: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; rest: Uint8Array | AsyncIterable<Uint8Array> }> {
  if (input instanceof Uint8Array) return { head: input.subarray(0, 1024), rest: input };
  const chunks = input[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < 1024) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const rest = async function* () {
    try {
      yield* parts;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  };
  return { head: Buffer.concat(parts).subarray(0, 1024), rest: rest() };
}

async function* streamOf(input: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (input instanceof Uint8Array) {
    if (input.length > MOST_ARCHIVE) throw tooLarge('The archive', MOST_ARCHIVE, input.length);
    // In pieces, as from a disk: a reader that keeps what it is given keeps little.
    for (let at = 0; at < input.length; at += 65_536) yield input.subarray(at, at + 65_536);
  } else yield* input;
}
