import type { Source } from '../../model/index.js';
import { VERSION } from '../../model/index.js';
import type { Holdings, JudgedPledge } from '../holdings.js';
import { day } from '../text/words.js';
import { html, link, type Markup } from './markup.js';

/** What vouches for the records: the end of a ledger's chain. */
export interface Vouched {
  readonly seq: number;
  readonly hash: string;
  readonly recordedAt: string | null;
}

/** How anybody can check the page: the ledger's hash, the commands, the reports by their own hashes. */
export function check(pledge: JudgedPledge, holdings: Holdings, vouched?: Vouched): Markup {
  const sources = sourcesOf(pledge);
  return html`${vouched ? fromLedger(vouched) : html`<p>This page was made from a folder of reports; no ledger vouches for them. Whoever has the reports can have it made again:</p>`}
<pre class="mono">${commands(pledge, vouched)}</pre>
<p>Every quotation is word for word in its report. A report is named by the SHA-256 of its text:</p>
<details class="on-paper"><summary>${sources.length} reports</summary><ul>${sources.map((s) => reportItem(s, holdings))}</ul></details>
<p class="note">Made by Holdfire ${VERSION}. A verdict is of a reading, not of a person: the same incidents keep the pledge under one reading and break it under another.</p>`;
}

function fromLedger({ seq, hash, recordedAt }: Vouched): Markup {
  return html`<p>The records stand in an append-only ledger, each entry chained to the one before it by its hash. When this page was made the chain ended with entry ${seq}${recordedAt !== null && `, recorded at ${recordedAt}`}, whose hash is:</p>
<p class="mono">${hash}</p>
<p>Whoever has a copy of the ledger can check every entry and every quotation in it, and have this page made again:</p>`;
}

function commands({ dossier, judgement }: JudgedPledge, vouched?: Vouched): string {
  const asOf = judgement.as_of.includes('T') ? judgement.as_of : judgement.as_of.slice(0, 10);
  const known = vouched?.recordedAt ? ` --known-by ${vouched.recordedAt.slice(0, 19)}Z` : '';
  const page = `holdfire export html ${dossier.id} ${vouched ? '--ledger FILE' : '--from FOLDER'} --as-of ${asOf}${known} --standard ${judgement.standard}`;
  return vouched ? `holdfire verify --ledger FILE\n${page}` : page;
}

/** One source of each report that the page rests on, the earliest first. */
function sourcesOf({ dossier, judgement }: JudgedPledge): Source[] {
  const all = [
    ...dossier.versions.flatMap((v) => v.sources),
    ...dossier.stances.map((s) => s.source),
    ...judgement.occurrences.flatMap((o) => o.sources),
  ];
  const byReport = [...new Map(all.map((s) => [s.report, s])).values()];
  const stamp = ({ published }: Source) => (published === null ? 0 : Date.parse(published));
  return byReport.toSorted((a, b) => stamp(a) - stamp(b) || (a.report < b.report ? -1 : 1));
}

function reportItem({ report: id, outlet, published }: Source, holdings: Holdings): Markup {
  const { url, title } = holdings.report(id) ?? {};
  const named = `${outlet ?? 'a report'}${published ? `, ${day(published)}` : ''}`;
  return html`<li>${link(url, named)}${title ? html`: ${title}` : null}<br><span class="mono">${id}</span></li>`;
}
