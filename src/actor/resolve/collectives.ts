import type { Draft } from '../draft.js';
import { joinedSets } from './joined.js';
import type { Memory } from './memory.js';
import type { Report } from './report.js';

const REACH = 3;

/**
 * Resolves "both sides", "the parties", "the two countries": parties that stand joined ("Kyiv and Moscow", "between A and B",
 * "A, B and C officials") in this sentence or the few before it; else what such words meant last; else the parties that the
 * report speaks of most. Mediators are no parties.
 */
export function resolveCollective(d: Draft, memory: Memory, report: Report): void {
  if (d.back?.how !== 'collective') return;
  const { size, kind } = d.back;
  if (kind === 'other') {
    resolveOther(d, memory, report);
    return;
  }
  const wanted = (n: number): boolean => (size === 0 ? n >= 2 : n === size);
  for (const group of memory.sentences(d.first, REACH)) {
    const parties = group.filter((c) => report.isParty(c));
    const set = joinedSets(parties, report.view).findLast((s) => wanted(s.length));
    if (set === undefined) continue;
    settle(d, set, parties.at(-1) ?? null, 'collective-joined');
    return;
  }
  const again = memory.nearest((c) => c.back?.how === 'collective' && wanted(c.members.length));
  if (again !== null) {
    settle(d, [...again.members], again, 'collective-again');
    return;
  }
  const top = report.top(size === 3 ? 3 : 2);
  if (top !== null) settle(d, top, null, 'collective-most-named');
}

function settle(d: Draft, members: string[], from: Draft | null, rule: string): void {
  d.members = members;
  d.sides = members;
  d.rule = rule;
  d.antecedent = from;
}

/** "the adversary": of the two parties the one to which whoever speaks in the sentence does not belong. */
function resolveOther(d: Draft, memory: Memory, report: Report): void {
  const two = report.top(2);
  if (two === null) return;
  const speaker = memory.nearest(
    (c) => report.view.together(c.first, d.first) && c.sides.some((s) => two.includes(s)),
    12,
  );
  const own = speaker?.sides.find((s) => two.includes(s));
  if (own === undefined) return;
  const other = two.find((s) => s !== own)!;
  settle(d, [other], null, 'the-other-side');
  d.name = other;
  d.plural = false;
}
