import { z } from 'zod';
import { decode } from './charset.js';
import { isoDate } from './dates.js';
import { type About, type Found, notRead } from './found.js';
import { readMarkup } from './html.js';
import { reportFrom } from './make.js';

/** One line: a report's text (or markup) and what is known of it. */
const Line = z
  .looseObject({
    text: z.string().nullish(),
    html: z.string().nullish(),
    title: z.string().nullish(),
    outlet: z.string().nullish(),
    published: z.string().nullish(),
    url: z.string().nullish(),
    timezone: z.string().nullish(),
    lang: z.string().nullish(),
  })
  .refine((l) => l.text != null || l.html != null, 'it has neither text nor html');

/** The longest line, in bytes. */
const MOST_LINE = 8 * 1024 * 1024;

/** A report a line. A line that is none is told by its number, and the next one is read. */
export async function* readJsonl(chunks: AsyncIterable<Uint8Array>, about: About): AsyncGenerator<Found> {
  let number = 0;
  for await (const line of lines(chunks)) {
    number += 1;
    const part = `line ${number}`;
    if (line === null) {
      yield notRead(
        'file-too-large',
        `Line ${number} of ${about.name} is longer than a report can be.`,
        'Give one report a line.',
        part,
      );
      continue;
    }
    const text =
      decode(line)
        ?.text.replace(/^\uFEFF/, '')
        .trim() ?? null;
    if (text === '') continue;
    yield text === null ? broken(about, number, 'it is no text') : await readLine(text, about, number);
  }
  if (number === 0)
    yield notRead('file-empty', `There is nothing in ${about.name}.`, 'Give one report a line.');
}

async function readLine(text: string, about: About, number: number): Promise<Found> {
  const part = `line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken(about, number, 'it is not JSON');
  }
  const line = Line.safeParse(value);
  if (!line.success) return broken(about, number, line.error.issues[0]!.message);
  const { text: body, html, title, outlet, published, url, timezone, lang } = line.data;
  const date = isoDate(published);
  if (published != null && date === null)
    return broken(about, number, `"${published.slice(0, 40)}" is no date`);
  if (body == null)
    return readMarkup(
      html!,
      {
        ...about,
        url: url ?? null,
        given: { ...given({ outlet, published: date, timezone, lang }), ...about.given },
      },
      part,
    );
  return reportFrom(
    body,
    {
      title: title ?? null,
      outlet: outlet ?? null,
      url: url ?? null,
      timezone: timezone ?? null,
      lang: lang ?? null,
      dates: date === null ? [] : [{ from: 'jsonl', date }],
    },
    { ...about, url: null },
    part,
  );
}

/** Without what is not there. */
function given(values: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value == null ? [] : [[key, value]])),
  );
}

function broken(about: About, number: number, what: string): Found {
  return notRead(
    'source-broken',
    `Line ${number} of ${about.name} is no report: ${what}.`,
    'A line is an object with text (or html) and, where known, title, outlet, published, url, timezone, lang.',
    `line ${number}`,
  );
}

/** Lines as bytes; `null` for one that is too long. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      size += at - from;
      yield size > MOST_LINE ? null : Buffer.concat([...parts, chunk.subarray(from, at)]);
      parts = [];
      size = 0;
      from = at + 1;
    }
    size += chunk.length - from;
    if (size <= MOST_LINE) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (size > 0) yield size > MOST_LINE ? null : Buffer.concat(parts);
}
