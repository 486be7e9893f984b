import type { Draft } from '../draft.js';
import type { View } from '../view.js';
import type { Memory } from './memory.js';

const REACH = 3;

/**
 * Resolves "both sides", "the parties", "the two countries": parties that stand joined ("Kyiv and Moscow", "between A and B",
 * "A, B and C officials") in this sentence or the few before it; else the two parties last spoken of; else the two that the
 * report speaks of most.
 */
export function resolveCollective(d: Draft, memory: Memory, view: View, all: readonly Draft[]): void {
  if (d.back?.how !== 'collective') return;
  const { size, kind } = d.back;
  const able = (c: Draft): boolean =>
    isParty(c) && (kind !== 'state' || c.kind === 'state' || c.kind === 'force' || c.kind === 'collective');
  for (const group of memory.sentences(d.first, REACH)) {
    const sets = joinedSets(group.filter(able), view);
    for (let k = sets.length - 1; k >= 0; k--) {
      const set = sets[k]!;
      if (size === 0 ? set.length >= 2 : set.length === size)
        return settle(d, set, group, 'collective-joined');
    }
  }
  const earlier = memory.nearest(
    (c) => c.kind === 'collective' && c.members.length >= 2 && (size === 0 || c.members.length === size),
  );
  if (earlier !== null) return settle(d, [...earlier.members], [earlier], 'collective-again');
  const ranked = rank(all.filter(able), size === 3 ? 3 : 2);
  if (ranked !== null) settle(d, ranked, [], 'collective-most-named');
}

function settle(d: Draft, members: string[], from: readonly Draft[], rule: string): void {
  d.members = members;
  d.sides = members;
  d.rule = rule;
  d.antecedent = from.at(-1) ?? null;
}

/** Whether a mention can be a party: a state, an armed group or a force. */
export function isParty(c: Draft): boolean {
  if (c.located) return false;
  if (c.kind === 'state' || c.kind === 'force' || c.kind === 'group') return c.sides.length > 0;
  return c.kind === 'collective' && c.sides.length >= 2;
}

/** Sets of parties joined by commas and "and", in text order. */
function joinedSets(group: readonly Draft[], view: View): string[][] {
  const out: string[][] = [];
  let set: string[] = [];
  let last: Draft | null = null;
  for (const c of group) {
    if (c.kind === 'collective') {
      if (c.sides.length >= 2) out.push([...c.sides]);
      last = null;
      set = [];
      continue;
    }
    const side = partyName(c);
    if (last !== null && joins(view, last.last + 1, c.first)) {
      if (!set.includes(side)) set.push(side);
    } else {
      if (set.length >= 2) out.push(set);
      set = [side];
    }
    last = c;
  }
  if (set.length >= 2) out.push(set);
  return out;
}

function partyName(c: Draft): string {
  return c.kind === 'force' ? (c.sides[0] ?? c.name) : c.kind === 'group' ? (c.sides[0] ?? c.name) : c.name;
}

/** Whether only commas, articles and a conjunction, a hyphen or "with" part two mentions. */
function joins(view: View, from: number, to: number): boolean {
  if (to < from || to - from > 4) return from === to;
  for (let k = from; k < to; k++)
    if (
      !/^(?:,|and|or|the|&|-|–|—|both|with|nor|'s|between|paramilitary|rebel|against|group)$/.test(view.at(k))
    )
      return false;
  return true;
}

/** The `n` parties named most, in the order of their first mention; `null` where there are fewer. */
function rank(parties: readonly Draft[], n: number): string[] | null {
  const counts = new Map<string, number>();
  for (const c of parties) {
    if (c.kind === 'collective') continue;
    const name = partyName(c);
    counts.set(name, (counts.get(name) ?? 0) + (c.modifier ? 0.5 : 1));
  }
  const order = [...counts.keys()];
  const top = order.sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, n);
  if (top.length < n) return null;
  const first = [...counts.keys()];
  return top.sort((a, b) => first.indexOf(a) - first.indexOf(b));
}
