import { sql } from 'kysely';
import type { Places, ReadReport } from '../../dossier/index.js';
import type { Ledger } from '../../ledger/index.js';
import { HoldfireError, type PlaceRef } from '../../model/index.js';
import { parseIso } from '../../time/index.js';
import type { Moment } from '../moment.js';
import { publicReadings } from '../past.js';
import { portions } from '../readings.js';
import type { Store } from '../store/store.js';
import { FACET_KINDS, type Facet, type FacetKind, facetsOf, NOWHERE } from './facets.js';
import { folded, type Snippet, snippetOf, wantedOf } from './words.js';

/** What is looked for. Everything that is given must hold; actor, place, time and kind of one and the same record. */
export interface Question {
  /** Words that must all be there, phrases in double quotes, `word*` for a beginning. */
  readonly words?: string | undefined;
  /** A side or a person, by name. */
  readonly actor?: string | undefined;
  /** What happened there or in a place within. */
  readonly place?: string | undefined;
  /** ISO dates, both in. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: FacetKind | undefined;
  readonly outlet?: string | undefined;
  readonly limit?: number | undefined;
}

/** A report in which it was found. */
export interface Hit {
  readonly report: Pick<ReadReport['report'], 'id' | 'title' | 'outlet' | 'published' | 'url'>;
  readonly snippet: Snippet;
  /** The records that fit, where the question is about more than words: their kind and place in the report's list. */
  readonly records: readonly { readonly kind: FacetKind; readonly n: number; readonly quote: string }[];
}

const MOST = 200;

/** What a search takes besides the tables. */
export interface Searching {
  readonly store: Store;
  readonly ledger: Pick<Ledger, 'entries'>;
  readonly world: Places;
  readonly moment: Moment;
}

/** Reports as they stood at a moment, the best first; without words, the latest first. Throws `bad-option`. */
export async function search(searching: Searching, question: Question): Promise<Hit[]> {
  const { store, world } = searching;
  const wanted = wantedOf(question.words ?? '');
  const narrow = narrowed(question, world);
  if (wanted.length === 0 && narrow === null)
    throw new HoldfireError(
      'bad-option',
      'There is nothing to look for.',
      'Give words, or one of --actor, --place, --from, --to, --kind, --outlet.',
    );
  const limit = Math.max(1, Math.min(question.limit ?? 20, MOST));
  const docs = await candidates(store, wanted, question, narrow, limit * 5);
  const ids = new Map<number, string>();
  for (const some of portions(docs)) {
    const rows = await store.db
      .selectFrom('view_reports')
      .select(['seq', 'id'])
      .where('seq', 'in', some)
      .execute();
    for (const { seq, id } of rows) ids.set(seq, id);
  }
  const order = docs.flatMap((doc) => ids.get(doc) ?? []);
  const hits: Hit[] = [];
  for (let i = 0; i < order.length && hits.length < limit; i += limit) {
    const some = order.slice(i, i + limit);
    const readings = await publicReadings({ ...searching, db: store.db }, some, searching.moment);
    const byId = new Map(readings.map((r) => [r.read.report.id, r.read]));
    for (const id of some) {
      const read = byId.get(id);
      const hit = read && hitOf(read, question, narrow, world);
      if (hit && hits.length < limit) hits.push({ ...hit, snippet: snippetOf(read.report.text, wanted) });
    }
  }
  return hits;
}

/** What is asked beside words, as the rows have it. */
interface Narrow {
  readonly actor: string | null;
  readonly place: { readonly ref: PlaceRef; readonly interval: readonly [number, number] } | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly kind: FacetKind | null;
}

function narrowed({ actor, place, from, to, kind, outlet }: Question, world: Places): Narrow | null {
  if ([actor, place, from, to, kind, outlet].every((x) => x === undefined)) return null;
  if (kind !== undefined && !FACET_KINDS.includes(kind))
    throw new HoldfireError(
      'bad-option',
      `"${kind}" is no kind of record.`,
      `Use one of ${FACET_KINDS.join(', ')}.`,
    );
  return {
    actor: actor === undefined ? null : folded(actor),
    place: place === undefined ? null : placeOf(place, world),
    from: from === undefined ? null : (parseIso(from, 'UTC').startMin ?? null),
    to: to === undefined ? null : (parseIso(to, 'UTC').endMax ?? null),
    kind: kind ?? null,
  };
}

function placeOf(name: string, world: Places): NonNullable<Narrow['place']> {
  const ref = world.resolve(name);
  if (ref.node === null)
    throw new HoldfireError(
      'bad-option',
      `No place is called "${name}".`,
      'Write it as an English atlas does, or look for it as a word.',
    );
  return { ref, interval: world.interval(ref) ?? [ref.node, ref.node + 1] };
}

/** Documents that may fit, by the tables. */
async function candidates(
  { db, words }: Store,
  wanted: ReturnType<typeof wantedOf>,
  { outlet }: Question,
  narrow: Narrow | null,
  limit: number,
): Promise<number[]> {
  const conditions = narrow === null ? [] : facetConditions(narrow);
  const byFacet = sql`select doc from view_facets where ${sql.join(conditions, sql` and `)}`;
  const byOutlet = sql`select seq from view_reports where lower(outlet) = ${(outlet ?? '').toLowerCase()}`;
  const column = wanted.length > 0 ? words.column : 'doc';
  const within = [
    ...(conditions.length > 0 ? [sql`${sql.ref(column)} in (${byFacet})`] : []),
    ...(outlet === undefined ? [] : [sql`${sql.ref(column)} in (${byOutlet})`]),
  ];
  const all = within.length > 0 ? sql<boolean>`${sql.join(within, sql` and `)}` : sql<boolean>`1 = 1`;
  if (wanted.length > 0) return words.find(db, wanted, all, limit);
  const { rows } = await sql<{ doc: number }>`select doc from (select distinct doc from view_facets where ${
    conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`1 = 1`
  }) as found inner join view_reports on seq = doc where ${all} order by public_at desc, doc limit ${limit}`.execute(
    db,
  );
  return rows.map((r) => r.doc);
}

function facetConditions({ actor, place, from, to, kind }: Narrow) {
  const [lo, hi] = place?.interval ?? [0, 0];
  return [
    ...(actor === null ? [] : [sql`actor = ${actor}`]),
    ...(place === null ? [] : [sql`node >= ${lo} and node < ${hi}`]),
    ...(from === null ? [] : [sql`(hi is null or hi > ${from}) and (lo is not null or hi is not null)`]),
    ...(to === null ? [] : [sql`(lo is null or lo < ${to}) and (lo is not null or hi is not null)`]),
    ...(kind === null ? [] : [sql`kind = ${kind}`]),
  ];
}

/** A report as it stood at the moment, looked at again: what the tables found may have been corrected since. */
function hitOf(
  read: ReadReport,
  { outlet }: Question,
  narrow: Narrow | null,
  world: Places,
): Omit<Hit, 'snippet'> | null {
  const { id, title, outlet: by, published, url } = read.report;
  if (outlet !== undefined && (by ?? '').toLowerCase() !== outlet.toLowerCase()) return null;
  const report = { id, title, outlet: by, published, url };
  if (narrow === null || facetConditions(narrow).length === 0) return { report, records: [] };
  const found = facetsOf(read, world).filter((f) => fits(f, narrow));
  if (found.length === 0) return null;
  const records = found.flatMap(({ kind, n }) =>
    kind === 'report' ? [] : [{ kind, n, quote: quoteOf(read, kind, n) }],
  );
  return { report, records };
}

function fits(f: Facet, { actor, place, from, to, kind }: Narrow): boolean {
  const [lo, hi] = place?.interval ?? [0, 0];
  const nodes = f.nodes.length > 0 ? f.nodes : [NOWHERE];
  const isTimed = f.lo !== null || f.hi !== null;
  return (
    (actor === null || f.actors.includes(actor)) &&
    (place === null || nodes.some((node) => node >= lo && node < hi)) &&
    (from === null || (isTimed && (f.hi === null || f.hi > from))) &&
    (to === null || (isTimed && (f.lo === null || f.lo < to))) &&
    (kind === null || f.kind === kind)
  );
}

const LISTS = {
  pledge: 'pledges',
  stance: 'stances',
  statement: 'statements',
  incident: 'incidents',
  talks: 'talks',
  pattern: 'patterns',
} as const;

function quoteOf({ records }: ReadReport, kind: Exclude<FacetKind, 'report'>, n: number): string {
  const { quote } = records[LISTS[kind]][n]! as { quote: string | readonly string[] };
  return typeof quote === 'string' ? quote : quote.join(' … ');
}
