import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Context, type Knowledge, openReport } from '../../../src/extract/context.js';
import { readSpeech, readStatements, type SpeechAct } from '../../../src/extract/speech/index.js';
import { readStances } from '../../../src/extract/stances/index.js';
import { loadLanguageModel } from '../../../src/language/index.js';
import { loadGazetteer } from '../../../src/place/index.js';

const bytes = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../data/${path}`, import.meta.url))));

let known: Knowledge | undefined;

/** Opens a text as the report of a day in January 2026. */
export function open(text: string): Context {
  known ??= {
    gazetteer: loadGazetteer(bytes('place/gazetteer.bin')),
    language: loadLanguageModel(bytes('language/english.bin')),
  };
  return openReport(text, { published: '2026-01-29', outlet: null, timezone: 'UTC' }, known);
}

const words = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map((s) => text.slice(s.start, s.end)).join(' … ');

/** Speech acts of a text, with their words. */
export function acts(text: string): (SpeechAct & { words: readonly string[]; said: string })[] {
  return readSpeech(open(text)).map((a) => ({ ...a, said: words(text, a.content) }));
}

/** Statements of a text as `speaker | mode | cue | words`. */
export function statements(text: string): string[] {
  const ctx = open(text);
  return readStatements(ctx, readSpeech(ctx)).map(
    (s) =>
      `${s.speaker === 'anonymous' ? `(${s.speaker_desc ?? ''})` : s.speaker} | ${s.mode} | ${s.cue ?? '-'} | ${words(text, s.spans)}`,
  );
}

/** What makes a single sentence part of a report about arms. */
const FRAME = '\n\nThe army used drones, artillery and missiles in the war; soldiers and troops were killed.';

/** Stances of a text as `holder, holder | position | words`; the text is read as part of a report about arms. */
export function stances(text: string, frame = FRAME): string[] {
  const whole = text + frame;
  const ctx = open(whole);
  return readStances(ctx, readSpeech(ctx)).map(
    (s) => `${s.holder.join(', ')} | ${s.position} | ${words(whole, s.spans)}`,
  );
}
