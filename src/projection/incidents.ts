import {
  type Cluster,
  clusters,
  type Decision,
  type Places,
  singles,
  sketch,
  withCopies,
} from '../dossier/index.js';
import type { Ledger } from '../ledger/index.js';
import type { Occurrence, Report, TableIncident } from '../model/index.js';
import { type Moment, publicAt } from './moment.js';
import { pairings, portions, type Reading, reachOf } from './readings.js';
import type { Store, View } from './store/store.js';
import { EVER, type OccurrenceRow, type SingleRow } from './store/tables.js';

const DAY = 864e5;
/** What may have been at any time of more days than this is looked for apart, so that the others are found by their beginning. */
const LONG = 10;

/** An incident as one entry tells it, with what it takes to find and to date it. */
export interface Told {
  readonly occurrence: Occurrence;
  /** Of a report's incident the entry of its records; its own for any other. */
  readonly seq: number;
  readonly n: number;
  /** The report's id and the entry of its particulars; `null` for an entry of its own. */
  readonly report: { readonly id: string; readonly seq: number } | null;
  readonly publicAt: number;
  readonly zone: string;
}

/** The incidents of readings and of entries of their own. */
export function toldIn(
  readings: readonly Reading[],
  rows: ReadonlyMap<number, TableIncident>,
  world: Places,
): Told[] {
  return [
    ...readings.flatMap(({ read, records, report, publicAt: at }) =>
      singles([read], [], world).map((occurrence, n) => ({
        occurrence,
        seq: records,
        n,
        report: { id: read.report.id, seq: report },
        publicAt: at,
        zone: read.report.timezone,
      })),
    ),
    ...[...rows].flatMap(([seq, row]) =>
      singles([], [row], world).map((occurrence, n) => ({
        occurrence,
        seq,
        n,
        report: null,
        publicAt: publicAt({ published: row.published, timezone: 'UTC' }),
        zone: 'UTC',
      })),
    ),
  ];
}

export interface IncidentChange {
  readonly added: readonly Told[];
  /** Ids of reports, and entries of their own, of which what was there is to go. */
  readonly removed: { readonly reports: readonly string[]; readonly seqs: readonly number[] };
  readonly decided: readonly Decision[];
}

/** Replaces the clusters that a change can touch. */
export async function followIncidents(
  store: Store,
  db: View,
  ledger: Pick<Ledger, 'entries'>,
  world: Places,
  decisions: readonly Decision[],
  change: IncidentChange,
): Promise<void> {
  const hit = await clustersHit(db, world, change);
  if (hit.length === 0 && change.added.length === 0) return;
  const gone = goneFrom(change.removed);
  const kept = (await toldOf(db, hit)).filter((t) => !gone(t));
  const made = await joinTold(db, ledger, [...kept, ...change.added], world, decisions);
  for (const some of portions(hit)) {
    await db.deleteFrom('view_clusters').where('id', 'in', some).execute();
    for (const table of ['view_singles', 'view_occurrences', 'view_actors'] as const)
      await db.deleteFrom(table).where('cluster', 'in', some).execute();
  }
  await store.insert(
    db,
    'view_clusters',
    made.map(({ id, told }) => ({ id, ...reachOf(told.map(asReading)) })),
  );
  await store.insert(
    db,
    'view_singles',
    made.flatMap(({ id, told }) => told.map((t) => singleRow(t, id))),
  );
  await store.insert(
    db,
    'view_occurrences',
    made.flatMap(({ id, cluster }) => cluster.occurrences.map((o) => occurrenceRow(o, id))),
  );
  await store.insert(
    db,
    'view_actors',
    made.flatMap(({ id, cluster }) =>
      cluster.occurrences.flatMap((o) =>
        (o.actor.length > 0 ? [...new Set(o.actor)] : ['']).map((actor) => ({
          actor,
          hi: o.time.endMax ?? EVER,
          cluster: id,
          id: o.id,
        })),
      ),
    ),
  );
}

/** Whether a told incident is among what is to go. */
export function goneFrom({ reports, seqs }: IncidentChange['removed']): (told: Told) => boolean {
  const [ids, entries] = [new Set(reports), new Set(seqs)];
  return (t) => (t.report === null ? entries.has(t.seq) : ids.has(t.report.id));
}

/** The stored clusters that something added may be joined with, from which something goes, or of which a person decided. */
export async function clustersHit(db: View, world: Places, change: IncidentChange): Promise<string[]> {
  const hit = new Set<string>();
  for (const near of runs(change.added.map((t) => t.occurrence))) {
    const rows = await overlapping(db, near);
    for (const row of rows) {
      if (hit.has(row.cluster)) continue;
      const met = near.told.filter(
        (o) => lo(o) <= row.hi && row.lo <= hi(o) && mayMeet(countryOf(o), row.country),
      );
      if (met.length === 0) continue;
      const other = JSON.parse(row.body) as Occurrence;
      if (met.some((o) => clusters([o, other], world, () => null).length === 1)) hit.add(row.cluster);
    }
  }
  const singlesWhere = async (column: 'report' | 'seq', values: readonly (string | number)[]) => {
    for (const some of portions(values)) {
      const found = await db
        .selectFrom('view_singles')
        .select('cluster')
        .where(column, 'in', some as never)
        .execute();
      for (const row of found) hit.add(row.cluster);
    }
  };
  await singlesWhere('report', change.removed.reports);
  await singlesWhere('seq', change.removed.seqs);
  for (const name of change.decided.flatMap((d) => [d.a, d.b])) {
    const report = name.slice(0, 12);
    const found = await db
      .selectFrom('view_singles')
      .select('cluster')
      .where('report', '>=', report)
      .where('report', '<', `${report}g`)
      .execute();
    for (const row of found) hit.add(row.cluster);
  }
  return [...hit];
}

/** Told incidents of one country, one soon after the other, that are looked for in one go. */
interface Run {
  readonly country: string;
  readonly told: Occurrence[];
  from: number;
  to: number;
}

function runs(told: readonly Occurrence[]): Run[] {
  const out: Run[] = [];
  const last = new Map<string, Run>();
  for (const o of told.toSorted((a, b) => lo(a) - lo(b))) {
    const country = countryOf(o);
    const run = last.get(country);
    if (run && lo(o) <= run.to + DAY) {
      run.told.push(o);
      run.to = Math.max(run.to, hi(o));
    } else {
      const begun = { country, told: [o], from: lo(o), to: hi(o) };
      last.set(country, begun);
      out.push(begun);
    }
  }
  return out;
}

const mayMeet = (a: string, b: string) => a === '' || b === '' || a === b;

type Near = Pick<SingleRow, 'cluster' | 'lo' | 'hi' | 'country' | 'body'>;

async function overlapping(db: View, { country, from, to }: Run): Promise<Near[]> {
  const found: Near[] = [];
  for (const long of [0, 1]) {
    let asked = db
      .selectFrom('view_singles')
      .select(['cluster', 'lo', 'hi', 'country', 'body'])
      .where('long', '=', long)
      .where('lo', '<=', to)
      .where('hi', '>=', from);
    if (long === 0) asked = asked.where('lo', '>=', from - LONG * DAY);
    if (country !== '') asked = asked.where('country', 'in', [country, '']);
    found.push(...(await asked.execute()));
  }
  return found;
}

/** The told incidents of stored clusters. */
export async function toldOf(db: View, ids: readonly string[]): Promise<Told[]> {
  const rows: SingleRow[] = [];
  for (const some of portions(ids))
    rows.push(...(await db.selectFrom('view_singles').selectAll().where('cluster', 'in', some).execute()));
  return rows.map((row) => ({
    occurrence: JSON.parse(row.body) as Occurrence,
    seq: row.seq,
    n: row.n,
    report: row.report === null ? null : { id: row.report, seq: row.report_seq! },
    publicAt: row.public_at,
    zone: row.zone,
  }));
}

/** Told incidents joined; each cluster under the name of its first. */
export async function joinTold(
  db: View,
  ledger: Pick<Ledger, 'entries'>,
  told: readonly Told[],
  world: Places,
  decisions: readonly Decision[],
  at: Pick<Moment, 'seq'> | null = null,
): Promise<{ id: string; told: Told[]; cluster: Cluster }[]> {
  const of = new Map(told.map((t) => [t.occurrence, t]));
  const made = clusters([...of.keys()], world, () => null, decisions);
  const sketchOf = await sketches(
    db,
    ledger,
    made.flatMap((c) => c.occurrences),
    at,
  );
  return made.map((cluster) => {
    const members = cluster.members.map((o) => of.get(o)!).sort((a, b) => a.seq - b.seq || a.n - b.n);
    return {
      id: `${members[0]!.seq}:${members[0]!.n}`,
      told: members,
      cluster: { ...cluster, occurrences: cluster.occurrences.map((o) => withCopies(o, sketchOf)) },
    };
  });
}

/** Sketches of the reports' texts that are to be compared: those that tell of one occurrence. */
async function sketches(
  db: View,
  ledger: Pick<Ledger, 'entries'>,
  all: readonly Occurrence[],
  at: Pick<Moment, 'seq'> | null,
) {
  const wanted = new Set<string>();
  for (const o of all) {
    const reports = new Set(o.sources.map((s) => s.report));
    if (reports.size > 1) for (const id of reports) wanted.add(id);
  }
  const pairs = await pairings(db, [...wanted], at);
  const known = new Map<string, Float64Array>();
  const seqs = [...new Set(pairs.map((p) => p.report))];
  for await (const { payload } of ledger.entries({ seqs })) {
    const { id, text } = payload as unknown as Report;
    known.set(id, sketch(text));
  }
  return (id: string) => known.get(id) ?? null;
}

const lo = (o: Occurrence) => o.time.startMin ?? 0;
const hi = (o: Occurrence) => o.time.endMax ?? EVER;

/** The one country in which all places are; empty where it could be any. */
function countryOf({ places }: Occurrence): string {
  const [first, ...rest] = places;
  const country = first?.country ?? '';
  return rest.every((p) => p.country === country) ? country : '';
}

export const asReading = (t: Told) => ({
  records: t.seq,
  report: t.report?.seq ?? t.seq,
  publicAt: t.publicAt,
});

function singleRow({ occurrence, seq, n, report, publicAt: at, zone }: Told, cluster: string): SingleRow {
  return {
    cluster,
    seq,
    n,
    report: report?.id ?? null,
    report_seq: report?.seq ?? null,
    public_at: at,
    zone,
    lo: lo(occurrence),
    hi: hi(occurrence),
    long: hi(occurrence) - lo(occurrence) > LONG * DAY ? 1 : 0,
    country: countryOf(occurrence),
    body: JSON.stringify(occurrence),
  };
}

export function occurrenceRow(o: Occurrence, cluster: string): OccurrenceRow {
  return {
    cluster,
    id: o.id,
    lo: lo(o),
    hi: hi(o),
    act: o.act,
    actors: JSON.stringify(o.actor),
    nodes: JSON.stringify(o.places.flatMap((p) => p.node ?? [])),
    tally: o.tally ? 1 : 0,
    sources: o.sources.length,
    body: JSON.stringify(o),
  };
}
