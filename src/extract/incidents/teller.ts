import type { ActorMention } from '../../actor/index.js';
import { speechAt } from '../speech/index.js';
import { isMark, isSaying } from './clause.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';

const FIRST_PERSON = /^(?:we|our|us|i|my)$/;

/** Who reports the unit: the speaker of the words, or who counted; empty for the outlet itself. */
export function tellersOf(scene: Scene, u: Unit): readonly string[] {
  const { doc } = scene;
  for (const x of u.sights) {
    const act = speechAt(scene.speech, doc.start(x.token));
    if (act !== null && act.force !== 'not-said' && act.force !== 'ask' && act.speakerName !== '') {
      const names = act.speaker !== null ? namesOf(act.speaker) : [nameOf(act.speakerName, act.speakerDesc)];
      const kept = names.filter((n) => isTeller(scene, n));
      if (kept.length > 0) return kept;
    }
    if (x.cls === 'record' && !x.passive) {
      const m = subjectActor(scene, u, x.token);
      const names = m === null ? [] : namesOf(m).filter((n) => isTeller(scene, n));
      if (names.length > 0) return names;
    }
  }
  return framed(scene, u).filter((n) => isTeller(scene, n));
}

function isTeller(scene: Scene, name: string): boolean {
  return (
    name !== '' &&
    name !== 'outlet' &&
    name !== scene.ctx.outlet &&
    !/^(?:it|he|she|they|we|i|our|his|her)$/i.test(name)
  );
}

export function nameOf(name: string, desc: string | null): string {
  return name === 'anonymous' ? (desc ?? '').replace(/^(?:the|a|an)\s+/i, '') : name;
}

function namesOf(m: ActorMention): readonly string[] {
  if (m.kind === 'collective' && m.members.length > 1) return m.members;
  return [nameOf(m.name, m.desc)];
}

/** The words around the unit that say who tells it: ", the Air Force said", "oblast head X reports", "X said that", "according to". */
function framed(scene: Scene, u: Unit): readonly string[] {
  const { doc } = scene;
  const { first, last } = u.sentence;
  for (let k = u.last + 1; k <= last; k++) {
    if (doc.word(k) === ';') break;
    if (!isSaying(scene, k)) continue;
    if (doc.lower(k) === 'according') return actorsOf(scene, k + 2, Math.min(last, k + 12), 'first');
    if (doc.lower(k) === 'reportedly') continue;
    const before = actorsOf(scene, u.last + 1, k - 1, 'last');
    return before.length > 0 ? before : actorsOf(scene, k + 1, Math.min(last, k + 8), 'first');
  }
  for (let k = u.first - 1; k >= first; k--) {
    if (doc.word(k) === ';') break;
    if (!isSaying(scene, k)) continue;
    if (doc.lower(k) === 'according') return actorsOf(scene, k + 2, u.first - 1, 'first');
    if (doc.lower(k) === 'reportedly' || /^(?:was|were|been)$/.test(doc.lower(k - 1))) continue;
    return actorsOf(scene, Math.max(first, k - 14), k - 1, 'last');
  }
  return [];
}

function actorsOf(scene: Scene, first: number, last: number, which: 'first' | 'last'): readonly string[] {
  const found = scene.actorsIn(first, last).filter((m) => m.kind !== 'state' || which === 'last');
  const m = which === 'first' ? found[0] : found.at(-1);
  if (m === undefined) return [];
  // "Oleksandr Vilkul, who heads the council": the name before the description.
  const named = found.find((x) => x.kind === 'person');
  return namesOf(named ?? m);
}

/** The body that counts: "the Ukrainian Air Force counted 105 drones"; nobody where the report itself counts ("our volunteers", "the Mission"). */
function subjectActor(scene: Scene, u: Unit, token: number): ActorMention | null {
  const { doc } = scene;
  for (let k = token - 1; k >= u.sentence.first && token - k <= 10; k--) {
    if (FIRST_PERSON.test(doc.lower(k))) return null;
    if (isMark(scene, k)) return null;
    const m = scene.actorAt(k);
    if (m === null) continue;
    const outlet = scene.ctx.outlet ?? '';
    if (
      m.name
        .split(' ')
        .some(
          (part) => /^(?:Mission|Office|Network|Centre|Center|Monitor)$/.test(part) && outlet.includes(part),
        )
    )
      return null;
    if (m.kind === 'pronoun' && m.antecedent === null) return null;
    return m;
  }
  return null;
}
