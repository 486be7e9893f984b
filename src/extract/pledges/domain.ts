import type { Doc } from '../../language/index.js';
import { cellList } from '../../model/words.js';
import { ByWord } from '../by-word.js';
import { once } from '../once.js';
import { DOMAIN_WORDS } from '../words/pledge-domains.js';

const DOMAIN = new Map<string, string[]>();
for (const row of DOMAIN_WORDS)
  for (const word of cellList(row.words)) DOMAIN.set(word, [...(DOMAIN.get(word) ?? []), row.domain]);
const DOMAINS = new ByWord(DOMAIN);

/** So many distinct words of its own a borrowing domain must have. */
const ENOUGH = 4;

/**
 * Whether a report is about arms. Labour, trade, party politics, sport and remembrance borrow the words of war; a report is theirs where
 * their own words outnumber those of arms. Each distinct word counts once, so that one word said often does not decide.
 */
export const isAboutArms: (doc: Doc) => boolean = once(speaksOfArms);

function speaksOfArms(doc: Doc): boolean {
  const seen = new Map<string, Set<string>>();
  for (let i = 0; i < doc.size; i++) {
    const domains = DOMAINS.at(doc, i);
    if (domains === undefined) continue;
    for (const domain of domains) {
      const words = seen.get(domain);
      if (words === undefined) seen.set(domain, new Set([doc.lower(i)]));
      else words.add(doc.lower(i));
    }
  }
  const arms = seen.get('arms')?.size ?? 0;
  for (const [domain, words] of seen)
    if (domain !== 'arms' && words.size >= ENOUGH && words.size >= arms) return false;
  return true;
}
