import type { Counts } from '../../model/index.js';
import { isMark } from './clause.js';
import { weaponsIn } from './near.js';
import type { Quantity } from './quantity.js';
import type { Scene } from './scene.js';
import type { Take } from './take.js';
import type { Unit } from './unit.js';

/** "56 of which were shot down", "downed 103 of the drones", "38 missiles and 412 drones downed". */
export function readDowned(
  scene: Scene,
  u: Unit,
  numbers: Quantity[],
  used: Set<Quantity>,
  take: Take,
): void {
  const { doc } = scene;
  for (const x of u.sights) {
    if (x.cls !== 'down') continue;
    const word = x.words[0] ?? '';
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
    const chosen = active ? behind.slice(0, 1) : joinedTail(scene, before);
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

/** "Of 105 drones, 78 were shot down": the last number, with those that "and" joins to it. */
function joinedTail(scene: Scene, before: Quantity[]): Quantity[] {
  let from = before.length - 1;
  while (from > 0 && scene.doc.lower(before[from]!.first - 1) === 'and') from--;
  return before.slice(Math.max(0, from));
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
