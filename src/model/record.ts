import { z } from 'zod';
import { Span } from './report.js';
import { Count, FuzzyInterval } from './time.js';

/** Why a record was found: the rule that made it and the word-list entries that fired, as `list:entry`. */
export const Why = z.object({ rule: z.string(), words: z.array(z.string()) }).meta({ id: 'Why' });
export type Why = z.infer<typeof Why>;

/** An exact substring of the report, or several disjoint pieces of it, in order. */
const Quote = z.union([z.string(), z.array(z.string()).min(1)]);

const found = { quote: Quote, spans: z.array(Span).min(1), why: Why };

/** ISO date (`2026-02-01`) or date-time with offset (`2026-02-01T18:00+03:00`). */
const IsoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/);
/** ISO 8601 duration, e.g. `P7D`, `PT72H`. */
const IsoDuration = z.string().regex(/^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/);

export const Basis = z.enum([
  'claimed',
  'announced',
  'agreed',
  'ordered',
  'proposed',
  'demanded',
  'discussed',
  'rumoured',
]);
export type Basis = z.infer<typeof Basis>;

export const PledgeAct = z.enum([
  'strike',
  'attack',
  'shelling',
  'all-hostilities',
  'advance',
  'withdraw',
  'release',
  'access',
  'other',
]);
export type PledgeAct = z.infer<typeof PledgeAct>;

/** Somebody is to hold back from, or do, something. Slots the text leaves open are `null` or empty. */
export const Pledge = z
  .object({
    ...found,
    /** Who is bound: states and armed groups, by canonical English short name. */
    pledger: z.array(z.string()),
    person: z.string().nullable(),
    voiced_by: z.array(z.string()),
    basis: Basis,
    act: PledgeAct,
    targets: z.array(z.string()),
    places: z.array(z.string()),
    places_open: z.boolean(),
    start: IsoDay.nullable(),
    end: IsoDay.nullable(),
    duration: IsoDuration.nullable(),
    conditions: z.array(z.string()),
    unsaid: z.array(z.string()),
    toward: z.array(z.string()),
  })
  .meta({ id: 'Pledge' });
export type Pledge = z.infer<typeof Pledge>;

export const Position = z.enum([
  'confirms',
  'denies',
  'no-comment',
  'accepts',
  'rejects',
  'demands',
  'proposes',
  'doubts',
  'accuses-breach',
  'praises',
  'extends',
  'conditional',
]);
export type Position = z.infer<typeof Position>;

export const Stance = z
  .object({ ...found, holder: z.array(z.string()), position: Position, about: z.string() })
  .meta({ id: 'Stance' });
export type Stance = z.infer<typeof Stance>;

export const Statement = z
  .object({
    ...found,
    /** Canonical name, or `anonymous` with `speaker_desc`. */
    speaker: z.string(),
    speaker_desc: z.string().optional(),
    mode: z.enum(['direct', 'indirect', 'mixed']),
    cue: z.string().nullable(),
  })
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof Statement>;

export const IncidentAct = z.enum([
  'drone-strike',
  'missile-strike',
  'combined-strike',
  'air-strike',
  'shelling',
  'ground-attack',
  'rocket-attack',
  'attack',
  'other',
]);
export type IncidentAct = z.infer<typeof IncidentAct>;

export const COUNT_NAMES = [
  'launched',
  'drones',
  'missiles',
  'hits',
  'intercepted',
  'killed',
  'injured',
] as const;
export const Counts = z
  .object({
    launched: Count,
    drones: Count,
    missiles: Count,
    hits: Count,
    intercepted: Count,
    killed: Count,
    injured: Count,
  })
  .partial()
  .meta({ id: 'Counts' });
export type Counts = z.infer<typeof Counts>;

/**
 * How far the act got, by the text: the weapon itself struck (`impact`), only the debris of a downed weapon did
 * harm (`debris`), or everything named was shot down (`intercepted`). `null` where the text does not say.
 */
export const Effect = z.enum(['impact', 'debris', 'intercepted']);
export type Effect = z.infer<typeof Effect>;

/** Something violent that is reported as having happened. */
export const Incident = z
  .object({
    ...found,
    actor: z.array(z.string()),
    act: IncidentAct,
    places: z.array(z.string()),
    targets: z.array(z.string()),
    /** The widest span of days that the text allows, both inclusive. */
    from: IsoDay.nullable(),
    to: IsoDay.nullable(),
    counts: Counts,
    reported_by: z.array(z.string()),
    effect: Effect.nullable(),
    /** `from`/`to` as instants, with the soft ends that the words leave. */
    time: FuzzyInterval.nullable(),
  })
  .meta({ id: 'Incident' });
export type Incident = z.infer<typeof Incident>;

export const Talks = z
  .object({
    ...found,
    participants: z.array(z.string()),
    place: z.string().nullable(),
    from: IsoDay.nullable(),
    to: IsoDay.nullable(),
    status: z.enum(['held', 'planned', 'ongoing']),
  })
  .meta({ id: 'Talks' });
export type Talks = z.infer<typeof Talks>;

/** A rate or habit said to be usual. */
export const Pattern = z
  .object({
    ...found,
    actor: z.array(z.string()),
    act: IncidentAct,
    per: z.enum(['day', 'week', 'month']),
    rate: Count,
  })
  .meta({ id: 'Pattern' });
export type Pattern = z.infer<typeof Pattern>;

/**
 * Which extractor read a report, and what became of its answer. Only a reading by, or meant for, a language model has
 * it: the built-in extractor is what reads where nothing is said.
 */
export const Extractor = z
  .object({
    name: z.enum(['builtin', 'llm']),
    /** Holdfire's version. */
    version: z.string(),
    /** The language model as its endpoint calls it; `null` for the built-in extractor. */
    model: z.string().nullable(),
    prompt: z.string().nullable(),
    /** The pieces that the report was read in, and how many of their answers came from the cache. */
    pieces: z.number().int(),
    cached: z.number().int(),
    /** Calls of the endpoint in this run, repeated ones counted. */
    requests: z.number().int(),
    /** What was answered and not taken, by reason. */
    dropped: z.record(z.string(), z.number().int()),
    /** Tokens spent in this run; `null` where the endpoint did not count them. */
    tokens: z.object({ in: z.number().int(), out: z.number().int() }).nullable(),
    /** What they cost, in the currency that the price was given in; `null` is not known. */
    cost: z.number().nullable(),
    /** The extractor that was asked for and could not, and why. */
    instead_of: z.object({ name: z.literal('llm'), because: z.string() }).nullable(),
  })
  .meta({ id: 'Extractor' });
export type Extractor = z.infer<typeof Extractor>;

/** What `holdfire read --json` prints of one report. */
export const Records = z
  .object({
    report: z.object({
      published: z.string().nullable(),
      outlet: z.string().nullable(),
      timezone: z.string(),
      lang: z.string(),
    }),
    pledges: z.array(Pledge),
    stances: z.array(Stance),
    statements: z.array(Statement),
    incidents: z.array(Incident),
    talks: z.array(Talks),
    patterns: z.array(Pattern),
    extractor: Extractor.optional(),
  })
  .meta({ id: 'Records' });
export type Records = z.infer<typeof Records>;
