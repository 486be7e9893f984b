import type { Doc } from '../../../language/index.js';
import type { PledgeAct } from '../../../model/index.js';
import { LIGHT_VERBS, PREPOSITIONS } from '../../words/pledge-grammar.js';
import type { VIOLENCE } from '../../words/pledge-violence.js';
import type { Hit } from '../lexicon.js';
import { isBreak, opensClause } from '../tokens.js';
import { violence } from '../words.js';

export type ViolenceRow = (typeof VIOLENCE)[number];

/** The violence that stands in tokens `from` … at most `reach` further on, inside one noun phrase and its coordination. */
export interface FoundViolence {
  readonly first: number;
  readonly last: number;
  readonly act: PledgeAct;
  readonly weak: boolean;
  readonly words: readonly string[];
}

/** The wider act of two: who stops hostilities stops attacks, who stops attacks stops strikes. */
const WIDTH: readonly string[] = ['other', 'advance', 'shelling', 'strike', 'attack', 'all-hostilities'];

export function wider(a: PledgeAct, b: PledgeAct): PledgeAct {
  return WIDTH.indexOf(b) > WIDTH.indexOf(a) ? b : a;
}

/** Finds the violence after a verb or noun of holding: the first word for it, and those joined to it by "and" or commas. */
export function violenceAfter(doc: Doc, from: number, reach = 6): FoundViolence | null {
  const end = doc.sentenceOf(Math.min(from, doc.size - 1)).last;
  let hit: Hit<ViolenceRow> | null = null;
  for (let i = from; i <= Math.min(end, from + reach); i++) {
    // What is held back is a noun or a gerund: "cease fire", "stop firing on".
    hit = violence.all(doc, i).find((h) => h.row.pos === 'n' || /ing$/.test(doc.lower(i))) ?? null;
    if (hit !== null) break;
    if (isBreak(doc, i) || doc.word(i) === ',' || opensClause(doc, i)) return null;
    const w = doc.lower(i);
    if (i > from && PREPOSITIONS.has(w) && w !== 'of') return null;
  }
  if (hit === null) return null;
  let act = hit.row.act as PledgeAct;
  let last = hit.last;
  const words = [hit.name];
  for (let i = last + 1, gap = 0; i <= end && gap < 5; i++) {
    const w = doc.lower(i);
    if (w === ',' || w === 'and' || w === 'or') {
      gap = 0;
      const next = violenceJoined(doc, i + 1);
      if (next === null) break;
      act = wider(act, next.row.act as PledgeAct);
      last = next.last;
      words.push(next.name);
      i = last;
    } else break;
  }
  return { first: hit.first, last, act, weak: hit.row.weak !== '', words };
}

/** The violence that a coordination goes on with: "…, attacks and the use of warplanes". */
function violenceJoined(doc: Doc, from: number): Hit<ViolenceRow> | null {
  const end = doc.sentenceOf(Math.min(from, doc.size - 1)).last;
  for (let i = from; i <= Math.min(end, from + 3); i++) {
    const hit = violence.at(doc, i);
    if (hit !== null) return hit;
    if (isBreak(doc, i) || PREPOSITIONS.has(doc.lower(i)) || doc.word(i) === ',') return null;
  }
  return null;
}

/** Violence as a bare verb or behind a light one: "strike", "fire on", "carry out strikes". */
export function violenceVerb(doc: Doc, i: number): FoundViolence | null {
  const hit = violence.at(doc, i);
  if (hit !== null && hit.row.pos === 'v')
    return {
      first: i,
      last: hit.last,
      act: hit.row.act as PledgeAct,
      weak: false,
      words: [hit.name],
    };
  if (!LIGHT_VERBS.has(doc.lower(i))) return null;
  return violenceAfter(doc, i + 1, 4);
}
