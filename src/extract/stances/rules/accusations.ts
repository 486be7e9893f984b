import { list } from '../../../model/words.js';
import { owner } from '../../speech/rules/nominal.js';
import type { Reach } from '../../speech/scene.js';
import { subjectAfter } from '../../speech/speaker.js';
import { NOBODY, type Voice } from '../../speech/voice.js';
import { holders, type Taken } from '../holder.js';
import { objectEnd, type Stage, stretch } from '../stage.js';
import { topicBefore, topicIn, topicWords } from '../topic.js';

const TRUCE = new Set(['truce']);
/** The nouns that `readAccusationNoun` starts from. */
export const ACCUSATION_NOUNS = list(
  'accusation accusations allegation allegations recrimination recriminations complaint complaints',
);
const BREACH = /^(?:violat|break|broke|breach|flout|infring|treach|betray)/;

/** "mutual accusations of violations by Armenia and Azerbaijan", "Kyiv's accusation that Moscow broke the truce"; `i` is the noun. */
export function readAccusationNoun(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  if (!ACCUSATION_NOUNS.has(doc.lower(i)) || i + 2 > reach.last) return null;
  const last = objectEnd(scene, i + 1, reach.last);
  let breach = -1;
  for (let k = i + 1; k <= Math.min(last, i + 14); k++) if (BREACH.test(doc.lower(k))) breach = k;
  const broken = topicIn(scene, i + 1, last, TRUCE);
  if (breach < 0) return null;
  const mutual =
    i > reach.first && /^(?:mutual|reciprocal|rival|competing|fresh|new)$/.test(doc.lower(i - 1));
  let voice: Voice | null = null;
  for (let k = i + 1; voice === null && k < Math.min(last, mutual ? i + 9 : i + 2); k++)
    if (/^(?:by|from|between)$/.test(doc.lower(k))) voice = subjectAfter(scene, k + 1, last, NOBODY);
  voice ??= owner(scene, mutual ? i - 1 : i, reach.first, NOBODY);
  const topic = broken ?? topicBefore(scene, i, TRUCE);
  if (voice === null || voice.mention === null || topic === null) return null;
  const holder = holders(voice);
  if (holder.length === 0) return null;
  return {
    holder,
    position: 'accuses-breach',
    about: topicWords(scene, topic.token),
    ...stretch(scene, Math.min(voice.first, mutual ? i - 1 : i), Math.max(last, voice.last)),
    rule: 'accusation-noun',
    words: [`stance-accusations:${doc.lower(i)}`],
  };
}
