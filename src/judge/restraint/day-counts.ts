import type { Places } from '../../dossier/index.js';
import {
  type IncidentAct,
  IncidentAct as IncidentActs,
  type IncidentColumns,
  type IncidentDictionary,
  type Kleene,
  NO_COUNT,
  type PlaceRef,
  PledgeAct,
  type Scope,
  type TableIncident,
} from '../../model/index.js';
import { localDay, midnight } from '../../time/index.js';
import { coversAct } from '../act.js';
import { matchPlace } from '../place.js';

/** What is summed by day: incidents, or what a row counts where it counts it. */
export const MEASURES = ['incidents', 'launched', 'killed'] as const;
export type Measure = (typeof MEASURES)[number];

/** Whose acts of which kind are counted, where, and by whose days. */
export interface DayQuestion {
  readonly bound: readonly string[];
  /** A pledged act stands for the incidents it covers for certain, an incident's act for itself. */
  readonly act: PledgeAct | IncidentAct;
  readonly scope: Scope;
  readonly excluded: readonly PlaceRef[];
  /** IANA zone. */
  readonly zone: string;
  readonly measure: Measure;
  /** Epoch ms: what began or was published later is not known yet. */
  readonly until: number;
}

/** What was counted by one set of sources: by local day (days since 1970-01-01), the sum and the rows it is of. */
export interface SourceCounts {
  /** Who reported, any of them; empty where the row names nobody. */
  readonly by: readonly string[];
  readonly days: Map<number, { sum: number; rows: number }>;
}

/** A series by day, kept apart by source. Rows that could not be used are counted, never guessed at. */
export interface DayCounts {
  readonly question: DayQuestion;
  readonly sources: ReadonlyMap<string, SourceCounts>;
  /** For each source the local days of all its rows, whatever they tell of: when it was there at all. */
  readonly presence: ReadonlyMap<string, ReadonlySet<number>>;
  /** First and last local day of each row whose day is not certain. */
  readonly undated: readonly (readonly [first: number, last: number])[];
  /** Rows that may lie outside the scope, that name nobody, that do not give the number asked for. */
  readonly unplaced: number;
  readonly unattributed: number;
  readonly uncounted: number;
}

/** The name under which rows go that say not who reported them. */
export const UNNAMED = '';

/**
 * The day an incident counts to: the one local day in which it began; or, where that is not one, the day on which a night
 * ends, if it began for certain between noon and the next noon. `null`: two days or more are possible, so it counts to none.
 */
export function dayOf(startMin: number, startMax: number, zone: string): number | null {
  if (!(startMin <= startMax)) return null;
  // The later end of an interval is no longer inside it.
  const last = startMax > startMin ? startMax - 1 : startMax;
  const [a, b] = [localDay(startMin, zone), localDay(last, zone)];
  if (a === b) return a;
  const noon = 12 * 36e5;
  return b === a + 1 && localDay(startMin + noon, zone) === b && localDay(last + noon, zone) === b ? b : null;
}

/** The first instant of a local day. */
export function startOf(day: number, zone: string): number {
  return midnight(new Date(day * 864e5).toISOString().slice(0, 10), zone);
}

/**
 * The daily series of each question (all of one zone and one `until`), from rows in any order; each row counts once. Rows of a table and batches of a
 * dataset may be mixed.
 */
export function dayCounts(
  questions: readonly DayQuestion[],
  rows: Iterable<IncidentColumns | TableIncident>,
  world: Places,
): DayCounts[] {
  const counter = new DayCounter(questions, world);
  for (const row of rows) counter.add(row);
  return counter.counts();
}

/** `dayCounts` bit by bit, for a dataset that is read as a stream. */
export class DayCounter {
  private readonly presence = new Map<string, Set<number>>();
  private readonly series: Series[];
  private readonly zone: string;
  private readonly until: number;
  /** Rows that follow each other are often of one day. */
  private seen = { at: Number.NaN, day: 0 };

  /** @param questions of one zone and one `until` */
  constructor(questions: readonly DayQuestion[], world: Places) {
    this.zone = questions[0]?.zone ?? 'UTC';
    this.until = questions[0]?.until ?? Number.POSITIVE_INFINITY;
    this.series = questions.map((q) => new Series(q, world, this.presence));
  }

  add(rows: IncidentColumns | TableIncident): void {
    if ('dictionary' in rows) this.addColumns(rows);
    else this.addRow(rows);
  }

  counts(): DayCounts[] {
    return this.series.map((s) => s.counts());
  }

  private addColumns(columns: IncidentColumns): void {
    const { dictionary, length, startMin, published, sources } = columns;
    for (let i = 0; i < length; i++) {
      this.see(dictionary.sources[sources[i]!]!, startMin[i]!, published[i]!);
      for (const series of this.series) series.addColumns(columns, i);
    }
  }

  private addRow(row: TableIncident): void {
    this.see(row.by, row.time.startMin ?? Number.NaN, publishedAt(row));
    for (const series of this.series) series.addRow(row);
  }

  private see(by: readonly string[], at: number, published: number): void {
    const { until } = this;
    if (Number.isNaN(at) || at >= until || published >= until) return;
    if (at !== this.seen.at) this.seen = { at, day: localDay(at, this.zone) };
    const { day } = this.seen;
    for (const name of by.length > 0 ? by : [UNNAMED]) {
      const days = this.presence.get(name);
      if (days) days.add(day);
      else this.presence.set(name, new Set([day]));
    }
  }
}

/** One question's series. */
class Series {
  private readonly sources = new Map<string, SourceCounts>();
  private readonly undated: [number, number][] = [];
  private unplaced = 0;
  private unattributed = 0;
  private uncounted = 0;
  private readonly acts: readonly boolean[];
  private readonly places = new WeakMap<IncidentDictionary, Kleene[]>();

  constructor(
    readonly question: DayQuestion,
    private readonly world: Places,
    private readonly presence: ReadonlyMap<string, ReadonlySet<number>>,
  ) {
    const pledged = PledgeAct.safeParse(question.act);
    this.acts = IncidentActs.options.map((act) =>
      pledged.success ? coversAct(pledged.data, act) === 'yes' : act === question.act,
    );
  }

  counts(): DayCounts {
    const { question, sources, presence, undated, unplaced, unattributed, uncounted } = this;
    return { question, sources, presence, undated, unplaced, unattributed, uncounted };
  }

  addColumns(columns: IncidentColumns, i: number): void {
    if (!this.acts[columns.act[i]!]) return;
    const { dictionary } = columns;
    const known = this.places.get(dictionary) ?? [];
    this.places.set(dictionary, known);
    const at = columns.places[i]!;
    known[at] ??= this.isInside(dictionary.places[at]!.names, dictionary.places[at]!.nodes);
    const { measure } = this.question;
    const column = measure === 'incidents' ? undefined : columns.counts[measure];
    const [min, max] = [column?.min[i] ?? NO_COUNT, column?.max[i] ?? NO_COUNT];
    this.take(
      known[at],
      dictionary.actors[columns.actors[i]!]!,
      [columns.startMin[i]!, columns.startMax[i]!, columns.published[i]!],
      measure === 'incidents' ? 1 : min === max && min !== NO_COUNT ? min : null,
      dictionary.sources[columns.sources[i]!]!,
    );
  }

  addRow(row: TableIncident): void {
    if (!this.acts[IncidentActs.options.indexOf(row.act)]) return;
    const { measure } = this.question;
    const count = measure === 'incidents' ? { min: 1, max: 1 } : row.counts[measure];
    const { startMin, startMax } = row.time;
    this.take(
      this.isInside(row.places, row.nodes ?? []),
      row.actor,
      [startMin ?? Number.NaN, startMax ?? Number.NaN, publishedAt(row)],
      count && count.min === count.max ? count.min : null,
      row.by,
    );
  }

  /** A row that tells of several places counts where any of them is inside. */
  private isInside(names: readonly string[], nodes: readonly (number | null)[]): Kleene {
    const places = names.map((name, i) => {
      const node = nodes[i] ?? null;
      return node === null ? this.world.resolve(name) : this.world.at(node);
    });
    const { scope, excluded } = this.question;
    return matchPlace(scope, excluded, { places, place_disputed: false }, this.world).value;
  }

  private take(
    inside: Kleene,
    actor: readonly string[],
    [startMin, startMax, published]: readonly [number, number, number],
    count: number | null,
    by: readonly string[],
  ): void {
    const { bound, until, zone } = this.question;
    if (inside === 'no' || startMin >= until || published >= until) return;
    if (actor.length > 0 && !actor.some((a) => bound.includes(a))) return;
    if (actor.length === 0) this.unattributed++;
    else if (inside === 'maybe') this.unplaced++;
    else if (count === null) this.uncounted++;
    else {
      const day = dayOf(startMin, startMax, zone);
      if (day !== null) this.put(by, day, count);
      else this.undated.push([edge(startMin, zone, -1), edge(startMax, zone, 1)]);
    }
  }

  private put(by: readonly string[], day: number, count: number): void {
    const named = by.length > 0 ? by : [UNNAMED];
    const key = named.join('\u0000');
    let source = this.sources.get(key);
    if (!source) {
      source = { by: named, days: new Map() };
      this.sources.set(key, source);
    }
    const cell = source.days.get(day);
    if (cell) {
      cell.sum += count;
      cell.rows++;
    } else source.days.set(day, { sum: count, rows: 1 });
  }
}

const edge = (at: number, zone: string, side: -1 | 1): number =>
  Number.isFinite(at) ? localDay(at, zone) : side * Number.POSITIVE_INFINITY;

/** Epoch ms at which the day of publication begins (UTC); NaN is not said. */
const publishedAt = ({ published }: TableIncident): number =>
  published === null ? Number.NaN : Date.parse(published);
