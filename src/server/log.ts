import type { Ledger } from '../ledger/index.js';
import type { Entry, Report } from '../model/index.js';
import { endOf, wasPublished } from './workspace.js';

/** Which of the entries: the latest `count`, of those known by then and those public by then. */
export interface LogRequest {
  readonly count: number;
  readonly knownBy?: string | undefined;
  readonly asOf?: string | undefined;
}

/** The latest entries, in their order. */
export async function latestEntries(ledger: Ledger, { count, knownBy, asOf }: LogRequest): Promise<Entry[]> {
  const latest: Entry[] = [];
  const from =
    knownBy === undefined && asOf === undefined ? Math.max(0, (await ledger.head()).seq - count + 1) : 0;
  const query = { from, ...(knownBy === undefined ? {} : { asOf: endOf(knownBy) }) };
  for await (const entry of ledger.entries(query)) {
    if (asOf !== undefined && !isPublic(entry, asOf)) continue;
    latest.push(entry);
    if (latest.length > count) latest.shift();
  }
  return latest;
}

/** A report and what was read in it were public from its publication on; what bears no date of publication always was. */
function isPublic({ payload }: Entry, asOf: string): boolean {
  const { records } = (payload ?? {}) as { records?: { report?: Partial<Report> } };
  const { published = null, timezone = 'UTC' } = records?.report ?? ((payload ?? {}) as Partial<Report>);
  return wasPublished(published, timezone, asOf);
}
