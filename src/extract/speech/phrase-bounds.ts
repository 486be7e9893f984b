import type { ActorMention } from '../../actor/index.js';
import type { Doc } from '../../language/index.js';
import { CLAUSE_OPENERS } from '../words/speech-adjuncts.js';
import { isFiniteVerb, isMark, type Scene } from './scene.js';

/** Words after which a name belongs to a noun before it. */
export const PREPOSITION =
  /^(?:of|in|for|at|by|from|with|to|near|on|under|over|against|close|familiar|about|loyal|between|behind)$/;

/** Whether the mention owns what follows it: "Kyiv's …". */
export function possessive(doc: Doc, m: ActorMention): boolean {
  const after = doc.tokenAt(m.end);
  return after >= 0 && doc.start(after) === m.end && /^(?:'s|’s|'|’)$/.test(doc.word(after));
}

/** The hyphen of one word: "left-wing". */
function hyphen(doc: Doc, i: number): boolean {
  return i > 0 && i + 1 < doc.size && doc.end(i - 1) === doc.start(i) && doc.end(i) === doc.start(i + 1);
}

/** First token of the noun phrase that ends at e: after the nearest stop, clause opener or finite verb. */
export function clauseStart(scene: Scene, from: number, e: number): number {
  const { doc } = scene;
  let a = e;
  while (a > from) {
    const w = doc.lower(a - 1);
    if (/^(?:[,;:()–—•]|--|-|\.\.\.|…|[.?!])$/.test(w) && !(w === '-' && hyphen(doc, a - 1))) break;
    if (isMark(doc, a - 1) || (w === 'to' && doc.lower(a - 2) === 'according')) break;
    const inMention = scene.actorAt(a - 1) !== null && scene.actorAt(a - 1) === scene.actorAt(a);
    if (!inMention && CLAUSE_OPENERS.has(w)) {
      if ((w === 'and' || w === 'or' || w === 'nor') && joinsNouns(scene, from, a - 1)) {
        a--;
        continue;
      }
      break;
    }
    if (!inMention && isFiniteVerb(doc, a - 1) && !/^\p{Lu}/u.test(doc.word(a - 1)) && !isReduced(doc, a - 1))
      break;
    a--;
  }
  // A leading adjunct of time: "In November its leader", "On Friday the army".
  const lead = doc.lower(a);
  if (a < e && /^(?:on|in|at|by|since|during|last|late|early|earlier)$/.test(lead)) {
    const t = scene.timeEnd(a) >= 0 ? scene.timeEnd(a) : scene.timeEnd(a + 1);
    if (t >= a && t < e) a = t + 1;
  } else if (
    a < e &&
    scene.timeStart(a) === a &&
    scene.timeEnd(a) < e &&
    !/^(?:'s|’s)$/.test(doc.lower(scene.timeEnd(a) + 1))
  )
    a = scene.timeEnd(a) + 1;
  return a;
}

/** "Residents … reached by telephone said": a participle after its noun, no verb of its own. */
export function isReduced(doc: Doc, i: number): boolean {
  return (
    /(?:ed|en|wn)$/.test(doc.lower(i)) &&
    i + 1 < doc.size &&
    /^(?:by|in|at|to|from|on)$/.test(doc.lower(i + 1))
  );
}

/** Whether "and" at i joins two names that speak together: a mention on each side and no verb before it. */
function joinsNouns(scene: Scene, from: number, i: number): boolean {
  const { doc } = scene;
  if (i - 1 < from || scene.actorAt(i - 1) === null) return false;
  for (let k = i - 1; k >= from; k--) {
    const w = doc.lower(k);
    if (/^(?:[,;:]|--|–|—)$/.test(w) || isMark(doc, k) || CLAUSE_OPENERS.has(w)) return true;
    if (isFiniteVerb(doc, k)) return false;
  }
  return true;
}
