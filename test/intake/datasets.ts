import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { shippedGazetteer } from '../../src/cli/knowledge.js';
import { type DatasetSource, importDataset } from '../../src/intake/index.js';
import {
  type DatasetHeader,
  type RejectedRow,
  type TableIncident,
  tableIncident,
} from '../../src/model/index.js';

export const gazetteer = shippedGazetteer();

/** A sample of a published layout; its rows are composed. */
export const sample = (name: string): string => resolve(__dirname, 'samples', name);

/** A file with this content in a folder of its own. */
export function file(content: string | Uint8Array, name = 'table.csv'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'holdfire-')), name);
  writeFileSync(path, content);
  return path;
}

/** Everything that comes of a file. */
export async function imported(source: DatasetSource): Promise<{
  header: DatasetHeader;
  rows: TableIncident[];
  rejected: RejectedRow[];
}> {
  const rejected: RejectedRow[] = [];
  const dataset = await importDataset({ ...source, onReject: (row) => rejected.push(row) }, gazetteer);
  const rows: TableIncident[] = [];
  for await (const batch of dataset.incidents)
    for (let i = 0; i < batch.length; i++) rows.push(tableIncident(batch, i));
  return { header: dataset.header(), rows, rejected };
}

/** The interval in UTC, to the minute: `from/to`. */
export function span({ time }: TableIncident): string {
  const iso = (ms: number | null) => (ms === null ? '' : new Date(ms).toISOString().slice(0, 16));
  return `${iso(time.startMin)}/${iso(time.endMax)}`;
}
