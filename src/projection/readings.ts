import { isRead, type ReadReport } from '../dossier/index.js';
import type { Ledger } from '../ledger/index.js';
import type { Report } from '../model/index.js';
import { type Moment, publicAt } from './moment.js';
import { stoodAt } from './standing.js';
import type { View } from './store/store.js';
import type { Reach, StandingRow } from './store/tables.js';

/** A report as it was read, and where both stand in the ledger. */
export interface Reading {
  readonly read: ReadReport;
  /** The entries of the records and of the report's particulars. */
  readonly records: number;
  readonly report: number;
  readonly publicAt: number;
}

/** Values asked for in one statement. */
export const MOST = 900;

/** Lists of at most `MOST`. */
export function* portions<T>(list: readonly T[]): Iterable<readonly T[]> {
  for (let i = 0; i < list.length; i += MOST) yield list.slice(i, i + MOST);
}

/** The numbers of the entries that are read together: records, and the particulars of their report. */
export type Pairing = Pick<Reading, 'records' | 'report'> & { readonly id: string };

/** Which records of these reports stand, each with the report's particulars; at a past moment, or now. */
export async function pairings(
  db: View,
  ids: readonly string[],
  at: Pick<Moment, 'seq'> | null = null,
): Promise<Pairing[]> {
  const rows: StandingRow[] = [];
  for (const some of portions(ids)) {
    const asked = db
      .selectFrom('view_standing')
      .selectAll()
      .where('key', 'in', some)
      .where('kind', 'in', ['report', 'records']);
    rows.push(...(await (at === null ? asked.where('until', 'is', null) : asked).execute()));
  }
  const known = (at === null ? rows : rows.filter((r) => stoodAt(r, at.seq))).sort(
    (a, b) => a.origin - b.origin,
  );
  const reports = new Map(known.filter((r) => r.kind === 'report').map((r) => [r.key!, r.seq]));
  return known.flatMap((r) => {
    const report = r.kind === 'records' ? reports.get(r.key!) : undefined;
    return report === undefined ? [] : [{ id: r.key!, records: r.seq, report }];
  });
}

/** What these pairs of entries say. */
export async function readingsOf(
  ledger: Pick<Ledger, 'entries'>,
  pairs: readonly Pairing[],
): Promise<Reading[]> {
  const payloads = new Map<number, unknown>();
  const seqs = [...new Set(pairs.flatMap((p) => [p.records, p.report]))];
  for await (const { seq, payload } of ledger.entries({ seqs })) payloads.set(seq, payload);
  return pairs.flatMap(({ records, report: particulars }) => {
    const report = payloads.get(particulars) as Report;
    const said = payloads.get(records);
    if (!isRead(said)) return [];
    return [{ read: { ...said, report }, records, report: particulars, publicAt: publicAt(report) }];
  });
}

/** From when to when, by both clocks, a group of readings became known. */
export function reachOf(group: readonly Pick<Reading, 'records' | 'report' | 'publicAt'>[]): Reach {
  const seqs = group.map((r) => Math.max(r.records, r.report));
  const publics = group.map((r) => r.publicAt);
  return {
    first_seq: least(seqs),
    last_seq: most(seqs),
    first_public: least(publics),
    last_public: most(publics),
  };
}

const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
