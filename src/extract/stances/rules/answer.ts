import { list } from '../../../model/words.js';
import { speechAt } from '../../speech/covering.js';
import { clauseStart } from '../../speech/phrase-bounds.js';
import { voiceIn } from '../../speech/phrase-voice.js';
import type { Reach } from '../../speech/scene.js';
import { NOBODY } from '../../speech/voice.js';
import { holders, speakers, type Taken } from '../holder.js';
import { type Stage, stretch } from '../stage.js';
import { aboutWords, topicBefore, topicIn, topicWords } from '../topic.js';

/** The verbs of answering. */
export const ANSWERING = list('said says answered answers replied replies responded');

/** "Asked whether Putin had agreed, Peskov answered that he had", "The colonel said no"; `i` is the verb of answering. */
export function readAnswer(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene, speech } = stage;
  const { doc } = scene;
  if (!ANSWERING.has(doc.lower(i)) || i <= reach.first) return null;
  let k = i + 1;
  if (doc.lower(k) === 'that') k++;
  const word = k <= reach.last ? doc.lower(k) : '';
  const short = /^(?:yes|no)$/.test(word) && (k === reach.last || /^[,;.!?"”’]/.test(doc.word(k + 1)));
  const echo =
    /^(?:he|she|it|they)$/.test(word) &&
    k + 1 <= reach.last &&
    /^(?:had|has|have|did|does|was|were|would|will)$/.test(doc.lower(k + 1));
  if (!short && !echo) return null;
  const denied = short ? word === 'no' : /^(?:not|n't)$/.test(k + 2 <= reach.last ? doc.lower(k + 2) : '');
  const end = short ? k : denied ? k + 2 : k + 1;
  if (end < reach.last && !/^[,;.!?"”’]/.test(doc.word(end + 1))) return null;
  const first = clauseStart(scene, reach.first, i - 1);
  const voice = first > i - 1 ? null : voiceIn(scene, first, i - 1, NOBODY);
  const own = speechAt(speech, doc.start(i));
  if (voice === null || voice.mention === null) return null;
  const holder = voice.name === 'anonymous' && own !== null ? speakers(own) : holders(voice);
  const asked = askedFrom(stage, reach, first);
  if (echo && asked < 0) return null;
  const topic = asked >= 0 ? topicIn(scene, asked, first) : null;
  const near = topic ?? topicBefore(scene, first);
  if (holder.length === 0 || (near === null && asked < 0)) return null;
  return {
    holder,
    position: asked >= 0 ? (denied ? 'denies' : 'confirms') : denied ? 'rejects' : 'accepts',
    about: asked >= 0 ? aboutWords(scene, asked + 1, first - 1) : topicWords(scene, near!.token),
    ...stretch(scene, asked >= 0 ? reach.first : first, end),
    rule: 'answer',
    words: [`stance-answers:${short ? word : 'echo'}`],
  };
}

/** Where the question begins in "Asked whether …,"; -1 without one. */
function askedFrom(stage: Stage, reach: Reach, first: number): number {
  const { doc } = stage.scene;
  for (let k = reach.first; k < Math.min(first, reach.first + 12); k++)
    if (
      /^(?:whether|if)$/.test(doc.lower(k)) &&
      /^asked$/.test(doc.lower(reach.first === k ? k : k - 1) || '')
    )
      return k;
  for (let k = reach.first; k < Math.min(first, reach.first + 10); k++)
    if (doc.lower(k) === 'asked')
      for (let n = k + 1; n < first; n++) if (/^(?:whether|if)$/.test(doc.lower(n))) return n;
  return -1;
}
