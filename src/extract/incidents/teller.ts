import { speechAt } from '../speech/index.js';
import { isMark } from './clause.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';

const FIRST_PERSON = /^(?:we|our|us|i|my)$/;

/** Who reports the unit: the speaker of the words, or who counted; empty for the outlet itself. */
export function tellersOf(scene: Scene, u: Unit): readonly string[] {
  const { doc } = scene;
  const out: string[] = [];
  const add = (name: string | null): void => {
    if (name === null || name === '' || name === 'outlet' || name === scene.ctx.outlet) return;
    if (!out.includes(name)) out.push(name);
  };
  for (const x of u.sights) {
    const act = speechAt(scene.speech, doc.start(x.token));
    if (act !== null && act.force !== 'not-said' && act.force !== 'ask') {
      add(nameOf(act.speakerName, act.speakerDesc));
      if (out.length > 0) return out;
    }
    if (x.cls === 'record' && !x.passive) {
      const m = subjectActor(scene, u, x.token);
      if (m !== null) add(m);
      if (out.length > 0) return out;
    }
  }
  return out;
}

export function nameOf(name: string, desc: string | null): string {
  return name === 'anonymous' ? (desc ?? '').replace(/^(?:the|a|an)\s+/i, '') : name;
}

/** The body that counts: "the Ukrainian Air Force counted 105 drones"; nobody where the report itself counts ("our volunteers", "the Mission"). */
function subjectActor(scene: Scene, u: Unit, token: number): string | null {
  const { doc } = scene;
  for (let k = token - 1; k >= u.sentence.first && token - k <= 10; k--) {
    const w = doc.lower(k);
    if (FIRST_PERSON.test(w)) return null;
    if (isMark(scene, k)) return null;
    const m = scene.actorAt(k);
    if (m === null) continue;
    if (
      scene.ctx.outlet !== null &&
      m.name.split(' ').some((part) => part.length > 4 && scene.ctx.outlet!.includes(part)) &&
      /^(?:mission|office|network)$/.test(doc.lower(m.head))
    )
      return null;
    if (m.kind === 'pronoun' && m.antecedent === null) return null;
    return nameOf(m.name, m.desc);
  }
  return null;
}
