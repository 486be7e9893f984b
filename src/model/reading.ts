import { z } from 'zod';
import { Citation } from './definition.js';
import { Occurrence, PlaceRef, Source } from './dossier.js';
import { PledgeAct } from './record.js';
import { ActThreshold, Commitment, Standard } from './terms.js';
import { FuzzyInterval } from './time.js';

export const TermName = z.enum(['start', 'end', 'zone', 'scope', 'counts']);
export type TermName = z.infer<typeof TermName>;

/** One value for one term: a voice's word, a clause of written criteria, or a convention (docs/semantics.md). */
export const Choice = z
  .object({
    term: TermName,
    /** Equal ids are equal values, so that readings of several voices can be compared. */
    id: z.string(),
    label: z.string(),
    origin: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('said'), voice: z.string(), sources: z.array(Source) }),
      z.object({ kind: z.literal('written'), definition: z.string(), citation: Citation }),
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
    /** Outlets and bodies whose reports count, the first to be believed first; `null`: all. */
    accepts: z.array(z.string()).nullable(),
    /** How many matching occurrences make a breach. */
    at_least: z.number().int().min(1),
    /** Places left out of the scope: whose border, which contested area. */
    excluded: z.array(PlaceRef),
    /** Whether another's word for the bound side makes a commitment, or only its own. */
    commitment: Commitment,
    /** The clause behind each of these that the criteria fix, by its field. */
    citations: z.record(z.string(), Citation),
  })
  .meta({ id: 'Criteria' });
export type Criteria = z.infer<typeof Criteria>;

/**
 * Whose word a reading rests on: the bound side's `own`; another's that the bound side has `confirmed`; another's alone
 * (`other`).
 */
export const Word = z.enum(['own', 'confirmed', 'other']);
export type Word = z.infer<typeof Word>;

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
    word: Word,
    /** Whether the window ends because the bound side took its word back, not by its own term. */
    withdrawn: z.boolean(),
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
  'withdrawn',
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
    /** How many there are, where of very many only the first are listed. */
    totals: z
      .object({ certain: z.number().int(), possible: z.number().int(), unlocated: z.number().int() })
      .optional(),
    because: z.string(),
  })
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof Verdict>;

/** One thing that would have to be otherwise. */
export const ChangeStep = z
  .discriminatedUnion('kind', [
    /** An open term chosen otherwise. */
    z.object({ kind: z.literal('term'), choice: Choice }),
    /** Something known about an occurrence: these dimensions of its match, for certain. */
    z.object({
      kind: z.literal('fact'),
      occurrence: z.string(),
      dimensions: z.array(Dimension),
      answer: z.enum(['yes', 'no']),
    }),
    /** Somebody on record who watched these places throughout. */
    z.object({ kind: z.literal('coverage'), places: z.array(z.string()), gaps: z.array(FuzzyInterval) }),
    /** Another standard of proof. */
    z.object({ kind: z.literal('standard'), standard: Standard }),
  ])
  .meta({ id: 'ChangeStep' });
export type ChangeStep = z.infer<typeof ChangeStep>;

/** A smallest set of steps that, all taken, give another verdict; `sentence` says it in plain words. */
export const Change = z
  .object({ to: VerdictKind, steps: z.array(ChangeStep).min(1), sentence: z.string() })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

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
    word: Word,
    /** The words by which a bound side says that there is no such pledge: such a line has no readings and is `void`. */
    denial: Source.nullable(),
    /** The day on which the same voice said it anew, with other terms; `null` where this is its last word. */
    superseded_on: z.string().nullable(),
    /** What would change the verdict, the smallest first. */
    changes: z.array(Change),
    /** The verdict, what decides it and what would change it, in one plain sentence. */
    sentence: z.string(),
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
        /** The window's rate against the baseline's, with a 95 % interval that respects over-dispersion; only from a series. */
        ratio: z
          .object({ value: z.number(), low: z.number(), high: z.number(), dispersion: z.number() })
          .nullable()
          .optional(),
        observed: z.number(),
        measure: z.string(),
        from: z.string(),
        to: z.string(),
        baseline: z.string(),
        source: z.string(),
        /** Of a series by act and place: rows that it could not use, and sources that were not there throughout. */
        left_out: z
          .object({
            undated: z.number().int(),
            unplaced: z.number().int(),
            unattributed: z.number().int(),
            uncounted: z.number().int(),
            sources: z.array(z.string()),
          })
          .optional(),
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
    /** Whether every reading was tried; where not, `verdicts` are a spread part of `readings`. */
    exact: z.boolean(),
    /** How many readings there are. */
    readings: z.number().int(),
    occurrences: z.array(Occurrence),
  })
  .meta({ id: 'Judgement' });
export type Judgement = z.infer<typeof Judgement>;

/** One day of a sweep: the verdict on each line of the last day, as it was knowable by the end of that day. */
export const SweepDay = z
  .object({
    day: z.string(),
    /** By the position of the line; `null` before its voice has spoken. */
    kinds: z.array(VerdictKind.nullable()),
    /** "broken under 14 of 16 readings", of the readings that could be held on that day. */
    shared: z.string(),
  })
  .meta({ id: 'SweepDay' });
export type SweepDay = z.infer<typeof SweepDay>;

/** The verdicts on a pledge day by day, from the first voice to the day asked about. */
export const Sweep = z
  .object({ dossier: z.string(), standard: Standard, lines: z.array(Line), days: z.array(SweepDay) })
  .meta({ id: 'Sweep' });
export type Sweep = z.infer<typeof Sweep>;
