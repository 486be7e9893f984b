import { resolve } from 'node:path';
import { CsvMapping, type DatasetSource, type ImportedDataset, importDataset } from '../intake/index.js';
import type { Ledger } from '../ledger/index.js';
import {
  type DatasetHeader,
  type Dossier,
  type Entry,
  type FuzzyInterval,
  HoldfireError,
  type IncidentColumns,
  type TableIncident,
  tableIncident,
} from '../model/index.js';
import type { Gazetteer } from '../place/index.js';
import { draft } from './draft.js';

const DAY = 864e5;
/** A window counted back from its end begins before the pledge was voiced: that far back incidents are looked at. */
const DAYS_BEFORE = 60;

/** Appends datasets, one entry each, in one step. Gives for each whether it is new: the same file read the same way adds nothing. */
export async function keepDataset(
  ledger: Ledger,
  headers: readonly DatasetHeader[],
): Promise<readonly boolean[]> {
  const added = await ledger.append(headers.map((header) => [draft('dataset', header)]));
  return added.map((entries) => entries.length > 0);
}

/** Reads every row, for the counts; `see` is shown each batch. */
export async function readThrough(
  dataset: ImportedDataset,
  see: (batch: IncidentColumns) => void = () => undefined,
): Promise<DatasetHeader> {
  for await (const batch of dataset.incidents) see(batch);
  return dataset.header();
}

/** The datasets that a ledger holds, as sources to read again. Throws `file-missing` and `ledger-broken` as they are read. */
export function datasetsIn(entries: readonly Entry[]): { header: DatasetHeader; source: DatasetSource }[] {
  return entries.flatMap((e) => {
    if (e.kind !== 'dataset') return [];
    const header = e.payload as unknown as DatasetHeader;
    const { lag } = header.mapping as { lag?: number };
    const { format: _, version: __, ...mapping } = header.mapping as Record<string, unknown>;
    const csv = header.format === 'csv' ? { mapping: CsvMapping.parse(mapping) } : {};
    return [{ header, source: { path: header.path, format: header.format, lag, ...csv } }];
  });
}

/** What of a dataset can bear on a set of pledges. */
export interface Bearing {
  /** Epoch ms. */
  readonly from: number;
  readonly parties: ReadonlySet<string>;
}

/** The time and the parties that dossiers turn on; there is no end to a pledge whose end nobody said. */
export function bearingOn(dossiers: readonly Dossier[]): Bearing {
  const starts = dossiers.flatMap((d) =>
    d.versions.flatMap((v) => [v.said_at.startMin, v.start_at?.startMin ?? null]),
  );
  const known = starts.filter((s) => s !== null);
  return {
    from: Math.min(...known) - DAYS_BEFORE * DAY,
    parties: new Set(
      dossiers.flatMap((d) => [
        ...d.pledger,
        ...d.toward,
        ...d.versions.flatMap((v) => [...v.pledge.pledger, ...v.pledge.toward]),
      ]),
    ),
  };
}

/**
 * The rows of datasets that can bear on pledges: of the parties or of nobody named, and not over before. Throws `ledger-broken` where
 * a file is no longer the one that was taken in.
 */
export async function bearingRows(
  datasets: readonly { readonly source: DatasetSource; readonly header?: DatasetHeader }[],
  bearing: Bearing,
  gazetteer: Gazetteer,
): Promise<TableIncident[]> {
  const rows: TableIncident[] = [];
  for (const { source, header } of datasets) {
    const dataset = await importDataset(source, gazetteer);
    if (header && dataset.id !== header.id)
      throw new HoldfireError(
        'ledger-broken',
        `${resolve(source.path)} is not the file that was imported.`,
        'Put the file back, or import the new one.',
      );
    await readThrough(dataset, (batch) => {
      const parties = batch.dictionary.actors.map(
        (a) => a.length === 0 || a.some((side) => bearing.parties.has(side)),
      );
      for (let i = 0; i < batch.length; i++)
        if (parties[batch.actors[i]!] && !(batch.endMax[i]! <= bearing.from))
          rows.push(tableIncident(batch, i));
    });
  }
  return rows;
}

/** Whether something can be known by an instant: nothing is before it has begun, whoever reports it and when. */
export function hasBegun({ startMin }: FuzzyInterval, until: number): boolean {
  return startMin === null || startMin < until;
}
