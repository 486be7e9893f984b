import type { Context } from './context.js';
import { firstFrom } from './order.js';
import { MONTHS } from './words/datelines.js';

/** How far from the opening of its line a dateline's dash may stand, in characters. */
const LONGEST = 90;

/** A report's dateline in small letters without more stands in its first lines, in characters. */
const OPENING = 500;

const DASH = /\s*(?:—|–|--)\s*|\s-\s+/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’]{2,}/u;
const PART = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’]*|\d{1,4}(?:st|nd|rd|th)?|de|del|la|el|al|and|of)`;
const WORDS = new RegExp(
  `^${PART}(?:[-/ ]${PART})*(?:, ?${PART}(?:[-/ ]${PART})*)*(?: ?\\([^()]{1,40}\\))?,?$`,
  'u',
);
/** A verb: no dateline tells anything. */
const TELLS = /\b(?:said|says|was|were|is|are|has|have|had|will)\b|[.!?;:"“”]\s/u;
const DATED = new RegExp(String.raw`\b(?:${[...MONTHS].join('|')})\b`, 'iu');

/**
 * Length of the dateline that opens the line at `start`, with its dash or colon: "KYIV, Feb. 3 (Agency) - ", "GENEVA--",
 * "DAVAO CITY, Philippines – ", "ISLAMABAD: "; 0 where the line opens with none. A place in small letters counts only with
 * a date, an agency or a second place behind it; `place` tells whether the text at an offset names one.
 */
export function datelineLength(text: string, start: number, place: (offset: number) => boolean): number {
  const line = text.slice(start, start + LONGEST).split('\n', 1)[0]!;
  const capitals = CAPITALS.test(line);
  const colon = capitals ? /^(\p{Lu}[\p{Lu}\p{M}.'’ ,/-]{2,40}):\s+/u.exec(line) : null;
  if (colon !== null && place(start)) return colon[0].length;
  const dash = DASH.exec(line);
  if (dash === null || dash.index < 3) return 0;
  const head = line.slice(0, dash.index);
  if (!WORDS.test(head)) return capitals && !TELLS.test(head) ? dash.index + dash[0].length : 0;
  const marked = /[,(]/.test(head) && (DATED.test(head) || /\)$/.test(head) || place(start));
  if (!marked && !(capitals || (place(start) && start < OPENING))) return 0;
  return dash.index + dash[0].length;
}

/** First token past the dateline that token `first` opens a line with; `first` where it opens none. */
export function datelineEnd(ctx: Context, first: number, last: number): number {
  const { doc, places, text } = ctx;
  const start = doc.start(first);
  const length = datelineLength(text, start, (at) => places[firstFrom(places, at)]?.start === at);
  let k = first;
  while (length > 0 && k < last && doc.start(k) < start + length) k++;
  return k;
}
