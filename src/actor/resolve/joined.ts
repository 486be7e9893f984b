import type { Draft } from '../draft.js';
import type { View } from '../view.js';

const JOINTS =
  /^(?:,|and|or|the|&|-|–|—|both|with|nor|between|paramilitary|rebel|against|group|\(|\)|government|its|rival)$/;

/** Whether only commas, articles and a conjunction part two mentions. */
export function joins(view: View, from: number, to: number): boolean {
  if (to < from || to - from > 5) return from === to;
  for (let k = from; k < to; k++) if (!JOINTS.test(view.at(k))) return false;
  return true;
}

/** Sets of sides joined by commas and "and" ("Kyiv and Moscow"), in text order. */
export function joinedSets(group: readonly Draft[], view: View): string[][] {
  const out: string[][] = [];
  let set: string[] = [];
  let last: Draft | null = null;
  const close = (): void => {
    if (set.length >= 2) out.push(set);
  };
  for (const c of group) {
    if (c.located) continue;
    if (c.kind === 'collective') {
      close();
      if (c.sides.length >= 2) out.push([...c.sides]);
      last = null;
      set = [];
      continue;
    }
    const side = c.sides[0] ?? c.name;
    if (last !== null && joins(view, last.last + 1, c.first)) {
      if (!set.includes(side)) set.push(side);
    } else {
      close();
      set = [side];
    }
    last = c;
  }
  close();
  return out;
}
