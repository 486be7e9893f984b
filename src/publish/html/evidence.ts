import type { Dossier, Judgement, Line, Occurrence } from '../../model/index.js';
import { day, whatHappened, when } from '../text/words.js';
import { type Content, html, type Markup } from './markup.js';
import { marked } from './timeline.js';
import { badge } from './verdicts.js';
import { quotation, type UrlOf } from './voices.js';

/** So many sources of one incident are quoted; how many more there are is said. */
const MOST_SOURCES = 6;
/** So many incidents beside the deciding ones are listed. */
const MOST_OTHERS = 40;

/** The incidents that decide a line, each with its sources' words; after them, in brief, what else breaks or may break one. */
export function evidence(dossier: Dossier, judgement: Judgement, year: string, urlOf: UrlOf): Markup {
  const deciding = new Map<string, Line[]>();
  for (const line of judgement.lines) {
    const id = line.decisive?.occurrence;
    if (id !== undefined) deciding.set(id, [...(deciding.get(id) ?? []), line]);
  }
  const beside = new Set(judgement.lines.flatMap(marked).map((m) => m.occurrence));
  const others = judgement.occurrences.filter((o) => beside.has(o.id) && !deciding.has(o.id));
  const known = judgement.occurrences.filter((o) => deciding.has(o.id));
  return html`${known.map((o) => incident(o, deciding.get(o.id)!, dossier.timezone, year, urlOf))}
${known.length === 0 && html`<p>No incident decides any line.</p>`}
${
  others.length > 0 &&
  html`<details class="on-paper"><summary>${others.length} more ${others.length === 1 ? 'incident breaks or may break' : 'incidents break or may break'} a line</summary>
<ul>${others.slice(0, MOST_OTHERS).map((o) => html`<li>${told(o, dossier.timezone, year)}${quotation(o.sources[0], year, urlOf, o.sources.length - 1)}</li>`)}</ul>
${others.length > MOST_OTHERS && html`<p class="note">And ${others.length - MOST_OTHERS} more.</p>`}</details>`
}`;
}

function incident(o: Occurrence, lines: readonly Line[], zone: string, year: string, urlOf: UrlOf): Markup {
  const more = o.sources.length - MOST_SOURCES;
  return html`<article class="incident" id="${anchor(o.id)}"><h3>${told(o, zone, year)}</h3>
<p class="note">${whose(o)} Decides: ${lines.map(
    (l, n) => html`${n > 0 && '; '}${l.voice}, ${day(l.said_on, year)} ${badge(l.kind)}`,
  )}</p>
${o.sources.slice(0, MOST_SOURCES).map((s) => quotation(s, year, urlOf))}
${more > 0 && html`<p class="note">And ${more} more sources.</p>`}</article>`;
}

const told = (o: Occurrence, zone: string, year: string) => `${when(o.time, zone, year)}, ${whatHappened(o)}`;

const whose = (o: Occurrence): string =>
  o.actor.length > 0 ? `Attributed to ${o.actor.join(', ')}.` : 'Nobody is named for it.';

/** A name for an element, from an id with colons in it. */
export const anchor = (id: string): string => `i-${id.replace(/[^A-Za-z0-9-]/g, '-')}`;

/** The figure on restraint, where there is one. */
export function restraintNotes(sentences: readonly string[]): Content {
  return sentences.length > 0 && html`<h2>Was it restraint?</h2>${sentences.map((s) => html`<p>${s}</p>`)}`;
}
