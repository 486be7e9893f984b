import type { Stance } from '../../../model/index.js';
import type { SpeechAct } from '../../speech/act.js';
import type { Reach, Scene } from '../../speech/scene.js';
import { DOUBTED, ENDED, INSISTING, WANTED } from '../../words/stance-turns.js';
import { speakers, type Taken } from '../holder.js';
import { type Stage, stretch } from '../stage.js';
import { topicBefore, topicIn, topicWords } from '../topic.js';

const TRUCE = new Set(['truce']);
const PEACE = new Set(['truce', 'demand', 'talks']);
const NEGATION = /^(?:not|n't|never|nobody|no|none|neither|nothing)$/;

/** Turns of what is said that take a position: the truce "is over", "unlikely to hold", "a welcome step"; "insists nobody is encircled". */
export function readTurn(stage: Stage, act: SpeechAct, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  const holder = speakers(act);
  if (holder.length === 0 || act.force === 'not-said' || act.force === 'ask') return null;
  const text = doc.text.slice(doc.start(reach.first), doc.end(reach.last)).toLowerCase().replaceAll('’', "'");
  const taken = (position: Stance['position'], token: number, rule: string, word: string): Taken => ({
    holder,
    position,
    about: topicWords(scene, token),
    ...stretch(scene, reach.first, reach.last),
    rule,
    words: [`stance-turns:${word}`],
  });
  const truce = topicIn(scene, reach.first, reach.last, TRUCE);
  const near = truce ?? topicBefore(scene, reach.first, TRUCE);
  for (const phrase of DOUBTED)
    if (near !== null && text.includes(phrase)) return taken('doubts', near.token, 'doubted', phrase);
  if (supposed(scene, reach)) return null;
  const ended = truce === null ? -1 : endedAt(scene, truce.token, reach);
  if (ended >= 0) {
    const standing = denied(scene, reach.first, ended) || act.force === 'deny';
    return taken(standing ? 'confirms' : 'rejects', truce!.token, 'ended', doc.lower(ended));
  }
  const judged = /^(?:called|described-as|said-words)$/.test(act.rule);
  if (judged && !denied(scene, reach.first, reach.last)) {
    const topic = topicIn(scene, reach.first, reach.last, PEACE);
    for (let k = reach.first; topic !== null && k <= reach.last; k++)
      if (WANTED.has(doc.lower(k))) return taken('praises', topic.token, 'called-wanted', doc.lower(k));
  }
  const spent = /\b(?:will|would) not be (?:extended|renewed|prolonged)\b/.exec(text);
  if (truce !== null && spent !== null) return taken('rejects', truce.token, 'not-extended', spent[0]);
  const none = noneToCome(scene, reach);
  if (none >= 0) return taken('rejects', none, 'none-to-come', 'no');
  if (
    act.cue !== null &&
    INSISTING.has(act.cue.toLowerCase()) &&
    act.speakerSides.length > 0 &&
    self(scene, reach)
  ) {
    const topic = topicIn(scene, reach.first, reach.last) ?? topicBefore(scene, reach.first);
    if (topic !== null) return taken('denies', topic.token, 'insists-not', act.cue.toLowerCase());
  }
  return null;
}

/** A condition, or what is to come, is no position on what is. */
function supposed(scene: Scene, reach: Reach): boolean {
  for (let k = reach.first; k <= reach.last; k++)
    if (/^(?:if|unless|until|whether|once|provided|before|should)$/.test(scene.doc.lower(k))) return true;
  return false;
}

function denied(scene: Scene, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) if (NEGATION.test(scene.doc.lower(k))) return true;
  return false;
}

/** "the regime of silence … was over", "the accord as dead": the predicate of the pledge; -1 without one. */
function endedAt(scene: Scene, topic: number, reach: Reach): number {
  const { doc } = scene;
  for (let k = topic + 1; k <= Math.min(reach.last, topic + 12); k++) {
    if (/^[;.]$/.test(doc.word(k))) return -1;
    if (!ENDED.has(doc.lower(k))) continue;
    const before = doc.lower(k - 1);
    const rest =
      k === reach.last || /^[,;.!?"”’]|^(?:and|but|as|after|because|since)$/.test(doc.lower(k + 1));
    if (
      rest &&
      /^(?:is|was|are|were|be|been|now|as|["“]|effectively|already|officially|all|not|n't)$/.test(before)
    )
      return k;
  }
  return -1;
}

/** "there would be no negotiations", "there can be no truce": the noun; -1 without one. */
function noneToCome(scene: Scene, reach: Reach): number {
  const { doc } = scene;
  for (let k = reach.first + 2; k < reach.last; k++) {
    if (doc.lower(k) !== 'no' || doc.lower(k - 1) !== 'be') continue;
    if (!/^(?:will|would|can|could|shall|'ll|must)$/.test(doc.lower(k - 2))) continue;
    const topic = topicIn(scene, k + 1, Math.min(reach.last, k + 4), PEACE);
    if (topic !== null) return topic.token;
  }
  return -1;
}

/** A denial in what is insisted on: "that nobody is encircled", without a will of its own. */
function self(scene: Scene, reach: Reach): boolean {
  if (!denied(scene, reach.first, reach.last)) return false;
  for (let k = reach.first; k <= reach.last; k++)
    if (/^(?:will|would|wo|can|could|must|should|shall)$/.test(scene.doc.lower(k))) return false;
  return true;
}
