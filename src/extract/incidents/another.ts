import type { Draft, Told } from './draft.js';
import { eventsIn, weaponsIn } from './near.js';
import type { Scene } from './scene.js';
import type { When } from './when.js';

/** Signs that a unit tells of another blow than the one told before it: other arms, another stretch of time, a new subject. */

/** Where the one before struck abroad and this was struck in the doer's own land: somebody else's blow. */
export function atHome(told: Told, cause: Told | null, before: Draft): boolean {
  const land = (x: Pick<Told, 'where'>): string[] =>
    x.where.flatMap((w) => (w.mention === null ? [] : [w.mention.place.country]));
  const here = [...land(told), ...(cause === null ? [] : land(cause))];
  const there = land(before);
  return there.length > 0 && before.actor.some((a) => here.includes(a) && !there.includes(a));
}

/** "60 people have been killed since April" behind one night's blow: the toll of another stretch of time. */
export function ofPeriod(told: Told, d: Draft): boolean {
  if (told.event || told.shared === true || told.when === null || d.when === null) return false;
  return days(told.when) > 6 && days(d.when) <= 2;
}

function days(w: When): number {
  return w.from === null || w.to === null ? 0 : (Date.parse(w.to) - Date.parse(w.from)) / 86_400_000;
}

/** "An Israeli strike flattened a house": in a sentence of its own a blow that is new to the reader is none told before. */
export function freshBlow(scene: Scene, told: Told, d: Draft): boolean {
  if (told.event || told.unit.sentence === d.told.at(-1)!.unit.sentence) return false;
  const { doc } = scene;
  const { first } = told.unit;
  if (!/^(?:a|an|another)$/.test(doc.lower(first))) return false;
  const verb = told.unit.sights[0]!.token;
  const blow = eventsIn(scene, first + 1, Math.min(first + 4, verb - 1)).find(
    (e) => e.value.kind === 'attack',
  );
  return blow !== undefined && !blow.value.plural && d.where.length > 0;
}

/** Shells beside what came from the air, planes beside what came out of guns: two blows. */
export function otherArms(scene: Scene, told: Told, d: Draft): boolean {
  const now = armsOf(scene, told);
  if (now === null) return false;
  return d.told.some((t) => {
    const then = armsOf(scene, t);
    return then !== null && then !== now;
  });
}

const arms = new WeakMap<Told['unit'], 'air' | 'guns' | null>();

function armsOf(scene: Scene, told: Told): 'air' | 'guns' | null {
  let known = arms.get(told.unit);
  if (known === undefined) {
    const { first, last } = told.unit;
    const kinds = weaponsIn(scene, first, last).map((w) => w.value.kind);
    const acts = eventsIn(scene, first, last).map((e) => e.value.act);
    const air = kinds.some((k) => k === 'aircraft' || k === 'airbomb') || acts.includes('air-strike');
    const guns = kinds.some((k) => k === 'shell' || k === 'gun') || acts.includes('shelling');
    known = air === guns ? null : air ? 'air' : 'guns';
    arms.set(told.unit, known);
  }
  return known;
}
