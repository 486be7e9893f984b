import type { ActorMention } from '../../actor/index.js';
import { ENEMY, PLACE_CALLS } from '../words/incident-context.js';
import { isMark } from './clause.js';
import { eventsIn, weaponsIn } from './near.js';
import { phraseStart } from './rules/nominal.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';

/** Who did it, by canonical name, and the rule that says so. */
export interface Who {
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** True where the text names somebody as having done it whom it does not identify ("unknown men", "a suicide bomber"). */
  readonly unknown: boolean;
}

const NOBODY: Who = { names: [], words: [], unknown: false };

/** The doer that the unit itself names: its subject, the agent of its passive, or the owner of the attack or the weapon. */
export function doerOf(scene: Scene, u: Unit): Who {
  const both = fighters(scene, u);
  if (both.length > 0) return { names: both, words: ['fighters'], unknown: false };
  for (const x of u.sights) {
    if (x.nought || x.cls === 'down' || x.cls === 'record') continue;
    if (x.agent >= u.first && x.agent <= u.last) {
      const found = ownerOf(scene, x.agent, u.sentence.first, u.sentence.last);
      if (found.length > 0) return { names: found, words: [x.rule], unknown: false };
    }
  }
  const by = agentBehindBy(scene, u);
  if (by.length > 0) return { names: by, words: ['by'], unknown: false };
  const owned = ownerOfViolence(scene, u);
  if (owned.length > 0) return { names: owned, words: ['owner'], unknown: false };
  if (/^(?:clash)$/.test(u.sights[0]?.cls ?? '')) return NOBODY;
  for (const x of u.sights) {
    if (
      x.passive ||
      !/^(?:strike|launch|seize|kill|wound|undergo|breach)$/.test(x.cls) ||
      (x.role === 'detail' && x.cls !== 'kill' && x.cls !== 'wound')
    )
      continue;
    if (x.agent >= u.first && ownerOf(scene, x.agent, u.sentence.first, u.sentence.last).length > 0) continue;
    const near = subjectBefore(scene, u, x.token);
    if (near.length > 0) return { names: near, words: ['subject'], unknown: false };
  }
  return NOBODY;
}

/** Canonical sides behind the noun phrase that token i heads. */
export function ownerOf(scene: Scene, i: number, from: number, to: number): readonly string[] {
  const { doc } = scene;
  const first = phraseStart(scene, i, from);
  let last = i;
  if (i < to && doc.lower(i + 1) === 'of' && !/ing$/.test(doc.lower(i + 2))) {
    last = i + 1;
    while (
      last < to &&
      last < i + 8 &&
      !isMark(scene, last + 1) &&
      doc.lower(last + 1) !== ',' &&
      !/^(?:in|on|at|and|who|which|that|has|had|was|were)$/.test(doc.lower(last + 1))
    )
      last++;
  }
  const own = sidesIn(scene, first, last);
  return own.length === 0
    ? own
    : [...joinedBefore(scene, first, from), ...own].filter((n, k, all) => all.indexOf(n) === k);
}

/** "both Moscow and Kyiv", "the army and the militia": who is joined to the phrase that begins at `first`. */
function joinedBefore(scene: Scene, first: number, from: number): readonly string[] {
  const { doc } = scene;
  if (first - 2 < from || doc.lower(first - 1) !== 'and') return [];
  const m = scene.actorAt(first - 2);
  if (m === null || !/^(?:state|force|group)$/.test(m.kind)) return [];
  const before = doc.lower(Math.max(from, doc.tokenAt(m.start) - 1));
  if (/^(?:in|on|at|against|near|of|for|with|by|from|to|between)$/.test(before)) return [];
  return sidesOf(m);
}

/** "fighting between the army and the rebels", "clashes opposed the M23 to the militia", "soldiers clashed with rebels": both sides. */
function fighters(scene: Scene, u: Unit): readonly string[] {
  const { doc } = scene;
  const fought =
    u.sights.some((x) => x.cls === 'clash') ||
    eventsIn(scene, u.first, u.last).some((e) => e.value.kind === 'clash');
  if (!fought) return [];
  for (let k = u.first; k < u.last; k++) {
    const w = doc.lower(k);
    if (w !== 'between' && w !== 'opposed' && w !== 'opposing') continue;
    const both = sidesIn(scene, k + 1, Math.min(u.last, k + 14));
    if (both.length === 2) return both;
  }
  const verb = u.sights.find((x) => x.cls === 'clash' && /^(?:clash|skirmish)/.test(doc.lower(x.token)));
  if (verb === undefined) return [];
  const first = sidesIn(scene, u.first, verb.token - 1);
  if (doc.lower(verb.token + 1) !== 'with') return first.length === 2 ? first : [];
  const second = sidesIn(scene, verb.token + 2, Math.min(u.last, verb.token + 8));
  return first.length === 1 && second.length === 1 && first[0] !== second[0] ? [...first, ...second] : [];
}

/** The sides that mentions in the tokens stand for; adjectives of nations count. */
export function sidesIn(scene: Scene, first: number, last: number): readonly string[] {
  const out: string[] = [];
  for (let k = first; k <= last; k++) {
    const m = scene.actorAt(k);
    if (m !== null && isSetting(scene, m, k, last)) continue;
    if (m !== null) {
      for (const name of sidesOf(m)) if (!out.includes(name)) out.push(name);
      if (out.length > 0) while (k < last && scene.actorAt(k + 1) === m) k++;
      continue;
    }
    const p = scene.placeAt(k);
    if (p !== null && p.form === 'adjective' && p.place.country !== '' && !out.includes(p.place.country))
      out.push(p.place.country);
    if (ENEMY.has(scene.doc.lower(k)))
      for (const name of enemyOf(scene, k)) if (!out.includes(name)) out.push(name);
  }
  return out;
}

/** "rebels in the Philippines", "in another Philippine province": where somebody is, not who. */
function isSetting(scene: Scene, m: ActorMention, k: number, last: number): boolean {
  const { doc } = scene;
  if (m.rule === 'state-as-place') return /^(?:in|across|throughout|within)$/.test(beforeArticle(scene, k));
  if (m.rule !== 'state-adjective') return false;
  for (let j = k + 1; j <= Math.min(last, k + 3); j++) if (PLACE_CALLS.has(doc.lower(j))) return true;
  return false;
}

function beforeArticle(scene: Scene, k: number): string {
  const { doc } = scene;
  return doc.lower(Math.max(0, doc.lower(k - 1) === 'the' ? k - 2 : k - 1));
}

export function sidesOf(m: ActorMention): readonly string[] {
  return allSides(m).filter((n) => !UNNAMED.test(n));
}

/** Doers whom the text does not identify. */
const UNNAMED =
  /^(?:(?:unidentified|unknown|suspected|armed)\s+)?(?:gunmen|gunman|men|assailants|attackers|people|persons|militants?|fighters?|soldiers|troops)$|\b(?:aircraft|planes?|warplanes?|jets?|drones?|artillery|helicopters?|gunships?)$/i;

function allSides(m: ActorMention): readonly string[] {
  if (m.kind === 'person' || m.kind === 'role' || m.kind === 'organisation' || m.kind === 'anonymous')
    return m.sides;
  if (m.sides.length > 0) return m.kind === 'group' ? m.members : m.sides;
  return m.bindable || m.kind === 'collective' ? m.members.filter((n) => n !== '') : [];
}

/** "fired by rebels", "an attack by the army", "launched by Russia". */
function agentBehindBy(scene: Scene, u: Unit): readonly string[] {
  const { doc } = scene;
  for (let k = u.first; k < u.last; k++) {
    if (doc.lower(k) !== 'by') continue;
    if (
      /^(?:accompanied|followed|mediated|brokered|negotiated|hosted|said|reported|used|held|controlled|occupied|owned|run|operated|claimed|captured|seized|populated|led|backed|manned|known|besieged)$/.test(
        doc.lower(k - 1),
      )
    )
      continue;
    let last = k + 1;
    while (
      last < u.last &&
      last < k + 7 &&
      !isMark(scene, last + 1) &&
      !/^(?:,|in|on|at|and|were|was|against|near|overnight)$/.test(doc.lower(last + 1))
    )
      last++;
    if (/^(?:counts?|figures?|accounts?|estimates?)$/.test(doc.lower(last))) continue;
    const found = sidesIn(scene, k + 1, last);
    if (found.length > 0) return found;
  }
  return [];
}

/** "a Russian attack on", "Thai F-16s", "an Iranian missile", "a missile fired from Yemen" (the place, not the doer). */
function ownerOfViolence(scene: Scene, u: Unit): readonly string[] {
  const heads = [
    ...eventsIn(scene, u.first, u.last)
      .filter((e) => e.value.kind !== 'result')
      .map((e) => e.first),
    ...weaponsIn(scene, u.first, u.last).map((w) => w.first),
  ].sort((a, b) => a - b);
  for (const h of heads) {
    const counted = Math.max(
      -1,
      ...u.sights.filter((x) => x.cls === 'record' && x.token < h).map((x) => x.token + 1),
    );
    const first = Math.max(u.first, counted, phraseStart(scene, h, u.sentence.first));
    const found = sidesIn(scene, first, h - 1);
    if (found.length > 0) return found;
  }
  return [];
}

function subjectBefore(scene: Scene, u: Unit, token: number): readonly string[] {
  for (let k = token - 1; k >= u.first; k--) {
    if (isMark(scene, k)) return [];
    const m = scene.actorAt(k);
    if (m !== null && isSetting(scene, m, k, token)) continue;
    if (m !== null) {
      const before = scene.doc.lower(Math.max(u.first, scene.doc.tokenAt(m.start) - 1));
      if (
        /^(?:in|on|at|against|near|of|for|with|by|from|to)$/.test(before) &&
        scene.doc.tokenAt(m.start) > u.first
      )
        continue;
      return sidesOf(m);
    }
    if (ENEMY.has(scene.doc.lower(k))) return enemyOf(scene, k);
  }
  return [];
}

/** "the enemy": of the two sides that the report names most, the one that the teller does not belong to. */
export function enemyOf(scene: Scene, k: number): readonly string[] {
  const tally = new Map<string, number>();
  for (const m of scene.ctx.actors) {
    if (m.kind === 'person' || m.kind === 'state' || m.kind === 'force' || m.kind === 'group')
      for (const n of sidesOf(m)) tally.set(n, (tally.get(n) ?? 0) + 1);
  }
  const { doc } = scene;
  const own = new Set<string>();
  const s = doc.sentenceOf(k);
  for (let i = s.first; i < k; i++) {
    const m = scene.actorAt(i);
    if (m !== null) for (const n of m.sides) own.add(n);
  }
  if (own.size === 0) for (const p of scene.ctx.places.slice(0, 3)) own.add(p.place.country);
  const rest = [...tally].filter(([n]) => !own.has(n)).sort((a, b) => b[1] - a[1]);
  const [first, second] = rest;
  if (first === undefined || (second !== undefined && second[1] * 2 > first[1] && own.size === 0)) return [];
  return [first[0]];
}
