import type { Scene } from '../incidents/scene.js';

/** What the words around a meeting make of it: over, called off, held by telephone. */

/** "he agreed during a call with X": the pronoun's side is at the other end of the line. */
export function callers(scene: Scene, first: number, i: number): readonly string[] {
  const he = scene.actorsIn(first, i - 1).find((m) => m.kind === 'pronoun' && /^(?:he|she)$/i.test(m.text));
  return he === undefined ? [] : he.sides;
}

/** "spoke by telephone", "speak with X on the phone": words that two sides exchange. */
export function onTheLine(scene: Scene, i: number, end: number): boolean {
  const { doc } = scene;
  if (/^(?:with|again)$/.test(doc.lower(i + 1)) && doc.lower(i + 2) !== 'reporters') return true;
  for (let k = i + 1; k <= end; k++)
    if (/^(?:telephone|phone|hotline|videolink|video)$/.test(doc.lower(k))) return true;
  return false;
}

/** "following talks in Jeddah", "after ten hours of negotiations": the meeting is over. */
export function followed(scene: Scene, phrase: number, first: number): boolean {
  const { doc } = scene;
  for (let k = phrase - 1; k >= Math.max(first - 1, phrase - 7, 0); k--) {
    const w = doc.lower(k);
    if (/^(?:after|following)$/.test(w)) return true;
    if (
      !/^(?:of|more|than|over|nearly|almost|about|some|hours?|days?|weeks?|marathon|\d+|\p{Ll}+)$/u.test(w) ||
      doc.upos(k) === 'VERB'
    )
      return false;
  }
  return false;
}

/** "have been postponed": no day is left where no new one is given. */
export function calledOff(scene: Scene, first: number, end: number): boolean {
  const { doc } = scene;
  for (let k = first; k <= end; k++) {
    if (
      !/^(?:postponed|cancelled|canceled|shelved)$/.test(doc.lower(k)) &&
      !(doc.lower(k) === 'off' && /^(?:called|put)$/.test(doc.lower(k - 1)))
    )
      continue;
    for (let j = k + 1; j <= Math.min(end, k + 4); j++)
      if (/^(?:to|until|till|by)$/.test(doc.lower(j))) return false;
    return true;
  }
  return false;
}
