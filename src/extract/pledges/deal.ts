import type { Doc } from '../../language/index.js';
import { SPELLING } from '../words/pledge-parties.js';
import { dealsOf } from './deal-index.js';
import type { Page } from './page.js';

/** How far back a deal may stand whose terms are listed. */
const LIST_REACH = 12;
/** A paragraph's deal governs so many sentences: a line that goes on for longer is no paragraph. */
const PARAGRAPH_REACH = 60;

/**
 * Whether token i stands in a sentence that tells the terms of a deal: "Under the agreement each side must …", "the deal provides for …".
 * Returns the deal's table entry, or null. `spelled`: only where a verb spells the term out ("provides for", "envisages").
 */
export function inDeal(page: Page, i: number, spelled = false): string | null {
  const { doc } = page;
  const s = doc.sentenceOf(i);
  const here = dealHere(page, i, spelled);
  if (here !== null) return here;
  const earlier = earlierInParagraph(page, i);
  if (earlier === null || !spelled) return earlier;
  // "It envisaged …": the verb must spell it out.
  for (let k = Math.max(s.first, i - 4); k < i; k++) if (SPELLING.has(doc.lower(k))) return earlier;
  return null;
}

/** The same within the sentence alone: "Under the deal, both sides withdraw …", "…, the agreement says". */
export function dealHere(page: Page, i: number, spelled = false): string | null {
  const { doc } = page;
  const s = doc.sentenceOf(i);
  const named = dealsOf(doc).in(s);
  for (const deal of named) {
    if (deal.first >= i) break;
    if (deal.isNoun && ((!spelled && deal.isOpened) || deal.spelledAt <= i)) return deal.name;
  }
  if (!spelled)
    for (const { first, isDeal, name } of named)
      if (
        isDeal &&
        first >= i + 2 &&
        (/^(?:under|by|in)$/.test(doc.lower(first - 1)) || /^(?:under|by|in)$/.test(doc.lower(first - 2)))
      )
        return name;
  return null;
}

/** A deal or truce named in the few sentences before the one that begins at token `first`, a list's head among them. */
export function dealBefore(page: Page, first: number): string | null {
  const { doc } = page;
  return dealsOf(doc).before(doc.sentenceOf(first), LIST_REACH)?.name ?? null;
}

/** A deal or truce spoken of in an earlier sentence of the paragraph, whose terms go on here. */
function earlierInParagraph(page: Page, i: number): string | null {
  const { doc } = page;
  const s = doc.sentenceOf(i);
  const index = dealsOf(doc);
  const paragraph = listHead(doc, index.lineBefore(s));
  return index.before(s, PARAGRAPH_REACH, paragraph)?.name ?? null;
}

/** Where the paragraph that a list hangs on begins, for a paragraph that is one of its items; else the paragraph itself. */
function listHead(doc: Doc, paragraph: number): number {
  let at = paragraph;
  for (let n = 0; n < LIST_REACH && at > 0 && isItem(doc.text, at + 1); n++) {
    while (at > 0 && /\s/.test(doc.text[at]!)) at--;
    at = doc.text.lastIndexOf('\n', at);
  }
  return at;
}

/** Whether a paragraph is an item of a list: a bullet or a number at its head. */
function isItem(text: string, from: number): boolean {
  return /^\s*(?:[–—•*·-]\s|\(?\d{1,2}[.)]\s|\([a-z]\)\s)/.test(text.slice(from, from + 8));
}
