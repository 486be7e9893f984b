import type { Doc } from '../../language/index.js';
import type { Context } from '../context.js';
import { covering } from '../order.js';
import { isBreak, isQuoteMark, opensClause } from './tokens.js';
import { conditionCues, frames } from './words.js';

/** What may follow a comma and still belong to the pledge: its terms. */
const TERM_OPENERS =
  /^(?:until|till|from|for|starting|beginning|including|in|on|effective|with|as|under|provided|if|subject|unless|and|or|to|within|through|during)$/;

/** The last token of a pledge's phrase: its objects and terms, up to the next clause. */
export function phraseEnd(ctx: Context, from: number): number {
  const { doc } = ctx;
  const end = doc.sentenceOf(from).last;
  let last = from;
  for (let i = from + 1; i <= end; i++) {
    const w = doc.lower(i);
    if (isBreak(doc, i)) {
      // "(LTTE)" goes with the name before it.
      if (doc.word(i) === '(') {
        const close = closing(doc, i, end);
        if (close > 0 && close - i <= 4) {
          i = close;
          last = i;
          continue;
        }
      }
      break;
    }
    // Conditions are read apart.
    if (conditionCues.at(doc, i) !== null && !insideTime(ctx, i)) break;
    if (w === ',') {
      if (insideTime(ctx, i)) {
        last = i;
        continue;
      }
      const next = i < end ? doc.lower(i + 1) : '';
      if (TERM_OPENERS.test(next) && !startsClause(doc, i + 2, end)) continue;
      if (/^\p{Lu}/u.test(doc.word(Math.min(i + 1, end))) && listGoesOn(doc, i, end)) continue;
      break;
    }
    if (opensClause(doc, i)) break;
    // A clause that describes the truce tells no term of it, but for what the statuses read.
    if (w === 'that' && doc.upos(from) === 'NOUN') break;
    if (
      w === 'as' &&
      !/^(?:long|soon|well|of|part)$/.test(doc.lower(Math.min(i + 1, end))) &&
      doc.lower(i - 1) !== 'far'
    )
      break;
    if (w === 'and' && startsClause(doc, i + 1, end)) break;
    if (w === 'said' || w === 'says') break;
    last = i;
  }
  while (last > from && (doc.word(last) === ',' || (isQuoteMark(doc, last) && opens(doc, last)))) last--;
  return last;
}

/** Whether a comma stands inside an expression of time: "until Sunday, Feb. 1". */
function insideTime(ctx: Context, i: number): boolean {
  const at = ctx.doc.start(i);
  return covering(ctx.times, at - 1, at + 2) !== undefined;
}

function closing(doc: Doc, open: number, end: number): number {
  for (let i = open + 1; i <= Math.min(end, open + 6); i++) if (doc.word(i) === ')') return i;
  return -1;
}

/** Whether a quotation mark opens: space before it, none after. */
function opens(doc: Doc, i: number): boolean {
  return i + 1 < doc.size && doc.end(i) === doc.start(i + 1) && (i === 0 || doc.end(i - 1) < doc.start(i));
}

/** Whether the words from i on begin a clause of their own rather than go on with a list of nouns. */
function startsClause(doc: Doc, i: number, end: number): boolean {
  for (let k = i; k <= Math.min(end, i + 3); k++) {
    const w = doc.lower(k);
    if (/^(?:that|he|she|it|they|we|will|would|said|is|was|were|are|has|had|have|who|to)$/.test(w))
      return true;
    if (k === i && frames.at(doc, k) !== null && /(?:ed|s)$/.test(w)) return true;
    if (/^[,.;]$/.test(doc.word(k))) return false;
  }
  return false;
}

/** Whether a comma parts names in a list: another comma or "and" follows soon. */
function listGoesOn(doc: Doc, comma: number, end: number): boolean {
  for (let k = comma + 1; k <= Math.min(end, comma + 5); k++) {
    const w = doc.lower(k);
    if (w === 'and' || w === 'or') return !startsClause(doc, k + 1, end);
    if (w === ',' && k > comma + 1) return false;
  }
  return false;
}

/** First token of the noun phrase that ends in token `noun`: back over its adjectives, numbers and determiner. */
export function nounPhraseStart(doc: Doc, noun: number): number {
  const s = doc.sentenceOf(noun);
  let i = noun;
  while (i > s.first && noun - i < 8) {
    const tag = doc.upos(i - 1);
    const w = doc.lower(i - 1);
    if (w === '-' || tag === 'ADJ' || tag === 'NUM' || tag === 'NOUN' || (tag === 'PROPN' && i < noun)) {
      i--;
      continue;
    }
    if (tag === 'DET') i--;
    break;
  }
  return i;
}
