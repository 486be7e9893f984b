import { isoDate, type SaidDate } from './dates.js';
import type { Saying } from './make.js';

/** What a page says of itself: JSON-LD (schema.org) before OpenGraph before plain HTML; every date of publication is kept. */
export function factsOf(document: Document, url: string | null): Saying {
  const linked = articleIn(jsonLd(document));
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content') || null;
  const heading = document.querySelector('h1')?.textContent ?? null;
  return {
    title:
      textIn(linked?.headline) ??
      meta('og:title') ??
      heading ??
      document.querySelector('title')?.textContent ??
      null,
    outlet: nameIn(linked?.publisher) ?? meta('og:site_name') ?? meta('application-name') ?? null,
    url:
      document
        .querySelector('link[rel="canonical"]')
        ?.getAttribute('href')
        ?.match(/^https?:\/\/\S+$/)?.[0] ??
      webAddress(meta('og:url')) ??
      url,
    lang: textIn(linked?.inLanguage) ?? document.documentElement?.getAttribute('lang') ?? meta('og:locale'),
    dates: datesOf(document, textIn(linked?.datePublished), meta),
  };
}

const webAddress = (text: string | null) => (text !== null && /^https?:\/\/\S+$/.test(text) ? text : null);

function datesOf(
  document: Document,
  linked: string | null,
  meta: (name: string) => string | null,
): SaidDate[] {
  const marked = document.querySelector('time[pubdate], time[itemprop="datePublished"]');
  const said: [from: string, date: string | null][] = [
    ['json-ld', linked],
    ['opengraph', meta('article:published_time') ?? meta('og:published_time')],
    ['meta', meta('datePublished') ?? meta('parsely-pub-date') ?? meta('dc.date.issued') ?? meta('date')],
    ['time', marked?.getAttribute('datetime') ?? null],
  ];
  const dates = said.flatMap(([from, text]) => {
    const date = isoDate(text);
    return date === null ? [] : [{ from, date }];
  });
  if (dates.length > 0) return dates;
  // A time that says not what it is of: only where nothing else is said, and only the article's first.
  const first =
    document.querySelector('article time[datetime], main time[datetime], header time[datetime]') ??
    document.querySelector('time[datetime]');
  const date = isoDate(first?.getAttribute('datetime'));
  return date === null ? [] : [{ from: 'time', date }];
}

type Linked = Readonly<Record<string, unknown>>;

function jsonLd(document: Document): unknown[] {
  return [
    ...(document.querySelectorAll('script[type="application/ld+json"]') as unknown as Iterable<Element>),
  ].flatMap((script) => {
    try {
      return [JSON.parse(script.textContent ?? '') as unknown];
    } catch {
      return [];
    }
  });
}

/** The first article in JSON-LD, in lists and graphs, too. */
function articleIn(values: readonly unknown[]): Linked | null {
  const todo = [...values];
  for (let i = 0; i < todo.length && i < 1000; i++) {
    const value = todo[i];
    if (Array.isArray(value)) todo.push(...value.slice(0, 1000));
    else if (typeof value === 'object' && value !== null) {
      const node = value as Linked;
      const types = [node['@type']].flat();
      if (types.some((t) => typeof t === 'string' && /(?:Article|Posting|Report)$/.test(t))) return node;
      todo.push(node['@graph'], node.mainEntity);
    }
  }
  return null;
}

function textIn(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one : null;
}

function nameIn(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return textIn(typeof one === 'object' && one !== null ? (one as Linked).name : one);
}
