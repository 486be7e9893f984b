import { z } from 'zod';
import { Occurrence, PlaceRef, Source } from './dossier.js';
import { PledgeAct } from './record.js';
import { FuzzyInterval } from './time.js';

export const TermName = z.enum(['start', 'end', 'scope', 'counts']);
export type TermName = z.infer<typeof TermName>;

/** One value for one term: a voice's word with its sources, or a convention by its name (docs/semantics.md). */
export const Choice = z
  .object({
    term: TermName,
    /** Equal ids are equal values, so that readings of several voices can be compared. */
    id: z.string(),
    label: z.string(),
    origin: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('said'), voice: z.string(), sources: z.array(Source) }),
      z.object({ kind: z.literal('convention'), name: z.string() }),
    ]),
  })
  .meta({ id: 'Choice' });
export type Choice = z.infer<typeof Choice>;

/** The places and targets that a reading protects. */
export const Scope = z
  .object({
    areas: z.array(PlaceRef),
    /** Countries whose cities and towns are all meant ("and other cities and towns"). */
    settlements_of: z.array(z.string()),
    targets: z.array(z.string()),
  })
  .meta({ id: 'Scope' });
export type Scope = z.infer<typeof Scope>;

/** What counts as the act, from the widest to the narrowest. */
export const ActThreshold = z.enum(['any-attack', 'harm', 'impact']);
export type ActThreshold = z.infer<typeof ActThreshold>;

export const Standard = z.enum(['claimed', 'corroborated', 'admitted']);
export type Standard = z.infer<typeof Standard>;

/**
 * What somebody's written criteria (a mandate, an annex, a market's rules) ask beyond the terms. A reading of voices and
 * conventions has none.
 */
export const Criteria = z
  .object({
    /** The standard of proof that the criteria fix, whatever is asked; `null`: as asked. */
    standard: Standard.nullable(),
    /** Epoch ms: a source published at or after it does not count; `null`: no cut-off. */
    cutoff: z.number().nullable(),
    /** Outlets and bodies whose reports count; `null`: all. */
    accepts: z.array(z.string()).nullable(),
    /** How many matching occurrences make a breach. */
    at_least: z.number().int().min(1),
    /** Places left out of the scope: whose border, which contested area. */
    excluded: z.array(PlaceRef),
    /** Whether another's word for the bound side makes a commitment, or only its own. */
    commitment: z.enum(['as-voiced', 'own-word']),
  })
  .meta({ id: 'Criteria' });
export type Criteria = z.infer<typeof Criteria>;

/** One choice for every term of one version of a pledge. */
export const Reading = z
  .object({
    id: z.string(),
    version: z.string(),
    voice: z.string(),
    said_on: z.string(),
    /** Whose breach is judged. */
    bound: z.array(z.string()),
    /** Whose earlier breach of the same terms would release them: the other side of a mutual or conditional pledge. */
    releasing: z.array(z.string()),
    /** Whom it protects: the accusing side, when it comes to proof. */
    protects: z.array(z.string()),
    act: PledgeAct,
    choices: z.record(TermName, Choice),
    window: FuzzyInterval,
    scope: Scope,
    threshold: ActThreshold,
    criteria: Criteria.nullable(),
  })
  .meta({ id: 'Reading' });
export type Reading = z.infer<typeof Reading>;

export const Kleene = z.enum(['yes', 'maybe', 'no']);
export type Kleene = z.infer<typeof Kleene>;

export const Dimension = z.enum(['occurred', 'attributed', 'act', 'target', 'place', 'time']);
export type Dimension = z.infer<typeof Dimension>;

/** How an occurrence stands to a reading, per dimension, with a plain reason wherever it is not `yes`. */
export const Match = z
  .object({
    occurrence: z.string(),
    value: Kleene,
    dimensions: z.record(Dimension, Kleene),
    reasons: z.partialRecord(Dimension, z.string()),
    /** True for a tally that cannot be placed inside or outside the scope. */
    unlocated: z.boolean(),
  })
  .meta({ id: 'Match' });
export type Match = z.infer<typeof Match>;

export const VerdictKind = z.enum([
  'broken',
  'possibly-broken',
  'in-force',
  'kept',
  'unknown',
  'released',
  'not-yet',
  'void',
]);
export type VerdictKind = z.infer<typeof VerdictKind>;

/** What is to be said of one reading. */
export const Verdict = z
  .object({
    reading: Reading,
    kind: VerdictKind,
    /** The occurrence that decides; `null` where none does. */
    decisive: Match.nullable(),
    matches: z.array(Match),
    /** Matches that failed on exactly one dimension. */
    near_misses: z.array(z.object({ match: Match, dimension: Dimension })),
    unlocated: z.array(z.string()),
    because: z.string(),
  })
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof Verdict>;

/** Several readings of one voice that need not be told apart: the choices they share, and what follows. */
export const Line = z
  .object({
    voice: z.string(),
    said_on: z.string(),
    choices: z.array(Choice),
    window: FuzzyInterval,
    kind: VerdictKind,
    /** Set where only `counts` divides the line: which choice makes it which verdict. */
    hangs_on: z.array(z.object({ choice: Choice, kind: VerdictKind })),
    decisive: Match.nullable(),
    /** What else breaks it for certain under every reading of the line, in time order. */
    also: z.array(Match),
    /** What may break it under every reading of the line, in time order. */
    possibly: z.array(Match),
    readings: z.array(z.string()),
    because: z.string(),
  })
  .meta({ id: 'Line' });
export type Line = z.infer<typeof Line>;

/** A smallest partial choice under which every reading has the same verdict. */
export const Implicant = z
  .object({ choices: z.array(Choice), kind: VerdictKind, readings: z.number().int() })
  .meta({ id: 'Implicant' });
export type Implicant = z.infer<typeof Implicant>;

/** The figure on restraint, or the reason why there is none. */
export const Restraint = z
  .object({
    answer: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('refused'), reason: z.string() }),
      z.object({
        kind: z.enum(['series', 'summary', 'habit']),
        /** Share of comparable windows that were as low or lower; a range where the habit is one. */
        share: z.object({ min: z.number(), max: z.number() }),
        observed: z.number(),
        measure: z.string(),
        from: z.string(),
        to: z.string(),
        baseline: z.string(),
        source: z.string(),
      }),
    ]),
    sentence: z.string(),
  })
  .meta({ id: 'Restraint' });
export type Restraint = z.infer<typeof Restraint>;

/** Everything that is judged of one dossier, as of one day, at one standard. */
export const Judgement = z
  .object({
    dossier: z.string(),
    as_of: z.string(),
    standard: Standard,
    verdicts: z.array(Verdict),
    lines: z.array(Line),
    shared: z.string(),
    pivotal: z.array(z.array(TermName)),
    implicants: z.array(Implicant),
    exact: z.boolean(),
    occurrences: z.array(Occurrence),
  })
  .meta({ id: 'Judgement' });
export type Judgement = z.infer<typeof Judgement>;
