import type { Span } from '../../../model/index.js';
import { WordSet } from '../../by-word.js';
import type { SpeechAct } from '../../speech/act.js';
import { speechAt } from '../../speech/covering.js';
import { clauseStart } from '../../speech/phrase-bounds.js';
import { voiceIn } from '../../speech/phrase-voice.js';
import { isFiniteVerb, type Reach, type Scene } from '../../speech/scene.js';
import { NOBODY } from '../../speech/voice.js';
import { CONDITION_MARKS, CONDITION_MODALS, CONDITIONAL_DEEDS } from '../../words/stance-conditions.js';
import { holders, isParty, speakers, type Taken } from '../holder.js';
import { type Stage, stretch } from '../stage.js';
import { aboutWords, topicBefore, topicIn, topicWords } from '../topic.js';

const TOPICS = new Set(['truce', 'violence', 'talks', 'demand', 'deed']);
const NEGATED = /\b(?:not|n['’]t|no)\b/i;

/** What somebody says they will do if, unless, until: "If the Russians break it, we will respond". */
export function readConditional(stage: Stage, act: SpeechAct): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  if (act.force === 'not-said' || act.force === 'ask' || !isParty(act)) return null;
  // Told again by an inner act: that one holds it.
  if (stage.outers.has(act)) return null;
  const holder = speakers(act);
  if (holder.length === 0) return null;
  for (const c of act.content) {
    for (let k = doc.tokenAt(c.start); k >= 0 && k < doc.size && doc.start(k) < c.end; k++) {
      const mark = markAt(scene, k);
      if (mark === '') continue;
      const clause = within(scene, k, c, act);
      if (!holds(scene, mark, k, clause, act)) continue;
      const topic =
        topicIn(scene, clause.first, clause.last, TOPICS) ??
        topicBefore(scene, clause.first, TOPICS) ??
        topicIn(scene, clause.last, doc.sentenceOf(clause.last).last, TOPICS);
      if (topic === null && !NEGATED.test(words(scene, clause))) continue;
      const split = act.content.length > 1 && act.mode !== 'direct';
      const span = split
        ? { start: act.content[0]!.start, end: act.content.at(-1)!.end }
        : stretch(scene, clause.first, clause.last);
      return {
        holder,
        position: 'conditional',
        about: topic === null ? aboutWords(scene, clause.first, clause.last) : topicWords(scene, topic.token),
        ...span,
        rule: 'conditional-said',
        words: [`stance-conditions:${mark}`],
      };
    }
  }
  return null;
}

function words(scene: Scene, r: Reach): string {
  return scene.doc.text.slice(scene.doc.start(r.first), scene.doc.end(r.last));
}

const MARK_STARTS: ReadonlySet<string> = new Set([...CONDITION_MARKS].map((m) => m.split(' ')[0]!));

const MARKS = new WordSet(MARK_STARTS);

/** The words that `readTied` starts from. */
export const TIED_STARTS = MARK_STARTS;

/** The condition mark at token k, as it is listed; '' where there is none. */
function markAt(scene: Scene, k: number): string {
  const { doc } = scene;
  let phrase = '';
  let found = '';
  if (!MARKS.has(doc, k)) return '';
  for (let n = k; n < Math.min(doc.size, k + 4); n++) {
    phrase = phrase === '' ? doc.lower(n) : `${phrase} ${doc.lower(n)}`;
    if (CONDITION_MARKS.has(phrase)) found = phrase;
  }
  // "Should there be another attack": only at the head of a clause.
  return found === 'should' && !/^\p{Lu}/u.test(doc.word(k)) ? '' : found;
}

/** The sentence of the mark, as far as the act's words go. */
function within(scene: Scene, k: number, c: Span, act: SpeechAct): Reach {
  const { doc } = scene;
  const split = act.content.length > 1 && act.mode !== 'direct';
  const from = split ? act.content[0]!.start : c.start;
  const to = split ? act.content.at(-1)!.end : c.end;
  let { first, last } = doc.sentenceOf(k);
  while (first < k && doc.start(first) < from) first++;
  while (last > k && doc.end(last) > to) last--;
  return { first, last };
}

/** Whether the clause promises or threatens: a modal, and for "until" and "before" something held back. */
function holds(scene: Scene, mark: string, k: number, clause: Reach, act: SpeechAct): boolean {
  const { doc } = scene;
  let modal = act.shape === 'infinitive' && (act.force === 'promise' || act.force === 'warn');
  for (let i = clause.first; i <= clause.last; i++)
    if (i !== k && CONDITION_MODALS.has(doc.lower(i))) modal = true;
  const text = words(scene, clause);
  if (mark === 'until' || mark === 'before') {
    if (scene.timeStart(k) === k && !goesOn(scene, scene.timeEnd(k), clause.last)) return false;
    if (scene.timeStart(k + 1) === k + 1 && !goesOn(scene, scene.timeEnd(k + 1), clause.last)) return false;
    return NEGATED.test(text.slice(0, doc.start(k) - doc.start(clause.first))) ? modal : /withh/i.test(text);
  }
  if (mark === 'if' && k > clause.first && /^(?:as|even|asked|what)$/.test(doc.lower(k - 1))) return false;
  return modal || /^(?:on condition|on the condition|subject to|unless)/.test(mark);
}

/** "until three months of peace had shown": a clause, not a date. */
function goesOn(scene: Scene, end: number, limit: number): boolean {
  for (let k = end + 1; k <= limit && !/^[,;:.]$/.test(scene.doc.word(k)); k++)
    if (isFiniteVerb(scene.doc, k)) return true;
  return false;
}

/** "The armed formations agreed, subject to written guarantees": a position tied outside reported speech; `i` is the mark. */
export function readTied(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene, speech } = stage;
  const { doc } = scene;
  const mark = markAt(scene, i);
  if (
    !/^(?:subject to|on condition that|on the condition that|provided that|provided|only if|unless)$/.test(
      mark,
    )
  )
    return null;
  if (speechAt(speech, doc.start(i)) !== null) return null;
  for (let k = i - 1; k >= Math.max(reach.first + 1, i - 20); k--) {
    if (/^[;:]$/.test(doc.word(k))) return null;
    if (!CONDITIONAL_DEEDS.has(doc.lower(k))) continue;
    const first = clauseStart(scene, reach.first, k - 1);
    const voice = first > k - 1 ? null : voiceIn(scene, first, k - 1, NOBODY);
    if (voice === null || voice.mention === null) return null;
    const topic = topicIn(scene, k, i) ?? topicBefore(scene, k) ?? topicIn(scene, i, reach.last);
    if (topic === null) return null;
    return {
      holder: holders(voice),
      position: 'conditional',
      about: topicWords(scene, topic.token),
      ...stretch(scene, first, reach.last),
      rule: 'conditional-deed',
      words: [`stance-conditions:${mark}`],
    };
  }
  return null;
}
