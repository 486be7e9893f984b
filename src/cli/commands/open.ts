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
import { EMPTY, type Head, type Ledger, memoryLedger } from '../../ledger/index.js';
import { type Definition, HoldfireError } from '../../model/index.js';
import {
  type AsOf,
  addReports,
  endOf,
  type Look,
  openWorkspaces,
  type Workspace,
} from '../../server/index.js';
import { parseIso } from '../../time/index.js';
import { shippedGazetteer, shippedKnowledge } from '../knowledge.js';
import { withLedger } from '../ledger.js';
import { sourceOf } from './source.js';

export interface Sources {
  /** A folder of reports, read without a ledger. */
  readonly from?: string;
  readonly ledger?: string;
  readonly incidents?: string;
  /** A dataset format: `incidents` is then a dataset, not a table of Holdfire's own. */
  readonly format?: string;
  readonly mapping?: string;
  readonly asOf?: string;
  readonly knownBy?: string;
}

/** What a command looks at: the reports of a folder, or a ledger; with an incident table beside them where one is given. */
export async function openSources(sources: Sources): Promise<Workspace & { readonly asOf: string }> {
  const { at, asOf } = await openSourcesAsOf(sources);
  return { ...at(asOf), asOf };
}

/** What `openSourcesAsOf` gives: the workspace of any day, the day asked about, and where the ledger's chain ends. */
export interface Opened {
  readonly at: AsOf;
  readonly asOf: string;
  /** Nothing of a folder, which no ledger vouches for. */
  readonly head?: Head;
}

/** The same as of any day: the reports are read once. */
export async function openSourcesAsOf(sources: Sources): Promise<Opened> {
  const { from, ledger, knownBy } = sources;
  const day = sources.asOf ?? new Date().toISOString();
  parseIso(day, 'UTC');
  if (knownBy !== undefined) parseIso(knownBy, 'UTC');
  if (from !== undefined && (ledger !== undefined || knownBy !== undefined))
    throw new HoldfireError(
      'bad-option',
      'A folder is read without a ledger.',
      'Leave out --from, or --ledger and --known-by.',
    );
  const beside = await incidentsBeside(sources);
  if (from === undefined)
    return withLedger(ledger, 'read', async (opened) => ({
      at: await openWorkspaces(opened, shippedGazetteer(), { ...beside, knownBy }),
      asOf: day,
      head: await headAt(opened, knownBy),
    }));
  const reports = await readFolder(from);
  const knowledge = shippedKnowledge();
  const memory = memoryLedger(() => new Date());
  await addReports(memory, reports, knowledge);
  return { at: await openWorkspaces(memory, knowledge.gazetteer, beside), asOf: day };
}

/** Where the chain ended by then, or where it ends. */
async function headAt(ledger: Ledger, knownBy: string | undefined): Promise<Head> {
  if (knownBy === undefined) return ledger.head();
  let head: Head = EMPTY;
  for await (const { seq, hash, recorded_at } of ledger.entries({ asOf: endOf(knownBy) }))
    head = { seq, hash, recordedAt: recorded_at };
  return head;
}

/** The incident table or the dataset that an option names. */
async function incidentsBeside({
  incidents,
  format,
  mapping,
}: Sources): Promise<Pick<Look, 'beside' | 'rows'>> {
  if (incidents === undefined) return {};
  return format === undefined
    ? { rows: readIncidentTable(await readText(incidents), incidents) }
    : { beside: [await sourceOf(incidents, format, { mapping })] };
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
