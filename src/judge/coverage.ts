import type { Places } from '../dossier/index.js';
import type { Coverage, FuzzyInterval, Reading } from '../model/index.js';

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

function spans(coverage: readonly Coverage[], reading: Reading): boolean {
  return reading.window.endMax !== null && gaps(coverage, reading.window).length === 0;
}

/** The parts of a window, epoch ms, that no record spans; one that something stopped counts for nothing. */
function gaps(coverage: readonly Coverage[], window: FuzzyInterval): FuzzyInterval[] {
  const out: FuzzyInterval[] = [];
  const end = window.endMax ?? Number.POSITIVE_INFINITY;
  let reached = window.startMin ?? Number.NEGATIVE_INFINITY;
  for (const c of coverage.toSorted((a, b) => begins(a) - begins(b))) {
    if (c.stopped_by !== null || reached >= end) continue;
    const [from, to] = [begins(c), c.time.endMin ?? Number.POSITIVE_INFINITY];
    if (to <= reached || from >= to) continue;
    if (from > reached) out.push(gap(reached, Math.min(from, end)));
    reached = Math.max(reached, to);
  }
  return reached >= end ? out : [...out, gap(reached, end)];
}

function gap(from: number, to: number): FuzzyInterval {
  const [start, end] = [from, to].map((n) => (Number.isFinite(n) ? n : null)) as [
    number | null,
    number | null,
  ];
  return { startMin: start, startMax: start, endMin: end, endMax: end };
}

/** The areas of a reading's scope that were not watched throughout, and the parts of its window that are missing there. */
export function uncovered(
  coverage: readonly Coverage[],
  { scope, window }: Reading,
  places: Places,
): { places: string[]; gaps: FuzzyInterval[] } {
  const missing = [...scope.areas, ...scope.settlements_of.map(places.resolve)].flatMap((area) => {
    const looking = coverage.filter((c) =>
      c.places.some((name) => places.contains(places.resolve(name), area) === 'yes'),
    );
    const parts = gaps(looking, window);
    return parts.length > 0 ? [{ area: area.name, parts }] : [];
  });
  const distinct = new Map(missing.flatMap((m) => m.parts).map((g) => [`${g.startMin} ${g.endMax}`, g]));
  return { places: [...new Set(missing.map((m) => m.area))], gaps: [...distinct.values()] };
}

/** When it had begun for certain; a wholly open start reaches back for ever. */
function begins({ time }: Coverage): number {
  return time.startMax ?? (time.startMin === null ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
}
