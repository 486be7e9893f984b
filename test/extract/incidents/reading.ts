import { readFileSync } from 'node:fs';
import { type Context, type Knowledge, openReport } from '../../../src/extract/context.js';
import { readIncidents } from '../../../src/extract/incidents/index.js';
import { readPatterns } from '../../../src/extract/patterns/index.js';
import { readSpeech, type SpeechAct } from '../../../src/extract/speech/index.js';
import { readTalks } from '../../../src/extract/talks/index.js';
import type { Found } from '../../../src/extract/types.js';
import { loadLanguageModel } from '../../../src/language/index.js';
import type { Incident, Pattern, Talks } from '../../../src/model/index.js';
import { loadGazetteer } from '../../../src/place/index.js';

const bytes = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../data/${path}`, import.meta.url)));

let knowledge: Knowledge | undefined;

/** A text laid open as a report of Thursday, 29 January 2026, unless told otherwise. */
function reading(text: string, published = '2026-01-29'): { ctx: Context; speech: SpeechAct[] } {
  knowledge ??= {
    language: loadLanguageModel(bytes('language/english.bin')),
    gazetteer: loadGazetteer(bytes('place/gazetteer.bin')),
  };
  const ctx = openReport(text, { published, outlet: null, timezone: 'Europe/Kyiv' }, knowledge);
  return { ctx, speech: readSpeech(ctx) };
}

/** What was found, with its words, and without the slots that are open. */
type Short<R> = Partial<Omit<R, 'spans' | 'why' | 'time'>> & { words: string };

function short<R extends { spans: readonly { start: number; end: number }[] }>(
  text: string,
  record: R,
): Short<R> {
  const { spans, ...rest } = record as R & { why?: unknown; time?: unknown };
  delete rest.why;
  delete rest.time;
  const kept = Object.entries(rest).filter(
    ([, v]) =>
      v !== null &&
      !(Array.isArray(v) && v.length === 0) &&
      !(typeof v === 'object' && Object.keys(v as object).length === 0),
  );
  return {
    words: spans.map((s) => text.slice(s.start, s.end)).join(' … '),
    ...Object.fromEntries(kept),
  } as Short<R>;
}

export function incidents(text: string, published?: string): Short<Found<Incident>>[] {
  const { ctx, speech } = reading(text, published);
  return readIncidents(ctx, speech).map((r) => short(text, r));
}

/** The records whole, for what `incidents` leaves out. */
export function wholeIncidents(text: string, published?: string): Found<Incident>[] {
  const { ctx, speech } = reading(text, published);
  return readIncidents(ctx, speech);
}

export function patterns(text: string, published?: string): Short<Found<Pattern>>[] {
  const { ctx, speech } = reading(text, published);
  return readPatterns(ctx, speech).map((r) => short(text, r));
}

export function talks(text: string, published?: string): Short<Found<Talks>>[] {
  const { ctx, speech } = reading(text, published);
  return readTalks(ctx, speech).map((r) => short(text, r));
}

/** A count of exactly n. */
export const exactly = (n: number): { min: number; max: number } => ({ min: n, max: n });
