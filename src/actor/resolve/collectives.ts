import type { Draft } from '../draft.js';
import type { View } from '../view.js';
import { BROKER_BEFORE, BROKER_BEHIND } from '../words/brokers.js';
import type { Memory } from './memory.js';

const REACH = 3;

/**
 * Resolves "both sides", "the parties", "the two countries": parties that stand joined ("Kyiv and Moscow", "between A and B",
 * "A, B and C officials") in this sentence or the few before it; else what such words meant last; else the parties that the
 * report speaks of most. Mediators are no parties.
 */
export function resolveCollective(d: Draft, memory: Memory, view: View, all: readonly Draft[]): void {
  if (d.back?.how !== 'collective') return;
  const { size, kind } = d.back;
  const brokers = brokersOf(all, view);
  const able = (c: Draft): boolean => isParty(c) && !(c.sides.length === 1 && brokers.has(c.sides[0]!));
  if (kind === 'other') return resolveOther(d, memory, all.filter(able), view);
  const wanted = (n: number): boolean => (size === 0 ? n >= 2 : n === size);
  for (const group of memory.sentences(d.first, REACH)) {
    const sets = joinedSets(group.filter(able), view);
    for (let k = sets.length - 1; k >= 0; k--) {
      const set = sets[k]!;
      if (wanted(set.length)) return settle(d, set, group.at(-1) ?? null, 'collective-joined');
    }
  }
  const again = memory.nearest((c) => c.back?.how === 'collective' && wanted(c.members.length));
  if (again !== null) return settle(d, [...again.members], again, 'collective-again');
  const ranked = rank(all.filter(able), size === 3 ? 3 : 2) ?? rank(all.filter(isParty), 2);
  if (ranked !== null) settle(d, ranked, null, 'collective-most-named');
}

function settle(d: Draft, members: string[], from: Draft | null, rule: string): void {
  d.members = members;
  d.sides = members;
  d.rule = rule;
  d.antecedent = from;
}

/** "the adversary": of the two parties the one to which whoever speaks in the sentence does not belong. */
function resolveOther(d: Draft, memory: Memory, parties: readonly Draft[], view: View): void {
  const two = rank(parties, 2);
  if (two === null) return;
  const speaker = memory.nearest(
    (c) => view.together(c.first, d.first) && c.sides.some((s) => two.includes(s)),
    12,
  );
  const own = speaker?.sides.find((s) => two.includes(s)) ?? null;
  const other = own === null ? null : two.find((s) => s !== own);
  if (other === null || other === undefined) return;
  settle(d, [other], null, 'the-other-side');
  d.name = other;
  d.plural = false;
}

/** Whether a mention can be a party: a state, an armed group or a force. */
export function isParty(c: Draft): boolean {
  if (c.back !== null && c.antecedent === null && c.sides.length === 0) return false;
  if (c.kind === 'state' || c.kind === 'force' || c.kind === 'group') return c.sides.length > 0;
  return c.kind === 'collective' && c.sides.length >= 2 && !c.words.some((w) => w === 'people:mediator');
}

/** States that only mediate: "mediated by Qatar", "Saudi and American mediators", "hosted by Malaysia". */
function brokersOf(all: readonly Draft[], view: View): ReadonlySet<string> {
  const out = new Set<string>();
  let run = false;
  for (let k = 0; k < all.length; k++) {
    const c = all[k]!;
    if (c.words.includes('people:mediator')) for (const s of c.sides) out.add(s);
    if (c.kind !== 'state' || c.sides.length === 0) {
      run = false;
      continue;
    }
    const before = view.at(c.first - 1) === 'the' ? c.first - 2 : c.first - 1;
    const by =
      (view.at(before) === 'by' || view.at(before) === 'of') && BROKER_BEFORE.has(view.at(before - 1));
    const list: boolean = run && k > 0 && joins(view, all[k - 1]!.last + 1, c.first);
    const behind =
      BROKER_BEHIND.has(view.at(c.last + 1)) ||
      (view.at(c.last + 1) === '-' && BROKER_BEHIND.has(view.at(c.last + 2)));
    run = by || list;
    if (run || behind) out.add(c.sides[0]!);
  }
  return out;
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
    if (c.located) continue;
    const side = c.sides[0] ?? c.name;
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

const JOINTS =
  /^(?:,|and|or|the|&|-|–|—|both|with|nor|'s|between|paramilitary|rebel|against|group|\(|\)|of|government|its|rival)$/;

/** Whether only commas, articles and a conjunction part two mentions. */
function joins(view: View, from: number, to: number): boolean {
  if (to < from || to - from > 5) return from === to;
  for (let k = from; k < to; k++) if (!JOINTS.test(view.at(k))) return false;
  return true;
}

/** The `n` parties named most, in the order of their first mention; `null` where there are fewer. */
function rank(parties: readonly Draft[], n: number): string[] | null {
  const counts = new Map<string, number>();
  for (const c of parties) {
    if (c.kind === 'collective' && c.back !== null) continue;
    const weight = c.located || c.modifier ? 0.5 : c.rule === 'government' || c.kind === 'group' ? 1.5 : 1;
    for (const s of c.sides) counts.set(s, (counts.get(s) ?? 0) + weight / c.sides.length);
  }
  const order = [...counts.keys()];
  const top = [...order].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, n);
  return top.length < n ? null : top.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
