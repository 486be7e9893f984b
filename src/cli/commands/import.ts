import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type DatasetSource, importDataset } from '../../intake/index.js';
import {
  type DatasetHeader,
  type RejectedRow,
  type TableIncident,
  tableIncident,
} from '../../model/index.js';
import { datasetText } from '../../publish/index.js';
import { keepDataset, readThrough } from '../../server/index.js';
import { shippedGazetteer } from '../knowledge.js';
import { withLedger } from '../ledger.js';
import { print } from '../print.js';
import { progressOn } from '../progress.js';
import { type DatasetOptions, sourceOf } from './source.js';

interface Options extends DatasetOptions {
  readonly check?: true;
  readonly ledger?: string;
  readonly rejects?: string;
  readonly json?: true;
}

/** First rows that `--check` shows. */
const FIRST = 5;

/** What an import says of one file. */
export interface ImportReport {
  readonly dataset: DatasetHeader;
  /** `null` where nothing is kept (`--check`). */
  readonly new: boolean | null;
  readonly first: readonly TableIncident[];
  readonly rejected: readonly RejectedRow[];
}

/** `holdfire import`: every file is read through before anything is kept, so that nothing half-read comes in. */
export async function importCommand(
  format: string,
  files: readonly string[],
  options: Options,
): Promise<void> {
  const reports: ImportReport[] = [];
  for (const path of files) reports.push(await readThroughFile(await sourceOf(path, format, options)));
  const kept = options.check ? reports : await keep(reports, options.ledger);
  if (options.rejects !== undefined) await writeRejects(options.rejects, kept);
  if (options.json) await print(JSON.stringify(kept.length === 1 ? kept[0] : kept, null, 1));
  else
    await print(
      kept.map((r) => datasetText(r.dataset, r.new, options.check ? r.first : [], r.rejected)).join('\n\n'),
    );
}

async function readThroughFile(source: DatasetSource): Promise<ImportReport> {
  const rejected: RejectedRow[] = [];
  const first: TableIncident[] = [];
  let done = 0;
  const dataset = await importDataset(
    { ...source, onReject: (row) => rejected.push(row), onBytes: (bytes) => (done = bytes) },
    shippedGazetteer(),
  );
  const progress = progressOn(process.stderr, basename(source.path), dataset.header().bytes);
  try {
    const header = await readThrough(dataset, (batch) => {
      for (let i = 0; i < batch.length && first.length < FIRST; i++) first.push(tableIncident(batch, i));
      progress.at(done, dataset.header().rows);
    });
    return { dataset: header, new: null, first, rejected };
  } finally {
    progress.end();
  }
}

async function keep(reports: readonly ImportReport[], location: string | undefined): Promise<ImportReport[]> {
  return withLedger(location, 'create', async (ledger) => {
    const isNew = await keepDataset(
      ledger,
      reports.map((r) => r.dataset),
    );
    return reports.map((r, i) => ({ ...r, new: isNew[i]! }));
  });
}

async function writeRejects(path: string, reports: readonly ImportReport[]): Promise<void> {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = reports.flatMap((r) =>
    r.rejected.map((row) => `${quoted(r.dataset.name)},${row.line},${quoted(row.reason)}`),
  );
  await writeFile(path, `${['file,line,reason', ...rows].join('\n')}\n`);
}
