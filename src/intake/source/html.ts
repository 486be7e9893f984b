import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { blockText } from './block-text.js';
import { decode } from './charset.js';
import { type About, type Found, notRead } from './found.js';
import { reportFrom } from './make.js';
import { factsOf } from './page-facts.js';

/** Elements beyond this many are no article. */
const MOST_ELEMENTS = 50_000;

/** Elements that nest deeper than this were made to do harm. */
const MOST_NESTED = 500;

/** The article of a page. What surrounds it (menus, other stories) is left out by Readability. */
export async function readHtml(bytes: Uint8Array, about: About, part: string | null = null): Promise<Found> {
  const decoded = decode(bytes, charsetOf(bytes, about));
  if (decoded === null)
    return notRead(
      'file-binary',
      `${about.name} is no web page in a charset that is known here.`,
      'Save it as UTF-8.',
      part,
    );
  return readMarkup(decoded.text.replace(/^\uFEFF/, ''), about, part);
}

/** The same from markup that is decoded already. */
export async function readMarkup(markup: string, about: About, part: string | null = null): Promise<Found> {
  try {
    if ((markup.match(/<[a-z]/gi)?.length ?? 0) > MOST_ELEMENTS)
      return notRead(
        'source-broken',
        `${about.name} has more elements than an article has.`,
        'Give the page of one report.',
        part,
      );
    const { document } = parseHTML(withFrame(markup));
    const facts = factsOf(document, about.url ?? null);
    const article = articleOf(document);
    return await reportFrom(article.text, { ...facts, title: facts.title ?? article.title }, about, part);
  } catch (error) {
    return notRead(
      'source-broken',
      `${about.name} could not be read as a web page (${(error as Error).message}).`,
      'Save its text as plain text.',
      part,
    );
  }
}

/** linkedom takes a fragment for a document only inside of one. */
function withFrame(markup: string): string {
  return /<(?:html|body)[\s>]/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`;
}

function articleOf(document: Document): { title: string | null; text: string } {
  const body = document.body ?? document.documentElement;
  const whole = body === null ? '' : blockText(body);
  // No page nests so; Readability would look at every level from every other.
  if (body !== null && isDeeper(body, MOST_NESTED)) return { title: null, text: whole };
  // Readability changes the document it is given, and leaves short texts out.
  const found = new Readability(document, { maxElemsToParse: MOST_ELEMENTS, charThreshold: 200 }).parse();
  const text = found?.content ? blockText(parseHTML(withFrame(found.content)).document.body) : '';
  return { title: found?.title || null, text: text.length >= Math.min(200, whole.length / 3) ? text : whole };
}

/** Whether elements nest deeper than so many levels; level by level, since calls may not nest so. */
function isDeeper(root: Element, most: number): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((e) => [...(e.children as unknown as Iterable<Element>)]);
  }
  return false;
}

function charsetOf(bytes: Uint8Array, about: About): string | null {
  const sent = /charset\s*=\s*["']?([\w:.-]+)/i.exec(
    about.type ?? about.headers?.['content-type'] ?? '',
  )?.[1];
  if (sent !== undefined) return sent;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1] ?? null;
}
