import type { Page } from './page.js';
import { isNounal } from './tokens.js';
import { deals, truces } from './words.js';

/** Openers of a deal's clauses: "under the deal", "the agreement provides for". */
const INSIDE = /^(?:under|by|in)$/;
const SPELLS =
  /^(?:provides?|provided|envisage[sd]?|foresees?|foresaw|calls?|called|includes?|included|stipulates?|stipulated|requires?|required|obliges?|binds?|sets?|commits?|specifies|specified)$/;

/**
 * Whether token i stands in a sentence that tells the terms of a deal: "Under the agreement each side must …", "the deal provides for …".
 * Returns the deal's table entry, or null. `spelled`: only where a verb spells the term out ("provides for", "envisages").
 */
export function inDeal(page: Page, i: number, spelled = false): string | null {
  const { doc } = page;
  const s = doc.sentenceOf(i);
  for (let k = s.first; k < i; k++) {
    const hit = deals.at(doc, k) ?? truces.at(doc, k);
    if (hit === null || !isNounal(doc, hit.last)) continue;
    if (!spelled)
      for (let b = k - 1; b >= Math.max(s.first, k - 4); b--) if (INSIDE.test(doc.lower(b))) return hit.name;
    for (let n = hit.last + 1; n <= Math.min(i, hit.last + 2); n++)
      if (SPELLS.test(doc.lower(n))) return hit.name;
  }
  if (!spelled)
    for (let k = i + 2; k <= s.last; k++) {
      const hit = deals.at(doc, k);
      if (hit !== null && (INSIDE.test(doc.lower(k - 1)) || INSIDE.test(doc.lower(k - 2)))) return hit.name;
    }
  const earlier = earlierInParagraph(page, i);
  if (earlier === null || !spelled) return earlier;
  // "It envisaged …": the verb must spell it out.
  for (let k = Math.max(s.first, i - 4); k < i; k++) if (SPELLS.test(doc.lower(k))) return earlier;
  return null;
}

/** A deal or truce spoken of in an earlier sentence of the paragraph, whose terms go on here. */
function earlierInParagraph(page: Page, i: number): string | null {
  const { doc } = page;
  const s = doc.sentenceOf(i);
  const paragraph = doc.text.lastIndexOf('\n', s.start - 1);
  for (let k = s.first - 1; k >= 0 && doc.start(k) > paragraph; k--) {
    const hit = deals.at(doc, k) ?? truces.at(doc, k);
    if (hit !== null && isNounal(doc, hit.last)) return hit.name;
  }
  return null;
}
