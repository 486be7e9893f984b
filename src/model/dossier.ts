import { z } from 'zod';
import { Basis, Counts, Effect, IncidentAct, Pledge, PledgeAct, Position } from './record.js';
import { Selector } from './report.js';
import { FuzzyInterval } from './time.js';

/** Where a statement comes from: the report, its outlet and date, and the exact words. */
export const Source = z
  .object({
    report: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    /** The bodies or persons whom the report names for it; empty when the outlet says it itself. */
    by: z.array(z.string()),
    /** The states and armed groups to which these belong, as far as the report tells. */
    sides: z.array(z.string()),
    selectors: z.array(Selector),
    quote: z.string(),
    /** The report of whose text this one's is a copy, with small edits; absent where it was written apart. */
    copy_of: z.string().optional(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

/** Who says it. `sides` are the states or armed groups the voice belongs to, so far as the reports tell. */
export const Voice = z.object({ name: z.string(), sides: z.array(z.string()) }).meta({ id: 'Voice' });
export type Voice = z.infer<typeof Voice>;

/** What one voice, on one day, is reported to have said of a pledge. */
export const PledgeVersion = z
  .object({
    id: z.string(),
    voice: Voice,
    /** ISO date of the utterance as far as known: the day of the earliest report of it. */
    said_on: z.string(),
    said_at: FuzzyInterval,
    /** IANA zone of the report: the publisher's clock, by which its bare days may be meant. */
    timezone: z.string(),
    pledge: Pledge.omit({ quote: true, spans: true, why: true }),
    /** The stated start and end as the report's zone has them. */
    start_at: FuzzyInterval.nullable(),
    end_at: FuzzyInterval.nullable(),
    basis: Basis,
    sources: z.array(Source),
  })
  .meta({ id: 'PledgeVersion' });
export type PledgeVersion = z.infer<typeof PledgeVersion>;

/** A stance on the pledge, with who holds it. */
export const HeldStance = z
  .object({
    holder: z.array(z.string()),
    position: Position,
    about: z.string(),
    said_on: z.string(),
    source: Source,
  })
  .meta({ id: 'HeldStance' });
export type HeldStance = z.infer<typeof HeldStance>;

/** Why two records were put into one: the parts of the score, each in plain words. */
export const JoinReason = z.object({
  a: z.string(),
  b: z.string(),
  score: z.number(),
  parts: z.array(z.string()),
});
export type JoinReason = z.infer<typeof JoinReason>;

/** All records about one pledge. */
export const Dossier = z
  .object({
    id: z.string(),
    title: z.string(),
    pledger: z.array(z.string()),
    toward: z.array(z.string()),
    act: PledgeAct,
    timezone: z.string(),
    versions: z.array(PledgeVersion),
    stances: z.array(HeldStance),
    /** Terms that a report says were not given, with that report. */
    unsaid: z.array(z.object({ term: z.string(), source: Source })),
    joins: z.array(JoinReason),
    /** The dossier that came nearest to being one with this, and what keeps them apart. */
    apart: z.array(JoinReason.extend({ dossier: z.string() })).optional(),
  })
  .meta({ id: 'Dossier' });
export type Dossier = z.infer<typeof Dossier>;

/** A place as a record names it, resolved to a gazetteer node where there is one. */
export const PlaceRef = z
  .object({
    name: z.string(),
    /** Stable within one gazetteer build; `null` when no node has this name. */
    node: z.number().int().nullable(),
    kind: z.enum(['country', 'admin1', 'city', 'area', 'line', 'territory', 'unknown']),
    country: z.string().nullable(),
  })
  .meta({ id: 'PlaceRef' });
export type PlaceRef = z.infer<typeof PlaceRef>;

/** One incident with every source that reports it. */
export const Occurrence = z
  .object({
    id: z.string(),
    actor: z.array(z.string()),
    act: IncidentAct,
    /** The narrowest places named; all of them struck, or alternatives where `place_disputed`. */
    places: z.array(PlaceRef),
    /** Sources put the same incident in different places. */
    place_disputed: z.boolean(),
    targets: z.array(z.string()),
    time: FuzzyInterval,
    counts: Counts,
    effect: Effect.nullable(),
    /** A sum over a whole country that locates nothing (docs/semantics.md). */
    tally: z.boolean(),
    sources: z.array(Source).min(1),
    joins: z.array(JoinReason),
  })
  .meta({ id: 'Occurrence' });
export type Occurrence = z.infer<typeof Occurrence>;

/** An incident from a table (a dataset, a monitor's log) rather than from a report's prose. */
export const TableIncident = z
  .object({
    id: z.string(),
    time: FuzzyInterval,
    places: z.array(z.string()),
    actor: z.array(z.string()),
    act: IncidentAct,
    targets: z.array(z.string()),
    counts: Counts,
    effect: Effect.nullable(),
    /** Who reported it, and the date of the report. */
    by: z.array(z.string()),
    published: z.string().nullable(),
    note: z.string(),
    /** The SHA-256 of the table's bytes (of a dataset: its id), and the line on which the row begins. */
    table: z.string(),
    line: z.number().int(),
    /** Beside `places`: the gazetteer node where the table's own units settle which place is meant. */
    nodes: z.array(z.number().int().nullable()).optional(),
    /** WGS 84 degrees, as the table has them. */
    coordinates: z.object({ lat: z.number(), lon: z.number() }).nullable().optional(),
    /** The table's own codes for how sharply time and place are known. */
    precision: z.object({ time: z.number().int().nullable(), place: z.number().int().nullable() }).optional(),
  })
  .meta({ id: 'TableIncident' });
export type TableIncident = z.infer<typeof TableIncident>;

/** A published summary of how often something usually happens, for where the series itself is not at hand. */
export const Baseline = z
  .object({
    source: z.string(),
    credit: z.string(),
    period: z.object({ from: z.string(), to: z.string() }),
    unit: z.literal('night'),
    measure: z.string(),
    actor: z.string(),
    place: z.string(),
    median: z.number(),
    mean: z.number(),
    windows: z.array(
      z.object({ nights: z.number().int(), measure: z.string(), atMost: z.number(), share: z.number() }),
    ),
  })
  .meta({ id: 'Baseline' });
export type Baseline = z.infer<typeof Baseline>;

/** Which source looked where, from when to when, and what stopped it. */
export const Coverage = z
  .object({
    source: z.string(),
    places: z.array(z.string()),
    time: FuzzyInterval,
    stopped_by: z.string().nullable(),
  })
  .meta({ id: 'Coverage' });
export type Coverage = z.infer<typeof Coverage>;
