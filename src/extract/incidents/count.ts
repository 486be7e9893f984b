import type { Count, Counts } from '../../model/index.js';
import { readCasualties } from './casualties.js';
import { isMark } from './clause.js';
import { readDowned } from './downed.js';
import { eventsIn, weaponsIn } from './near.js';
import type { Quantity } from './quantity.js';
import type { Scene } from './scene.js';
import type { Take } from './take.js';
import type { Unit } from './unit.js';

/** What a unit counts, and the tokens of the numbers used. */
export interface Counted {
  readonly counts: Counts;
  readonly words: readonly string[];
}

/** Reads the numbers of a unit into the counts of an incident: whom, how many weapons, how many stopped, how many came through. */
export function countsOf(scene: Scene, u: Unit): Counted {
  const counts: Counts = {};
  const words = new Set<string>();
  const numbers = scene.quantities(u.sentence).filter((q) => q.first >= u.first - 1 && q.last <= u.last);
  const used = new Set<Quantity>();
  const take = (slot: keyof Counts, count: Count, from: string, q: Quantity | null): void => {
    const known = counts[slot];
    if (known !== undefined && slot !== 'intercepted') return;
    counts[slot] =
      known === undefined ? count : { min: sum(known.min, count.min), max: sum(known.max, count.max) };
    words.add(from);
    if (q !== null) used.add(q);
    if (q !== null && q.hedge !== '') words.add(q.hedge);
  };
  readDowned(scene, u, numbers, used, take);
  readCasualties(scene, u, numbers, used, take);
  readWeapons(scene, u, numbers, used, take, (slot, more) => {
    const known = counts[slot];
    if (known !== undefined) counts[slot] = { min: sum(known.min, more.min), max: sum(known.max, more.max) };
  });
  readHits(scene, u, numbers, used, take);
  readAttacks(scene, u, numbers, used, take);
  if (u.sights.some((x) => x.rule === 'put-number')) {
    const q = numbers.find((x) => !used.has(x) && scene.doc.lower(x.first - 1) === 'at');
    if (q !== undefined) take('launched', q.count, 'incident-verbs:record', q);
  }
  return { counts, words: [...words] };
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** "two Iskander missiles, four S-300 missiles and 145 drones": one list, none a part of another. */
function listed(scene: Scene, from: number, to: number): boolean {
  let joined = false;
  for (let k = from + 1; k < to; k++) {
    const w = scene.doc.lower(k);
    if (w === ',' || w === 'and') joined = true;
    else if (/^(?:including|among|of|were|was|which|that|with)$/.test(w) || isMark(scene, k)) return false;
  }
  return joined && to - from <= 6;
}

function readWeapons(
  scene: Scene,
  u: Unit,
  numbers: Quantity[],
  used: Set<Quantity>,
  take: Take,
  extend: (slot: keyof Counts, more: Count) => void,
): void {
  const { doc } = scene;
  let last: { slot: string; token: number } | null = null;
  for (const q of numbers) {
    if (used.has(q) || isAfterOnly(scene, q)) continue;
    const hits = weaponsIn(scene, q.last + 1, Math.min(u.last, q.last + 6)).filter(
      (h) => h.value.count !== '',
    );
    const w = hits[0];
    if (w === undefined || !adjacent(scene, q.last + 1, w.first)) continue;
    const joined = joinedWeapon(scene, w.last, u.last);
    const word = `weapon:${w.entry}`;
    if (joined !== null && joined !== w.value.count && w.value.count !== 'launched')
      take('launched', q.count, word, q);
    else if (last !== null && last.slot === w.value.count && listed(scene, last.token, q.first)) {
      extend(w.value.count as keyof Counts, q.count);
      used.add(q);
    } else take(w.value.count as keyof Counts, q.count, word, q);
    last = { slot: w.value.count, token: w.last };
    if (struckBy(scene, u, q.first)) take('hits', q.count, word, q);
  }
  // "a single Iskander-M", "one Iskander-M": the number word is there; "21 of them were missiles".
  for (const q of numbers) {
    if (
      used.has(q) ||
      doc.lower(q.last + 1) !== 'of' ||
      !/^(?:them|these|those|which)$/.test(doc.lower(q.last + 2))
    )
      continue;
    const w = weaponsIn(scene, q.last + 3, Math.min(u.last, q.last + 6))[0];
    if (w !== undefined && w.value.count !== '')
      take(w.value.count as keyof Counts, q.count, `weapon:${w.entry}`, q);
  }
  for (const q of numbers) {
    if (used.has(q) || !/^launched$|^fired$/.test(doc.lower(q.last + 1))) continue;
    take('launched', q.count, 'incident-verbs:launch', q);
  }
}

function isAfterOnly(scene: Scene, q: Quantity): boolean {
  return (
    /^(?:of|per|%)$/.test(scene.doc.lower(q.last + 1)) &&
    !/^(?:the|them|these|those)$/.test(scene.doc.lower(q.last + 2))
  );
}

/** "drones and missiles": one number for both. */
function joinedWeapon(scene: Scene, last: number, limit: number): string | null {
  if (!/^(?:and|or|\/)$/.test(scene.doc.lower(last + 1))) return null;
  if (/^\d/.test(scene.doc.lower(last + 2)) || scene.doc.upos(last + 2) === 'NUM') return null;
  const w = weaponsIn(scene, last + 2, Math.min(limit, last + 4))[0];
  return w !== undefined && w.first <= last + 3 && w.value.count !== '' ? w.value.count : null;
}

function adjacent(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (
      isMark(scene, k) ||
      /^(?:,|in|on|at|by|with|from|against|and|were|was|people|that|which|when)$/.test(scene.doc.lower(k))
    )
      return false;
  }
  return true;
}

function struckBy(scene: Scene, u: Unit, first: number): boolean {
  return (
    scene.doc.lower(first - 1) === 'by' &&
    u.sights.some((x) => x.cls === 'strike' && x.passive && x.token < first)
  );
}

/** "18 hits recorded", "hits were recorded at 22 places", "hits at more than 20 places". */
function readHits(scene: Scene, u: Unit, numbers: Quantity[], used: Set<Quantity>, take: Take): void {
  for (const e of eventsIn(scene, u.first, u.last)) {
    if (e.value.kind !== 'result') continue;
    const before = numbers.find((q) => !used.has(q) && q.last < e.first && e.first - q.last <= 3);
    const at = numbers.find(
      (q) =>
        !used.has(q) &&
        q.first > e.last &&
        q.first - e.last <= 5 &&
        /^(?:at|in)$/.test(scene.doc.lower(q.first - 1)) &&
        /^(?:places?|locations?|sites?|areas?|points?|settlements?)$/.test(scene.doc.lower(q.last + 1)),
    );
    const q = before ?? at;
    if (q !== undefined) take('hits', q.count, `incident-nouns:${e.entry}`, q);
  }
}

/** "counted 46 assaults": how many attacks somebody counted, where no weapons are. */
function readAttacks(scene: Scene, u: Unit, numbers: Quantity[], used: Set<Quantity>, take: Take): void {
  for (const x of u.sights) {
    if (x.rule !== 'record' || x.patient < u.first) continue;
    const event = eventsIn(scene, x.patient, u.last)[0];
    if (event === undefined || event.value.kind !== 'attack' || !event.value.plural) continue;
    const q = numbers.find((n) => !used.has(n) && n.last < event.first && event.first - n.last <= 2);
    if (q !== undefined) take('launched', q.count, `incident-nouns:${event.entry}`, q);
  }
}
