import type { Draft } from './draft.js';
import { eventsIn } from './near.js';
import type { Scene } from './scene.js';
import { sidesIn } from './who.js';

/**
 * Fills the doer that a later sentence names: "The authorities attribute it to the ELN", "the military blamed the rebels",
 * "Aircraft assessed to be Russian", "Hamas claimed responsibility". Where each side blames the other, nobody is named.
 */
export function attribute(scene: Scene, drafts: readonly Draft[]): void {
  for (const [n, d] of drafts.entries()) {
    if (d.actor.length > 0) continue;
    const last = d.told.at(-1)!.unit;
    const next = drafts[n + 1]?.told[0]?.unit.sentence.index ?? Number.POSITIVE_INFINITY;
    for (let k = last.sentence.index; k <= last.sentence.index + 2 && k < scene.doc.sentences.length; k++) {
      if (k >= next && k > last.sentence.index) break;
      const s = scene.doc.sentences[k]!;
      if (scene.line(s.first) - scene.line(last.last) > 0) break;
      const names = blamed(scene, k === last.sentence.index ? last.last + 1 : s.first, s.last);
      if (names.length === 0) continue;
      d.actor = names;
      d.words.push('step:attributed');
      break;
    }
  }
}

function blamed(scene: Scene, first: number, last: number): readonly string[] {
  const { doc } = scene;
  for (let k = first; k <= last; k++) {
    const w = doc.lower(k);
    const next = doc.lower(Math.min(last, k + 1));
    if (/^(?:no|not|neither|nobody|each|both)$/.test(w)) return [];
    if (/^(?:attributes?|attributed)$/.test(w) && /^(?:it|this|that|the)$/.test(next)) {
      for (let j = k + 2; j <= Math.min(last, k + 6); j++)
        if (doc.lower(j) === 'to') return sidesIn(scene, j + 1, Math.min(last, j + 5));
    }
    if ((w === 'blamed' || w === 'blames') && !/^(?:each|it|the\s+other|a)$/.test(next))
      return sidesIn(scene, k + 1, Math.min(last, k + 5));
    if (w === 'assessed' && next === 'to') return sidesIn(scene, k + 2, Math.min(last, k + 5));
    if (w === 'claimed' && claims(scene, k + 1, last)) return sidesIn(scene, first, k - 1);
    if (w === 'reportedly' && next === 'by') return sidesIn(scene, k + 2, Math.min(last, k + 6));
  }
  return [];
}

/** "claimed responsibility", "claimed the attack". */
function claims(scene: Scene, k: number, last: number): boolean {
  const { doc } = scene;
  if (doc.lower(k) === 'responsibility') return true;
  return /^(?:the|that|this)$/.test(doc.lower(k)) && eventsIn(scene, k + 1, Math.min(last, k + 3)).length > 0;
}
