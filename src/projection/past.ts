import { affected, type Decision, isIncident, neighbourhoods, type Places } from '../dossier/index.js';
import type { Ledger } from '../ledger/index.js';
import type { Dossier, Occurrence, TableIncident } from '../model/index.js';
import { decisionsAt } from './decisions.js';
import { clustersHit, joinTold, type Told, toldIn, toldOf } from './incidents.js';
import type { Moment } from './moment.js';
import { neighbourhoodRows, neighbouring, partsOf } from './pledges.js';
import { pairings, portions, type Reading, readingsOf } from './readings.js';
import { stoodAt } from './standing.js';
import type { View } from './store/store.js';
import type { Reach, StandingRow } from './store/tables.js';

/** What a past moment takes besides the tables. */
export interface Looking {
  readonly db: View;
  readonly ledger: Pick<Ledger, 'entries'>;
  readonly world: Places;
}

/** Where a past differs from the present: which stored parts do not hold for it, and what stands in their place. */
export interface Past<T> {
  readonly without: ReadonlySet<string>;
  readonly instead: readonly T[];
}

/** What differed from the present in the ledger itself once an entry had come, reports that came later apart. */
interface Former {
  /** Reports that, or of which records, have been corrected or withdrawn since. */
  readonly reports: readonly string[];
  /** Entries of incidents of their own that have been corrected or withdrawn since. */
  readonly seqs: readonly number[];
  readonly decided: readonly Decision[];
  readonly decisions: readonly Decision[];
}

async function formerAt({ db, ledger }: Looking, seq: number): Promise<Former> {
  const rows = await db
    .selectFrom('view_standing')
    .selectAll()
    .where('until', '>', seq)
    .where('seq', '<=', seq)
    .execute();
  const acts = await db.selectFrom('view_standing').selectAll().where('kind', '=', 'decision').execute();
  const decisions = await decisionsAt(db, ledger, seq);
  const now = await decisionsAt(db, ledger, null);
  const changed = acts.some((r: StandingRow) => stoodAt(r, seq) !== (r.until === null));
  return {
    reports: [...new Set(rows.flatMap((r) => (r.key === null ? [] : [r.key])))],
    seqs: rows.filter((r) => r.kind === 'incident').map((r) => r.seq),
    decided: changed ? [...decisions, ...now] : [],
    decisions,
  };
}

/** Whether nothing of a part was known at a moment. */
const isLater = (reach: Reach, { seq, atMost }: Moment) =>
  reach.first_seq > seq || reach.first_public >= atMost;

/** The parts of which some was known at a moment and some was not. */
function straddling(
  db: View,
  table: 'view_neighbourhoods' | 'view_clusters',
  { seq, surely, atMost }: Moment,
) {
  return db
    .selectFrom(table)
    .select('id')
    .where((e) => e.or([e('last_public', '>=', surely), e('last_seq', '>', seq)]))
    .where('first_public', '<', atMost)
    .where('first_seq', '<=', seq)
    .execute();
}

/** The dossiers of a moment, as differences from the stored ones; what came later alone is not among `without`. */
export async function pastPledges(looking: Looking, moment: Moment): Promise<Past<Dossier>> {
  const { db, ledger, world } = looking;
  const former = await formerAt(looking, moment.seq);
  const back = await publicReadings(looking, former.reports, moment);
  const [part, touched] = [
    await neighbourhoodRows(
      db,
      (await straddling(db, 'view_neighbourhoods', moment)).map((r) => r.id),
    ),
    await neighbouring(
      db,
      back.map((r) => r.read),
      former.reports,
      former.decided,
    ),
  ];
  const rows = [...new Map([...part, ...touched].map((r) => [r.id, r])).values()].filter(
    (r) => !isLater(r, moment),
  );
  const existing = rows.map(partsOf);
  const among = [...new Set([...existing.flatMap((n) => n.reports), ...former.reports])];
  const changed = await changedSince(looking, among, moment);
  const added = await publicReadings(looking, changed, moment);
  const hit = affected(existing, {
    added: added.map((r) => r.read),
    removed: changed,
    decided: former.decided,
  });
  const loaded = await readingsOf(ledger, await pairings(db, hit.reports));
  const anew = neighbourhoods(
    [...loaded, ...added].map((r) => r.read),
    world,
    former.decisions,
    hit.members,
  );
  return { without: new Set(hit.neighbourhoods), instead: anew.flatMap((n) => n.dossiers) };
}

/** Those of some reports whose readings at a moment were others than now. */
async function changedSince({ db }: Looking, ids: readonly string[], moment: Moment): Promise<string[]> {
  const keys = async (at: Moment | null) => {
    const found = new Map<string, string>();
    const pairs = await pairings(db, ids, at);
    const open =
      at === null
        ? null
        : await publics(
            db,
            pairs.map((p) => p.report),
            at,
          );
    for (const { id, records, report } of pairs)
      if (open === null || open.has(report)) found.set(id, `${found.get(id) ?? ''} ${records}:${report}`);
    return found;
  };
  const [now, then] = [await keys(null), await keys(moment)];
  return ids.filter((id) => now.get(id) !== then.get(id));
}

/** Those states of reports, by their entries, that were public at a moment. */
async function publics(db: View, seqs: readonly number[], moment: Moment): Promise<Set<number>> {
  const open = new Set<number>();
  for (const some of portions(seqs)) {
    const rows = await db
      .selectFrom('view_reports')
      .select(['seq', 'public_at', 'zone'])
      .where('seq', 'in', some)
      .execute();
    for (const r of rows) if (moment.isPublic(r.public_at, r.zone)) open.add(r.seq);
  }
  return open;
}

/** The readings of some reports as they stood and were public at a moment. */
export async function publicReadings(
  { db, ledger }: Looking,
  ids: readonly string[],
  moment: Moment,
): Promise<Reading[]> {
  const pairs = await pairings(db, ids, moment);
  const open = await publics(
    db,
    pairs.map((p) => p.report),
    moment,
  );
  return readingsOf(
    ledger,
    pairs.filter((p) => open.has(p.report)),
  );
}

/** The occurrences of a moment, as differences from the stored ones. */
export async function pastIncidents(looking: Looking, moment: Moment): Promise<Past<Occurrence>> {
  const { db, ledger, world } = looking;
  const former = await formerAt(looking, moment.seq);
  const back = await publicReadings(looking, former.reports, moment);
  const rows = new Map<number, TableIncident>();
  for await (const { seq, payload } of ledger.entries({ seqs: former.seqs }))
    if (isIncident(payload)) rows.set(seq, payload);
  const isOpen = (t: Told) => moment.isPublic(t.publicAt, t.zone);
  const added = toldIn(back, rows, world).filter(isOpen);
  const ids = (await straddling(db, 'view_clusters', moment)).map((r) => r.id);
  const touched = await clustersHit(db, world, {
    added,
    removed: { reports: former.reports, seqs: former.seqs },
    decided: former.decided,
  });
  const without = new Set([...ids, ...touched]);
  const changed = new Set(former.reports);
  const kept = (await toldOf(db, [...without])).filter(
    (t) =>
      t.seq <= moment.seq &&
      (t.report === null || (t.report.seq <= moment.seq && !changed.has(t.report.id))) &&
      isOpen(t),
  );
  const made = await joinTold(db, ledger, [...kept, ...added], world, former.decisions, moment);
  return { without, instead: made.flatMap((m) => m.cluster.occurrences) };
}
