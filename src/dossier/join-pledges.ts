import type { JoinReason } from '../model/index.js';
import type { Decided } from './decisions.js';
import { byTelling, type VersionNode } from './node.js';
import type { Places } from './places.js';
import { type Comparison, compare, ENOUGH, endOf, extendsIt } from './same-pledge.js';

/** Versions of one pledge, why they were joined, and what the nearest of the others was kept apart for. */
export interface PledgeGroup {
  readonly members: readonly VersionNode[];
  readonly joins: readonly JoinReason[];
  readonly rival: { readonly group: PledgeGroup; readonly reason: JoinReason } | null;
}

interface Open {
  members: VersionNode[];
  joins: JoinReason[];
  ids: string[];
}

/**
 * Joins versions best first: the surest pairs first, and two groups only if nothing in the one is excluded by anything in the
 * other. So what is vague joins what it fits best, and never ties together two pledges that exclude each other. The answer
 * does not depend on the order of the versions.
 */
export function joinPledges(nodes: readonly VersionNode[], places: Places, decided: Decided): PledgeGroup[] {
  const sorted = nodes.toSorted(byTelling);
  const known = new Map<string, Comparison | null>();
  const compared = (a: VersionNode, b: VersionNode): Comparison | null => {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    let found = known.get(key);
    if (found === undefined) {
      found = a.id < b.id ? compare(a, b, places) : compare(b, a, places);
      known.set(key, found);
    }
    return found;
  };
  const groupOf = new Map<string, Open>(sorted.map((n) => [n.id, { members: [n], joins: [], ids: [n.id] }]));
  const unite = (left: Open, right: Open, reason: JoinReason) => {
    const [into, from] = left.members.length >= right.members.length ? [left, right] : [right, left];
    into.members.push(...from.members);
    into.ids.push(...from.ids);
    into.joins.push(...from.joins, reason);
    for (const id of from.ids) groupOf.set(id, into);
  };

  for (const d of decided.joins()) {
    const [a, b] = [groupOf.get(d.a), groupOf.get(d.b)];
    if (!a || !b || a === b) continue;
    unite(a, b, { a: d.a, b: d.b, score: Number.MAX_SAFE_INTEGER, parts: [`${d.author}: ${d.reason}`] });
  }

  const pairs: { a: VersionNode; b: VersionNode; score: number; comparison: Comparison }[] = [];
  const apart: { a: VersionNode; b: VersionNode; reason: JoinReason }[] = [];
  const keepApart = (a: VersionNode, b: VersionNode, score: number, parts: readonly string[]) =>
    apart.push({ a, b, reason: { a: a.id, b: b.id, score: round(score), parts: [...parts] } });
  for (const [a, b] of near(sorted)) {
    const comparison = compared(a, b);
    if (comparison === null) continue;
    if (comparison.score >= ENOUGH && !comparison.excluded && !comparison.otherTime)
      pairs.push({ a, b, score: comparison.score, comparison });
    else keepApart(a, b, comparison.score, comparison.against);
  }
  pairs.sort((x, y) => y.score - x.score || order(x.a.id, y.a.id) || order(x.b.id, y.b.id));
  for (const { a, b, score, comparison } of pairs) {
    const [left, right] = [groupOf.get(a.id)!, groupOf.get(b.id)!];
    if (left === right) continue;
    const decision = decided.between(left.ids, right.ids);
    const obstacle =
      decision === null ? between(left, right, compared) : [`${decision.author}: ${decision.reason}`];
    const reason = { a: a.id, b: b.id, score: round(score), parts: [...comparison.parts] };
    if (obstacle === null) unite(left, right, reason);
    else keepApart(a, b, score, obstacle);
  }
  return withRivals([...new Set(groupOf.values())], groupOf, apart);
}

/** What keeps two groups apart though two of their members fit; `null` when nothing does. */
function between(
  left: Open,
  right: Open,
  compared: (a: VersionNode, b: VersionNode) => Comparison | null,
): readonly string[] | null {
  let otherTime: Comparison | null = null;
  for (const a of left.members) {
    for (const b of right.members) {
      const c = compared(a, b);
      // Two so far apart in time that they say nothing of each other exclude nothing.
      if (c !== null && (c.excluded || c.score < 0))
        return c.against.length > 0 ? c.against : ['too little speaks for it'];
      if (c?.otherTime) otherTime ??= c;
    }
  }
  return otherTime !== null && !runsOn([...left.members, ...right.members], compared)
    ? otherTime.against
    : null;
}

/** Whether versions of different times are one pledge that each later word let run on from where it was to end by then. */
function runsOn(
  members: readonly VersionNode[],
  compared: (a: VersionNode, b: VersionNode) => Comparison | null,
): boolean {
  const ordered = members.toSorted(byTelling);
  let end: number | null = null;
  for (const [i, m] of ordered.entries()) {
    const other = ordered.slice(0, i).some((e) => compared(e, m)?.otherTime);
    if (other && !extendsIt({ window: { start: null, end }, said: ordered[0]!.said }, m)) return false;
    const until = endOf(m);
    if (until !== null) end = Math.max(end ?? until, until);
  }
  return true;
}

/** Every two of which one is said or runs within reach of the other, through the parties that they share. */
function* near(sorted: readonly VersionNode[]): Generator<readonly [VersionNode, VersionNode]> {
  const byParty = new Map<string, VersionNode[]>();
  for (const node of sorted.toSorted((a, b) => a.from - b.from || order(a.id, b.id))) {
    const seen = new Set<string>();
    for (const party of node.parties) {
      const held = byParty.get(party) ?? [];
      const open = held.filter((other) => other.to >= node.from);
      for (const other of open) {
        if (seen.has(other.id)) continue;
        seen.add(other.id);
        yield other.id < node.id ? [other, node] : [node, other];
      }
      open.push(node);
      byParty.set(party, open);
    }
  }
}

function withRivals(
  groups: readonly Open[],
  groupOf: ReadonlyMap<string, Open>,
  apart: readonly { a: VersionNode; b: VersionNode; reason: JoinReason }[],
): PledgeGroup[] {
  const made = new Map<Open, { -readonly [K in keyof PledgeGroup]: PledgeGroup[K] }>(
    groups.map((g) => [
      g,
      {
        members: g.members.sort(byTelling),
        joins: g.joins.sort((x, y) => order(x.a, y.a) || order(x.b, y.b)),
        rival: null,
      },
    ]),
  );
  const nearest = apart.toSorted(
    (x, y) =>
      y.reason.score - x.reason.score || order(x.reason.a, y.reason.a) || order(x.reason.b, y.reason.b),
  );
  for (const { a, b, reason } of nearest) {
    const [x, y] = [groupOf.get(a.id)!, groupOf.get(b.id)!];
    if (x === y) continue;
    const [left, right] = [made.get(x)!, made.get(y)!];
    left.rival ??= { group: right, reason };
    right.rival ??= { group: left, reason };
  }
  return [...made.values()].sort((a, b) => order(a.members[0]!.id, b.members[0]!.id));
}

/** Two digits, and no zero below zero, which JSON does not tell from zero. */
const round = (score: number) => Number(score.toFixed(2)) + 0;
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
