import type { Count, Counts, Effect, JoinReason, Occurrence, TableIncident } from '../model/index.js';
import { COUNT_NAMES } from '../model/index.js';
import { intersect } from '../time/index.js';
import { sketch, withCopies } from './copies.js';
import { Decided, type Decision, NO_DECISIONS } from './decisions.js';
import { Groups } from './groups.js';
import type { ReadReport } from './input.js';
import { fromReport, fromTable, isTally, narrowest } from './occurrence.js';
import type { Places } from './places.js';
import { contradicts, FAMILY, FIXED, relate, sameIncident } from './same-incident.js';
import { union } from './sets.js';

/**
 * One occurrence for every incident, with all the sources that report it, in time order (docs/semantics.md, "From records
 * to a dossier"). Quadratic only in the incidents of overlapping days.
 */
export function occurrences(
  reports: readonly ReadReport[],
  rows: readonly TableIncident[],
  world: Places,
  decisions: readonly Decision[] = NO_DECISIONS,
): Occurrence[] {
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  return clusters(singles(reports, rows, world), world, (id) => texts.get(id) ?? null, decisions)
    .flatMap((c) => c.occurrences)
    .sort(byTime);
}

/** Incidents as each report and each row tells them, one a place. */
export function singles(
  reports: readonly ReadReport[],
  rows: readonly TableIncident[],
  world: Places,
): Occurrence[] {
  return [...reports.flatMap((r) => fromReport(r, world)), ...rows.flatMap((row) => fromTable(row, world))];
}

/** Told incidents that may be one, transitively; no other can be joined with any of them. */
export interface Cluster {
  /** In time order. */
  readonly members: readonly Occurrence[];
  readonly occurrences: readonly Occurrence[];
}

/**
 * Told incidents joined, part by part: those of a cluster are joined the same way whether the rest is there or not.
 *
 * @param textOf the text of a report by its id; `null` for what has none, as a table's row
 */
export function clusters(
  told: readonly Occurrence[],
  world: Places,
  textOf: (report: string) => string | null,
  decisions: readonly Decision[] = NO_DECISIONS,
): Cluster[] {
  const single = told.toSorted(byTime);
  const decided = new Decided(decisions);
  const found = pairs(single, world);
  const groups = new Groups(single.length);
  for (const { a, b } of found) groups.join(a, b);
  for (const [a, b] of decidedPairs(single, decided.joins())) groups.join(a, b);
  const sketches = new Map<string, Float64Array | null>();
  const sketchOf = (id: string) => {
    let known = sketches.get(id);
    if (known === undefined) {
      const text = textOf(id);
      known = text === null ? null : sketch(text);
      sketches.set(id, known);
    }
    return known;
  };
  const within = new Map<number, Pair[]>();
  for (const pair of found) {
    const root = groups.find(pair.a);
    const list = within.get(root);
    if (list) list.push(pair);
    else within.set(root, [pair]);
  }
  return groups.all().map((indexes) => {
    if (indexes.length === 1) {
      const alone = [single[indexes[0]!]!];
      return { members: alone, occurrences: alone.map((o) => withCopies(o, sketchOf)) };
    }
    const at = new Map(indexes.map((i, k) => [i, k]));
    const own = (within.get(groups.find(indexes[0]!)) ?? []).map((p) => ({
      ...p,
      a: at.get(p.a)!,
      b: at.get(p.b)!,
    }));
    const members = indexes.map((i) => single[i]!);
    const joined = joinBestFirst(members, own, world, decided);
    return { members, occurrences: joined.map((o) => withCopies(o, sketchOf)).sort(byTime) };
  });
}

/** A decision names an incident as the report tells it, or one place of it (`.n`). */
const isNamed = (id: string, name: string) => id === name || id.replace(/\.\d+$/, '') === name;

function decidedPairs(
  single: readonly Occurrence[],
  joins: readonly Decision[],
): [number, number, Decision][] {
  return joins.flatMap((d) => {
    const [a, b] = [d.a, d.b].map((name) => single.findIndex((o) => isNamed(o.id, name))) as [number, number];
    return a < 0 || b < 0 || a === b ? [] : [[a, b, d] as [number, number, Decision]];
  });
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly reason: JoinReason;
}

/** A table of so many rows is kept apart, so that its rows are not looked at with each other. */
const LARGE_TABLE = 500;

/** Every two that may be one incident, in order. Quadratic neither in a large table's rows nor in those of several. */
function pairs(single: readonly Occurrence[], world: Places): Pair[] {
  const parts = byLargeTable(single);
  const out: Pair[] = [];
  for (const [own, members] of parts) {
    const others = [...parts].filter(([table]) => table === null || table !== own);
    for (const [, list] of others) {
      let next = 0;
      for (const a of members) {
        const end = single[a]!.time.endMax ?? Number.POSITIVE_INFINITY;
        while (next < list.length && list[next]! <= a) next++;
        for (let n = next; n < list.length; n++) {
          const b = list[n]!;
          if ((single[b]!.time.startMin ?? 0) > end) break;
          if (areRowsOfOneTable(single[a]!, single[b]!)) continue;
          const reason = sameIncident(single[a]!, single[b]!, world);
          if (reason) out.push({ a, b, reason });
        }
      }
    }
  }
  return out.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The places of each large table's rows among all; under `null` all the rest. */
function byLargeTable(single: readonly Occurrence[]): ReadonlyMap<string | null, readonly number[]> {
  const sizes = new Map<string, number>();
  for (const o of single) {
    const table = tableOf(o);
    if (table !== null) sizes.set(table, (sizes.get(table) ?? 0) + 1);
  }
  const parts = new Map<string | null, number[]>([[null, []]]);
  single.forEach((o, n) => {
    const table = tableOf(o);
    const key = table !== null && sizes.get(table)! >= LARGE_TABLE ? table : null;
    const list = parts.get(key);
    if (list) list.push(n);
    else parts.set(key, [n]);
  });
  return parts;
}

/** The table of which an occurrence is a row; `null`: it was told in words. */
function tableOf({ sources: [source] }: Occurrence): string | null {
  return source!.selectors.length === 0 ? source!.report : null;
}

/** A table's rows are incidents of their own: who made the table has told them apart. */
function areRowsOfOneTable(a: Occurrence, b: Occurrence): boolean {
  const table = tableOf(a);
  return table !== null && table === tableOf(b);
}

/**
 * Joins the surest pairs first. What has been joined counts as one from then on, so that a vague report joins the sharp one
 * it fits best and never ties together two that exclude each other.
 */
function joinBestFirst(
  single: readonly Occurrence[],
  found: readonly Pair[],
  world: Places,
  decided: Decided,
): Occurrence[] {
  const groups = new Groups(single.length);
  const merged = new Map(single.map((o, i) => [i, o]));
  const namesIn = (group: number) =>
    single.flatMap((o, i) => (groups.find(i) === group ? [o.id, o.id.replace(/\.\d+$/, '')] : []));
  for (const [a, b, d] of decidedPairs(single, decided.joins())) {
    const [i, j] = [groups.find(a), groups.find(b)];
    if (i === j) continue;
    const reason = {
      a: d.a,
      b: d.b,
      score: Number.MAX_SAFE_INTEGER,
      parts: [`${d.author}: ${d.reason}`],
    };
    const both = merge(merged.get(i)!, merged.get(j)!, reason, world);
    groups.join(i, j);
    merged.delete(Math.max(i, j));
    merged.set(Math.min(i, j), both);
  }
  for (const { a, b, reason } of found.toSorted(
    (x, y) => y.reason.score - x.reason.score || x.a - y.a || x.b - y.b,
  )) {
    const [i, j] = [groups.find(a), groups.find(b)];
    const [left, right] = [merged.get(i)!, merged.get(j)!];
    if (i === j || !fits(left, right, world)) continue;
    if (decided.size > 0 && decided.between(namesIn(i), namesIn(j)) !== null) continue;
    groups.join(i, j);
    merged.delete(Math.max(i, j));
    merged.set(Math.min(i, j), merge(left, right, reason, world));
  }
  return [...merged.values()];
}

function fits(a: Occurrence, b: Occurrence, world: Places): boolean {
  return (
    !contradicts(a, b) && intersect(a.time, b.time) !== null && relate(a.places, b.places, world) !== null
  );
}

function merge(a: Occurrence, b: Occurrence, reason: JoinReason, world: Places): Occurrence {
  const relation = relate(a.places, b.places, world);
  const places = narrowest([...a.places, ...b.places], world);
  const targets = union(a.targets, b.targets);
  const counts = mergeCounts(a.counts, b.counts);
  return {
    ...a,
    actor: union(a.actor, b.actor),
    act: FAMILY[a.act] === 'any' ? b.act : a.act,
    places,
    place_disputed: a.place_disputed || b.place_disputed || relation?.kind === 'dispute',
    targets,
    time: intersect(a.time, b.time) ?? a.time,
    counts,
    effect: furthest(a.effect, b.effect),
    tally: isTally(places, targets, counts),
    sources: [...a.sources, ...b.sources].sort(byPublication),
    joins: [...a.joins, ...b.joins, reason],
  };
}

/** Fixed counts narrow each other; casualties span all that was reported. */
function mergeCounts(a: Counts, b: Counts): Counts {
  const out: Counts = { ...a };
  for (const name of COUNT_NAMES) {
    const [x, y] = [a[name], b[name]];
    if (!y) continue;
    out[name] = !x ? y : (FIXED as readonly string[]).includes(name) ? narrower(x, y) : wider(x, y);
  }
  return out;
}

function narrower(a: Count, b: Count): Count {
  const pick = (x: number | null, y: number | null, of: (...n: number[]) => number) =>
    x === null ? y : y === null ? x : of(x, y);
  return { min: pick(a.min, b.min, Math.max), max: pick(a.max, b.max, Math.min) };
}

function wider(a: Count, b: Count): Count {
  const either = (x: number | null, y: number | null, of: (...n: number[]) => number) =>
    x === null || y === null ? null : of(x, y);
  return { min: either(a.min, b.min, Math.min), max: either(a.max, b.max, Math.max) };
}

const REACH: readonly (Effect | null)[] = [null, 'intercepted', 'debris', 'impact'];
function furthest(a: Effect | null, b: Effect | null): Effect | null {
  return REACH.indexOf(a) >= REACH.indexOf(b) ? a : b;
}

function byTime(a: Occurrence, b: Occurrence): number {
  return (
    (a.time.startMin ?? 0) - (b.time.startMin ?? 0) ||
    (a.time.endMax ?? 0) - (b.time.endMax ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

function byPublication(a: { published: string | null }, b: { published: string | null }): number {
  return (a.published ?? '') < (b.published ?? '') ? -1 : (a.published ?? '') > (b.published ?? '') ? 1 : 0;
}
