/** A place, or the government that sits there: decided from the words beside the name, then from the tree. */
import type { Doc } from '../language/index.js';
import { firstChild } from '../language/index.js';
import {
  AGENT_VERBS,
  BY_GOVERNMENT,
  DEALING_NOUNS,
  FACILITY_WORDS,
  GOVERNMENT_NOUNS,
  PART_NOUNS,
  PLACE_NOUNS,
  STRIKE_NOUNS,
  STRIKE_VERBS,
} from './words/context.js';

export type Metonym = 'place' | 'government' | 'either';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'around',
  'across',
  'over',
  'throughout',
  'into',
  'within',
  'above',
  'beyond',
  'via',
  'through',
]);

const PREPOSITIONS = new Set([
  ...PLACE_PREPOSITIONS,
  'on',
  'to',
  'from',
  'of',
  'with',
  'against',
  'between',
  'for',
  'by',
  'towards',
  'toward',
  'and',
  'or',
  'than',
]);

/** Of a country or capital named by tokens `[first, last]`. */
export function metonymOf(doc: Doc, first: number, last: number): Metonym {
  const near = beside(doc, first, last);
  if (near !== null) return near;
  const found = inTree(doc, first, last, 0);
  const led = first > doc.sentenceOf(first).first && PREPOSITIONS.has(doc.lower(first - 1));
  return found === 'either' && !led ? byNextWord(doc, last) : found;
}

/** Of an adjective: "Ukrainian cities" are a place, "Ukrainian officials" a state, "Ukrainian children" either. */
export function metonymOfAdjective(doc: Doc, last: number): Metonym {
  const end = doc.sentenceOf(last).last;
  for (let k = last + 1; k <= Math.min(end, last + 4); k++) {
    const w = doc.lower(k);
    if (PLACE_NOUNS.has(w)) return 'place';
    if (GOVERNMENT_NOUNS.has(w)) return 'government';
    if (/^[,.;:)]$/.test(w)) break;
  }
  return 'either';
}

function beside(doc: Doc, first: number, last: number): Metonym | null {
  if (isDateline(doc, first, last)) return 'place';
  const s = doc.sentenceOf(first);
  const next = last + 1 <= s.last ? doc.lower(last + 1) : '';
  if (next === "'s" || next === "'") return possessive(doc, last + 2, s.last);
  if (/^[-–‑]$/.test(next) && last + 2 <= s.last) {
    const by = doc.lower(last + 2);
    if (BY_GOVERNMENT.has(by)) return 'government';
    if (by === 'based' || by === 'bound' || by === 'area' || by === 'born') return 'place';
  }
  if (next === 'time') return 'place';
  let k = first - 1;
  while (
    k >= s.first &&
    /^(the|neighbouring|neighboring|central|southern|northern|eastern|western|occupied|nearby|all|mainland|.*ern)$/.test(
      doc.lower(k),
    )
  )
    k--;
  if (k >= s.first && PLACE_PREPOSITIONS.has(doc.lower(k))) return 'place';
  if (k >= s.first && doc.lower(k) === 'by') return 'government';
  if (
    k - 1 >= s.first &&
    /^(on|against|at|of|targeting|towards?)$/.test(doc.lower(k)) &&
    STRIKE_NOUNS.has(doc.lower(k - 1))
  )
    return 'place';
  return null;
}

/** "KYIV, Ukraine —", "MOSCOW (Agency) -": a name in capitals that opens a line of its own. */
function isDateline(doc: Doc, first: number, last: number): boolean {
  if (!/^\p{Lu}{4,}$/u.test(doc.word(last)) || first !== doc.sentenceOf(first).first || last + 1 >= doc.size)
    return false;
  return /^([,(—–:]|-+)$/.test(doc.word(last + 1));
}

function possessive(doc: Doc, from: number, end: number): Metonym {
  for (let k = from; k <= Math.min(end, from + 4); k++) {
    const w = doc.lower(k);
    if (PART_NOUNS.has(w) || PLACE_NOUNS.has(w)) return 'place';
    if (GOVERNMENT_NOUNS.has(w) || DEALING_NOUNS.has(w)) return 'government';
    if (FACILITY_WORDS.has(w)) return 'place';
    if (/^[,.;:)]$/.test(w)) break;
  }
  return 'either';
}

function inTree(doc: Doc, first: number, last: number, depth: number): Metonym {
  let top = first;
  for (let k = first; k <= last; k++) {
    const h = doc.head(k);
    if (h < first || h > last) top = k;
  }
  const head = doc.head(top);
  const rel = doc.rel(top);
  if (rel === '' || head < 0) return 'either';
  const lemma = doc.lemma(head).toLowerCase();
  if (rel.startsWith('nsubj:pass'))
    return STRIKE_VERBS.has(lemma) ? 'place' : AGENT_VERBS.has(lemma) ? 'government' : 'either';
  if (rel.startsWith('nsubj'))
    return AGENT_VERBS.has(lemma) || doc.upos(head) === 'VERB' ? 'government' : 'either';
  if (rel === 'obj' || rel === 'iobj') return STRIKE_VERBS.has(lemma) ? 'place' : 'government';
  if (rel.startsWith('nmod') || rel.startsWith('obl')) return byPreposition(doc, top, head, lemma);
  if (rel === 'conj' && depth < 4) return inTree(doc, head, head, depth + 1);
  if (rel === 'compound' && DEALING_NOUNS.has(doc.lower(head))) return 'place';
  if (rel === 'compound')
    return GOVERNMENT_NOUNS.has(doc.lower(head))
      ? 'government'
      : PLACE_NOUNS.has(doc.lower(head))
        ? 'place'
        : 'either';
  return 'either';
}

/** Without a tree: "Kyiv, which has rejected", "Moscow said". */
function byNextWord(doc: Doc, last: number): Metonym {
  const end = doc.sentenceOf(last).last;
  for (let k = last + 1; k <= Math.min(end, last + 4); k++) {
    const w = doc.lower(k);
    if (/^(,|which|who|has|have|had|did|does|will|would|may|might|not|also|still|again|and|.*ly)$/.test(w))
      continue;
    return AGENT_VERBS.has(doc.lemma(k)) && /(ed|s|id|ld|nt)$/.test(w) ? 'government' : 'either';
  }
  return 'either';
}

function byPreposition(doc: Doc, top: number, head: number, lemma: string): Metonym {
  const mark = firstChild(doc, top, 'case');
  const prep = mark >= 0 ? doc.lower(mark) : '';
  const dealing = DEALING_NOUNS.has(doc.lower(head)) || DEALING_NOUNS.has(lemma);
  const striking = STRIKE_NOUNS.has(doc.lower(head)) || STRIKE_VERBS.has(lemma) || STRIKE_NOUNS.has(lemma);
  if (PLACE_PREPOSITIONS.has(prep)) return 'place';
  if (prep === 'with') return 'government';
  if (prep === 'between' || prep === 'among')
    return dealing || doc.upos(head) === 'VERB' ? 'government' : 'either';
  if (prep === 'against' || prep === 'on' || prep === 'at' || prep === 'towards' || prep === 'toward')
    return striking && !dealing ? 'place' : dealing ? 'government' : 'either';
  if (prep === 'of')
    return striking || PLACE_NOUNS.has(doc.lower(head))
      ? 'place'
      : GOVERNMENT_NOUNS.has(doc.lower(head))
        ? 'government'
        : 'either';
  if (prep === 'to')
    return dealing ||
      /^(tell|say|relay|report|propose|offer|respond|appeal|speak|talk|hand|give|promise)$/.test(lemma)
      ? 'government'
      : doc.upos(head) === 'VERB'
        ? 'place'
        : 'either';
  if (prep === 'from')
    return /^(fire|launch|come|flee|arrive|travel|return|withdraw|pull|evacuate|depart)$/.test(lemma)
      ? 'place'
      : 'either';
  return 'either';
}
