import { harmless } from '../text/plain.js';

/** HTML that is safe to write as it is: made by `html` alone. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a page: text is escaped, markup is not, lists are joined, nothing is nothing. */
export type Content = string | number | Markup | null | false | readonly Content[];

/**
 * A piece of HTML. Whatever is put in is text and shows as text, in elements and in quoted attributes alike; only other pieces go in as
 * they are. Marks that cannot be seen or turn the direction of writing are shown as what they are.
 *
 * @example html`<p title="${hostile}">${hostile}</p>`
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.reduce((out, part, n) => out + written(contents[n - 1] ?? null) + part));
}

function written(content: Content): string {
  if (content === null || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(written).join('');
  return harmless(String(content)).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Text that is quoted at length is cut here, and says so: a page must bear a report that is one endless sentence. */
export const MOST_QUOTED = 1200;

/** The first part of a long text, and how much more there is. */
export function shortened(text: string, most = MOST_QUOTED): string {
  return text.length <= most ? text : `${text.slice(0, most)} … [${text.length - most} more characters]`;
}

/** A link where the address is one that a browser may follow; else the words alone. */
export function link(address: string | null | undefined, words: string): Content {
  return address && /^https?:\/\//i.test(address)
    ? html`<a href="${address}" rel="noopener noreferrer">${words}</a>`
    : words;
}
