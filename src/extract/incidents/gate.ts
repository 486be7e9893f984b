import type { Doc } from '../../language/index.js';
import { cellList } from '../../model/words.js';
import { ByWord } from '../by-word.js';
import { once } from '../once.js';
import { DOMAIN_WORDS } from '../words/pledge-domains.js';

/** Every word with the domains that it speaks for. */
const DOMAINS_OF = new ByWord<readonly string[]>(domainsOf());

/** How many different words of each domain a report uses. */
export function tallyDomains(doc: Doc): Readonly<Record<string, number>> {
  const seen = new Set<string>();
  const tally: Record<string, number> = {};
  for (let i = 0; i < doc.size; i++) {
    const domains = DOMAINS_OF.at(doc, i);
    if (domains === undefined || seen.has(doc.lower(i))) continue;
    seen.add(doc.lower(i));
    for (const d of domains) tally[d] = (tally[d] ?? 0) + 1;
  }
  return tally;
}

/**
 * Whether a report is about arms, and does not borrow their words for a labour dispute, a trade war, a party, a match or an
 * anniversary: another domain must speak with at least three words, and with more than half as many as arms do.
 */
export const isAboutArms: (doc: Doc) => boolean = once(speaksOfArms);

function speaksOfArms(doc: Doc): boolean {
  const { arms = 0, ...others } = tallyDomains(doc);
  const other = Math.max(0, ...Object.values(others));
  return other < 3 || arms >= 2 * other;
}

function domainsOf(): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const d of DOMAIN_WORDS)
    for (const w of cellList(d.words)) out.set(w, [...(out.get(w) ?? []), d.domain]);
  return out;
}
