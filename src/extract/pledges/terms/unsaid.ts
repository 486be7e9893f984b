import type { Context } from '../../context.js';
import { TERM_WORDS } from '../../words/pledge-cues.js';
import { isBreak, isQuoteMark } from '../tokens.js';
import { unsaidCues } from '../words.js';

/** Something that the text says was not told. */
export interface Unsaid {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** The token to whose left the one who did not say it stands; -1 where the text names nobody. */
  readonly subject: number;
}

/** All terms that the report says were not given, in text order. */
export function readUnsaid(ctx: Context): Unsaid[] {
  const { doc } = ctx;
  const out: Unsaid[] = [];
  for (let i = 0; i < doc.size; i++) {
    const hit = unsaidCues.at(doc, i);
    if (hit === null) continue;
    const s = doc.sentenceOf(i);
    let from: number;
    let to: number;
    if (hit.row.what === 'no') {
      from = i;
      while (from > s.first && doc.lower(from) !== 'no' && !isBreak(doc, from)) from--;
      if (doc.lower(from) !== 'no') continue;
      from++;
      to = i - 1;
    } else if (hit.row.what === 'after') {
      from = hit.last + 1;
      to = end(ctx, hit.last, s.last);
      // "Whether Putin agreed, Peskov declined to say."
      if (to < from) [from, to] = before(ctx, i, s.first);
    } else [from, to] = before(ctx, i, s.first);
    if (to < from) continue;
    for (const piece of pieces(ctx, from, to)) {
      if (
        piece.text
          .toLowerCase()
          .split(/[^\p{L}\p{N}-]+/u)
          .some((w) => TERM_WORDS.has(w))
      )
        out.push({
          ...piece,
          name: hit.name,
          subject: hit.row.what === 'after' && !/^(?:it|no|nor|still)\b/.test(hit.row.word) ? i : -1,
        });
    }
    i = Math.max(i, hit.last);
  }
  return out;
}

/** The last token of what follows a cue: a clause, and what "or" adds to it after a comma. */
function end(ctx: Context, from: number, stop: number): number {
  const { doc } = ctx;
  let last = from;
  for (let i = from + 1; i <= stop; i++) {
    if (isBreak(doc, i)) break;
    if (doc.word(i) === ',' && !/^(?:or|nor)$/.test(doc.lower(Math.min(i + 1, stop)))) break;
    if (/^(?:but|although|though|beyond)$/.test(doc.lower(i))) break;
    if (!isQuoteMark(doc, i)) last = i;
  }
  return last;
}

/** What stands before a cue: the clause put first ("From which day …, he did not say"), or the subject. */
function before(ctx: Context, cue: number, start: number): [number, number] {
  const { doc } = ctx;
  for (let i = cue - 1; i > start; i--) {
    if (doc.word(i) === ',') {
      let from = i - 1;
      while (from > start && !isBreak(doc, from - 1)) from--;
      if (/^(?:whether|from|when|how|which|what|where|if|who|for|on)$/.test(doc.lower(from)))
        return [from, i - 1];
    }
  }
  let from = cue - 1;
  while (from > start && !isBreak(doc, from - 1)) from--;
  let to = cue - 1;
  while (to > from && /^(?:,|be|been|was|were|is|immediately|he|she|they|it)$/.test(doc.lower(to))) to--;
  return [from, to];
}

function pieces(ctx: Context, from: number, to: number): { text: string; first: number; last: number }[] {
  const { doc, text } = ctx;
  const out: { text: string; first: number; last: number }[] = [];
  let first = from;
  const push = (last: number): void => {
    if (last < first) return;
    const words = text
      .slice(doc.start(first), doc.end(last))
      .replace(/\s+/g, ' ')
      .replace(/^(?:a|an|the|that)\s+/i, '');
    out.push({ text: words.trim(), first, last });
  };
  for (let i = from; i <= to; i++) {
    if (doc.word(i) === ',' && /^(?:or|nor)$/.test(doc.lower(Math.min(i + 1, to)))) {
      push(i - 1);
      first = i + 2;
    }
  }
  push(to);
  return out;
}
