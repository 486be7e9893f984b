import { VERDICT_WORDS } from '../../judge/index.js';
import type { Choice, Dossier, Judgement, Line, TermName, Verdict, VerdictKind } from '../../model/index.js';
import { labels } from '../text/terms.js';
import { cite, day, VERDICT, whatHappened, when, windowDays } from '../text/words.js';
import { type Content, html, type Markup } from './markup.js';

/** The order in which verdicts are counted: the gravest first. */
const GRAVEST_FIRST: readonly VerdictKind[] = [
  'broken',
  'possibly-broken',
  'unknown',
  'in-force',
  'kept',
  'released',
  'withdrawn',
  'not-yet',
  'void',
];

export const badge = (kind: VerdictKind): Markup => html`<span class="badge ${kind}">${VERDICT[kind]}</span>`;

/** How many readings come to which verdict: a bar, and the same in words. */
export function shares({ verdicts, shared }: Judgement): Content {
  if (verdicts.length === 0) return null;
  const counts = GRAVEST_FIRST.map((kind) => ({
    kind,
    n: verdicts.filter((v) => v.kind === kind).length,
  })).filter(({ n }) => n > 0);
  const percent = (n: number) => `${((100 * n) / verdicts.length).toFixed(2)}%`;
  let from = 0;
  const rects = counts.map(({ kind, n }) => {
    const rect = html`<rect class="fill-${kind}" x="${percent(from)}" width="${percent(n)}" height="100%"/>`;
    from += n;
    return rect;
  });
  return html`<svg class="bar" role="img" aria-label="${shared}">${rects}</svg>
<ul class="key">${counts.map(
    ({ kind, n }) =>
      html`<li><svg aria-hidden="true"><rect class="fill-${kind}" width="100%" height="100%" rx="2"/></svg>${VERDICT_WORDS[kind]} under ${n} of ${verdicts.length} readings</li>`,
  )}</ul>`;
}

/** A row for each line, under the voice whose word it is. */
export function verdictTable(dossier: Dossier, judgement: Judgement, year: string): Markup {
  let voice = '';
  const rows = judgement.lines.map((line) => {
    const name = `${line.voice}, ${day(line.said_on, year)}`;
    const group =
      name === voice
        ? null
        : html`<tr><th class="group" scope="rowgroup" colspan="4">${name}${standing(line, year)}</th></tr>`;
    voice = name;
    return html`${group}${line.denial ? denial(line, year) : row(line, dossier, judgement, year)}`;
  });
  return html`<table class="verdicts"><thead><tr><th scope="col">Window</th><th scope="col">What it covers</th><th scope="col">Verdict</th><th scope="col">What decides</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function standing(line: Line, year: string): Content {
  const notes = [
    ...(line.word === 'other' ? ["resting on another's word"] : []),
    ...(line.superseded_on ? [`said anew on ${day(line.superseded_on, year)}`] : []),
  ];
  return notes.length > 0 && html` <span class="note">(${notes.join('; ')})</span>`;
}

function denial(line: Line, year: string): Markup {
  return html`<tr><td class="window">–</td><td>says there is no such pledge</td><td>${badge(line.kind)}</td><td>“${line.denial!.quote}” (${cite(line.denial!, year)})</td></tr>`;
}

function row(line: Line, dossier: Dossier, judgement: Judgement, year: string): Markup {
  const zone = dossier.timezone;
  const o = judgement.occurrences.find(({ id }) => id === line.decisive?.occurrence);
  const decides = o ? `${when(o.time, zone, year)}, ${whatHappened(o)}` : line.because;
  const rest = [
    ...(line.also.length > 0 ? [`${line.also.length} more break it`] : []),
    ...(line.possibly.length > 0 ? [`${line.possibly.length} more may`] : []),
  ];
  const { length } = line.readings;
  return html`<tr><td class="window">${windowDays(line.window, zone, year)}</td>
<td>${or(line, 'scope')}<br><span class="note">${or(line, 'start')}; ${or(line, 'end')} · ${length} ${length === 1 ? 'reading' : 'readings'}</span></td>
<td>${badge(line.kind)}</td>
<td>${decides}${rest.length > 0 && html`<br><span class="note">${rest.join('; ')}</span>`}${hangs(line)}</td></tr>`;
}

const or = (line: Line, term: TermName) => labels(line, term).join(' or ');

function hangs(line: Line): Content {
  if (line.hangs_on.length === 0) return null;
  const choices = (kind: VerdictKind) =>
    line.hangs_on.filter((h) => h.kind === kind).map((h) => h.choice.label);
  const said = [...new Set(line.hangs_on.map((h) => h.kind))]
    .map((kind) => `${VERDICT_WORDS[kind]} if ${choices(kind).join(' or ')}`)
    .join('; ');
  return html`<br><span class="note">hangs on what counts: ${said}</span>`;
}

const TERMS: readonly (readonly [TermName, string])[] = [
  ['start', 'Start'],
  ['end', 'End'],
  ['zone', 'Clock'],
  ['scope', 'Scope'],
  ['counts', 'What counts'],
];

/** Every reading that was judged, choice by choice. */
export function allReadings({ verdicts }: Judgement, year: string): Markup {
  return html`<details><summary>All ${verdicts.length} readings, choice by choice</summary>
<div class="scroll" tabindex="0" role="region" aria-label="All readings"><table><thead><tr><th scope="col">Voice</th>${TERMS.map(([, name]) => html`<th scope="col">${name}</th>`)}<th scope="col">Verdict</th></tr></thead>
<tbody>${verdicts.map((v) => readingRow(v, year))}</tbody></table></div></details>`;
}

function readingRow({ reading, kind }: Verdict, year: string): Markup {
  return html`<tr><td>${reading.voice}, ${day(reading.said_on, year)}</td>${TERMS.map(
    ([term]) => html`<td>${choice(reading.choices[term])}</td>`,
  )}<td>${badge(kind)}</td></tr>`;
}

const choice = ({ label, origin }: Choice): Content =>
  html`${label}${origin.kind !== 'said' && html`<br><span class="note">${origin.kind === 'written' ? `written: ${origin.definition}` : 'convention'}</span>`}`;
