import type { Lexicon } from '../lexicon.js';
import { nameEnd } from '../names.js';
import type { View } from '../view.js';

interface Range {
  readonly first: number;
  readonly last: number;
}

const CLOSERS: ReadonlySet<string> = new Set([',', '.', ';', '—', '–', ')', '"', '”', ':']);
const FOLLOWERS = /^(?:AUX|VERB|ADP|ADV|CCONJ|SCONJ)$/;

/** The name right behind a role and its tail: "the spokesperson of the ministry Aram Khachatryan". */
export function nameBehind(view: View, lex: Lexicon, end: number): Range | null {
  const last = nameEnd(view, lex, end + 1);
  if (last <= end + 1 || !view.together(end, last)) return null;
  return lex.proper.find(view, end + 1)?.entries[0]?.type === 'state' ? null : { first: end + 1, last };
}

/** The name behind a role and a comma: "his Russian counterpart, Vladimir Putin", "the Prime Minister, Mr Major". */
export function nameApposed(view: View, lex: Lexicon, end: number): Range | null {
  if (view.at(end + 1) !== ',' || !view.together(end, end + 2)) return null;
  const first = behindTitles(view, lex, end + 2);
  const last = nameEnd(view, lex, first);
  if (last < 0) return null;
  const proper = lex.proper.find(view, first);
  if (proper !== null && proper.last >= last && proper.entries.every((e) => e.type !== 'person')) return null;
  // "the president, Kyiv and Moscow": a comma, a verb or the end must close the name.
  if (CLOSERS.has(view.at(last + 1)) || (last > first && !view.isCap(last + 1) && view.at(last + 1) !== "'s"))
    return { first, last };
  return last + 1 < view.size && FOLLOWERS.test(view.doc.upos(last + 1)) ? { first, last } : null;
}

/** First token behind the titles that begin at p ("Brig. Gen.", "Mr"). */
function behindTitles(view: View, lex: Lexicon, p: number): number {
  let first = p;
  for (let turns = 0; turns < 3; turns++) {
    const title = lex.heads.find(view, first);
    if (title === null || !view.isCap(first) || title.entries.every((e) => e.type !== 'title')) break;
    if (!view.isCap(title.last + 1)) break;
    first = title.last + 1;
  }
  return first;
}
