import { Feed } from 'feed';
import { harmless } from '../text/plain.js';
import { changeReason, changeTitle, type VerdictChange } from './change.js';

/** What a feed is called, and where it stands. */
export interface FeedAbout {
  readonly title: string;
  /** A URN or an address that never changes. */
  readonly id: string;
  /** ISO date or date-time by which it was public. */
  readonly asOf: string;
  /** Address under which the API stands; without it entries link to their own URN. */
  readonly base?: string | undefined;
}

/** Changes of verdicts as an Atom feed (RFC 4287), the latest first. */
export function changesAtom(changes: readonly VerdictChange[], about: FeedAbout): string {
  const latestFirst = changes.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const feed = new Feed({
    id: about.id,
    title: html(about.title),
    updated: endOfDay(latestFirst[0]?.day ?? about.asOf.slice(0, 10)),
    generator: 'Holdfire',
    author: { name: 'Holdfire' },
    ...(about.base === undefined ? {} : { link: about.base }),
  });
  for (const change of latestFirst) {
    const quote = change.decisive?.sources[0]?.quote;
    feed.addItem({
      id: change.id,
      link:
        about.base === undefined ? change.id : `${about.base}/pledges/${encodeURIComponent(change.pledge)}`,
      title: html(changeTitle(change)),
      date: endOfDay(change.day),
      description: html(changeReason(change)),
      content: [
        `<p>${html(changeReason(change))}</p>`,
        ...(quote ? [`<blockquote>${html(quote)}</blockquote>`] : []),
        `<p>${html(`${change.title}. The line: ${change.terms}. Standard of proof: ${change.standard}.`)}</p>`,
      ].join(''),
      category: [{ name: change.to, term: change.to }],
    });
  }
  return feed.atom1();
}

/** A day's verdict is by what was public at its end. */
const endOfDay = (iso: string) => new Date(`${iso}T23:59:59Z`);

/** Text as HTML that shows it, marks that cannot be seen included. */
function html(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
