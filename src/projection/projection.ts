import { type Places, placesOf } from '../dossier/index.js';
import type { Ledger } from '../ledger/index.js';
import type { Dossier, Entry, EntryKind, JoinReason, Occurrence } from '../model/index.js';
import type { Gazetteer } from '../place/index.js';
import { parseIso } from '../time/index.js';
import { follow, positionOf, prepare } from './follow.js';
import { type Moment, momentOf } from './moment.js';
import { pastIncidents, pastPledges, publicReadings } from './past.js';
import { dossierRow } from './pledges.js';
import { portions, type Reading } from './readings.js';
import { type Hit, type Question, search } from './search/search.js';
import { folded } from './search/words.js';
import { stoodAt } from './standing.js';
import type { Store } from './store/store.js';
import { EVER } from './store/tables.js';

/** A pledge as a list shows it. */
export interface DossierLine {
  readonly id: string;
  readonly title: string;
  /** Names of those who tell of it. */
  readonly voices: readonly string[];
}

/** What can be known by two clocks. */
export interface Clocks {
  /** Published by the end of it, as each report's place reckons days; everything when left out. */
  readonly asOf?: string | undefined;
  /** Recorded by the end of it (UTC). */
  readonly knownBy?: string | undefined;
}

/** Which occurrences: those of one of these sides or of nobody named, not over by an instant (epoch ms). */
export interface Bearing {
  readonly parties: ReadonlySet<string>;
  readonly from: number;
  /** All are given, whoever they are of and whenever they were, where there are no more than so many. */
  readonly unlessOver?: number;
}

/** What followed from a ledger at a moment, answered from the tables. */
export interface ViewAt {
  readonly moment: Moment;
  /** The pledge with most voices first. */
  lines(): Promise<DossierLine[]>;
  dossiers(): Promise<Dossier[]>;
  /** By its id or its start, or by its place in the list (1 is the first); the first of all when left out. */
  dossier(wanted: string | undefined): Promise<Dossier | null>;
  /** In time order; all when not narrowed. */
  occurrences(bearing?: Bearing): Promise<Occurrence[]>;
  /** Reports by their ids, as they were read. */
  readings(ids: readonly string[]): Promise<Reading[]>;
  /**
   * The pledge or the incident in which a record is, with all records in it; of a dossier's id or place in the list, its first record's.
   */
  holding(name: string): Promise<Holding | null>;
  /** Entries of a kind that stood at the moment, in order. */
  entries(kind: EntryKind): Promise<Entry[]>;
  /** Reports in which something is told. Throws `bad-option`. */
  search(question: Question): Promise<Hit[]>;
  /** Reports in which a habit of one of these sides is stated, by their ids. */
  habits(parties: ReadonlySet<string>): Promise<string[]>;
  /** How many reports with records there are. */
  reports(): Promise<number>;
}

/** A record, and all that it is one with; members sorted. */
export interface Holding {
  readonly kind: 'pledge' | 'incident';
  readonly record: string;
  readonly members: readonly string[];
}

/** The tables of a ledger, which follow it. */
export interface Projection {
  /** Makes the tables where they are not there or not of this ledger, so that it shows whether anything can be kept. */
  prepare(): Promise<void>;
  /** Takes in what came since; how many entries. */
  follow(onProgress?: (done: number, all: number) => void): Promise<number>;
  /** To be asked after `follow`. */
  at(clocks: Clocks): Promise<ViewAt>;
  readonly store: Store;
  close(): Promise<void>;
}

export function projectionOf(
  store: Store,
  ledger: Pick<Ledger, 'entries' | 'head'>,
  gazetteer: () => Gazetteer | Promise<Gazetteer>,
): Projection {
  let places: Promise<Places> | undefined;
  const world = () => {
    places ??= Promise.resolve(gazetteer()).then((g) => placesOf(g, []));
    return places;
  };
  return {
    store,
    prepare: () => prepare(store, ledger),
    follow: (onProgress) => follow(store, { ledger, gazetteer, onProgress }),
    at: async (clocks) => viewAt(store, ledger, world, await momentFrom(store, ledger, clocks)),
    close: () => store.close(),
  };
}

async function momentFrom(
  store: Store,
  ledger: Pick<Ledger, 'entries'>,
  { asOf, knownBy }: Clocks,
): Promise<Moment> {
  const last = (await positionOf(store))?.seq ?? -1;
  const seq =
    knownBy === undefined
      ? last
      : await lastBy(ledger, new Date(parseIso(knownBy, 'UTC').endMax! - 1).toISOString(), last);
  const zones =
    asOf === undefined ? [] : await store.db.selectFrom('view_reports').select('zone').distinct().execute();
  return momentOf(
    seq,
    asOf,
    zones.map((z) => z.zone),
  );
}

/** The last entry that was recorded by an instant; times of recording never go back along the chain. */
async function lastBy(ledger: Pick<Ledger, 'entries'>, instant: string, last: number): Promise<number> {
  let [low, high] = [-1, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    let recorded = '';
    for await (const entry of ledger.entries({ seqs: [middle] })) recorded = entry.recorded_at;
    if (recorded <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Line extends DossierLine {
  readonly rank: readonly [voices: number, sources: number];
  readonly body: Dossier | null;
}

function viewAt(
  store: Store,
  ledger: Pick<Ledger, 'entries'>,
  world: () => Promise<Places>,
  moment: Moment,
): ViewAt {
  const { db } = store;
  const looking = async () => ({ db, ledger, world: await world() });
  let known: Promise<Line[]> | undefined;
  const isPlain = async (table: 'view_neighbourhoods' | 'view_clusters') => {
    const reach = await db
      .selectFrom(table)
      .select((e) => [e.fn.max('last_public').as('open'), e.fn.max('last_seq').as('seq')])
      .executeTakeFirst();
    const ended = await db
      .selectFrom('view_standing')
      .select('seq')
      .where('until', '>', moment.seq)
      .limit(1)
      .executeTakeFirst();
    const decided = await db
      .selectFrom('view_standing')
      .select('seq')
      .where('kind', '=', 'decision')
      .where('seq', '>', moment.seq)
      .limit(1)
      .executeTakeFirst();
    const { open, seq } = reach ?? {};
    return !ended && !decided && (open ?? 0) < moment.surely && (seq ?? -1) <= moment.seq;
  };

  const list = async (): Promise<Line[]> => {
    const plain = await isPlain('view_neighbourhoods');
    const past = plain ? null : await pastPledges(await looking(), moment);
    let asked = db
      .selectFrom('view_dossiers')
      .select(['view_dossiers.id', 'title', 'told_by', 'voices', 'sources', 'neighbourhood']);
    if (!plain)
      asked = asked
        .innerJoin('view_neighbourhoods as n', 'n.id', 'neighbourhood')
        .where('n.first_seq', '<=', moment.seq)
        .where('n.first_public', '<', moment.atMost);
    const rows = (await asked.execute()).filter((r) => !past?.without.has(r.neighbourhood));
    const anew = (past?.instead ?? []).map((d) => ({ ...dossierRow(d, ''), body: d }));
    return [...rows.map((r) => ({ ...r, body: null })), ...anew]
      .sort(
        (a, b) => b.voices - a.voices || b.sources - a.sources || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
      )
      .map((r) => ({
        id: r.id,
        title: r.title,
        voices: JSON.parse(r.told_by) as string[],
        rank: [r.voices, r.sources],
        body: r.body,
      }));
  };
  const lines = () => {
    known ??= list();
    return known;
  };
  const bodies = async (wanted: readonly Line[]): Promise<Dossier[]> => {
    const stored = new Map<string, Dossier>();
    for (const some of portions(wanted.filter((l) => l.body === null).map((l) => l.id))) {
      const rows = await db
        .selectFrom('view_dossiers')
        .select(['id', 'body'])
        .where('id', 'in', some)
        .execute();
      for (const { id, body } of rows) stored.set(id, JSON.parse(body) as Dossier);
    }
    return wanted.map((l) => l.body ?? stored.get(l.id)!);
  };

  const self: ViewAt = {
    moment,
    lines: async () => (await lines()).map(({ id, title, voices }) => ({ id, title, voices })),
    dossiers: async () => bodies(await lines()),
    dossier: async (wanted) => {
      const all = await lines();
      const found =
        wanted === undefined ? all[0] : (all[Number(wanted) - 1] ?? all.find((l) => l.id.startsWith(wanted)));
      return found ? (await bodies([found]))[0]! : null;
    },
    occurrences: async (asked) => {
      const bearing = asked && (await isOver(asked.unlessOver ?? -1)) ? asked : undefined;
      const plain = await isPlain('view_clusters');
      const past = plain ? null : await pastIncidents(await looking(), moment);
      const rows = bearing ? await bearingRows(bearing) : await everyRow();
      return [
        ...rows.filter((r) => !past?.without.has(r.cluster)).map((r) => JSON.parse(r.body) as Occurrence),
        ...(past?.instead ?? []).filter((o) => bearing === undefined || bears(o, bearing)),
      ].sort(byTime);
    },
    holding: async (name) => {
      if (/^[0-9a-f]{12}:incident:\d+(\.\d+)?$/.test(name)) {
        for (const cluster of await clustersOf(name))
          for (const o of cluster) {
            const members = membersOf(o.id, o.joins);
            const record = members.find((m) => m === name || m.replace(/\.\d+$/, '') === name);
            if (record !== undefined) return { kind: 'incident', record, members };
          }
        return null;
      }
      const isRecord = /^[0-9a-f]{12}:pledge:\d+$/.test(name);
      const near = isRecord ? await dossiersNear(name) : [];
      for (const d of near) {
        const members = membersOf(d.id, d.joins);
        if (members.includes(name)) return { kind: 'pledge', record: name, members };
      }
      const d = isRecord ? null : await self.dossier(name);
      return d && { kind: 'pledge', record: d.id, members: membersOf(d.id, d.joins) };
    },
    entries: async (kind) => {
      const rows = await db.selectFrom('view_standing').selectAll().where('kind', '=', kind).execute();
      const stood = rows.filter((r) => stoodAt(r, moment.seq)).sort((a, b) => a.origin - b.origin);
      const said = new Map<number, Entry>();
      for await (const e of ledger.entries({ seqs: stood.map((r) => r.seq) }))
        said.set(e.seq, { ...e, kind });
      return stood.map((r) => said.get(r.seq)!);
    },
    search: async (question) => search({ store, ledger, world: await world(), moment }, question),
    habits: async (parties) => {
      const ids: string[] = [];
      for (const some of portions([...parties].map(folded))) {
        const rows = await db
          .selectFrom('view_facets as f')
          .innerJoin('view_reports as r', 'r.seq', 'f.doc')
          .select('r.id')
          .distinct()
          .where('f.actor', 'in', some)
          .where('f.kind', '=', 'pattern')
          .execute();
        ids.push(...rows.map((r) => r.id));
      }
      return [...new Set(ids)];
    },
    readings: async (ids) => publicReadings(await looking(), ids, moment),
    reports: async () => {
      const standing = db
        .selectFrom('view_standing as s')
        .innerJoin('view_standing as r', (j) => j.onRef('r.key', '=', 's.key').on('r.kind', '=', 'report'))
        .innerJoin('view_reports as v', 'v.seq', 'r.seq')
        .where('s.kind', '=', 'records')
        .where('s.seq', '<=', moment.seq)
        .where('r.seq', '<=', moment.seq)
        .where((e) => e.or([e('s.until', 'is', null), e('s.until', '>', moment.seq)]))
        .where((e) => e.or([e('r.until', 'is', null), e('r.until', '>', moment.seq)]));
      const surely = await standing
        .select((e) => e.fn.countAll().as('n'))
        .where('v.public_at', '<', moment.surely)
        .executeTakeFirstOrThrow();
      const between = await standing
        .select(['v.public_at', 'v.zone'])
        .where('v.public_at', '>=', moment.surely)
        .where('v.public_at', '<', moment.atMost)
        .execute();
      return Number(surely.n) + between.filter((r) => moment.isPublic(r.public_at, r.zone)).length;
    },
  };
  return self;

  /** Dossiers of the neighbourhoods in which a report's records are now. */
  async function dossiersNear(record: string): Promise<Dossier[]> {
    const report = record.slice(0, 12);
    const rows = await db
      .selectFrom('view_members as m')
      .innerJoin('view_dossiers as d', 'd.neighbourhood', 'm.neighbourhood')
      .select('d.body')
      .where('m.report', '>=', report)
      .where('m.report', '<', `${report}g`)
      .execute();
    return rows.map((r) => JSON.parse(r.body) as Dossier);
  }

  async function clustersOf(record: string): Promise<Occurrence[][]> {
    const report = record.slice(0, 12);
    const rows = await db
      .selectFrom('view_singles as s')
      .innerJoin('view_occurrences as o', 'o.cluster', 's.cluster')
      .select(['o.cluster', 'o.body'])
      .distinct()
      .where('s.report', '>=', report)
      .where('s.report', '<', `${report}g`)
      .execute();
    return [rows.map((r) => JSON.parse(r.body) as Occurrence)];
  }

  async function isOver(count: number): Promise<boolean> {
    if (count < 0) return true;
    const rows = await db
      .selectFrom('view_occurrences')
      .select('id')
      .limit(count + 1)
      .execute();
    return rows.length > count;
  }

  async function everyRow(): Promise<{ cluster: string; body: string }[]> {
    return db
      .selectFrom('view_occurrences as o')
      .innerJoin('view_clusters as c', 'c.id', 'o.cluster')
      .select(['o.cluster', 'o.body'])
      .where('c.first_seq', '<=', moment.seq)
      .where('c.first_public', '<', moment.atMost)
      .execute();
  }

  async function bearingRows({ parties, from }: Bearing): Promise<{ cluster: string; body: string }[]> {
    const found = new Map<string, { cluster: string; body: string }>();
    for (const some of portions(['', ...parties])) {
      const rows = await db
        .selectFrom('view_actors as a')
        .innerJoin('view_occurrences as o', (j) =>
          j.onRef('o.cluster', '=', 'a.cluster').onRef('o.id', '=', 'a.id'),
        )
        .innerJoin('view_clusters as c', 'c.id', 'a.cluster')
        .select(['o.cluster', 'o.id', 'o.body'])
        .where('a.actor', 'in', some)
        .where('a.hi', '>', from)
        .where('c.first_seq', '<=', moment.seq)
        .where('c.first_public', '<', moment.atMost)
        .execute();
      for (const r of rows) found.set(`${r.cluster} ${r.id}`, r);
    }
    return [...found.values()];
  }
}

/** All records of a group: its first, and those that were joined. */
const membersOf = (id: string, joins: readonly JoinReason[]) =>
  [...new Set([id, ...joins.flatMap((j) => [j.a, j.b])])].sort();

const bears = (o: Occurrence, { parties, from }: Bearing) =>
  (o.time.endMax ?? EVER) > from && (o.actor.length === 0 || o.actor.some((a) => parties.has(a)));

function byTime(a: Occurrence, b: Occurrence): number {
  return (
    (a.time.startMin ?? 0) - (b.time.startMin ?? 0) ||
    (a.time.endMax ?? 0) - (b.time.endMax ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
