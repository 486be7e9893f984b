import type { Places } from '../dossier/index.js';
import type { Occurrence, Reading, Verdict } from '../model/index.js';
import { needed } from './criteria.js';
import { Incidents, type Question } from './engine/index.js';
import { fromOtherSide } from './verdict.js';

/** So many occurrences are each matched with every reading; of more, the columns say which have a bearing. */
export const MOST_MATCHED = 5_000;
/** How many matches of a kind are then listed for a reading; it has the totals of all. */
export const MOST_LISTED = 50;
/** How many near misses. */
const MOST_MISSES = 20;

/** The occurrences that have a bearing on some reading, and each reading's totals where not all are among them. */
export interface Bearing {
  readonly bearing: readonly Occurrence[];
  readonly totals: ReadonlyMap<string, Required<Pick<Verdict, 'totals'>>>;
}

/**
 * Picks from very many occurrences those that decide and those that are shown: of each reading the first matches in order of
 * time, the likeliest possible one, what releases it, and near misses in and around its window. The verdicts and what decides
 * them are the same as with all.
 */
export function bearingOn(
  readings: readonly Reading[],
  occurrences: readonly Occurrence[] | Incidents,
  question: Question,
  places: Places,
): Bearing {
  if (!(occurrences instanceof Incidents)) {
    if (occurrences.length <= MOST_MATCHED) return { bearing: occurrences, totals: new Map() };
    return bearingOn(readings, Incidents.of(occurrences, places), question, places);
  }
  const incidents = occurrences;
  const rows = new Set<number>();
  const totals = new Map<string, Required<Pick<Verdict, 'totals'>>>();
  for (const reading of readings) {
    const most = Math.max(MOST_LISTED, needed(reading));
    const terms = incidents.terms(reading, question);
    const { certain, possible, unlocated, likeliest } = incidents.find(terms);
    for (const list of [certain, possible, unlocated])
      for (const row of earliest(list, most, incidents)) rows.add(row);
    if (likeliest >= 0) rows.add(likeliest);
    if (reading.releasing.length > 0) {
      const other = incidents.terms(fromOtherSide(reading), question, reading.bound);
      const breach = earliest(certain, needed(reading), incidents)[needed(reading) - 1];
      const isBefore = (row: number) =>
        breach === undefined || incidents.ends(row) <= incidents.begins(breach);
      for (const row of earliest(incidents.find(other).certain.filter(isBefore), most, incidents))
        rows.add(row);
    }
    for (const row of incidents.nearMisses(terms, MOST_MISSES)) rows.add(row);
    totals.set(reading.id, {
      totals: { certain: certain.length, possible: possible.length, unlocated: unlocated.length },
    });
  }
  return { bearing: Array.from(rows, (row) => incidents.occurrence(row)), totals };
}

/** The first rows in order of time. */
function earliest(rows: Uint32Array, most: number, incidents: Incidents): Uint32Array {
  return rows.slice().sort(incidents.compare).subarray(0, most);
}
