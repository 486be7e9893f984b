import { placesOf } from '../dossier/index.js';
import type { Gazetteer } from '../place/index.js';
import type { ViewAt } from '../projection/index.js';
import { bearingOn } from './datasets.js';
import { findDossier, type Workspace } from './workspace.js';

/** So many occurrences are looked at whoever they are of: those of others, too, tell what nearly decided a verdict. */
const ALL = 20_000;

/**
 * What bears on one pledge, from the tables of a ledger: its dossier, the reports that tell of it or of its parties' habits, and the
 * occurrences: all, or in a ledger of very many those of its parties or of nobody named. Enough to judge it as the whole workspace would; what a dataset says is not in it.
 * Throws `no-pledge`.
 *
 * @param wanted as for `findDossier`
 */
export async function focusOn(
  view: ViewAt,
  gazetteer: Gazetteer,
  wanted: string | undefined,
): Promise<Workspace> {
  const dossier = await view.dossier(wanted);
  const empty = { reports: [], rows: [], places: placesOf(gazetteer, []), dossiers: [], occurrences: [] };
  if (dossier === null) {
    // It says so in the words that it has for it.
    findDossier(empty, wanted);
    return empty;
  }
  const bearing = bearingOn([dossier]);
  const telling = [
    ...dossier.versions.flatMap((v) => v.sources),
    ...dossier.stances.map((s) => s.source),
    ...dossier.unsaid.map((u) => u.source),
  ].map((s) => s.report);
  const habits = await view.habits(bearing.parties);
  const readings = await view.readings([...new Set([...telling, ...habits])]);
  const reports = readings.toSorted((a, b) => a.records - b.records).map((r) => r.read);
  return {
    reports,
    rows: [],
    places: placesOf(
      gazetteer,
      reports.map((r) => r.records),
    ),
    dossiers: [dossier],
    occurrences: await view.occurrences({ ...bearing, unlessOver: ALL }),
    told: await view.reports(),
  };
}
