import { openReport, type ReportHead } from '../../../src/extract/context.js';
import { readPledges } from '../../../src/extract/pledges/index.js';
import { readSpeech } from '../../../src/extract/speech/index.js';
import { shippedKnowledge } from '../../support/knowledge.js';

const HEAD: ReportHead = { published: '2026-01-29', outlet: 'The Courier', timezone: 'Europe/Kyiv' };

/** What is read, without the slots that the text leaves open; `quote` cut from the text. */
export type Read = Record<string, unknown> & { quote: string };

/**
 * The pledges of a body of text under a headline that only says that it is about arms. Empty slots are left out, so that a test
 * tells all that was filled.
 */
export function pledgesOf(body: string, head: Partial<ReportHead> = {}): Read[] {
  const text = `Troops dig in\n\n${body}`;
  return pledgesOfReport(text, head);
}

/** The same of a whole report with its headline. */
export function pledgesOfReport(text: string, head: Partial<ReportHead> = {}): Read[] {
  const ctx = openReport(text, { ...HEAD, ...head }, shippedKnowledge());
  return readPledges(ctx, readSpeech(ctx)).map(({ spans, why, ...slots }) => {
    const filled = Object.entries(slots).filter(
      ([, v]) => v !== null && v !== false && !(Array.isArray(v) && v.length === 0),
    );
    return {
      ...Object.fromEntries(filled),
      quote: spans.map((s) => text.slice(s.start, s.end)).join(' … '),
      rule: why.rule.split('/')[1],
    };
  });
}

/** The only pledge of a text. */
export function pledgeOf(body: string, head: Partial<ReportHead> = {}): Read {
  const all = pledgesOf(body, head);
  if (all.length !== 1) throw new Error(`${all.length} pledges: ${all.map((p) => p.quote).join(' | ')}`);
  return all[0]!;
}
