import { lengthWords } from '../../judge/index.js';
import type { PledgeVersion, Source } from '../../model/index.js';
import { cite, day } from '../text/words.js';
import { type Content, html, link, type Markup, shortened } from './markup.js';

/** Address of a report by its id; nothing where it has none. */
export type UrlOf = (report: string) => string | null;

/** Each voice's version in a card of its own, term by term, so that what was not said shows as such. */
export function voices(versions: readonly PledgeVersion[], year: string, urlOf: UrlOf): Markup {
  return html`<div class="voices">${versions.map((v) => voice(v, year, urlOf))}</div>`;
}

function voice(v: PledgeVersion, year: string, urlOf: UrlOf): Markup {
  const sides = v.voice.sides.filter((s) => s !== v.voice.name).join(', ');
  const { pledge } = v;
  const places = pledge.places.join(', ') + (pledge.places_open ? ' and others of its kind' : '');
  const date = (iso: string | null) => (iso === null ? '' : day(iso, year));
  return html`<article class="voice">
<h3>${v.voice.name}</h3>
<p class="note">${[sides, day(v.said_on, year), v.basis].filter((s) => s !== '').join(' · ')}</p>
${quotation(v.sources[0], year, urlOf, v.sources.length - 1)}
<dl>${term('Start', date(pledge.start))}${term('End', date(pledge.end))}${term('Length', pledge.duration ? lengthWords(pledge.duration) : '')}
${term('Place', places)}${term('Targets', pledge.targets.join(', '))}${pledge.conditions.length > 0 && term('If', pledge.conditions.join('; '))}</dl>
</article>`;
}

const term = (name: string, value: string): Content =>
  html`<dt>${name}</dt><dd>${value === '' ? html`<span class="open">not said</span>` : value}</dd>`;

/** A source's exact words, with where they stand. */
export function quotation(
  source: Source | undefined,
  year: string,
  urlOf: UrlOf,
  more = 0,
  name = '',
): Content {
  if (source === undefined) return null;
  const url = urlOf(source.report);
  const others = more > 0 ? ` and ${more} more` : '';
  return html`<blockquote class="${name}" dir="auto"><p>“${shortened(source.quote)}”</p>
<footer>— ${link(url, cite(source, year))}${others}</footer></blockquote>`;
}
