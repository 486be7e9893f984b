import type { Coverage, Reading } from '../model/index.js';

/**
 * Whether coverage on record spans a reading's whole window and every area of its scope, unstopped. Coverage is
 * compared by name: who looked at "Kyiv" looked at Kyiv.
 */
export function covers(coverage: readonly Coverage[], reading: Reading): boolean {
  const areas = [...reading.scope.areas.map((a) => a.name), ...reading.scope.settlements_of];
  return (
    areas.length > 0 &&
    areas.every((area) =>
      spans(
        coverage.filter((c) => c.places.includes(area)),
        reading,
      ),
    )
  );
}

function spans(coverage: readonly Coverage[], { window }: Reading): boolean {
  if (window.startMin === null || window.endMax === null) return false;
  let reached = window.startMin;
  for (const c of coverage.toSorted((a, b) => (a.time.startMax ?? 0) - (b.time.startMax ?? 0))) {
    if (c.stopped_by !== null || c.time.startMax === null || c.time.startMax > reached) continue;
    reached = Math.max(reached, c.time.endMin ?? Number.POSITIVE_INFINITY);
  }
  return reached >= window.endMax;
}
