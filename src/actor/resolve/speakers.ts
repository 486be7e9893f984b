import { quotations } from '../../language/index.js';
import type { Draft } from '../draft.js';
import { FLAG } from '../flags.js';
import { bind } from './memory.js';
import type { Report } from './report.js';

const REACH = 24;
const SPEAKERS: ReadonlySet<string> = new Set([
  'person',
  'role',
  'anonymous',
  'organisation',
  'group',
  'state',
  'force',
  'collective',
  'pronoun',
]);

/** Resolves "I" and "we" inside quotation marks to whoever is quoted: beside the verb of speech nearest to the marks. */
export function resolveSpeakers(report: Report): void {
  const open = report.drafts.filter((d) => d.back?.how === 'pronoun' && d.back.person === 1);
  if (open.length === 0) return;
  const quotes = quotations(report.view.doc.text).filter((q) => q.depth === 0);
  let k = 0;
  let speaker: Draft | null = null;
  let known = -1;
  for (const d of open) {
    const at = report.view.doc.start(d.first);
    while (k < quotes.length && quotes[k]!.end <= at) k++;
    const q = quotes[k];
    if (q === undefined || q.start > at) continue;
    if (known !== k) {
      // A quotation that goes on without a new cue has the speaker of the one before.
      speaker =
        speakerOf(report, q.open, q.close < 0 ? q.end : q.close) ?? (known === k - 1 ? speaker : null);
      known = k;
    }
    if (speaker !== null) bind(d, speaker, 'speaker');
  }
}

/** Who is said to have spoken the quotation between two offsets. */
function speakerOf(report: Report, open: number, close: number): Draft | null {
  const { view } = report;
  const after = view.doc.tokenAt(close + 1);
  // A full stop inside the marks ends the sentence: what follows is about somebody else.
  const ended = view.doc.text.charAt(close - 1) === '.';
  if (after >= 0 && !ended) {
    const stop = view.doc.text.indexOf('\n', close);
    for (let k = after; k < after + REACH && k < view.size; k++) {
      if (stop >= 0 && view.doc.start(k) > stop) break;
      if (/^["“]$/.test(view.at(k)) || (view.at(k) === '.' && k > after)) break;
      if (view.is(k, FLAG.speech)) return beside(report, k, after, k + 10);
    }
  }
  const before = view.doc.tokenAt(open) - 1;
  for (let k = before; k > before - REACH && k >= 0 && view.together(k, before); k--) {
    if (view.is(k, FLAG.speech)) return beside(report, k, k - 14, k);
  }
  return null;
}

/** The speaker beside the verb at k: the mention that ends right before it, else the first one behind it. */
function beside(report: Report, k: number, from: number, to: number): Draft | null {
  const near = report.drafts.slice(firstFrom(report.drafts, from), firstFrom(report.drafts, to + 1));
  const fit = near.filter(
    (d) =>
      SPEAKERS.has(d.kind) &&
      !d.modifier &&
      !d.located &&
      !(d.back?.how === 'pronoun' && d.antecedent === null),
  );
  return fit.findLast((d) => d.last < k && d.first >= from) ?? fit.find((d) => d.first > k) ?? null;
}

/** Index of the first draft that begins at or after a token. */
function firstFrom(drafts: readonly Draft[], token: number): number {
  let lo = 0;
  let hi = drafts.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (drafts[mid]!.first < token) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
