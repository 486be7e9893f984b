import type { Count } from '../../model/index.js';
import { NOBODY } from '../words/casualty.js';
import { isMark } from './clause.js';
import { CASUALTIES, VICTIM_NOUNS } from './lexicon.js';
import { weaponsIn } from './near.js';
import type { Quantity } from './quantity.js';
import type { Scene } from './scene.js';
import type { Take } from './take.js';
import type { Unit } from './unit.js';

/** Dead and wounded, in every shape that reports give them. */
export function readCasualties(
  scene: Scene,
  u: Unit,
  numbers: Quantity[],
  used: Set<Quantity>,
  take: Take,
): void {
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
      else if (doc.lower(i - 1) === 'both') take(slot, { min: 2, max: 2 }, word, null);
      continue;
    }
    const be = hasBe(scene, u, i);
    const object = c.shape === 'verb' && !be ? objectNumber(scene, u, numbers, used, i) : null;
    if (object !== null) {
      take(slot, object.count, word, object.q);
      continue;
    }
    // "shot dead three youths".
    const shot =
      w === 'dead' && /^(?:shot|gunned|beaten|hacked)$/.test(doc.lower(i - 1)) && !hasBe(scene, u, i - 1);
    const felled = shot ? objectNumber(scene, u, numbers, used, i) : null;
    if (felled !== null) {
      take('killed', felled.count, word, felled.q);
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
  // "killing, according to the doctors, at least thirty people".
  if (doc.lower(k) === ',' && doc.lower(k + 1) === 'according')
    for (let j = k + 2; j <= Math.min(u.sentence.last, k + 10); j++)
      if (doc.lower(j) === ',') {
        k = j + 1;
        break;
      }
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
    if (counted(scene, q.last + 1, i)) return { count: withOthers(scene, floor, q, i), q };
  }
  // "a soldier was killed": the nearest noun for people, singular or plural.
  const one = personBefore(scene, { ...u, first: floor }, i);
  return one === null ? null : { count: one, q: null };
}

/** "ten soldiers and a boy", "a boy and ten soldiers": one more beside those who are counted. */
function withOthers(scene: Scene, floor: number, q: Quantity, i: number): Count {
  const behind = oneAt(scene, andAhead(scene, q.last + 1, i), i);
  const ahead = /^and$/.test(scene.doc.lower(q.first - 1)) && oneBefore(scene, q.first - 2, floor);
  const more = (behind ? 1 : 0) + (ahead ? 1 : 0);
  const plus = (n: number | null): number | null => (n === null ? null : n + more);
  return more === 0 ? q.count : { min: plus(q.count.min), max: plus(q.count.max) };
}

/** The token behind the first "and" of a list of people; -1 where there is none. */
function andAhead(scene: Scene, from: number, to: number): number {
  for (let k = from; k < Math.min(to, from + 5); k++) {
    if (scene.doc.lower(k) === 'and') return k + 1;
    if (isMark(scene, k) || scene.doc.lower(k) === ',') return -1;
  }
  return -1;
}

/** "a boy" from token k on, and nothing but a verb group behind it. */
function oneAt(scene: Scene, k: number, to: number): boolean {
  const { doc } = scene;
  if (k < 0 || !/^(?:a|an|another|one)$/.test(doc.lower(k))) return false;
  for (let j = k + 1; j < to && j <= k + 3; j++) {
    const v = VICTIM_NOUNS.at(doc, j, to);
    if (v !== null) return !plural(doc.lower(v.last));
  }
  return false;
}

/** "a boy" that ends at token k. */
function oneBefore(scene: Scene, k: number, floor: number): boolean {
  const v = VICTIM_NOUNS.endingAt(scene.doc, k, floor);
  if (v === null || plural(scene.doc.lower(v.last))) return false;
  for (let j = v.first - 1; j >= floor && v.first - j <= 3; j--)
    if (/^(?:a|an|one)$/.test(scene.doc.lower(j))) return true;
  return false;
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
      if (/^(?:a|an|one|the|another)$/.test(doc.lower(j))) {
        // "An army trooper and a militiaman were killed": two.
        const two = doc.lower(j - 1) === 'and' && doc.lower(j) !== 'the' && oneBefore(scene, j - 2, u.first);
        return two ? { min: 2, max: 2 } : { min: 1, max: 1 };
      }
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
