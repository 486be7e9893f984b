import type { Stance } from '../../../model/index.js';
import type { SpeechAct } from '../../speech/act.js';
import type { Reach } from '../../speech/scene.js';
import { NO_DEAL, NOT_BOUND, UNTRUE, UNWANTED, WITHIN_TERMS } from '../../words/stance-breach.js';
import { speakers, type Taken } from '../holder.js';
import { type Stage, stretch } from '../stage.js';
import { topicBefore, topicIn, topicWords } from '../topic.js';

const TRUCE = new Set(['truce']);
/** A pledge told of as standing. */
const HOLDING =
  /\b(?:was|is|were|are|been|be|remains?|remained)\s+["“]?(?:\w+ly\s+|still\s+)*(?:holding|in effect|in force|in place)\b/;
/** What would end the violence. */
const HALTING = /\b(?:stopping|halting|ending|pausing|suspending)\b/;
/** Whom a truce leaves out is no refusal of it. */
const OTHERS =
  /\bapply (?:only )?to (?:[\w-]+ )*(?:terrorists?|groups?|jihadists?|islamic state|organi[sz]ations?|the nusra)\b/;
const CLAIMS = new Set(['claim']);
const PLEDGES = new Set(['truce', 'demand']);

/** Positions that lie in what is said: "there is no direct agreement", "it was acting within the terms", "a lie from beginning to end". */
export function readSaid(stage: Stage, act: SpeechAct, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  const holder = speakers(act);
  if (holder.length === 0 || act.force === 'not-said' || act.force === 'ask') return null;
  const text = doc.text.slice(doc.start(reach.first), doc.end(reach.last)).toLowerCase().replaceAll('’', "'");
  const taken = (
    position: Stance['position'],
    token: number | undefined,
    rule: string,
    word: string | null,
  ): Taken | null => {
    const t =
      token ?? topicIn(scene, reach.first, reach.last)?.token ?? topicBefore(scene, reach.first)?.token;
    if (t === undefined) return null;
    const span = stretch(scene, reach.first, reach.last);
    return {
      holder,
      position,
      about: topicWords(scene, t),
      ...span,
      rule,
      words: word === null ? [] : [`stance-breach:${word}`],
    };
  };
  for (const phrase of NOT_BOUND)
    if (text.includes(phrase) && !OTHERS.test(text)) return taken('rejects', undefined, 'not-bound', phrase);
  for (const phrase of WITHIN_TERMS)
    if (text.includes(phrase)) return taken('denies', undefined, 'within-terms', phrase);
  const pledge =
    HOLDING.test(text) &&
    !/\b(?:not|n't|no longer|if|unless|whether|until|will|would|shall|hopes?)\b/.test(text)
      ? topicIn(scene, reach.first, reach.last, TRUCE)
      : null;
  if (pledge !== null) return taken('confirms', pledge.token, 'holding', 'holding');
  const judged = /^(?:called|described-as|said-words)$/.test(act.rule);
  for (let k = reach.first; k <= reach.last; k++) {
    const w = doc.lower(k);
    if (UNTRUE.has(w) && (judged || topicIn(scene, reach.first, k, CLAIMS) !== null))
      return taken('denies', undefined, 'called-untrue', w);
    if (judged && UNWANTED.has(w)) {
      const pledge =
        topicIn(scene, reach.first, reach.last, PLEDGES) ??
        (HALTING.test(text) ? topicIn(scene, reach.first, reach.last) : null);
      if (pledge !== null) return taken('rejects', pledge.token, 'called-unwanted', w);
    }
    if (w !== 'no') continue;
    let n = k + 1;
    while (n <= reach.last && n - k < 4 && !NO_DEAL.has(doc.lower(n))) n++;
    if (n > reach.last || !NO_DEAL.has(doc.lower(n))) continue;
    if (/\bno\b[^,;]*\b(?:contemplated|planned|considered|envisaged|foreseen|possible)\b/.test(text))
      return taken('rejects', n, 'none-planned', doc.lower(n));
    const be =
      k > reach.first && /^(?:is|was|were|are|has|have|had|be|been|exists?|["“])$/.test(doc.lower(k - 1));
    if (be || k === reach.first) return taken('denies', n, 'no-deal', doc.lower(n));
  }
  if (
    /\bno (?:orders?|instructions?|plans?|intention)\b.*\b(?:prolong|extend|renew|stop|halt|cease)/.test(text)
  )
    return taken('rejects', undefined, 'no-orders', null);
  return null;
}
