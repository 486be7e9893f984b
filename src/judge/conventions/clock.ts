import type { Places } from '../../dossier/index.js';
import type { Choice, Dossier, PledgeAct, PledgeVersion, Scope } from '../../model/index.js';
import { convention } from './choice.js';
import type { Edge } from './edge.js';
import { type Edges, statesBareDay } from './window.js';

/** A zone by whose days a stated bare day may be meant, and the convention that takes it. */
export interface Clock {
  readonly zone: string;
  readonly choice: Choice;
}

/** What an occurrence must not be apart from, to have a bearing: the parties, the act and the scope of a reading. */
export interface Bearing {
  readonly parties: readonly string[];
  readonly act: PledgeAct;
  readonly scope: Scope;
}

/**
 * What lies between clocks: whether an edge of a window at `from` and one at `to` (epoch ms, the later) are told apart by
 * any instant with which edges are compared: the first or last possible one of an occurrence that has a bearing, an end
 * of coverage, the instant asked about.
 */
export type Between = (from: number, to: number, bearing: Bearing) => boolean;

/** The clocks by which the days of a version can be meant, the protected side's first; distinct zones. */
export function clocksOf(
  dossier: Dossier,
  version: PledgeVersion,
  bound: readonly string[],
  places: Places,
): Clock[] {
  const all: Clock[] = [clock(dossier.timezone, 'protected-clock')];
  if (!statesBareDay(version)) return all;
  const add = (zone: string | null | undefined, name: string) => {
    if (zone != null && all.every((c) => c.zone !== zone)) all.push(clock(zone, name));
  };
  add(bound[0] === undefined ? null : places.timezone(places.resolve(bound[0])), 'promiser-clock');
  add(version.timezone, 'publisher-clock');
  return all;
}

function clock(zone: string, name: string): Clock {
  return { zone, choice: convention('zone', `zone:${zone}`, `days of ${zone}`, name) };
}

/** Windows by one clock. */
export interface ByClock {
  readonly clock: Clock;
  readonly edges: Edges;
}

/**
 * One window as several clocks have it, without those that cannot be told from an earlier one: an edge between whose
 * instants nothing lies is told by the first clock (docs/semantics.md, "Whose clock").
 *
 * @param same the window by each clock, the protected side's first
 */
export function tellApart(same: readonly ByClock[], bearing: Bearing, between: Between): ByClock[] {
  if (same.length < 2) return [...same];
  const starts = same.map((s) => s.edges.start);
  const ends = same.map((s) => s.edges.end);
  const startOf = firstLike(starts, ends, bearing, between);
  const endOf = firstLike(ends, starts, bearing, between);
  const distinct = new Map<string, ByClock>();
  for (const { clock, edges } of same) {
    const [start, end] = [startOf(edges.start), endOf(edges.end)];
    const key = `${start.choice.id} ${end.choice.id}`;
    if (!distinct.has(key)) distinct.set(key, { clock, edges: { ...edges, start, end } });
  }
  return [...distinct.values()];
}

/** For an edge, the first clock's edge from which it cannot be told. */
function firstLike(
  edges: readonly Edge[],
  others: readonly Edge[],
  bearing: Bearing,
  between: Between,
): (edge: Edge) => Edge {
  const isApart = (a: Edge, b: Edge): boolean => {
    if (a.choice.id === b.choice.id) return false;
    // Only edges of bare days differ by clock, and those are sharp.
    const [from, to] = [Math.min(a.min ?? 0, b.min ?? 0), Math.max(a.max ?? 0, b.max ?? 0)];
    const isInside = (n: number | null) => n !== null && n >= from && n <= to;
    return others.some((o) => isInside(o.min) || isInside(o.max)) || between(from, to, bearing);
  };
  return (edge) => edges.find((other) => !isApart(other, edge)) ?? edge;
}
