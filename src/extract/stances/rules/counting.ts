import type { Reach } from '../../speech/scene.js';
import { phraseBook } from '../../speech/verb-phrase.js';
import { BREACH_NOUNS, COUNTING_VERBS } from '../../words/stance-breach.js';
import { holders, type Taken } from '../holder.js';
import { actorOf, objectEnd, type Stage, stretch } from '../stage.js';
import { topicBefore, topicIn, topicWords } from '../topic.js';

const BOOK = phraseBook(
  COUNTING_VERBS.map((r) => {
    const [verb, ...rest] = r.words.split(' ');
    return { verb: verb!, forms: r.forms, rest, value: r.words };
  }),
);

/** The words that `readCounting` starts from. */
export const COUNTING_STARTS = BOOK.starts;

/** "Both sides continue to report alleged violations", "Islamabad puts the number of Indian violations at 3,097"; the verb begins at token i. */
export function readCounting(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  const p = BOOK(doc, i)[0];
  if (p === undefined || p.negated || p.passive) return null;
  const last = objectEnd(scene, p.last + 1, reach.last);
  let noun = p.last + 1;
  while (noun <= Math.min(last, p.last + 8) && !BREACH_NOUNS.has(doc.lower(noun))) noun++;
  if (noun > Math.min(last, p.last + 8)) return null;
  for (let k = p.last + 1; k < noun; k++) if (/^(?:no|fewer|any|few)$/.test(doc.lower(k))) return null;
  const voice = actorOf(stage, p, reach);
  if (
    voice === null ||
    voice.mention === null ||
    (!/^(?:state|force|group|collective|organisation)$/.test(voice.mention.kind) &&
      voice.mention.sides.length === 0)
  )
    return null;
  const topic = topicIn(scene, noun + 1, last, TRUCE) ?? topicBefore(scene, p.first, TRUCE);
  const holder = holders(voice);
  if (holder.length === 0) return null;
  return {
    holder,
    position: 'accuses-breach',
    about: topic === null ? topicWords(scene, noun) : topicWords(scene, topic.token),
    ...stretch(scene, Math.min(voice.first, p.group), last),
    rule: 'counts-breaches',
    words: [`stance-breach:${p.value}`],
  };
}

const TRUCE = new Set(['truce']);
