import type { FuzzyInterval, Judgement, Line, Match, Occurrence } from '../../model/index.js';
import { addDuration, localDate, midnight } from '../../time/index.js';
import { labels } from '../text/terms.js';
import { day, VERDICT, whatHappened, when, windowDays } from '../text/words.js';
import { type Content, html, type Markup } from './markup.js';

const DAY = 864e5;
/** About so many dates are written under the axis. */
const DATES = 14;
/** So many lines are drawn; the table below has them all. */
const MOST_DRAWN = 24;

/** The stretch that is drawn, and where in it an instant lies, in percent. */
interface Scale {
  readonly from: number;
  readonly to: number;
  readonly at: (instant: number) => string;
}

/**
 * The windows of the lines and the incidents that break them, or may, on one scale of days. Lengths are percentages, so that the
 * drawing is as wide as the page and its letters and marks keep their size.
 */
export function timeline(judgement: Judgement, zone: string, now: number): Markup {
  const drawn = judgement.lines.filter((l) => l.denial === null);
  const occurrences = new Map(judgement.occurrences.map((o) => [o.id, o]));
  const scale = scaleOf(drawn, occurrences, zone, now);
  const year = localDate(scale.from, zone).slice(0, 4);
  const more = drawn.length - MOST_DRAWN;
  return html`<figure class="timeline" aria-label="Windows of the readings and incidents in them">
${axis(scale, zone, year)}
${drawn.slice(0, MOST_DRAWN).map((line) => track(line, occurrences, scale, zone, year, now))}
<figcaption class="note">Strong: inside the window for certain; pale: it may be.
<svg class="keymark" width="14" height="12" aria-hidden="true">${diamond('7')}</svg> breaks the line;
<svg class="keymark" width="14" height="12" aria-hidden="true">${ring('7')}</svg> may break it. Dotted: the day of this report.${more > 0 && ` ${more} more lines are in the table.`}</figcaption>
</figure>`;
}

function scaleOf(
  lines: readonly Line[],
  occurrences: ReadonlyMap<string, Occurrence>,
  zone: string,
  now: number,
): Scale {
  const shown = lines.flatMap((l) => marked(l).flatMap((m) => occurrences.get(m.occurrence)?.time ?? []));
  const edges = [...lines.map((l) => l.window), ...shown].flatMap(bounds);
  const [first, last] = [Math.min(...edges, now), Math.max(...edges)];
  // An end that nobody named runs on to the day of the report, but a window long over is not drawn tiny for its sake.
  const open = lines.some((l) => l.window.endMax === null);
  const to = open ? Math.max(last, Math.min(now, last + 3 * DAY)) : last;
  const from = midnight(localDate(first, zone), zone) - DAY / 4;
  const end = Math.max(to, from + DAY) + DAY / 2;
  const at = (t: number) =>
    `${((100 * (Math.min(Math.max(t, from), end) - from)) / (end - from)).toFixed(2)}%`;
  return { from, to: end, at };
}

const bounds = ({ startMin, endMax }: FuzzyInterval) => [startMin, endMax].filter((t) => t !== null);

function axis({ from, to, at }: Scale, zone: string, year: string): Markup {
  const days: number[] = [];
  const count = (to - from) / DAY;
  const step = Math.max(1, Math.ceil(count / DATES));
  for (let t = midnight(localDate(from + DAY / 2, zone), zone); t < to; t = addDuration(t, `P${step}D`, zone))
    days.push(t);
  return html`<svg class="axis" height="20" aria-hidden="true">${days.map(
    (t, n) =>
      html`<text x="${at(t)}" y="13"${n % 3 === 0 ? null : html` class="minor"`}>${day(localDate(t, zone), year)}</text>`,
  )}</svg>`;
}

function track(
  line: Line,
  occurrences: ReadonlyMap<string, Occurrence>,
  scale: Scale,
  zone: string,
  year: string,
  now: number,
): Markup {
  const { startMin, startMax, endMin, endMax } = line.window;
  const [a, b] = [startMin ?? scale.from, endMax ?? scale.to];
  const [c, d] = [startMax ?? a, endMin ?? b];
  const { at } = scale;
  const scope = labels(line, 'scope').join(' or ');
  const said = `${line.voice}, ${day(line.said_on, year)}: ${windowDays(line.window, zone, year)}, ${VERDICT[line.kind].toLowerCase()}`;
  return html`<div class="track"><p class="note"><span><strong>${line.voice}</strong>, ${day(line.said_on, year)} · ${scope}</span> <span>${windowDays(line.window, zone, year)} · <span class="badge ${line.kind}">${VERDICT[line.kind]}</span></span></p>
<svg height="22" role="img" aria-label="${said}"><line class="grid" x1="0" x2="100%" y1="11" y2="11"/>
<rect class="maybe fill-${line.kind}" x="${at(a)}" y="3" width="${width(a, b, scale)}" height="16" rx="2"/>
${d > c && html`<rect class="core fill-${line.kind}" x="${at(c)}" y="3" width="${width(c, d, scale)}" height="16" rx="2"/>`}
${now < scale.to && html`<line class="now" x1="${at(now)}" x2="${at(now)}" y1="0" y2="22"/>`}
${marked(line)
  .toReversed()
  .map((m) => mark(m, line, occurrences.get(m.occurrence), scale, zone, year))}</svg></div>`;
}

function width(from: number, to: number, { at }: Scale): string {
  return `${Math.max(0.4, Number.parseFloat(at(to)) - Number.parseFloat(at(from))).toFixed(2)}%`;
}

/** The incidents of a line, the deciding one first. */
export function marked(line: Line): Match[] {
  return [...(line.decisive ? [line.decisive] : []), ...line.also, ...line.possibly];
}

/** What breaks only some readings of a line may break the line. */
function mark(
  match: Match,
  line: Line,
  o: Occurrence | undefined,
  { at }: Scale,
  zone: string,
  year: string,
): Content {
  const span = o && bounds(o.time);
  if (!o || !span || span.length === 0) return null;
  const x = at(span.reduce((sum, t) => sum + t, 0) / span.length);
  const title = `${when(o.time, zone, year)}, ${whatHappened(o)}`;
  return html`<g><title>${title}</title>${match.value === 'yes' && line.kind === 'broken' ? diamond(x, '11') : ring(x, '11')}</g>`;
}

/** A nested drawing is the only way to put a path at a percentage. */
const diamond = (x: string, y = '6') =>
  html`<svg x="${x}" y="${y}" overflow="visible"><path class="mark certain" d="M0 -6 L6 0 L0 6 L-6 0 Z"/></svg>`;
const ring = (x: string, y = '6') => html`<circle class="doubt" cx="${x}" cy="${y}" r="4.2"/>`;
