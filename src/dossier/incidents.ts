import type { Count, Counts, Effect, JoinReason, Occurrence, TableIncident } from '../model/index.js';
import { COUNT_NAMES } from '../model/index.js';
import { intersect } from '../time/index.js';
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
): Occurrence[] {
  const single = [
    ...reports.flatMap((r) => fromReport(r, world)),
    ...rows.flatMap((row) => fromTable(row, world)),
  ].sort(byTime);
  const groups = new Groups(single.length);
  const joins = new Map<number, JoinReason[]>();
  for (let i = 0; i < single.length; i++) {
    const a = single[i]!;
    for (let j = i + 1; j < single.length; j++) {
      const b = single[j]!;
      if ((b.time.startMin ?? 0) > (a.time.endMax ?? Number.POSITIVE_INFINITY)) break;
      const reason = sameIncident(a, b, world);
      if (reason === null) continue;
      groups.join(i, j);
      joins.set(j, [...(joins.get(j) ?? []), reason]);
    }
  }
  return groups
    .all()
    .flatMap((members) =>
      mergeConsistent(
        members.map((m) => ({ ...single[m]!, joins: joins.get(m) ?? [] })),
        world,
      ),
    )
    .sort(byTime);
}

/** Joined pairs need not agree all together: members that fit no common time, place or figure are kept apart. */
function mergeConsistent(members: readonly Occurrence[], world: Places): Occurrence[] {
  const merged: Occurrence[] = [];
  // The sharpest first, so that a vague report joins a sharp one and not two that exclude each other.
  for (const next of members.toSorted((a, b) => span(a) - span(b))) {
    const at = merged.findIndex(
      (m) =>
        !contradicts(m, next) &&
        intersect(m.time, next.time) !== null &&
        relate(m.places, next.places, world) !== null,
    );
    if (at < 0) merged.push(next);
    else merged[at] = merge(merged[at]!, next, world);
  }
  return merged;
}

const span = (o: Occurrence) => (o.time.endMax ?? Number.POSITIVE_INFINITY) - (o.time.startMin ?? 0);

function merge(a: Occurrence, b: Occurrence, world: Places): Occurrence {
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
    joins: [...a.joins, ...b.joins],
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
