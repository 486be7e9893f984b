import type { Doc } from '../../../language/index.js';
import type { PledgeAct } from '../../../model/index.js';
import { COMPOUND_HEADS } from '../../words/pledge-grammar.js';
import type { Content, Finder } from '../content.js';
import { isBreak, isNounal, type Lead, leadOf } from '../tokens.js';
import { breach, deals, holdNouns, observe, observed, targetWords, truces } from '../words.js';

/** "a ceasefire", "a three-day truce", "a cessation of hostilities"; "energy truce" with what stands before it. */
export const truceNoun: Finder = (doc, i) => {
  const hit = truces.at(doc, i);
  if (hit === null) return null;
  // "a truce between wars" is a truce; "a halt to attacks" is told by the pause finder.
  if (
    holdNouns.at(doc, i) !== null &&
    hit.last === i &&
    /^(?:pause|halt|lull|standstill|moratorium)$/.test(hit.row.word) &&
    doc.lower(hit.last + 1) !== 'of'
  )
    return null;
  if (
    hit.row.weak !== '' &&
    hit.last === i &&
    (!isNounal(doc, i) || (doc.model !== undefined && doc.upos(i) !== 'NOUN'))
  )
    return null;
  // "ceasefire violations", "truce monitors": the noun behind it is what is spoken of.
  const next = hit.last < doc.sentenceOf(i).last ? doc.lower(hit.last + 1) : '';
  if (COMPOUND_HEADS.has(next)) return null;
  const before = i > doc.sentenceOf(i).first ? targetWords.at(doc, i - 1) : null;
  const act = before !== null && hit.row.act === 'all-hostilities' ? 'strike' : hit.row.act;
  return {
    kind: 'truce',
    first: before === null ? i : i - 1,
    last: hit.last,
    head: hit.last,
    act: act as PledgeAct,
    lead: null,
    weak: hit.row.weak !== '',
    soft: hit.row.weak === 'soft',
    thing: null,
    words: [hit.name],
  };
};

/** "the deal, which took effect on Nov. 27 and was first due to last 60 days", where the text has spoken of a truce before. */
export const dealNoun: Finder = (doc, i) => {
  const hit = deals.at(doc, i);
  if (hit === null || !isNounal(doc, i) || !truceSpokenOf(doc, i)) return null;
  return {
    kind: 'deal',
    first: i,
    last: hit.last,
    head: hit.last,
    act: 'all-hostilities',
    lead: null,
    weak: true,
    soft: true,
    thing: null,
    words: [hit.name],
  };
};

/** Whether a truce stands in the few sentences before token i. */
function truceSpokenOf(doc: Doc, i: number): boolean {
  const here = doc.sentenceOf(i).index;
  for (let k = i - 1; k >= 0 && here - doc.sentenceOf(k).index <= 5; k--) {
    const hit = truces.at(doc, k);
    if (hit !== null && hit.row.weak === '') return true;
  }
  return false;
}

/** "would observe the truce", "will adhere to the extension", "won't violate the ceasefire"; `weak` for "observe it", "comply". */
export const observeVerb: Finder = (doc, i) => {
  const keeps = observe.at(doc, i);
  const hit = keeps ?? breach.at(doc, i);
  if (hit === null) return null;
  const told = leadOf(doc, i);
  if (keeps === null && !told.negated) return null;
  const lead = keeps === null ? { ...told, negated: false } : told;
  const end = doc.sentenceOf(i).last;
  for (let k = hit.last + 1; k <= Math.min(end, hit.last + 8); k++) {
    const noun = observed.at(doc, k);
    if (noun !== null) return observing(i, noun.last, lead, false, [hit.name, noun.name]);
    if (k === hit.last + 1 && doc.lower(k) === 'it') return observing(i, k, lead, true, [hit.name]);
    if (isBreak(doc, k) || doc.word(k) === ',') break;
  }
  return keeps !== null && keeps.row.word === 'comply'
    ? observing(i, hit.last, lead, true, [hit.name])
    : null;
};

function observing(
  first: number,
  last: number,
  lead: Lead,
  weak: boolean,
  words: readonly string[],
): Content {
  return {
    kind: 'observe',
    first,
    last,
    head: first,
    act: 'all-hostilities',
    lead,
    weak,
    thing: null,
    words,
  };
}
