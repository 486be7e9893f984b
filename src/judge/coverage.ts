import type { Places } from '../dossier/index.js';
import type { Coverage, Reading } from '../model/index.js';

/**
 * Whether coverage on record spans a reading's whole window in every area of its scope. Records may span it together; one
 * that something stopped counts for nothing.
 */
export function covers(coverage: readonly Coverage[], reading: Reading, places: Places): boolean {
  const areas = [...reading.scope.areas, ...reading.scope.settlements_of.map(places.resolve)];
  return (
    areas.length > 0 &&
    areas.every((area) =>
      spans(
        coverage.filter((c) =>
          c.places.some((name) => places.contains(places.resolve(name), area) === 'yes'),
        ),
        reading,
      ),
    )
  );
}

function spans(coverage: readonly Coverage[], { window }: Reading): boolean {
  if (window.endMax === null) return false;
  let reached = window.startMin ?? Number.NEGATIVE_INFINITY;
  for (const c of coverage.toSorted((a, b) => begins(a) - begins(b))) {
    if (c.stopped_by !== null || begins(c) > reached) continue;
    reached = Math.max(reached, c.time.endMin ?? Number.POSITIVE_INFINITY);
  }
  return reached >= window.endMax;
}

/** When it had begun for certain; a wholly open start reaches back for ever. */
function begins({ time }: Coverage): number {
  return time.startMax ?? (time.startMin === null ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
}
