import type { Dossier } from '../model/index.js';
import { type Decision, NO_DECISIONS } from './decisions.js';
import { Groups } from './groups.js';
import type { ReadReport } from './input.js';
import { type Node, nodesOf } from './node.js';
import type { Places } from './places.js';
import { dossiersOf, mostVoicesFirst } from './pledges.js';

/**
 * A part of all records about pledges that no record outside can touch: what is inside is joined the same way whether the
 * rest is there or not. Keep them in a table; when reports come or go, replace those that `affected` names.
 */
export interface Neighbourhood {
  /** The smallest of its members. */
  readonly id: string;
  /** The parties by whose name a record can touch it, sorted. */
  readonly blocks: readonly string[];
  /** Within which time a record can touch it, epoch ms, reach included. */
  readonly from: number;
  readonly to: number;
  /** Its records, sorted: the first 12 digits of the report's id, `:pledge:` or `:stance:`, its place in the report's list. */
  readonly members: readonly string[];
  /** The ids of the reports in which these stand, sorted. */
  readonly reports: readonly string[];
  readonly dossiers: readonly Dossier[];
}

/** What came and what went: a corrected report went and came. */
export interface ReportChange {
  readonly added: readonly ReadReport[];
  /** Report ids. */
  readonly removed: readonly string[];
  /** A person's acts that came or went. */
  readonly decided?: readonly Decision[];
}

/** What a change can touch: neighbourhoods to be replaced, reports to be loaded, and which of their records to join anew. */
export interface Affected {
  readonly neighbourhoods: readonly string[];
  readonly reports: readonly string[];
  readonly members: readonly string[];
}

/**
 * Which neighbourhoods a change can touch; all others stay as they are.
 *
 * @example
 * const hit = affected(held, change);
 * const anew = neighbourhoods([...load(hit.reports), ...change.added], places, decisions, hit.members);
 * replace(hit.neighbourhoods, anew); // equals neighbourhoods(all reports after the change)
 * @param existing rows without their dossiers will do; of a table, those that share a block and time with `touches(report)`
 *   of an added report, or hold a removed report or a decided record
 */
export function affected(
  existing: Iterable<Omit<Neighbourhood, 'dossiers'>>,
  change: ReportChange,
): Affected {
  const removed = new Set(change.removed);
  const decided = new Set((change.decided ?? []).flatMap((d) => [d.a, d.b]));
  const added = change.added.flatMap(nodesOf);
  const byBlock = new Map<string, Node[]>();
  for (const node of added)
    for (const block of node.blocks) byBlock.set(block, [...(byBlock.get(block) ?? []), node]);
  const hit = [...existing].filter(
    (n) =>
      n.reports.some((r) => removed.has(r)) ||
      n.members.some((m) => decided.has(m)) ||
      n.blocks.some((b) => byBlock.get(b)?.some((node) => node.from <= n.to && n.from <= node.to)),
  );
  const fresh = new Set(change.added.map((r) => r.report.id));
  const gone = new Set([...removed, ...fresh].map((id) => id.slice(0, 12)));
  return {
    neighbourhoods: hit.map((n) => n.id),
    reports: [...new Set(hit.flatMap((n) => n.reports))].filter((r) => !removed.has(r) && !fresh.has(r)),
    members: [
      ...hit.flatMap((n) => n.members).filter((m) => !gone.has(m.slice(0, 12))),
      ...added.map((n) => n.id),
    ].sort(),
  };
}

/** By which parties' names and when a report's records can touch others: what a table of neighbourhoods is asked for. */
export function touches(report: ReadReport): { block: string; from: number; to: number }[] {
  return nodesOf(report).flatMap(({ blocks, from, to }) => blocks.map((block) => ({ block, from, to })));
}

/**
 * All neighbourhoods of these reports, each with its dossiers.
 *
 * @param only the records to join; all when left out
 */
export function neighbourhoods(
  reports: readonly ReadReport[],
  places: Places,
  decisions: readonly Decision[] = NO_DECISIONS,
  only?: readonly string[],
): Neighbourhood[] {
  const wanted = only && new Set(only);
  const nodes = reports
    .flatMap(nodesOf)
    .filter((n) => wanted === undefined || wanted.has(n.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return parts(nodes, decisions).map((members) => ({
    id: members[0]!.id,
    blocks: [...new Set(members.flatMap((n) => n.blocks))].sort(),
    from: Math.min(...members.map((n) => n.from)),
    to: Math.max(...members.map((n) => n.to)),
    members: members.map((n) => n.id),
    reports: [...new Set(members.map((n) => n.of.report.id))].sort(),
    dossiers: dossiersOf(members, places, decisions),
  }));
}

/**
 * One dossier for every pledge in the reports, the one with most voices first (docs/semantics.md, "From records to a
 * dossier"). Reports may come in any order; the answer does not depend on it.
 */
export function dossiers(
  reports: readonly ReadReport[],
  places: Places,
  decisions: readonly Decision[] = NO_DECISIONS,
): Dossier[] {
  return neighbourhoods(reports, places, decisions)
    .flatMap((n) => n.dossiers)
    .sort(mostVoicesFirst);
}

/** Nodes that share a block and a time, and those that a person has spoken of together, transitively. */
function parts(nodes: readonly Node[], decisions: readonly Decision[]): Node[][] {
  const groups = new Groups(nodes.length);
  const byBlock = new Map<string, number[]>();
  nodes.forEach((node, i) => {
    for (const block of node.blocks) {
      const list = byBlock.get(block);
      if (list) list.push(i);
      else byBlock.set(block, [i]);
    }
  });
  for (const list of byBlock.values()) {
    list.sort((a, b) => nodes[a]!.from - nodes[b]!.from);
    let reach = Number.NEGATIVE_INFINITY;
    let last = -1;
    for (const i of list) {
      if (last >= 0 && nodes[i]!.from <= reach) groups.join(last, i);
      reach = Math.max(reach, nodes[i]!.to);
      last = i;
    }
  }
  const at = new Map(nodes.map((n, i) => [n.id, i]));
  for (const { a, b } of decisions) {
    const [i, j] = [at.get(a), at.get(b)];
    if (i !== undefined && j !== undefined) groups.join(i, j);
  }
  return groups.all().map((g) => g.map((i) => nodes[i]!));
}
