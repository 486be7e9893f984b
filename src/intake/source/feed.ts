import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { blockText } from './block-text.js';
import { isoDate } from './dates.js';
import { type About, type Found, type FoundLink, type FoundReport, type NotRead, notRead } from './found.js';
import { reportFrom } from './make.js';
import { readSitemap } from './sitemap.js';

/** An entry of any kind of feed. */
interface Item {
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
  /** The whole report, as markup. */
  readonly content: string | null;
  readonly summary: string | null;
  readonly lang: string | null;
  /** Who published it first, where the feed says that it was another. */
  readonly source: string | null;
}

/** An entry's content shorter than this, beside a link, is a teaser. */
const LEAST_CONTENT = 400;
/** Entries beyond this many are no feed. */
const MOST_ITEMS = 20_000;

/**
 * The entries of an RSS, Atom, RDF or JSON feed, or of a news sitemap: those with the whole text as reports, the others as links.
 *
 * @param text decoded
 */
export async function* readFeed(text: string, about: About): AsyncGenerator<Found> {
  if (/<!ENTITY/i.test(text)) {
    yield notRead(
      'source-broken',
      `${about.name} defines entities of its own, which no feed needs.`,
      'Such files are made to fill the memory; nothing in it was read.',
    );
    return;
  }
  if (/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 4096))) {
    yield* readSitemap(text, about);
    return;
  }
  let feed: { outlet: string | null; items: Item[] };
  try {
    feed = itemsOf(text);
  } catch (error) {
    yield notRead(
      'source-broken',
      `${about.name} could not be read as a feed (${(error as Error).message.split('\n')[0]}).`,
      'RSS, Atom, RDF and JSON feeds and news sitemaps are read.',
    );
    return;
  }
  for (const item of feed.items.slice(0, MOST_ITEMS)) yield await foundIn(item, feed.outlet, about);
  if (feed.items.length > MOST_ITEMS)
    yield notRead(
      'file-too-large',
      `${about.name} has ${feed.items.length} entries, and ${MOST_ITEMS} were read.`,
      'Give it in parts.',
    );
}

async function foundIn(
  item: Item,
  outlet: string | null,
  about: About,
): Promise<FoundReport | NotRead | FoundLink> {
  const part = item.url ?? item.title ?? 'an entry';
  const published = isoDate(item.date);
  const report = (markup: string) =>
    reportFrom(
      plain(markup),
      {
        title: item.title === null ? null : plain(item.title),
        outlet: item.source ?? outlet,
        url: item.url,
        lang: item.lang,
        dates: published === null ? [] : [{ from: 'feed', date: published }],
      },
      { ...about, url: item.url },
      part,
    );
  const { content, url } = item;
  if (content !== null && (url === null || plain(content).length >= LEAST_CONTENT)) return report(content);
  const short = content ?? item.summary;
  if (url === null)
    return short === null
      ? notRead(
          'file-empty',
          `An entry of ${about.name} has neither a text nor a link.`,
          'It is left out.',
          part,
        )
      : report(short);
  const instead = short === null ? null : await report(short);
  return {
    kind: 'link',
    part,
    url,
    title: item.title,
    published,
    outlet,
    instead: instead?.kind === 'report' ? instead : null,
  };
}

function plain(markup: string): string {
  if (!/[<&]/.test(markup)) return markup;
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return blockText(document.body);
}

function itemsOf(text: string): { outlet: string | null; items: Item[] } {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return {
        outlet: parsed.feed.title ?? null,
        items: (parsed.feed.items ?? []).map((i) => ({
          title: i.title ?? null,
          url: web(i.link) ?? (i.guid?.isPermaLink === false ? null : web(i.guid?.value)),
          date: i.pubDate ?? i.dc?.dates?.[0] ?? null,
          content: i.content?.encoded ?? null,
          summary: i.description ?? null,
          lang: parsed.feed.language ?? null,
          source: i.source?.title ?? null,
        })),
      };
    case 'rdf':
      return {
        outlet: parsed.feed.title ?? null,
        items: (parsed.feed.items ?? []).map((i) => ({
          title: i.title ?? null,
          url: web(i.link),
          date: i.dc?.dates?.[0] ?? null,
          content: i.content?.encoded ?? null,
          summary: i.description ?? null,
          lang: null,
          source: null,
        })),
      };
    case 'atom':
      return {
        outlet: parsed.feed.title?.value ?? null,
        items: (parsed.feed.entries ?? []).map((e) => ({
          title: e.title?.value ?? null,
          url: web(
            (e.links?.find((l) => l.rel === undefined || l.rel === 'alternate') ?? e.links?.[0])?.href,
          ),
          date: e.published ?? e.updated ?? null,
          content: e.content?.value ?? null,
          summary: e.summary?.value ?? null,
          lang: null,
          source: e.source?.title?.value ?? null,
        })),
      };
    case 'json':
      return {
        outlet: parsed.feed.title ?? null,
        items: (parsed.feed.items ?? []).map((i) => ({
          title: i.title ?? null,
          url: web(i.url) ?? web(i.external_url),
          date: i.date_published ?? null,
          content: i.content_html ?? (i.content_text === undefined ? null : escaped(i.content_text)),
          summary: i.summary ?? null,
          lang: i.language ?? parsed.feed.language ?? null,
          source: null,
        })),
      };
  }
}

/** An address that can be followed. */
function web(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return /^https?:\/\/\S+$/i.test(trimmed) ? trimmed : null;
}

const escaped = (text: string) =>
  `<pre>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')}</pre>`;
