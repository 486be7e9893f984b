import type { IncidentAct } from '../../model/index.js';
import { AIR_WORDS, GROUND_TARGETS, WEAPON_HOLDERS, WEAPON_KEEPING } from '../words/incident-acts.js';
import { eventsIn, weaponsIn } from './near.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';

/** What kind of act several units tell of together, and the entries that say so. */
export function actOf(
  scene: Scene,
  units: readonly Unit[],
  targets: readonly string[],
  period = false,
): { act: IncidentAct; words: readonly string[] } {
  const series = units.flatMap((u) => u.sights).find((x) => x.cls === 'series');
  if (series !== undefined) return { act: series.act, words: series.words };
  const felled = units.some((u) => u.sights.some((x) => x.rule === 'shot-down-aircraft'));
  if (felled) return { act: 'attack', words: [] };
  const kinds = new Map<string, { act: string; entry: string }>();
  const nouns: { act: string; kind: string; entry: string }[] = [];
  const verbs: { act: string; cls: string; token: number }[] = [];
  let debris = false;
  for (const u of units) {
    const first = u.sights.some((x) => x.cls === 'log') ? u.sentence.first : u.first;
    for (const w of weaponsIn(scene, first, u.last)) {
      // What defends, and what the struck own, is not what struck.
      if (/^(?:air)$/.test(scene.doc.lower(Math.max(0, w.first - 1))) && w.value.kind === 'gun') continue;
      if (isStruck(scene, w.first, w.last)) continue;
      if (!kinds.has(w.value.kind)) kinds.set(w.value.kind, { act: w.value.act, entry: w.entry });
    }
    for (const e of eventsIn(scene, first, u.last))
      nouns.push({ act: e.value.act, kind: e.value.kind, entry: e.entry });
    for (const x of u.sights) {
      verbs.push({ act: x.act, cls: x.cls, token: x.token });
      if (x.rule === 'debris-fell') debris = true;
    }
  }
  const words = [...kinds.values()].map((k) => `weapon:${k.entry}`);
  const has = (k: string): boolean => kinds.has(k);
  // "a drone fired a missile at": the drone's strike.
  const carrier = has('drone') && has('missile') && units.some((u) => firedBy(scene, u));
  if (has('mixed') || (has('drone') && has('missile') && !carrier)) return { act: 'combined-strike', words };
  if (debris && has('drone')) return { act: 'drone-strike', words };
  if (has('drone')) return { act: 'drone-strike', words };
  const specific = nouns.find((n) => n.act !== 'attack' && n.act !== 'other' && n.kind !== 'clash');
  if (has('missile')) return { act: 'missile-strike', words };
  if (has('airbomb') || has('aircraft') || (has('bomb') && units.some((u) => airForce(scene, u))))
    return { act: 'air-strike', words };
  if (specific?.act === 'air-strike')
    return { act: 'air-strike', words: [`incident-nouns:${specific.entry}`] };
  if (has('shell') || has('gun')) return { act: 'shelling', words };
  if (has('rocket')) return { act: 'rocket-attack', words };
  // "nine raids hit the town", where the report speaks of air raids.
  if (specific !== undefined && specific.entry === 'raids' && airDocument(scene))
    return { act: 'air-strike', words: ['convention:air-war'] };
  if (specific !== undefined)
    return { act: specific.act as IncidentAct, words: [`incident-nouns:${specific.entry}`] };
  const clash = nouns.find((n) => n.kind === 'clash');
  const verb = verbs.find((v) => v.act !== 'attack' && v.act !== 'other');
  if (verb !== undefined) return { act: verb.act as IncidentAct, words: [] };
  const ground = targets.some((t) =>
    t
      .toLowerCase()
      .split(/\s+/)
      .some((w) => GROUND_TARGETS.has(w)),
  );
  if (ground && !has('bomb')) return { act: 'ground-attack', words: ['convention:ground-target'] };
  const killed = verbs.some(
    (v) => v.cls === 'kill' || v.cls === 'wound' || v.cls === 'die' || v.cls === 'leave',
  );
  if (clash !== undefined) {
    // "since fighting broke out": a toll of a war is no single fight.
    if (killed && (clash.entry === 'fighting' || clash.entry === 'clashes'))
      return { act: 'other', words: [`incident-nouns:${clash.entry}`] };
    return { act: 'ground-attack', words: [`incident-nouns:${clash.entry}`] };
  }
  if (
    nouns.some(
      (n) => n.entry === 'bombing' || n.entry === 'bombings' || n.entry === 'strike' || n.entry === 'strikes',
    ) &&
    airDocument(scene)
  )
    return { act: 'air-strike', words: ['convention:air-war'] };
  if (
    verbs.some((v) => v.cls === 'strike' && /^hit|^str[iu]ck/.test(scene.doc.lower(v.token))) &&
    airDocument(scene) &&
    !has('bomb') &&
    !has('small')
  )
    return { act: 'air-strike', words: ['convention:air-war'] };
  // A toll of weeks, with no blow named, is the war's.
  const only =
    verbs.every((v) => /^(?:kill|die|wound)$/.test(v.cls)) && nouns.every((n) => n.kind === 'clash');
  if (only && kinds.size === 0 && period) return { act: 'other', words: ['convention:toll-of-a-period'] };
  const harm =
    killed ||
    verbs.some((v) => v.cls === 'strike' || v.cls === 'launch' || v.cls === 'damage' || v.cls === 'down');
  if (harm) return { act: 'attack', words: [] };
  if (nouns.length > 0 && nouns.every((n) => n.act === 'other'))
    return { act: 'other', words: [`incident-nouns:${nouns[0]!.entry}`] };
  return {
    act: verbs.some((v) => v.act === 'attack') || nouns.some((n) => n.act === 'attack') ? 'attack' : 'other',
    words: [],
  };
}

/** "a facility used to store mid-range rockets", "a drone workshop": what was hit, not what hit it. */
function isStruck(scene: Scene, first: number, last: number): boolean {
  const { doc } = scene;
  if (WEAPON_HOLDERS.has(doc.lower(Math.min(doc.size - 1, last + 1)))) return true;
  for (let k = first - 1; k >= 0 && first - k <= 4; k--) {
    if (WEAPON_KEEPING.has(doc.lower(k))) return true;
    if (/^[,.;]$/.test(doc.word(k))) return false;
  }
  return false;
}

/** "The air force bombs": from the air. */
function airForce(scene: Scene, u: Unit): boolean {
  for (let k = u.first; k < u.last; k++)
    if (scene.doc.lower(k) === 'air' && /^forces?$/.test(scene.doc.lower(k + 1))) return true;
  return false;
}

/** A drone is what fires. */
function firedBy(scene: Scene, u: Unit): boolean {
  return u.sights.some(
    (x) =>
      x.cls === 'launch' &&
      !x.passive &&
      x.agent >= u.first &&
      weaponsIn(scene, x.agent, x.agent).some((w) => w.value.kind === 'drone'),
  );
}

const memo = new WeakMap<object, boolean>();

/** A report whose plain "strikes" come from the air: it speaks of planes, pilots or air strikes, and of no drones or missiles of its own. */
function airDocument(scene: Scene): boolean {
  let known = memo.get(scene);
  if (known === undefined) {
    known = false;
    const { doc } = scene;
    for (let i = 0; i < doc.size && !known; i++) {
      const w = doc.lower(i);
      if (AIR_WORDS.has(w)) known = true;
      if (
        w === 'air' &&
        /^(?:strike|strikes|raid|raids|attacks)$/.test(doc.lower(Math.min(doc.size - 1, i + 1)))
      )
        known = true;
    }
    memo.set(scene, known);
  }
  return known;
}
