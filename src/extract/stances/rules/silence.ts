import { list } from '../../../model/words.js';
import { skipAddressee, skipAdjuncts } from '../../speech/bounds.js';
import type { Reach, Scene } from '../../speech/scene.js';
import { subjectAfter } from '../../speech/speaker.js';
import { phraseBook, type VerbPhrase } from '../../speech/verb-phrase.js';
import { NOBODY } from '../../speech/voice.js';
import { SPEAKING_DOCUMENTS } from '../../words/speech-nouns.js';
import { NEEDS_TOPIC, SILENCE_ADVERBS, SILENCE_VERBS, UNANSWERED } from '../../words/stance-silence.js';
import { holders, type Taken } from '../holder.js';
import { actorOf, objectEnd, type Stage, stretch } from '../stage.js';
import { aboutWords, topicBefore, topicIn, topicWords } from '../topic.js';

interface Meaning {
  readonly need: string;
  readonly next: string;
  readonly words: string;
}

const BOOK = phraseBook(
  SILENCE_VERBS.map((r) => {
    const [verb, ...rest] = r.words.split(' ');
    return {
      verb: verb!,
      forms: r.forms,
      rest,
      value: { need: r.need, next: r.next, words: r.words } satisfies Meaning,
    };
  }),
  SILENCE_ADVERBS,
);

/** The words that `readSilence` starts from. */
export const SILENCE_STARTS = BOOK.starts;

/** "did not comment", "declined to say whether", "has yet to respond", "was silent"; the verb begins at token i. */
export function readSilence(stage: Stage, i: number, reach: Reach): Taken | null {
  for (const p of BOOK(stage.scene.doc, i)) {
    const taken = take(stage, p, reach);
    if (taken !== null) return taken;
  }
  return null;
}

function take(stage: Stage, p: VerbPhrase<Meaning>, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  if (p.passive) return null;
  // "is not commenting", but not "without commenting"
  if (p.form === 'ing' && !/^(?:is|are|was|were|been)$/.test(doc.lower(p.group))) return null;
  const voice = actorOf(stage, p, reach);
  if (
    voice === null ||
    /^(?:by|from)$/.test(doc.lower(p.last)) ||
    SPEAKING_DOCUMENTS.has(doc.lower(voice.last))
  )
    return null;
  const negated = p.negated || /^(?:neither|nobody|none|no)$/.test(doc.lower(voice.first));
  if (negated !== (p.value.need === 'not')) return null;
  const next = p.last + 1;
  const last = Math.max(p.last, objectEnd(scene, next, reach.last));
  const asked = question(scene, p, next, reach);
  if (p.value.next === 'if' && asked < 0) return null;
  const topic = topicIn(scene, next, last);
  if (NEEDS_TOPIC.has(p.value.words)) {
    const after = next <= reach.last ? doc.lower(next) : '';
    if (/^(?:confirm|acknowledge)$/.test(p.value.words)) {
      if (topic === null && !/^(?:it|this|that|whether)$/.test(after)) return null;
    } else if (topic?.kind === 'violence' && !/^(?:to|on)$/.test(after)) return null;
  }
  const holder = holders(voice);
  const about = unanswered(scene, p, next, last, asked, voice.first, reach);
  if (holder.length === 0 || about === '') return null;
  const first = asked >= 0 && asked < voice.first ? asked : voice.first;
  const end = asked > p.last ? Math.max(last, objectEnd(scene, asked, reach.last)) : last;
  return {
    holder,
    position: 'no-comment',
    about,
    ...stretch(scene, first, end),
    rule: 'silence',
    words: [`stance-silence:${p.value.words}`],
  };
}

/** What is left unanswered: the question, the topic named with the verb, else the topic before it. */
function unanswered(
  scene: Scene,
  p: VerbPhrase<Meaning>,
  next: number,
  last: number,
  asked: number,
  subject: number,
  reach: Reach,
): string {
  const { doc } = scene;
  if (asked >= 0)
    return aboutWords(
      scene,
      asked,
      asked < p.first ? Math.max(asked, subject - 2) : objectEnd(scene, asked, reach.last),
    );
  const topic = topicIn(scene, next, last);
  if (topic !== null) return topicWords(scene, topic.token);
  const near = topicBefore(scene, p.first);
  if (near !== null) return topicWords(scene, near.token);
  return next <= last && !/^(?:by|in|at|on|it|immediately|when|to)$/.test(doc.lower(next))
    ? aboutWords(scene, next, last)
    : '';
}

/** Where the unanswered question begins: after the verb or, fronted, before the subject; -1 without one. */
function question(scene: Scene, p: VerbPhrase<Meaning>, next: number, reach: Reach): number {
  const { doc } = scene;
  for (let k = next; k <= Math.min(reach.last, next + 5); k++) {
    const w = doc.lower(k);
    if (UNANSWERED.has(w)) return k;
    if (p.value.need === 'yes' && /^(?:how|when|who|what|why|where)$/.test(w)) return k;
    if (/^[,;:.]$/.test(w)) break;
    const open =
      skipAdjuncts(scene, k, reach.last) > k || skipAddressee(scene, k, reach.last) > k || w === 'for';
    if (k === next && !open) break;
  }
  const lead = /^\p{L}/u.test(doc.word(reach.first)) ? reach.first : reach.first + 1;
  return lead < p.group && doc.lower(lead) === 'whether' ? lead : -1;
}

/** The nouns that `readNoComment` starts from. */
export const NO_COMMENT_NOUNS = list('comment response reaction word reply answer confirmation');

/** "There was no comment from the Kremlin", "no word from Damascus"; `i` is the noun. */
export function readNoComment(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  if (!NO_COMMENT_NOUNS.has(doc.lower(i))) return null;
  let no = i - 1;
  while (no > reach.first && SILENCE_ADVERBS.has(doc.lower(no))) no--;
  if (
    no < reach.first ||
    doc.lower(no) !== 'no' ||
    i + 2 > reach.last ||
    !/^(?:from|by)$/.test(doc.lower(i + 1))
  )
    return null;
  const voice = subjectAfter(scene, i + 2, reach.last, NOBODY);
  if (voice === null || voice.mention === null) return null;
  const holder = holders(voice);
  const topic = topicIn(scene, voice.last + 1, reach.last) ?? topicBefore(scene, no);
  if (holder.length === 0 || topic === null) return null;
  let first = no;
  while (first > reach.first && /^(?:was|is|been|has|there|had|still)$/.test(doc.lower(first - 1))) first--;
  return {
    holder,
    position: 'no-comment',
    about: topicWords(scene, topic.token),
    ...stretch(scene, first, objectEnd(scene, voice.last, reach.last)),
    rule: 'no-comment-from',
    words: [`stance-silence:no ${doc.lower(i)} from`],
  };
}
