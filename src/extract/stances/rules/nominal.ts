import { firstChild } from '../../../language/index.js';
import type { Stance } from '../../../model/index.js';
import { clauseStart } from '../../speech/phrase-bounds.js';
import { voiceIn } from '../../speech/phrase-voice.js';
import { owner } from '../../speech/rules/nominal.js';
import type { Reach } from '../../speech/scene.js';
import { subjectAfter } from '../../speech/speaker.js';
import { NOBODY } from '../../speech/voice.js';
import { STANCE_ADJECTIVES, STANCE_NOUNS } from '../../words/stance-verbs.js';
import { holders, type Taken } from '../holder.js';
import { objectEnd, type Stage, stretch } from '../stage.js';
import { topicBefore, topicIn, topicWords } from '../topic.js';

const NOUNS = new Map(STANCE_NOUNS.map((r) => [r.word, r]));
const ADJECTIVES = new Map(STANCE_ADJECTIVES.map((r) => [r.word, r]));

/** The words that `readStanceNoun` and `readStanceAdjective` start from. */
export const STANCE_NOUN_STARTS: readonly string[] = [...NOUNS.keys()];
export const STANCE_ADJECTIVE_STARTS: readonly string[] = [...ADJECTIVES.keys()];

/** "Kyiv's rejection of the demand", "its refusal to withdraw", "a denial by the army"; `i` is the noun. */
export function readStanceNoun(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  const noun = NOUNS.get(doc.lower(i));
  if (noun === undefined || i + 2 > reach.last || !/^(?:of|to|that|for|by)$/.test(doc.lower(i + 1)))
    return null;
  const owned = owner(scene, i, reach.first, NOBODY);
  const voice = owned ?? (doc.lower(i + 1) === 'by' ? subjectAfter(scene, i + 2, reach.last, NOBODY) : null);
  if (voice === null) return null;
  const last = objectEnd(scene, i + 1, reach.last);
  const topic = topicIn(scene, i + 1, Math.min(last, i + 8));
  const holder = holders(voice);
  if (topic === null || !noun.about.split(' ').includes(topic.kind) || holder.length === 0) return null;
  return {
    holder,
    position: noun.position as Stance['position'],
    about: topicWords(scene, topic.token),
    ...stretch(scene, Math.min(owned?.first ?? i, i), last),
    rule: 'noun',
    words: [`stance-verbs:${noun.word}`],
  };
}

/** "Analysts are sceptical", "Turkey, which backs Tripoli, was silent"; `i` is the adjective. */
export function readStanceAdjective(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  const adjective = ADJECTIVES.get(doc.lower(i));
  if (adjective === undefined || i - 2 < reach.first) return null;
  let be = i - 1;
  while (be > reach.first && /ly$|^(?:still|also|more|very|been)$/.test(doc.lower(be))) be--;
  if (!/^(?:is|are|was|were|been|remain|remains|remained|sounded|seemed|stayed)$/.test(doc.lower(be)))
    return null;
  let e = be - 1;
  while (e > reach.first && /^(?:has|have|had)$/.test(doc.lower(e))) e--;
  let first = clauseStart(scene, reach.first, e);
  const parsed = doc.model === undefined ? -1 : firstChild(doc, i, 'nsubj');
  const named = parsed >= reach.first && parsed <= e ? scene.actorAt(parsed) : null;
  if (named !== null && named.kind !== 'pronoun') {
    first = doc.tokenAt(named.start);
    e = doc.tokenAt(named.end - 1);
  } else if (doc.word(e) === ',' || /^(?:which|who)$/.test(doc.lower(first - 1))) {
    const lead = scene.actorsIn(reach.first, e)[0];
    if (lead === undefined) return null;
    first = doc.tokenAt(lead.start);
    e = doc.tokenAt(lead.end - 1);
  }
  if (first > e) return null;
  const voice = voiceIn(scene, first, e, NOBODY);
  const topic = topicIn(scene, i + 1, reach.last) ?? topicBefore(scene, first);
  if (voice === null || (voice.mention === null && voice.name !== 'anonymous') || topic === null) return null;
  const holder = holders(voice);
  if (holder.length === 0) return null;
  return {
    holder,
    position: adjective.position as Stance['position'],
    about: topicWords(scene, topic.token),
    ...stretch(scene, first, objectEnd(scene, i, reach.last)),
    rule: 'adjective',
    words: [`stance-verbs:${adjective.word}`],
  };
}
