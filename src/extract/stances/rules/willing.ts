import type { Stance } from '../../../model/index.js';
import { list } from '../../../model/words.js';
import type { Reach } from '../../speech/scene.js';
import { phraseBook } from '../../speech/verb-phrase.js';
import { CONDITION_MARKS } from '../../words/stance-conditions.js';
import { REFUSED_DEEDS, WILLING, WILLING_DEEDS } from '../../words/stance-turns.js';
import { holders, type Taken } from '../holder.js';
import { actorOf, nameStart, objectEnd, type Stage, stretch, unsaidAt } from '../stage.js';
import { topicBefore, topicIn, topicWords } from '../topic.js';

const PEACE = new Set(['truce', 'demand', 'talks', 'violence']);

const READY = phraseBook(
  WILLING.flatMap((w) =>
    WILLING_DEEDS.flatMap((d) =>
      ['is,was,been,being', 'are,were,been,being'].map((forms) => ({
        verb: 'be',
        forms,
        rest: `${w.words} ${d.verb}`.split(' '),
        value: {
          position: (w.holds === 'yes' ? d.position : 'rejects') as Stance['position'],
          words: `${w.words} ${d.verb}`,
        },
      })),
    ),
  ),
);

/** The words that `readWilling` starts from. */
export const WILLING_STARTS = list('be is was are were been');

/** "Hamas is ready to extend the truce", "is unwilling to discuss the proposal"; the verb begins at token i. */
export function readWilling(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  if (!WILLING_STARTS.has(scene.doc.lower(i))) return null;
  const p = READY(scene.doc, i)[0];
  if (p === undefined || unsaidAt(stage.speech, scene.doc.start(p.first))) return null;
  const last = objectEnd(scene, p.last + 1, reach.last);
  const topic = topicIn(scene, p.last + 1, last, PEACE);
  const voice = actorOf(stage, p, reach);
  const holder = voice === null ? [] : holders(voice);
  if (topic === null || voice === null || holder.length === 0 || conditionIn(stage, p.last, reach))
    return null;
  const position = p.negated ? (p.value.position === 'rejects' ? null : 'rejects') : p.value.position;
  if (position === null) return null;
  return {
    holder,
    position,
    about: topicWords(scene, topic.token),
    ...stretch(scene, nameStart(scene, voice), last),
    rule: 'willing',
    words: [`stance-turns:${p.value.words}`],
  };
}

const DEEDS = phraseBook(
  REFUSED_DEEDS.map((r) => {
    const [verb, ...rest] = r.verb.split(' ');
    return { verb: verb!, forms: r.forms, rest, value: r };
  }),
);

/** The words that `readRefused` starts from. */
export const REFUSED_STARTS = DEEDS.starts;

/** "will not discuss its weapons", "would not reciprocate"; the verb begins at token i. */
export function readRefused(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  const p = DEEDS(doc, i)[0];
  if (p === undefined || !p.negated || p.passive || p.form !== 'base') return null;
  if (unsaidAt(stage.speech, doc.start(p.first)) || conditionIn(stage, p.last, reach)) return null;
  let modal = false;
  for (let k = p.group; k < p.first; k++)
    if (/^(?:will|would|wo|shall|'ll)$/.test(doc.lower(k))) modal = true;
  if (!modal || conditionIn(stage, reach.first - 1, { first: reach.first, last: p.group })) return null;
  const last = Math.max(p.last, objectEnd(scene, p.last + 1, reach.last));
  const topic =
    topicIn(scene, p.last + 1, last, PEACE) ??
    (p.value.object === 'no' ? topicBefore(scene, p.first, PEACE) : null);
  const voice = actorOf(stage, p, reach);
  if (topic === null || voice === null || voice.mention === null) return null;
  const holder = holders(voice);
  if (holder.length === 0) return null;
  return {
    holder,
    position: 'rejects',
    about: topicWords(scene, topic.token),
    ...stretch(scene, Math.min(nameStart(scene, voice), p.group), last),
    rule: 'refused',
    words: [`stance-turns:${p.value.verb}`],
  };
}

/** Whether the words behind a token, to the end of the sentence, tie the position to something: that is another rule's. */
function conditionIn(stage: Stage, after: number, reach: Reach): boolean {
  const { doc } = stage.scene;
  for (let k = after + 1; k <= reach.last; k++) {
    const w = doc.lower(k);
    const two = k < reach.last ? `${w} ${doc.lower(k + 1)}` : w;
    if (w !== 'should' && (CONDITION_MARKS.has(w) || CONDITION_MARKS.has(two))) return true;
  }
  return false;
}
