import type { Count, Counts } from '../../model/index.js';
import { NOBODY } from '../words/casualty.js';
import { isMark } from './clause.js';
import { CASUALTIES, VICTIM_NOUNS } from './lexicon.js';
import { eventsIn, weaponsIn } from './near.js';
import type { Quantity } from './quantity.js';
import type { Scene } from './scene.js';
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
  readWeapons(scene, u, numbers, used, take);
  readHits(scene, u, numbers, used, take);
  if (u.sights.some((x) => x.rule === 'put-number')) {
    const q = numbers.find((x) => !used.has(x) && scene.doc.lower(x.first - 1) === 'at');
    if (q !== undefined) take('launched', q.count, 'incident-verbs:record', q);
  }
  return { counts, words: [...words] };
}

type Take = (slot: keyof Counts, count: Count, from: string, q: Quantity | null) => void;

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** "56 of which were shot down", "downed 103 of the drones", "38 missiles and 412 drones downed". */
function readDowned(scene: Scene, u: Unit, numbers: Quantity[], used: Set<Quantity>, take: Take): void {
  const { doc } = scene;
  for (const x of u.sights) {
    if (x.cls !== 'down') continue;
    const word = `incident-verbs:${doc.lower(x.token)}`;
    const behind = numbers.filter((q) => q.first > x.token && q.first <= x.token + 5 && !used.has(q));
    const before = numbers.filter(
      (q) => q.last < x.token && x.token - q.last <= 9 && !used.has(q) && !blocked(scene, q.last, x.token),
    );
    const passive =
      /^(?:were|was|been|be)$/.test(doc.lower(x.token - 1)) ||
      /^(?:were|was|been)$/.test(doc.lower(x.token - 2));
    const active =
      !passive &&
      behind.length > 0 &&
      (before.length === 0 ||
        before.every((q) => x.token - q.last > 4) ||
        subjectIsDefence(scene, u, x.token));
    const chosen = active ? behind.slice(0, 1) : before;
    const list = chosen.length > 0 ? chosen : behind.slice(0, 1);
    // "38 missiles and 412 drones downed": both are meant where each has its weapon.
    const all = active && list.length > 0 ? chain(scene, list[0]!, numbers) : list;
    for (const q of all) take('intercepted', q.count, word, q);
    if (all.length === 0) {
      const w = weaponsIn(scene, x.token + 1, Math.min(u.last, x.token + 4))[0];
      if (w !== undefined && /^(?:a|an|one|the)$/.test(doc.lower(x.token + 1))) {
        const count = { min: 1, max: 1 };
        take('intercepted', count, word, null);
        if (w.value.count !== '') take(w.value.count as keyof Counts, count, `weapon:${w.entry}`, null);
      }
    } else if (active && weaponNoun(scene, all[0]!, u.last) !== null && !told(scene, u)) {
      // What was intercepted had been launched: "it intercepted two missiles".
      for (const q of all) {
        const slot = weaponNoun(scene, q, u.last);
        if (slot !== null && doc.lower(q.last + 1) !== 'of') take(slot as keyof Counts, q.count, word, q);
      }
    }
  }
}

/** The sentence tells how many were sent: then what was stopped is not all of them. */
function told(scene: Scene, u: Unit): boolean {
  for (let k = u.sentence.first; k <= u.sentence.last; k++)
    if (/^(?:launched|fired|counted|registered|sent|attacked|launching)$/.test(scene.doc.lower(k)))
      return true;
  return false;
}

function subjectIsDefence(scene: Scene, u: Unit, token: number): boolean {
  const { doc } = scene;
  for (let k = token - 1; k >= u.first && token - k <= 6; k--)
    if (
      /^(?:it|they|defence|defences|defense|defenses|army|military|forces|force|have|had|has)$/.test(
        doc.lower(k),
      )
    )
      return true;
  return false;
}

function chain(scene: Scene, q: Quantity, numbers: Quantity[]): Quantity[] {
  const next = numbers.find(
    (x) => x.first > q.last && x.first - q.last <= 4 && scene.doc.lower(x.first - 1) === 'and',
  );
  return next === undefined ? [q] : [q, next];
}

function blocked(scene: Scene, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (isMark(scene, k) || /^(?:who|when|while)$/.test(scene.doc.lower(k))) return true;
  return false;
}

/** The count slot of the weapon that a number stands before: "over 100 drones", "38 Shahed-type drones". */
function weaponNoun(scene: Scene, q: Quantity, limit: number): string | null {
  const hits = weaponsIn(scene, q.last + 1, Math.min(limit, q.last + 6));
  const w = hits[0];
  return w === undefined || w.value.count === '' ? null : w.value.count;
}

function readWeapons(scene: Scene, u: Unit, numbers: Quantity[], used: Set<Quantity>, take: Take): void {
  const { doc } = scene;
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
    else take(w.value.count as keyof Counts, q.count, word, q);
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

/** Dead and wounded, in every shape that reports give them. */
function readCasualties(scene: Scene, u: Unit, numbers: Quantity[], used: Set<Quantity>, take: Take): void {
  const { doc } = scene;
  const free = (q: Quantity | undefined): q is Quantity => q !== undefined && !used.has(q);
  for (let i = u.first; i <= u.last; i++) {
    const w = doc.lower(i);
    const c = CASUALTIES.get(w);
    if (c === undefined) continue;
    if (
      (w === 'killing' || w === 'deaths' || w === 'death') &&
      /^(?:the|ground|fields)$/.test(doc.lower(i + 1))
    )
      continue;
    const slot = c.slot as 'killed' | 'injured';
    const word = `casualty:${w}`;
    if (w === 'casualties') {
      if (/^(?:no|zero)$/.test(doc.lower(i - 1))) {
        take('killed', { min: 0, max: 0 }, word, null);
        take('injured', { min: 0, max: 0 }, word, null);
      }
      continue;
    }
    if (c.shape === 'adjective') {
      if (
        /^(?:attack|attacks|strike|strikes|raid|ambush|shelling|blast|explosion|bombing|drone|missile|rocket|air)$/.test(
          doc.lower(i + 1),
        )
      )
        take('killed', { min: 1, max: null }, word, null);
      else if (/^(?:shot|wounded|injured|stabbed)$/.test(doc.lower(i + 1)))
        take('killed', personBefore(scene, u, i) ?? { min: 1, max: null }, word, null);
      continue;
    }
    if (/^(?:to|not|n't|never)$/.test(doc.lower(i - 1)) && c.shape === 'verb') continue;
    if (negatedPeople(scene, u, i)) {
      take(slot, { min: 0, max: 0 }, word, null);
      continue;
    }
    if (c.shape === 'noun') {
      if (w === 'lives' || w === 'life') {
        const q =
          numbers.find((x) => free(x) && x.last === i - 1) ??
          numbers.find((x) => free(x) && x.first > i && x.first - i <= 3);
        if (free(q)) take('killed', q.count, word, q);
        continue;
      }
      const toll = doc.lower(i + 1) === 'toll';
      const q =
        (toll
          ? numbers.find(
              (x) =>
                free(x) && x.first > i && x.first - i <= 16 && /^(?:at|to|of)$/.test(doc.lower(x.first - 1)),
            )
          : undefined) ??
        numbers.find((x) => free(x) && x.last < i && i - x.last <= 3) ??
        numbers.find(
          (x) =>
            free(x) && x.first > i && x.first - i <= 7 && /^(?:at|to|of|as)$/.test(doc.lower(x.first - 1)),
        );
      if (free(q)) take(slot, q.count, word, q);
      continue;
    }
    const be = hasBe(scene, u, i);
    const object = c.shape === 'verb' && !be ? objectNumber(scene, u, numbers, used, i) : null;
    if (object !== null) {
      take(slot, object.count, word, object.q);
      continue;
    }
    const subject =
      c.shape === 'verb' &&
      !be &&
      w !== 'killed' &&
      w !== 'wounded' &&
      w !== 'injured' &&
      w !== 'hurt' &&
      w !== 'slain'
        ? null
        : subjectNumber(scene, u, numbers, used, i);
    if (subject === null && c.shape === 'die' && doc.lower(i - 1) === 'there') {
      const behind = objectNumber(scene, u, numbers, used, i);
      if (behind !== null) take(slot, behind.count, word, behind.q);
    } else if (subject === null && thereAre(scene, u, i)) take(slot, { min: 1, max: null }, word, null);
    else if (subject !== null) take(slot, subject.count, word, subject.q);
    else if (c.shape === 'state') {
      const q = numbers.find(
        (x) => free(x) && x.first > i && x.first - i <= 8 && /^(?:at|to)$/.test(doc.lower(x.first - 1)),
      );
      if (free(q)) take(slot, q.count, word, q);
    }
  }
}

/** "on both sides there are killed and wounded": some, no figure. */
function thereAre(scene: Scene, u: Unit, i: number): boolean {
  for (let k = i - 1; k > u.sentence.first && i - k <= 5; k--)
    if (/^(?:are|were)$/.test(scene.doc.lower(k)) && scene.doc.lower(k - 1) === 'there') return true;
  return false;
}

function hasBe(scene: Scene, u: Unit, i: number): boolean {
  for (let k = i - 1; k >= u.first && i - k <= 3; k--) {
    const w = scene.doc.lower(k);
    if (/^(?:was|were|been|being|be|are|is|got)$/.test(w)) return true;
    if (!/ly$|^(?:also|reported|confirmed|have|has|had|shot|feared|all)$/.test(w)) return false;
  }
  return false;
}

/** "killing eight", "killed one child and wounded ten others", "wounding two people", "killed and injured several". */
function objectNumber(
  scene: Scene,
  u: Unit,
  numbers: Quantity[],
  used: Set<Quantity>,
  i: number,
): { count: Count; q: Quantity | null } | null {
  const { doc } = scene;
  let k = i + 1;
  if (/^(?:and|or)$/.test(doc.lower(k)) && CASUALTIES.has(doc.lower(k + 1))) k += 2;
  const q = numbers.find(
    (x) => !used.has(x) && x.first >= k && x.first - k <= 1 && !isMark(scene, x.first - 1),
  );
  if (q !== undefined && (q.first === k || !/^(?:in|on|at|by|when|after|near)$/.test(doc.lower(k)))) {
    const weapon = weaponsIn(scene, q.last + 1, q.last + 2)[0];
    if (weapon === undefined) return { count: q.count, q };
  }
  // "killing a soldier", "killed civilians".
  const article = /^(?:a|an)$/.test(doc.lower(k));
  const victim =
    VICTIM_NOUNS.at(doc, article ? k + 1 : k, u.last) ??
    VICTIM_NOUNS.at(doc, article ? k + 2 : k + 1, u.last);
  if (victim !== null && /^(?:in|on|at|by|,|and|when)$/.test(doc.lower(k))) return null;
  if (victim !== null)
    return {
      count: article
        ? { min: 1, max: 1 }
        : plural(doc.lower(victim.last))
          ? { min: 1, max: null }
          : { min: 1, max: 1 },
      q: null,
    };
  return null;
}

/** "dozens were injured", "a soldier was killed and six others were hurt", "nine dead", "People were killed". */
function subjectNumber(
  scene: Scene,
  u: Unit,
  numbers: Quantity[],
  used: Set<Quantity>,
  i: number,
): { count: Count; q: Quantity | null } | null {
  const { doc } = scene;
  let floor = u.first;
  for (let k = i - 1; k >= u.first; k--) {
    const w = doc.lower(k);
    const other = CASUALTIES.get(w);
    if (
      isMark(scene, k) ||
      (other !== undefined && other.shape !== 'adjective') ||
      /^(?:when|while|after|where|that)$/.test(w)
    ) {
      // "dead and wounded": one number may stand for both.
      if (other !== undefined && doc.lower(k + 1) === 'and' && k + 2 === i) return null;
      floor = k + 1;
      break;
    }
  }
  const before = numbers.filter((x) => !used.has(x) && x.first >= floor && x.last < i && i - x.last <= 14);
  for (const q of before.reverse()) {
    const next = doc.lower(q.last + 1);
    // "Twelve civilians, including three children, were killed": the part is not the whole.
    if (
      /^(?:including|among|includes)$/.test(doc.lower(q.first - 1)) ||
      (doc.lower(q.last + 1) === 'of' && /^(?:them|whom)$/.test(doc.lower(q.last + 2)))
    )
      continue;
    const w = weaponsIn(scene, q.last + 1, Math.min(i - 1, q.last + 3))[0];
    if (w !== undefined && !VICTIM_NOUNS.at(doc, q.last + 1)) continue;
    if (/^(?:th|%|km|kilometres|miles|metres|times|hours|days|houses|buildings|places|drones)$/.test(next))
      continue;
    if (counted(scene, q.last + 1, i)) return { count: q.count, q };
  }
  // "a soldier was killed": the nearest noun for people, singular or plural.
  const one = personBefore(scene, { ...u, first: floor }, i);
  return one === null ? null : { count: one, q: null };
}

/** The words between a number and its casualty word are people or little words, and no other thing is counted. */
function counted(scene: Scene, from: number, to: number): boolean {
  const { doc } = scene;
  for (let k = from; k < to; k++)
    if (
      /^(?:in|at|on|near|against|houses|homes|buildings|villages|attacks|strikes|violations)$/.test(
        doc.lower(k),
      )
    )
      return doc.lower(from) === 'of'
        ? !/^(?:houses|homes|buildings)$/.test(doc.lower(k))
        : /^(?:people|men|women|children|others|civilians|soldiers)$/.test(doc.lower(from));
  return true;
}

function personBefore(scene: Scene, u: Unit, i: number): Count | null {
  const { doc } = scene;
  for (let k = i - 1; k >= u.first && i - k <= 9; k--) {
    if (isMark(scene, k)) return null;
    const v = VICTIM_NOUNS.endingAt(doc, k, u.first);
    if (v === null) continue;
    if (plural(doc.lower(v.last))) return { min: 1, max: null };
    for (let j = v.first - 1; j >= u.first && v.first - j <= 4; j--)
      if (/^(?:a|an|one|the|another)$/.test(doc.lower(j))) return { min: 1, max: 1 };
    return { min: 1, max: 1 };
  }
  return null;
}

function plural(w: string): boolean {
  return (
    /(?:[^s]s|men|people|children|troops|personnel|police)$/.test(w) && !/^(?:policeman|serviceman)$/.test(w)
  );
}

function negatedPeople(scene: Scene, u: Unit, i: number): boolean {
  const { doc } = scene;
  for (let k = i - 1; k >= u.first && i - k <= 8; k--) {
    if (isMark(scene, k) || /^(?:but|and|,)$/.test(doc.lower(k))) return false;
    if (NOBODY.has(doc.lower(k)) || (doc.lower(k) === 'no' && doc.lower(k + 1) === 'one')) return true;
    if (doc.lower(k) === 'no' && (VICTIM_NOUNS.at(doc, k + 1) !== null || k + 1 === i)) return true;
  }
  return false;
}
