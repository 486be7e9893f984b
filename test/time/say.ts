import { readTimes, type TimeContext, type TimeExpression, type TimeOptions } from '../../src/time/index.js';

/** The report that most sentences of these tests stand in: Kyiv, Thursday 29 January 2026. */
export const THURSDAY: TimeContext = { published: '2026-01-29', timezone: 'Europe/Kyiv' };

/** What a sentence says, one line an expression: `words → kind from..to`. */
export function say(text: string, context: TimeContext = THURSDAY, options: TimeOptions = {}): string[] {
  return readTimes(text, context, options).map((e) => `${e.text} → ${e.kind} ${span(e)}`);
}

/** The first expression of a sentence. */
export function first(
  text: string,
  context: TimeContext = THURSDAY,
  options: TimeOptions = {},
): TimeExpression {
  return readTimes(text, context, options)[0]!;
}

function span(e: TimeExpression): string {
  return e.from === null && e.to === null
    ? '–'
    : e.from === e.to
      ? e.from!
      : `${e.from ?? ''}..${e.to ?? ''}`;
}
