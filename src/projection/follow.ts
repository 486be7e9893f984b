import { type Places, placesOf } from '../dossier/index.js';
import type { Ledger } from '../ledger/index.js';
import type { Entry, TableIncident } from '../model/index.js';
import type { Gazetteer } from '../place/index.js';
import { decisionsAt } from './decisions.js';
import { followIncidents, toldIn } from './incidents.js';
import { publicAt } from './moment.js';
import { followPledges } from './pledges.js';
import { pairings, readingsOf } from './readings.js';
import { keepFound } from './search/keep.js';
import { type Changes, takeStanding } from './standing.js';
import { makeTables, SHAPE } from './store/schema.js';
import type { Store, View } from './store/store.js';

/** Entries that are taken in one transaction. */
const AT_ONCE = 4_000;

/** How far the tables have followed: the last entry that they hold, by its number and its hash; -1 for none. */
export interface Position {
  readonly seq: number;
  readonly hash: string;
}

/** What following takes besides the tables. */
export interface Following {
  readonly ledger: Pick<Ledger, 'entries' | 'head'>;
  readonly gazetteer: () => Gazetteer | Promise<Gazetteer>;
  /** Told after each portion how many entries were taken, and how many there were to take. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/**
 * Takes the entries that came since into the tables. Each portion moves the tables and their position in one transaction; a second
 * process that follows at once waits, and finds it done. Tables of another shape or of another ledger are made anew.
 *
 * @returns how many entries were taken
 */
export async function follow(store: Store, following: Following): Promise<number> {
  const { ledger, onProgress } = following;
  const head = await ledger.head();
  const at = await positionOf(store);
  if (at !== null && at.seq === head.seq && at.hash === (head.seq < 0 ? '' : head.hash)) return 0;
  await prepare(store, ledger);
  const world = placesOf(await following.gazetteer(), []);
  let done = 0;
  const first = (await positionOf(store))!.seq;
  while (true) {
    const taken = await store.exclusively((held) => takePortion(store, held, ledger, world));
    done += taken;
    if (taken === 0) return done;
    onProgress?.(done, head.seq - first);
  }
}

/** Makes the tables where they are not there, of another shape, or of another ledger; nothing stands in them then. */
export async function prepare(store: Store, ledger: Pick<Ledger, 'entries'>): Promise<void> {
  const at = await positionOf(store);
  if (at === null || !(await isOf(ledger, at)))
    await store.exclusively((held) => makeIfNeeded(store, held, ledger));
}

/** Drops everything and makes it anew from the first entry on. */
export async function rebuild(store: Store, following: Following): Promise<number> {
  await store.exclusively((held) => start(store, held));
  return follow(store, following);
}

/** How far the tables are; `null` where there are none of the present shape. */
export async function positionOf(store: Store, db: View = store.db): Promise<Position | null> {
  if (!(await store.isThere(db))) return null;
  const rows = await db.selectFrom('view_meta').selectAll().execute();
  const of = new Map(rows.map((r) => [r.name, r.value]));
  return of.get('shape') === SHAPE ? { seq: Number(of.get('seq')), hash: of.get('hash')! } : null;
}

/** Whether a position is one of this ledger. */
async function isOf(ledger: Pick<Ledger, 'entries'>, { seq, hash }: Position): Promise<boolean> {
  if (seq < 0) return true;
  for await (const entry of ledger.entries({ seqs: [seq] })) return entry.hash === hash;
  return false;
}

/** Looks again now that nobody else changes anything. */
async function makeIfNeeded(store: Store, held: View, ledger: Pick<Ledger, 'entries'>): Promise<void> {
  const at = await positionOf(store, held);
  if (at === null || !(await isOf(ledger, at))) await start(store, held);
}

async function start(store: Store, held: View): Promise<void> {
  await makeTables(held);
  await store.words.make(held);
  await store.insert(held, 'view_meta', [
    { name: 'shape', value: SHAPE },
    { name: 'seq', value: '-1' },
    { name: 'hash', value: '' },
  ]);
}

async function takePortion(
  store: Store,
  held: View,
  ledger: Pick<Ledger, 'entries'>,
  world: Places,
): Promise<number> {
  const at = await positionOf(store, held);
  const entries: Entry[] = [];
  for await (const entry of ledger.entries({ from: at!.seq + 1 })) {
    entries.push(entry);
    if (entries.length === AT_ONCE) break;
  }
  const last = entries.at(-1);
  if (last === undefined) return 0;
  await take(store, held, ledger, world, entries);
  await held
    .updateTable('view_meta')
    .set({ value: String(last.seq) })
    .where('name', '=', 'seq')
    .execute();
  await held.updateTable('view_meta').set({ value: last.hash }).where('name', '=', 'hash').execute();
  return entries.length;
}

async function take(
  store: Store,
  held: View,
  ledger: Pick<Ledger, 'entries'>,
  world: Places,
  entries: readonly Entry[],
): Promise<void> {
  const within = besides(ledger, entries);
  const changes = await takeStanding(store, held, within, entries);
  await keepStates(store, held, changes);
  await keepFound(store, held, changes, world);
  const ids = [...changes.reports];
  const decisions = await decisionsAt(held, within, null);
  const added = await readingsOf(within, await pairings(held, ids));
  // A decision may be about a record that comes, or comes again, after it.
  const named = new Set(added.map((r) => r.read.report.id.slice(0, 12)));
  const decided = [
    ...changes.decided,
    ...decisions.filter((d) => [d.a, d.b].some((id) => named.has(id.slice(0, 12)))),
  ];
  await followPledges(store, held, within, world, decisions, {
    added,
    removed: ids,
    decided,
  });
  const rows = new Map([...changes.came].map(([seq, e]) => [seq, e.payload as unknown as TableIncident]));
  await followIncidents(store, held, within, world, decisions, {
    added: toldIn(added, rows, world),
    removed: { reports: ids, seqs: [...changes.went] },
    decided,
  });
}

/** A ledger of which the entries at hand need not be read again. */
function besides(ledger: Pick<Ledger, 'entries'>, entries: readonly Entry[]): Pick<Ledger, 'entries'> {
  const known = new Map(entries.map((e) => [e.seq, e]));
  return {
    async *entries(query = {}) {
      const seqs = query.seqs ?? [];
      const others = seqs.filter((seq) => !known.has(seq));
      for (const seq of seqs) {
        const entry = known.get(seq);
        if (entry) yield entry;
      }
      if (others.length > 0) yield* ledger.entries({ ...query, seqs: others });
    },
  };
}

async function keepStates(store: Store, held: View, { states }: Changes): Promise<void> {
  await store.insert(
    held,
    'view_reports',
    [...states].map(([seq, { report: r }]) => ({
      seq,
      id: r.id,
      title: r.title,
      outlet: r.outlet,
      published: r.published,
      public_at: publicAt(r),
      zone: r.timezone,
      url: r.url,
      lang: r.lang,
    })),
  );
}
