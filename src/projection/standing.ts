import { type Decision, decisionOf, isIncident, isRead, type ReadReport } from '../dossier/index.js';
import type { Ledger } from '../ledger/index.js';
import type { Entry, Report } from '../model/index.js';
import type { Store, View } from './store/store.js';
import type { StandingRow } from './store/tables.js';

type RecordsPayload = Omit<ReadReport, 'report'> & { readonly report: string };

/** What entries changed of what stands. */
export interface Changes {
  /** Ids of reports that, or of which records, came or went. */
  readonly reports: ReadonlySet<string>;
  /** Entries of incidents of their own that came, and those that went. */
  readonly came: ReadonlyMap<number, Entry>;
  readonly went: ReadonlySet<number>;
  /** A person's decisions that came or went. */
  readonly decided: readonly Decision[];
  /** States of reports that came, by the number of their entry, each with the entry of the first. */
  readonly states: ReadonlyMap<number, { readonly report: Report; readonly origin: number }>;
  /** Records that came, by the number of their entry. */
  readonly records: ReadonlyMap<number, RecordsPayload>;
}

/**
 * Takes entries into the table of what stands, as `standing` of the ledger does in memory: a correction takes the place of
 * what it is about, a retraction ends it, and both count for nothing where that stands no more.
 */
export async function takeStanding(
  store: Store,
  db: View,
  ledger: Pick<Ledger, 'entries'>,
  entries: readonly Entry[],
): Promise<Changes> {
  const fresh = new Map<number, StandingRow>();
  const ended = new Map<number, number>();
  const changes = {
    reports: new Set<string>(),
    came: new Map<number, Entry>(),
    went: new Set<number>(),
    decided: [] as Decision[],
    states: new Map<number, { report: Report; origin: number }>(),
    records: new Map<number, RecordsPayload>(),
  };
  const bySeq = new Map(entries.map((e) => [e.seq, e]));

  const came = (row: StandingRow, entry: Entry) => {
    fresh.set(row.seq, row);
    if (row.kind === 'report')
      changes.states.set(row.seq, { report: entry.payload as unknown as Report, origin: row.origin });
    if (row.kind === 'records' && isRead(entry.payload)) changes.records.set(row.seq, entry.payload);
    if (row.kind === 'incident' && isIncident(entry.payload)) changes.came.set(row.seq, entry);
    if (row.kind === 'decision') changes.decided.push(decisionOf(entry));
    if (row.key !== null) changes.reports.add(row.key);
  };
  const went = (row: StandingRow, by: number) => {
    row.until = by;
    if (!fresh.has(row.seq)) ended.set(row.seq, by);
    if (row.kind === 'incident' && !changes.came.delete(row.seq)) changes.went.add(row.seq);
    if (row.key !== null) changes.reports.add(row.key);
  };
  /** What stands in the place that an entry is about. */
  const standingAt = async (about: number): Promise<StandingRow | null> => {
    const named = fresh.get(about) ?? (await rowAt(db, about));
    const origin = named?.origin ?? about;
    for (const row of fresh.values()) if (row.origin === origin && row.until === null) return row;
    const held = await db
      .selectFrom('view_standing')
      .selectAll()
      .where('origin', '=', origin)
      .where('until', 'is', null)
      .executeTakeFirst();
    return held === undefined || ended.has(held.seq) ? null : held;
  };

  for (const entry of entries) {
    if (entry.kind !== 'correction' && entry.kind !== 'retraction') {
      const row = { seq: entry.seq, origin: entry.seq, kind: entry.kind, key: keyOf(entry), until: null };
      came(row, entry);
      continue;
    }
    const row = entry.about === null ? null : await standingAt(entry.about);
    if (row === null) continue;
    if (row.kind === 'decision') changes.decided.push(decisionOf(await entryOf(row.seq)));
    went(row, entry.seq);
    if (entry.kind === 'correction') {
      const { kind, origin } = row;
      came(
        { seq: entry.seq, origin, kind, key: keyOf({ ...entry, kind: kind as Entry['kind'] }), until: null },
        entry,
      );
    }
  }
  await store.insert(db, 'view_standing', [...fresh.values()]);
  for (const [seq, until] of ended)
    await db.updateTable('view_standing').set({ until }).where('seq', '=', seq).execute();
  return changes;

  async function entryOf(seq: number): Promise<Entry> {
    const known = bySeq.get(seq);
    if (known) return known;
    for await (const entry of ledger.entries({ seqs: [seq] })) return entry;
    throw new Error(`entry ${seq} is not there`);
  }
}

/** Whether a state stood once the entry `at` had come. */
export const stoodAt = ({ seq, until }: StandingRow, at: number): boolean =>
  seq <= at && (until === null || until > at);

function keyOf({ kind, payload }: Pick<Entry, 'kind' | 'payload'>): string | null {
  const { id, report } = (payload ?? {}) as { id?: unknown; report?: unknown };
  const key = kind === 'report' ? id : kind === 'records' ? report : null;
  return typeof key === 'string' ? key : null;
}

async function rowAt(db: View, seq: number): Promise<StandingRow | undefined> {
  return db.selectFrom('view_standing').selectAll().where('seq', '=', seq).executeTakeFirst();
}
