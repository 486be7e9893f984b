import type { Doc } from '../../../language/index.js';
import { WordSet } from '../../by-word.js';
import { once } from '../../once.js';
import { ACT_CUES, BEFORE_ACT, NO_ACTS } from '../../words/pledge-acts.js';
import { FUTURE_AUX, NOT_WORDS } from '../../words/pledge-grammar.js';
import type { Finder } from '../content.js';
import { isBreak, type Lead, leadOf } from '../tokens.js';
import { frames, violence } from '../words.js';

const CUES = new WordSet(ACT_CUES);

/** Whether a sentence, by its index, speaks of a word given or of a deal's terms. */
const cued = once((doc: Doc) =>
  doc.sentences.map((s) => {
    for (let k = s.first; k <= s.last; k++) if (CUES.has(doc, k)) return true;
    return false;
  }),
);

/**
 * Any other deed that a word is given on: "undertook to clear mines", "shall restore essential services", "to refrain from looting". It
 * is a pledge only in a frame that binds; the verb alone says nothing.
 */
export const anyAct: Finder = (doc, i) => {
  const before = i > 0 ? doc.lower(i - 1) : '';
  if (!BEFORE_ACT.has(before) && !FUTURE_AUX.has(before) && !before.endsWith('ly')) return null;
  if (!cued(doc)[doc.sentenceOf(i).index]) return null;
  const told = leadOf(doc, i);
  const listed = told.form === 'bare' && /^(?:and|or|,)$/.test(before);
  if (told.form !== 'future' && told.form !== 'infinitive' && !listed) return null;
  if (doc.upos(i) !== 'VERB' || (listed && doc.xpos(i) !== 'VB')) return null;
  const w = doc.lemma(i).toLowerCase();
  const negated = told.negated || isNeither(doc, told.first);
  if (NO_ACTS.has(w) && !negated) return null;
  if (
    frames.at(doc, i) !== null &&
    !/^(?:sign|reach|strike|raise|guarantee|force|press|push|direct)$/.test(w)
  )
    return null;
  if (!negated && violence.at(doc, i)?.row.pos === 'v') return null;
  const lead: Lead = { ...told, negated };
  const thing = thingOf(doc, i);
  if (thing === null && !negated && (listed || told.form === 'future') && before !== 'be') return null;
  return {
    kind: 'act',
    first: i,
    last: Math.max(i, thing?.last ?? i),
    head: i,
    act: 'other',
    lead,
    weak: true,
    thing,
    words: [],
  };
};

/** "neither side would recruit", "neither of us shall resort". */
function isNeither(doc: Doc, lead: number): boolean {
  const from = doc.sentenceOf(lead).first;
  for (let k = lead - 1; k >= Math.max(from, lead - 5); k--) {
    if (doc.lower(k) === 'neither') return true;
    if (isBreak(doc, k) || doc.word(k) === ',') return false;
  }
  return false;
}

/** The noun that the verb has for its object, or that stands behind its preposition: "refrain from looting", "lay new mines". */
function thingOf(doc: Doc, v: number): { first: number; last: number } | null {
  const end = doc.sentenceOf(v).last;
  let i = v + 1;
  while (
    i <= Math.min(end, v + 3) &&
    /^(?:up|from|out|back|to|the|a|an|its|their|his|her|all|any|no|every)$/.test(doc.lower(i))
  )
    i++;
  const first = i;
  let last = -1;
  for (; i <= Math.min(end, first + 4); i++) {
    const tag = doc.upos(i);
    if (tag === 'NOUN' || tag === 'PROPN' || (i === first && /ing$/.test(doc.lower(i)))) last = i;
    else if (tag !== 'ADJ' && tag !== 'NUM' && !(last < 0 && NOT_WORDS.has(doc.lower(i)))) break;
  }
  return last < 0 || first > end ? null : { first, last };
}
