import { createHash } from 'node:crypto';
import { VERSION } from '../../model/index.js';
import { parseIso } from '../../time/index.js';
import type { Holdings, JudgedPledge } from '../holdings.js';
import { unique } from '../table/incidents.js';
import { day, VERDICT } from '../text/words.js';
import { check, type Vouched } from './check.js';
import { evidence, restraintNotes } from './evidence.js';
import { type Content, html, type Markup } from './markup.js';
import { STYLE } from './style.js';
import { timeline } from './timeline.js';
import { allReadings, badge, shares, verdictTable } from './verdicts.js';
import { quotation, voices } from './voices.js';

/**
 * A page about one pledge that stands alone: no script, no image, no font, nothing from anywhere. Its policy allows the one style
 * sheet in it, by its hash, and nothing else.
 *
 * @param vouched where the ledger's chain ends; nothing for reports that no ledger holds
 */
export function reportHtml(pledge: JudgedPledge, holdings: Holdings, vouched?: Vouched): string {
  const { dossier, judgement } = pledge;
  const [first] = dossier.versions;
  const year = first!.said_on.slice(0, 4);
  const urlOf = (id: string) => holdings.report(id)?.url ?? null;
  const said = (pledge.restraint ?? []).filter((r) => r.answer.kind !== 'refused').map((r) => r.sentence);
  const page = html`<header>
<p class="eyebrow">A pledge under every reading</p>
<h1>${dossier.title}</h1>
${quotation(first!.sources[0], year, urlOf, first!.sources.length - 1, 'claim')}
${shares(judgement)}
<p class="note">Judged by what was public by ${day(judgement.as_of)}, at the standard of proof “${judgement.standard}”.${!judgement.exact && ` Of ${judgement.readings} readings these are a part, spread evenly.`}</p>
</header>
<h2>Who said what</h2>
${voices(dossier.versions, year, urlOf)}
<h2>Windows and incidents</h2>
${timeline(judgement, dossier.timezone, lastInstant(judgement.as_of))}
<h2>Under each reading</h2>
${verdictTable(dossier, judgement, year)}
${allReadings(judgement, year)}
<h2>In plain words</h2>
<ol class="lines">${judgement.lines.map((line) => html`<li>${badge(line.kind)} ${line.sentence}</li>`)}</ol>
${implicants(pledge)}
<h2>The incidents that decide</h2>
${evidence(dossier, judgement, year, urlOf)}
${restraintNotes(unique(said))}
<h2>How to check this</h2>
${check(pledge, holdings, vouched)}`;
  return whole(dossier.title, page);
}

function whole(title: string, page: Markup): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE, 'utf8').digest('base64')}'; base-uri 'none'; form-action 'none'`;
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Holdfire ${VERSION}">
<title>${title}</title>
<style>`.text
  }${STYLE}${
    html`</style>
</head>
<body>
<main>
${page}
</main>
</body>
</html>
`.text
  }`;
}

/** The choices that alone fix a verdict, the first few. */
function implicants({ judgement }: JudgedPledge): Content {
  const told = judgement.implicants.filter((i) => i.choices.length > 0).slice(0, 5);
  return (
    told.length > 0 &&
    html`<h3>What the verdict hangs on</h3>
<ul>${told.map(
      (i) =>
        html`<li>${VERDICT[i.kind].toLowerCase()} whenever ${i.choices.map((c) => `“${c.label}”`).join(' and ')}, whatever else is chosen (${i.readings} readings)</li>`,
    )}</ul>`
  );
}

/** A day stands for its end. */
function lastInstant(asOf: string): number {
  const { startMin, endMax } = parseIso(asOf, 'UTC');
  return asOf.includes('T') ? startMin! : endMax!;
}
