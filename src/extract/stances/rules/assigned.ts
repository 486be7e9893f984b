import type { Reach, Scene } from '../../speech/scene.js';
import { phraseBook } from '../../speech/verb-phrase.js';
import { ASSIGNING_VERBS } from '../../words/stance-breach.js';
import { holders, type Taken } from '../holder.js';
import { actorOf, type Stage, stretch } from '../stage.js';
import { topicBefore, topicIn, topicWords } from '../topic.js';
import { mentionsTruce } from './accusation.js';

/** So many tokens may stand between the verb and whom the act is laid to. */
const REACH = 12;
const BREACHED = new Set(['truce', 'violence']);

const ASSIGNING = phraseBook(
  ASSIGNING_VERBS.map((r) => ({ verb: r.verb, forms: r.forms, rest: [], value: r.to })),
);

/** The words that `readAssigned` starts from. */
export const ASSIGNING_STARTS = ASSIGNING.starts;

/** "imputes the firing to M23", "pinned that on the other", "hold the Government responsible", in a report that tells of a truce. */
export function readAssigned(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  if (!mentionsTruce(scene)) return null;
  for (const p of ASSIGNING(doc, i)) {
    if (p.negated || p.passive) continue;
    // "attribute it to the rebels": an act of any kind, told of before.
    if (p.value === 'to' && doc.lower(p.last + 1) === 'it') continue;
    const last = assignedEnd(scene, p.last + 1, p.value, reach.last);
    if (last < 0) continue;
    const topic = topicIn(scene, p.last + 1, last, BREACHED) ?? topicBefore(scene, p.first, BREACHED);
    const voice = actorOf(stage, p, reach);
    const holder = voice === null ? [] : holders(voice);
    if (voice === null || holder.length === 0 || topic === null) continue;
    return {
      holder,
      position: 'accuses-breach',
      about: topicWords(scene, topic.token),
      ...stretch(scene, Math.min(voice.first, p.group), last),
      rule: 'assigns',
      words: [`stance-breach:${doc.lemma(p.first).toLowerCase()} ${p.value}`],
    };
  }
  return null;
}

/** Last token of "the firing to M23" or "the Government responsible"; -1 where nobody is named. */
function assignedEnd(scene: Scene, first: number, to: string, limit: number): number {
  const { doc } = scene;
  const mark = to.split(' ')[0]!;
  for (let k = first; k <= Math.min(limit, first + REACH); k++) {
    if (/^[,;:.]$/.test(doc.word(k))) return -1;
    if (doc.lower(k) !== mark) continue;
    if (mark !== 'to' && mark !== 'on' && mark !== 'down')
      return isOther(scene, first) || named(scene, first, k - 1) ? k : -1;
    const at = k + to.split(' ').length;
    if (isOther(scene, at)) return Math.min(limit, at + 1);
    for (let n = at; n <= Math.min(limit, at + 4); n++) if (named(scene, n, n)) return n;
    return -1;
  }
  return -1;
}

function named(scene: Scene, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) {
    const m = scene.actorAt(k);
    if (m !== null && /^(?:state|group|force|organisation|pronoun)$/.test(m.kind)) return true;
  }
  return false;
}

/** "the other", "each other". */
function isOther(scene: Scene, i: number): boolean {
  return scene.doc.lower(i + 1) === 'other' && /^(?:the|each)$/.test(scene.doc.lower(i));
}
