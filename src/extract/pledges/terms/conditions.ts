import type { Doc } from '../../../language/index.js';
import type { Context } from '../../context.js';
import { covering } from '../../order.js';
import type { Content } from '../content.js';
import { isBreak, isQuoteMark } from '../tokens.js';
import { conditionCues } from '../words.js';

/** A condition: its words, and its tokens with the cue. */
export interface Condition {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** Words before "if" that make it a question, no condition. */
const ASKS = /^(?:asked|ask|say|says|said|know|clarify|wonder|unclear|clear|even|as)$/;

/** The conditions that stand in the sentence of a pledge: behind its words, or before them with "if" or "should" at the head. */
export function conditionsOf(ctx: Context, first: number, content: Content, phrase: number): Condition[] {
  const { doc } = ctx;
  const s = doc.sentenceOf(first);
  const out: Condition[] = [];
  for (let i = s.first; i <= s.last; i++) {
    const hit = conditionCues.at(doc, i);
    if (hit === null) continue;
    const before = i > s.first ? doc.lower(i - 1) : '';
    const word = hit.row.word;
    if (word === 'if' && ASKS.test(before)) continue;
    if (
      (word === 'should' || word === 'if') &&
      i < first &&
      i > s.first &&
      !/^(?:[,—–"“]|but|and|that|then)$/.test(before)
    )
      continue;
    if (word === 'should' && i > s.first && !/^[,—–"“]$/.test(before)) continue;
    if (word === 'once' && /^(?:at|than)$/.test(before)) continue;
    if (
      i < first &&
      !/^(?:if|should|unless|as long as|so long as|provided that|once|in exchange for|in return for)$/.test(
        word,
      )
    )
      continue;
    if (parted(doc, content, i)) continue;
    // "…, warning Hamas that it would get worse if …" is another clause's condition.
    if (i > phrase && !touches(doc, out.at(-1)?.last ?? phrase, i)) continue;
    if (isTime(ctx, i, hit.last)) continue;
    if (word === 'once' && !hasSubject(doc, hit.last + 1)) continue;
    const end = clauseEnd(doc, hit.last, s.last);
    if (end <= hit.last) continue;
    const from = hit.row.keep === '' ? hit.last + 1 : hit.first;
    const words = ctx.text
      .slice(doc.start(from), doc.end(end))
      .replace(/["“”]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    out.push({ text: words, first: i, last: end, name: hit.name });
    i = end;
  }
  return out;
}

/** Whether only marks and at most two words ("but only") stand between two tokens. */
function touches(doc: Doc, last: number, cue: number): boolean {
  let words = 0;
  for (let k = last + 1; k < cue; k++) if (/[\p{L}\p{N}]/u.test(doc.word(k))) words++;
  return words <= 2;
}

/** Whether a semicolon stands between the pledge and a cue. */
function parted(doc: Doc, content: Content, cue: number): boolean {
  for (let k = Math.min(content.last, cue); k <= Math.max(content.first, cue); k++)
    if (doc.word(k) === ';') return true;
  return false;
}

function isTime(ctx: Context, first: number, last: number): boolean {
  const from = ctx.doc.start(first);
  const to = ctx.doc.end(last);
  return covering(ctx.times, to + 1, from + 1) !== undefined;
}

/** Whether a clause rather than a name or date follows: a finite verb within a few words. */
function hasSubject(doc: Doc, i: number): boolean {
  const end = Math.min(doc.sentenceOf(Math.min(i, doc.size - 1)).last, i + 5);
  for (let k = i + 1; k <= end; k++) {
    if (isBreak(doc, k) || doc.word(k) === ',') return false;
    if (doc.upos(k) === 'VERB' || doc.upos(k) === 'AUX' || /(?:ed|ies)$/.test(doc.lower(k))) return true;
  }
  return false;
}

function clauseEnd(doc: Doc, from: number, end: number): number {
  let last = from;
  for (let i = from + 1; i <= end; i++) {
    if (isBreak(doc, i) || doc.word(i) === ',') break;
    if (/^(?:then|but)$/.test(doc.lower(i))) break;
    if (!isQuoteMark(doc, i)) last = i;
  }
  return last;
}
