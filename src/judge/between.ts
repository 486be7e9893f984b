import { meet, type Places } from '../dossier/index.js';
import type { Coverage, Occurrence } from '../model/index.js';
import { coversAct } from './act.js';
import type { Bearing, Between } from './conventions/clock.js';
import type { Incidents } from './engine/index.js';
import { matchPlace } from './place.js';
import { matchTarget } from './target.js';

/** What of this evidence lies between clocks (docs/semantics.md, "Whose clock"). */
export function betweenOf(
  occurrences: readonly Occurrence[] | Incidents,
  coverage: readonly Coverage[],
  now: number,
  places: Places,
): Between {
  return (from, to, bearing) => {
    const isClosed = (n: number | null) => n !== null && n >= from && n <= to;
    if (now >= from && now < to) return true;
    if (coverage.some(({ time: t }) => [t.startMin, t.startMax, t.endMin, t.endMax].some(isClosed)))
      return true;
    const told = 'reachingInto' in occurrences ? occurrences.reachingInto(from, to) : occurrences;
    for (const o of told) if (isTold(o, from, to) && mayMatch(o, bearing, places)) return true;
    return false;
  };
}

/** Whether an edge at `from` and one at `to` compare otherwise with the first or the last possible instant. */
function isTold({ time: { startMin, endMax } }: Occurrence, from: number, to: number): boolean {
  return (
    (startMin !== null && startMin >= from && startMin < to) ||
    (endMax !== null && endMax > from && endMax <= to)
  );
}

/** Whether it could match in every dimension but time. */
function mayMatch(o: Occurrence, { parties, act, scope }: Bearing, places: Places): boolean {
  return (
    (o.actor.length === 0 || meet(o.actor, parties)) &&
    coversAct(act, o.act) !== 'no' &&
    matchTarget(scope.targets, o.targets).value !== 'no' &&
    matchPlace(scope, [], o, places).value !== 'no'
  );
}
