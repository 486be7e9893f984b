import type { Report } from '../model/index.js';
import type { Piece } from './pieces.js';
import { PROMPT_VERSION } from './prompt.js';
import { answerSchema } from './schema.js';
import type { LlmSettings } from './settings.js';

/** Changes with the form in which answers are kept. */
export const CACHE_FORMAT = 1;

const SCHEMA = JSON.stringify(answerSchema());

/** Everything that an answer depends on, as one text: its hash names the answer. The key of the endpoint is no part of it. */
export function contentOf(report: Report, piece: Piece, settings: LlmSettings): string {
  return JSON.stringify([
    CACHE_FORMAT,
    PROMPT_VERSION,
    SCHEMA,
    settings.url,
    settings.model,
    report.id,
    report.published,
    report.outlet,
    report.timezone,
    piece.start,
    piece.end,
    piece.context,
    piece.of,
  ]);
}
