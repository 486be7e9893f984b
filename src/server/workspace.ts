import {
  type Decision,
  decisionOf,
  dossiers,
  isIncident,
  isRead,
  occurrences,
  type Places,
  placesOf,
  type ReadReport,
} from '../dossier/index.js';
import type { DatasetSource } from '../intake/index.js';
import { type Ledger, standing } from '../ledger/index.js';
import {
  type Dossier,
  type Entry,
  HoldfireError,
  type Occurrence,
  type Report,
  type TableIncident,
} from '../model/index.js';
import type { Gazetteer } from '../place/index.js';
import { parseIso } from '../time/index.js';
import { bearingOn, bearingRows, datasetsIn, hasBegun } from './datasets.js';

/** What a ledger holds, joined: reports with their records, and the dossiers and occurrences that follow from them. */
export interface Workspace {
  readonly reports: readonly ReadReport[];
  readonly rows: readonly TableIncident[];
  readonly places: Places;
  /** The pledge with most voices first. */
  readonly dossiers: readonly Dossier[];
  readonly occurrences: readonly Occurrence[];
  /** How many reports it was made from, where `reports` are only those that bear on what is asked. */
  readonly told?: number;
}

/**
 * The workspace of a ledger as of a day: only what the public could know by the end of it (reports published by then).
 *
 * @param asOf ISO date or date-time
 */
export async function openWorkspace(ledger: Ledger, gazetteer: Gazetteer, asOf: string): Promise<Workspace> {
  return (await openWorkspaces(ledger, gazetteer))(asOf);
}

/** What is looked at of a ledger, and beside it. */
export interface Look {
  /** Datasets that are read beside those that the ledger holds. */
  readonly beside?: readonly DatasetSource[];
  /** Incidents beside those of the ledger. */
  readonly rows?: readonly TableIncident[];
  /** The second clock: only what the ledger had recorded by the end of it (ISO date or date-time in UTC). */
  readonly knownBy?: string | undefined;
}

/**
 * The workspaces of a ledger as of any day, from one look at its entries. Days between which nothing was published share
 * one.
 */
export async function openWorkspaces(
  ledger: Ledger,
  gazetteer: Gazetteer,
  { beside = [], rows = [], knownBy: recorded }: Look = {},
): Promise<(asOf: string) => Workspace> {
  const entries = await standing(
    ledger.entries({ ...(recorded === undefined ? {} : { asOf: endOf(recorded) }) }),
  );
  const imported = await importedRows(entries, gazetteer, beside);
  const held = new Map<string, Workspace>();
  return (asOf) => {
    const known = knownBy(entries, rows, imported, asOf);
    const key = `${known.reports.length} ${known.rows.length}`;
    const found = held.get(key) ?? join(known, gazetteer);
    held.set(key, found);
    return found;
  };
}

/** The last instant of an ISO date (of a date-time: of its minute or second), in UTC, as ISO 8601. Throws `bad-date`. */
export function endOf(day: string): string {
  return new Date(parseIso(day, 'UTC').endMax! - 1).toISOString();
}

/** What the public could know by the end of a day. */
interface Known {
  readonly reports: readonly ReadReport[];
  readonly rows: readonly TableIncident[];
  /** A person's decisions on what is one and what is not. */
  readonly decisions: readonly Decision[];
}

/** The rows of datasets that can bear on any pledge of the entries; read once, however many days are asked about. */
async function importedRows(
  entries: readonly Entry[],
  gazetteer: Gazetteer,
  beside: readonly DatasetSource[],
): Promise<readonly TableIncident[]> {
  const datasets = [...datasetsIn(entries), ...beside.map((source) => ({ source }))];
  if (datasets.length === 0) return [];
  const found = dossiers(readReports(entries), placesOf(gazetteer, []), decisionsIn(entries));
  return bearingRows(datasets, bearingOn(found), gazetteer);
}

/** Whether something was public by the end of a day, both as its place reckons days; what has no date always was. */
export function wasPublished(published: string | null, zone: string, asOf: string): boolean {
  return published === null || (parseIso(published, zone).startMin ?? 0) < (parseIso(asOf, zone).endMax ?? 0);
}

function knownBy(
  entries: readonly Entry[],
  beside: readonly TableIncident[],
  imported: readonly TableIncident[],
  asOf: string,
): Known {
  const known = (published: string | null, zone: string) => wasPublished(published, zone, asOf);
  // Of dates that conflict the latest: by then it was public, whichever is right.
  const reports = readReports(entries).filter(({ report }) =>
    known(report.published ?? report.published_between?.latest ?? null, report.timezone),
  );
  const until = parseIso(asOf, 'UTC').endMax ?? 0;
  const own = entries.flatMap((e) => {
    const payload: unknown = e.payload;
    return e.kind === 'incident' && isIncident(payload) ? [payload] : [];
  });
  const rows = [...own, ...beside, ...imported.filter((r) => hasBegun(r.time, until))].filter((r) =>
    known(r.published, 'UTC'),
  );
  return { reports, rows, decisions: decisionsIn(entries) };
}

const decisionsIn = (entries: readonly Entry[]): Decision[] =>
  entries.filter((e) => e.kind === 'decision').map(decisionOf);

function join({ reports, rows, decisions }: Known, gazetteer: Gazetteer): Workspace {
  // What is one and what is not must not turn on what reports of other wars happen to speak of.
  const world = placesOf(gazetteer, []);
  const places = placesOf(
    gazetteer,
    reports.map((r) => r.records),
    rows,
  );
  return {
    reports,
    rows,
    places,
    dossiers: dossiers(reports, world, decisions),
    occurrences: occurrences(reports, rows, world, decisions),
  };
}

function readReports(entries: readonly Entry[]): ReadReport[] {
  const reports = new Map<string, Report>();
  for (const e of entries)
    if (e.kind === 'report') reports.set((e.payload as unknown as Report).id, e.payload as unknown as Report);
  return entries.flatMap((e) => {
    if (e.kind !== 'records') return [];
    const payload: unknown = e.payload;
    if (!isRead(payload)) return [];
    const report = reports.get(payload.report);
    return report ? [{ ...payload, report }] : [];
  });
}

/** The dossier that a person means: by its id or its start, by its place in the list (1 is the first), or the first of all. */
export function findDossier({ dossiers }: Workspace, wanted: string | undefined): Dossier {
  const found =
    wanted === undefined
      ? dossiers[0]
      : (dossiers[Number(wanted) - 1] ?? dossiers.find((d) => d.id.startsWith(wanted)));
  if (found) return found;
  throw new HoldfireError(
    'no-pledge',
    wanted === undefined ? 'No pledge was found in these reports.' : `There is no pledge "${wanted}".`,
    wanted === undefined
      ? 'Reports without a date or a pledge found no dossier; look at one with: holdfire read FILE'
      : 'holdfire pledges lists them.',
  );
}

/** The report of this id or of its beginning. Throws `no-report`. */
export function findReport({ reports }: Pick<Workspace, 'reports'>, id: string): ReadReport {
  const found = reports.find((r) => r.report.id.startsWith(id));
  if (found) return found;
  throw new HoldfireError('no-report', `There is no report "${id}".`, 'The list of reports has their ids.');
}
