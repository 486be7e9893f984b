import { type About, type Found, notRead } from './found.js';
import { reportFrom } from './make.js';

/** Pages beyond this many are a book, not a report. */
const MOST_PAGES = 500;

/** The text of a PDF. One of pictures alone has none; one with a password is told as such. */
export async function readPdf(bytes: Uint8Array, about: About): Promise<Found> {
  const { getDocumentProxy } = await import('unpdf');
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>> | undefined;
  try {
    // A copy: the library takes the bytes away from whoever holds them.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    });
    if (pdf.numPages > MOST_PAGES)
      return notRead(
        'file-too-large',
        `${about.name} has ${pdf.numPages} pages; a report has at most ${MOST_PAGES}.`,
        'Give the pages that matter.',
      );
    const pages: string[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const { items } = await (await pdf.getPage(n)).getTextContent();
      pages.push(flow(items as readonly Piece[]));
    }
    const { info } = (await pdf.getMetadata().catch(() => null)) ?? {};
    const facts = (info ?? {}) as { Title?: unknown };
    // The date in a PDF is when the file was made, which may be years after: it is not taken for the publication's.
    const title = typeof facts.Title === 'string' && /\s/.test(facts.Title) ? facts.Title : null;
    return await reportFrom(joined(pages), { title }, about);
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException')
      return notRead('source-locked', `${about.name} is locked with a password.`, 'Save a copy without one.');
    return notRead(
      'source-broken',
      `${about.name} is a PDF that cannot be read (${message.split('\n')[0]}).`,
      'Open it elsewhere, and save its text.',
    );
  } finally {
    await pdf?.loadingTask?.destroy?.();
  }
}

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Lines joined to paragraphs: one ends where the next line is further below than lines are, or the line ends short and with a stop. */
function flow(items: readonly Piece[]): string {
  const lines: { text: string; y: number; height: number }[] = [];
  let text = '';
  for (const item of items) {
    text += item.str;
    if (!item.hasEOL && item !== items.at(-1)) continue;
    if (text.trim() !== '')
      lines.push({ text: text.trim(), y: item.transform?.[5] ?? 0, height: item.height || 10 });
    text = '';
  }
  let out = '';
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before === undefined) out += line.text;
    else if (Math.abs(before.y - line.y) > 1.7 * Math.max(before.height, line.height, 8))
      out += `\n\n${line.text}`;
    else if (/\p{Ll}-$/u.test(out) && /^\p{Ll}/u.test(line.text)) out = out.slice(0, -1) + line.text;
    else out += ` ${line.text}`;
  }
  return out;
}

/** Pages as one text: a sentence goes on over the page's end. */
function joined(pages: readonly string[]): string {
  return pages
    .filter((p) => p !== '')
    .reduce((all, page) => (all === '' ? page : `${all}${/[.!?"”’)]$/.test(all) ? '\n\n' : ' '}${page}`), '');
}
