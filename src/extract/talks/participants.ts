import type { ActorMention } from '../../actor/index.js';
import type { Sentence } from '../../language/index.js';
import { subject } from '../../language/index.js';
import type { Scene } from '../incidents/scene.js';
import { sidesOf } from '../incidents/who.js';

/** The sides that meet in the tokens: states and armed groups, hosts and mediators where the clause names them. */
export function participantsIn(scene: Scene, first: number, last: number): readonly string[] {
  const out: string[] = [];
  const add = (n: string): void => {
    if (n !== '' && !out.includes(n)) out.push(n);
  };
  const { doc } = scene;
  for (const m of scene.actorsIn(first, last)) {
    const at = doc.tokenAt(m.start);
    if (at < first) continue;
    const before = doc.lower(Math.max(0, at - 1));
    if (m.kind === 'pronoun' && /^(?:it|its|he|she|his|her)$/.test(m.text.toLowerCase())) continue;
    if (isPlaceOnly(scene, at, m, before) && !(before === 'from' && sent(scene, at))) continue;
    for (const n of sides(m)) add(n);
  }
  for (const p of scene.placesIn(first, last)) {
    if (p.form !== 'adjective' || p.place.country === '') continue;
    if (scene.actorAt(doc.tokenAt(p.start)) !== null) continue;
    const next = doc.lower(doc.tokenAt(p.end - 1) + 1);
    if (
      /^(?:,|and|officials|delegations|negotiators|delegates|envoys|ministers|representatives|side|army|armies|mediators|government|leaders|counterparts?|presidents|foreign)$/.test(
        next,
      )
    )
      add(p.place.country);
  }
  return out;
}

/** The sides of the subject of a verb of meeting, where its own clause names none: "… met last weekend and are due to meet again". */
export function subjectSides(scene: Scene, i: number, s: Sentence): readonly string[] {
  const head = scene.doc.model === undefined ? -1 : subject(scene.doc, i);
  if (head < s.first) return [];
  let last = head;
  while (last < i && !/^(?:V|MD)/.test(scene.doc.xpos(last + 1))) last++;
  return last < i || head > i ? participantsIn(scene, head, Math.min(last, i - 1)) : [];
}

function sides(m: ActorMention): readonly string[] {
  if (m.kind === 'anonymous') return [];
  return sidesOf(m);
}

/** "delegations from Armenia": those who came. */
function sent(scene: Scene, at: number): boolean {
  return /^(?:delegations?|delegates|negotiators|envoys|officials|representatives|diplomats|teams?)$/.test(
    scene.doc.lower(Math.max(0, at - 2)),
  );
}

/** "in Russia", "at Geneva", "in Saudi Arabia": where they meet, not who. */
function isPlaceOnly(scene: Scene, at: number, m: ActorMention, before: string): boolean {
  // "at the United Nations in Geneva": where they meet.
  const { doc } = scene;
  if (before === 'at' || (before === 'the' && doc.lower(Math.max(0, at - 2)) === 'at')) return true;
  // "Libya's two warring factions": whose they are, no side of its own.
  if (m.kind === 'state' && /^(?:'s|’s|')$/.test(doc.lower(doc.tokenAt(m.end - 1) + 1))) {
    for (let k = doc.tokenAt(m.end - 1) + 2; k <= doc.tokenAt(m.end - 1) + 5 && k < doc.size; k++)
      if (/^(?:factions|sides|parties|rivals|camps)$/.test(doc.lower(k))) return true;
  }
  return (
    /^(?:in|at|near|to|from|over|on)$/.test(before) &&
    m.kind === 'state' &&
    scene.placeAt(at) !== null &&
    scene.placeAt(at)!.form !== 'adjective'
  );
}
