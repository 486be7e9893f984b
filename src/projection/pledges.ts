import {
  type Affected,
  affected,
  type Decision,
  type Neighbourhood,
  neighbourhoods,
  type Places,
  type ReadReport,
  touches,
} from '../dossier/index.js';
import type { Ledger } from '../ledger/index.js';
import type { Dossier } from '../model/index.js';
import { pairings, portions, type Reading, reachOf, readingsOf } from './readings.js';
import type { Store, View } from './store/store.js';
import type { DossierRow, NeighbourhoodRow } from './store/tables.js';

/** What is needed to join again: which reports are there now of those that changed, and which changed. */
export interface PledgeChange {
  readonly added: readonly Reading[];
  readonly removed: readonly string[];
  readonly decided: readonly Decision[];
}

/** Replaces the neighbourhoods that a change can touch. */
export async function followPledges(
  store: Store,
  db: View,
  ledger: Pick<Ledger, 'entries'>,
  world: Places,
  decisions: readonly Decision[],
  change: PledgeChange,
): Promise<void> {
  const rows = await neighbouring(
    db,
    change.added.map((r) => r.read),
    change.removed,
    change.decided,
  );
  if (rows.length === 0 && change.added.every(({ read }) => touches(read).length === 0)) return;
  const existing = rows.map(partsOf);
  const hit = affected(existing, { ...change, added: change.added.map((r) => r.read) });
  const loaded = await readingsOf(ledger, await pairings(db, hit.reports));
  const { all, rows: made } = joinAnew([...loaded, ...change.added], world, decisions, hit);
  await forget(db, hit.neighbourhoods);
  await store.insert(db, 'view_neighbourhoods', made);
  await store.insert(
    db,
    'view_blocks',
    all.flatMap((n) => n.blocks.map((block) => ({ block, lo: n.from, hi: n.to, neighbourhood: n.id }))),
  );
  await store.insert(
    db,
    'view_members',
    all.flatMap((n) => n.reports.map((report) => ({ report, neighbourhood: n.id }))),
  );
  await store.insert(
    db,
    'view_dossiers',
    all.flatMap((n) => n.dossiers.map((d) => dossierRow(d, n.id))),
  );
}

/** The neighbourhoods of readings, with their rows. */
function joinAnew(
  readings: readonly Reading[],
  world: Places,
  decisions: readonly Decision[],
  hit: Affected,
): { all: Neighbourhood[]; rows: NeighbourhoodRow[] } {
  const all = neighbourhoods(
    readings.map((r) => r.read),
    world,
    decisions,
    hit.members,
  );
  const byReport = new Map<string, Reading[]>();
  for (const r of readings) byReport.set(r.read.report.id, [...(byReport.get(r.read.report.id) ?? []), r]);
  const rows = all.map((n) => ({
    id: n.id,
    ...reachOf(n.reports.flatMap((id) => byReport.get(id)!)),
    lo: n.from,
    hi: n.to,
    blocks: JSON.stringify(n.blocks),
    members: JSON.stringify(n.members),
    reports: JSON.stringify(n.reports),
  }));
  return { all, rows };
}

/** The stored neighbourhoods that reports, or a person's decisions, may touch. */
export async function neighbouring(
  db: View,
  added: readonly ReadReport[],
  reports: readonly string[],
  decided: readonly Decision[],
): Promise<NeighbourhoodRow[]> {
  const ids = new Set<string>();
  for (const { block, from, to } of united(added.flatMap(touches))) {
    const found = await db
      .selectFrom('view_blocks')
      .select('neighbourhood')
      .where('block', '=', block)
      .where('lo', '<=', to)
      .where('hi', '>=', from)
      .execute();
    for (const row of found) ids.add(row.neighbourhood);
  }
  for (const some of portions(reports)) {
    const found = await db
      .selectFrom('view_members')
      .select('neighbourhood')
      .where('report', 'in', some)
      .execute();
    for (const row of found) ids.add(row.neighbourhood);
  }
  for (const name of decided.flatMap((d) => [d.a, d.b])) {
    const report = name.slice(0, 12);
    const found = await db
      .selectFrom('view_members')
      .select('neighbourhood')
      .where('report', '>=', report)
      .where('report', '<', `${report}g`)
      .execute();
    for (const row of found) ids.add(row.neighbourhood);
  }
  return neighbourhoodRows(db, [...ids]);
}

type Touch = ReturnType<typeof touches>[number];

/** Touches of one block whose times overlap, as one. */
function united(all: readonly Touch[]): Touch[] {
  const out: Touch[] = [];
  const last = new Map<string, Touch>();
  for (const touch of all.toSorted((a, b) => a.from - b.from)) {
    const open = last.get(touch.block);
    if (open && touch.from <= open.to) open.to = Math.max(open.to, touch.to);
    else {
      const begun = { ...touch };
      last.set(touch.block, begun);
      out.push(begun);
    }
  }
  return out;
}

export async function neighbourhoodRows(db: View, ids: readonly string[]): Promise<NeighbourhoodRow[]> {
  const rows: NeighbourhoodRow[] = [];
  for (const some of portions(ids))
    rows.push(...(await db.selectFrom('view_neighbourhoods').selectAll().where('id', 'in', some).execute()));
  return rows;
}

/** A row as `affected` looks at it. */
export function partsOf(row: NeighbourhoodRow): Omit<Neighbourhood, 'dossiers'> {
  return {
    id: row.id,
    blocks: JSON.parse(row.blocks) as string[],
    from: row.lo,
    to: row.hi,
    members: JSON.parse(row.members) as string[],
    reports: JSON.parse(row.reports) as string[],
  };
}

async function forget(db: View, ids: readonly string[]): Promise<void> {
  for (const some of portions(ids)) {
    await db.deleteFrom('view_neighbourhoods').where('id', 'in', some).execute();
    for (const table of ['view_blocks', 'view_members', 'view_dossiers'] as const)
      await db.deleteFrom(table).where('neighbourhood', 'in', some).execute();
  }
}

/** A dossier as a row of a list. */
export function dossierRow(dossier: Dossier, neighbourhood: string): DossierRow {
  const { versions } = dossier;
  const told = [...new Set(versions.map((v) => v.voice.name))];
  const said = versions.map((v) => v.said_on).sort();
  const known = (list: readonly (number | null | undefined)[]) =>
    list.filter((t) => t !== null && t !== undefined);
  const starts = known(versions.map((v) => v.start_at?.startMin));
  const ends = known(versions.map((v) => v.end_at?.endMax));
  return {
    id: dossier.id,
    neighbourhood,
    voices: told.length,
    sources: versions.reduce((n, v) => n + v.sources.length, 0),
    title: dossier.title,
    told_by: JSON.stringify(told),
    pledger: JSON.stringify(dossier.pledger),
    toward: JSON.stringify(dossier.toward),
    act: dossier.act,
    first_said: said[0]!,
    last_said: said.at(-1)!,
    window_from: starts.length > 0 ? Math.min(...starts) : null,
    window_to: ends.length > 0 ? Math.max(...ends) : null,
    body: JSON.stringify(dossier),
  };
}
