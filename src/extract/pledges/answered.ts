import type { Row } from '../../model/words.js';
import { NO_YES } from '../words/pledge-cues.js';
import type { Draft } from './draft.js';
import type { Hit } from './lexicon.js';
import type { Page } from './page.js';
import { isBreak } from './tokens.js';
import { voiceAt } from './voice.js';
import { yesCues } from './words.js';

/** A yes stands at most so many sentences behind the request. */
const REACH = 1;

/**
 * What was asked and then granted is no longer a request: "asked Putin not to fire …, and the Russian president had said yes". The
 * record becomes the asked side's word, claimed or announced by whose voice tells of the yes.
 */
export function answered(page: Page, drafts: readonly Draft[]): Draft[] {
  return drafts.map((d) => (d.rule === 'asked' && d.pledger.length === 1 ? grant(page, d) : d));
}

function grant(page: Page, d: Draft): Draft {
  const { doc } = page;
  const here = doc.sentenceOf(d.content.last).index;
  for (let i = d.content.last + 1; i < doc.size && doc.sentenceOf(i).index <= here + REACH; i++) {
    const hit = yesCues.at(doc, i);
    if (hit === null || isUndone(page, i)) continue;
    const voice = answerer(page, hit) ?? voiceAt(page.ctx, page.speech, doc.start(i), () => false);
    const own = voice !== null && d.pledger.some((p) => p === voice.name || voice.sides.includes(p));
    const s = doc.sentenceOf(i);
    let first = i;
    while (first > s.first && first > d.last && !isBreak(doc, first - 1)) first--;
    return {
      ...d,
      person: d.askee,
      basis: own ? 'announced' : 'claimed',
      voiced_by: voice === null || s.index === here ? d.voiced_by : [voice.name],
      last: s.index === here ? Math.max(d.last, hit.last) : d.last,
      more: s.index === here ? d.more : [...d.more, { first, last: hit.last }],
      words: [...d.words, hit.name],
    };
  }
  return d;
}

/** Who gives the answer where the cue itself says so: "Peskov answered that he had". */
function answerer(page: Page, hit: Hit<Row<'word'>>): { name: string; sides: readonly string[] } | null {
  if (!/^(?:answered|replied)/.test(hit.row.word)) return null;
  const m = page.cast.leftOf(hit.first).at(-1);
  return m === undefined ? null : { name: m.name, sides: m.sides };
}

/** Whether the words right before a yes take it back: "whether Putin had agreed", "did not say he had agreed". */
function isUndone(page: Page, i: number): boolean {
  const { doc } = page;
  const s = doc.sentenceOf(i);
  for (let k = i - 1; k >= Math.max(s.first, i - 5); k--) {
    if (isBreak(doc, k) || doc.word(k) === ',') return false;
    if (NO_YES.has(doc.lower(k))) return true;
  }
  return false;
}
