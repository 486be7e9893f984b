import { DOMParser } from 'linkedom';
import { isoDate } from './dates.js';
import { type About, type Found, notRead } from './found.js';

/** Addresses beyond this many are not in a sitemap (the protocol's own bound). */
const MOST = 50_000;

/** The links of a news sitemap, or of an index of sitemaps, whose links lead to sitemaps. */
export async function* readSitemap(text: string, about: About): AsyncGenerator<Found> {
  let nodes: Element[];
  try {
    const document = new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
    nodes = [...(document.querySelectorAll('url, sitemap') as unknown as Iterable<Element>)];
  } catch (error) {
    yield notRead(
      'source-broken',
      `${about.name} could not be read as a sitemap (${(error as Error).message}).`,
      'Is it whole?',
    );
    return;
  }
  for (const node of nodes.slice(0, MOST)) {
    const parts = new Map<string, string>();
    for (const child of descendants(node)) {
      const name = child.nodeName.replace(/^.*:/, '').toLowerCase();
      const value = child.textContent?.trim() ?? '';
      if (!parts.has(name) && value !== '') parts.set(name, value);
    }
    const url = parts.get('loc') ?? '';
    if (!/^https?:\/\/\S+$/.test(url)) continue;
    yield {
      kind: 'link',
      part: url,
      url,
      title: parts.get('title') ?? null,
      published: isoDate(parts.get('publication_date') ?? null),
      outlet: parts.get('name') ?? null,
      instead: null,
    };
  }
  if (nodes.length === 0)
    yield notRead('file-empty', `There is no address in ${about.name}.`, 'Is it a news sitemap?');
}

function descendants(node: Element): Element[] {
  return [...(node.querySelectorAll('*') as unknown as Iterable<Element>)];
}
