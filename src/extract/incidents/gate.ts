import type { Doc } from '../../language/index.js';
import { cellList } from '../../model/words.js';
import { DOMAIN_WORDS } from '../words/pledge-domains.js';

const DOMAINS: readonly (readonly [string, ReadonlySet<string>])[] = DOMAIN_WORDS.map(
  (d) => [d.domain, new Set(cellList(d.words))] as const,
);

/**
 * Whether a report is about arms, or borrows their words for a labour dispute, a trade war, a party, a match or an anniversary: by how
 * many different words of each domain it uses.
 */
export function isAboutArms(doc: Doc): boolean {
  const seen = new Map<string, Set<string>>(DOMAINS.map(([d]) => [d, new Set<string>()]));
  for (let i = 0; i < doc.size; i++) {
    const w = doc.lower(i);
    for (const [domain, words] of DOMAINS) if (words.has(w)) seen.get(domain)!.add(w);
  }
  const arms = seen.get('arms')!.size;
  let other = 0;
  for (const [domain, words] of seen) if (domain !== 'arms') other = Math.max(other, words.size);
  return arms > other || (other < 3 && arms > 0);
}
