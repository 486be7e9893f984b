import { readFile } from 'node:fs/promises';
import { fileError } from '../../intake/file.js';
import {
  readDefinition,
  readFolder,
  readIncidentTable,
  readMissileAttacks,
  readText,
} from '../../intake/index.js';
import type { NightSeries } from '../../judge/index.js';
import { memoryLedger } from '../../ledger/index.js';
import type { Definition } from '../../model/index.js';
import { type AsOf, addIncidents, addReports, openWorkspaces, type Workspace } from '../../server/index.js';
import { parseIso } from '../../time/index.js';
import { shippedKnowledge } from '../knowledge.js';
import { sourceOf } from './source.js';

export interface Sources {
  readonly from: string;
  readonly incidents?: string;
  /** A dataset format: `incidents` is then a dataset, not a table of Holdfire's own. */
  readonly format?: string;
  readonly mapping?: string;
  readonly asOf?: string;
}

/** Reads a folder of reports, and an incident table where one is given, into a ledger of its own. */
export async function openFolder(sources: Sources): Promise<Workspace & { readonly asOf: string }> {
  const { at, asOf } = await openFolderAsOf(sources);
  return { ...at(asOf), asOf };
}

/** The same as of any day: the reports are read once. */
export async function openFolderAsOf({
  from,
  incidents,
  format,
  mapping,
  asOf,
}: Sources): Promise<{ readonly at: AsOf; readonly asOf: string }> {
  const day = asOf ?? new Date().toISOString();
  parseIso(day, 'UTC');
  const reports = await readFolder(from);
  const beside =
    incidents === undefined || format === undefined ? [] : [await sourceOf(incidents, format, { mapping })];
  const rows =
    incidents === undefined || format !== undefined
      ? []
      : readIncidentTable(await readText(incidents), incidents);
  const knowledge = shippedKnowledge();
  const ledger = memoryLedger(() => new Date());
  await addReports(ledger, reports, knowledge);
  await addIncidents(ledger, rows);
  return { at: await openWorkspaces(ledger, knowledge.gazetteer, beside), asOf: day };
}

/** Definitions files, in the order given. */
export function openDefinitions(paths: readonly string[] = []): Promise<Definition[]> {
  return Promise.all(paths.map(async (path) => readDefinition(await readText(path), path)));
}

/** A night series from a file; `null` when none is given. */
export async function openSeries(path: string | undefined): Promise<NightSeries | null> {
  if (path === undefined) return null;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(path, error as NodeJS.ErrnoException);
  }
  return { source: path, nights: readMissileAttacks(text, path).nights };
}
