import type { SpeechAct } from '../../speech/act.js';
import type { Reach, Scene } from '../../speech/scene.js';
import { phraseBook, type VerbPhrase } from '../../speech/verb-phrase.js';
import { BREACH_NOUNS, BREACH_VERBS, KEEPING_VERBS, POINTLESS } from '../../words/stance-breach.js';
import { speakers, type Taken } from '../holder.js';
import { objectEnd, type Stage, stretch } from '../stage.js';
import { topicBefore, topicIn, topicWords } from '../topic.js';

const TRUCE = new Set(['truce']);
const row = (words: string, forms: string) => {
  const [verb, ...rest] = words.split(' ');
  return { verb: verb!, forms, rest, value: words };
};
const BREAKING = phraseBook(BREACH_VERBS.map((r) => row(r.verb, r.forms)));
const KEEPING = phraseBook(KEEPING_VERBS.map((r) => row(r.words, r.forms)));

/** The words that `readKeeping` starts from. */
export const KEEPING_STARTS: ReadonlySet<string> = new Set([...BREAKING.starts, ...KEEPING.starts]);

/** What a speaker says of the pledge's keeping: "the pledge had been broken", "kept his word", "the truce is being respected". */
export function readKeeping(stage: Stage, act: SpeechAct, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  const broken = BREAKING(scene.doc, i)[0];
  const p = broken ?? KEEPING(scene.doc, i)[0];
  if (p === undefined || supposed(scene, p, reach)) return null;
  const topic = pledgeOf(scene, p, reach);
  const holder = speakers(act);
  if (topic < 0 || holder.length === 0) return null;
  if (broken === undefined && isPointless(scene, p, reach))
    return {
      holder,
      position: 'rejects',
      about: topicWords(scene, topic),
      ...clip(act, stretch(scene, reach.first, reach.last), scene.doc.start(p.first)),
      rule: 'pointless',
      words: [`stance-breach:${p.value}`],
    };
  const position =
    broken !== undefined
      ? p.negated
        ? 'denies'
        : 'accuses-breach'
      : p.negated
        ? 'accuses-breach'
        : 'confirms';
  return {
    holder,
    position,
    about: topicWords(scene, topic),
    ...clip(act, stretch(scene, reach.first, reach.last), scene.doc.start(p.first)),
    rule: broken !== undefined ? 'breach-said' : 'keeping-said',
    words: [`stance-breach:${p.value}`],
  };
}

/** The words of the act around the offset. */
function clip(
  act: SpeechAct,
  whole: { start: number; end: number },
  at: number,
): { start: number; end: number } {
  const c = act.content.find((x) => x.start <= at && at < x.end);
  return c === undefined ? whole : { start: Math.max(c.start, whole.start), end: Math.min(c.end, whole.end) };
}

/** "it was meaningless to go on observing the truce". */
function isPointless(scene: Scene, p: VerbPhrase<string>, reach: Reach): boolean {
  for (let k = reach.first; k < p.first; k++) if (POINTLESS.has(scene.doc.lower(k))) return true;
  return false;
}

/** Breaking or keeping that is not told as fact: in a condition, possible, or to come. */
function supposed(scene: Scene, p: VerbPhrase<string>, reach: Reach): boolean {
  const { doc } = scene;
  for (let k = reach.first; k < p.first; k++)
    if (/^(?:if|unless|until|should|whether|when|once|long|provided)$/.test(doc.lower(k))) return true;
  for (let k = p.group; k < p.first; k++)
    if (/^(?:will|would|may|might|could|must|should|can|shall)$/.test(doc.lower(k))) return true;
  // "must be unconditional and strictly observed": the auxiliary stands with what it is joined to.
  for (let k = p.group - 1, and = false; k >= Math.max(reach.first, p.group - 7); k--) {
    if (doc.lower(k) === 'and') and = true;
    else if (and && /^(?:must|should|shall)$/.test(doc.lower(k))) return true;
    else if (/^[.;:]$/.test(doc.word(k))) break;
  }
  return p.first > reach.first && doc.lower(p.first - 1) === 'to';
}

/** The pledge that is the verb's object, or the subject of its passive; -1 where it is none. */
function pledgeOf(scene: Scene, p: VerbPhrase<string>, reach: Reach): number {
  const { doc } = scene;
  if (/ (?:word|promise)$/.test(p.value)) {
    const t =
      topicIn(scene, p.last + 1, objectEnd(scene, p.last + 1, reach.last), TRUCE) ??
      topicBefore(scene, p.first, TRUCE);
    return t === null ? p.last : t.token;
  }
  if (p.passive) {
    for (let k = p.group - 1; k >= Math.max(reach.first, p.group - 10); k--) {
      if (/^[;:]$/.test(doc.word(k))) break;
      if (topicIn(scene, k, k, TRUCE) !== null) return k;
    }
    return -1;
  }
  const end = objectEnd(scene, p.last + 1, reach.last);
  const own = topicIn(scene, p.last + 1, Math.min(end, p.last + 8), TRUCE);
  if (own !== null) return own.token;
  if (p.last + 1 > reach.last || !/^(?:it|them)$/.test(doc.lower(p.last + 1))) return -1;
  return topicBefore(scene, p.first, TRUCE)?.token ?? -1;
}

/** "the most serious breach of the ceasefire", "nine violations by the opposition", "this is treachery"; `i` is the noun. */
export function readBreachNoun(stage: Stage, act: SpeechAct, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  const w = doc.lower(i);
  if (!BREACH_NOUNS.has(w) || act.rule === 'spoke-of') return null;
  for (let k = reach.first; k < i; k++)
    if (
      /^(?:no|not|n't|without|never|if|unless|any|fewer|whether|possible|potential|future|investigate|investigating|monitor|monitored)$/.test(
        doc.lower(k),
      )
    )
      return null;
  const near =
    topicIn(scene, i + 1, Math.min(reach.last, i + 5), TRUCE) ??
    topicIn(scene, Math.max(reach.first, i - 3), i, TRUCE);
  const before = i > reach.first ? doc.lower(i - 1) : '';
  const counted =
    /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|many|several|alleged|\p{Lu}.*)$/u.test(
      before,
    ) ||
    doc.lower(i + 1) === 'by' ||
    /^(?:treachery|betrayal|perfidy)$/.test(w);
  if (near === null && !counted) return null;
  const topic = near ?? topicBefore(scene, i, TRUCE);
  const holder = speakers(act);
  if (holder.length === 0) return null;
  return {
    holder,
    position: 'accuses-breach',
    about: topic === null ? 'ceasefire' : topicWords(scene, topic.token),
    ...clip(act, stretch(scene, reach.first, reach.last), doc.start(i)),
    rule: 'breach-noun',
    words: [`stance-breach:${w}`],
  };
}
