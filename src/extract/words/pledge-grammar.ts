/** Closed-class words that the pledge rules look at beside the parse, so that they stand where a parse is wrong. Common English. */
import { list } from '../../model/words.js';

/** Auxiliaries that make an undertaking of a verb. */
export const FUTURE_AUX = list('will would shall wo must should');

/** Forms of "be" before "to": "is to halt". */
export const BE_FORMS = list('is are was were be been being');

/** Negators of an undertaking: "not to", "won't", "never". */
export const NOT_WORDS = list("not n't never");

/** Auxiliaries whose negation tells a fact, not an undertaking: "did not strike". */
export const FACT_AUX = list('did has have had does');

/** Words that carry violence as their object: "carry out strikes". */
export const LIGHT_VERBS = list(`
  launch, launching, carry, carrying, conduct, conducting, stage, staging, mount, mounting, make, making, use, using, resume, resuming,
  undertake, undertaking, resort, resorting, begin, beginning, start, starting, drop, dropping
`);

/** Words that may stand between a preposition or determiner and its noun, and do not end a noun phrase. */
export const NP_WORDS = list(`
  the, a, an, all, any, its, their, his, her, our, your, my, this, that, these, those, each,
  other's, each, other, some, no, of, further, such, more, new, every, both, and, or, other
`);

/** Subordinators and the like: no phrase of a pledge runs past them. */
export const CLAUSE_OPENERS = list(`
  although, though, but, while, whereas, because, who, which, after, when, whose, where, amid,
  despite, following, before, yet, nor, so, whom
`);

/** Prepositions. */
export const PREPOSITIONS = list(`
  of, in, on, at, by, for, from, to, with, against, between, over, under, into, along, across,
  around, near, until, till, through, during, after, before, since, within, without, toward,
  towards, inside, outside, about
`);

/** Determiners and possessives before a noun. */
export const DETERMINERS = list(`
  the, a, an, this, that, these, those, its, their, his, her, our, your, my, any, some, no, each,
  every, all, both, another, 's, '
`);

/** Words that may stand between an auxiliary and its verb, beside those in -ly. */
export const LEAD_ADVERBS = list(
  'also all now then both at once soon again ever nonetheless nevertheless still instead therefore henceforth thus further first already later previously',
);

/** Words before "to" that look ahead as "will" does: "is supposed to halt", "no intention to". */
export const BEFORE_TO = list(
  'supposed due expected intention set bound obliged required ready prepared willing meant scheduled slated poised',
);

/** What somebody has none of who promises not to. */
export const INTENTIONS = list('intention intentions plan plans desire wish interest');

/** Verbs that begin what the gerund behind them names. */
export const STARTING = list('start begin commence starting beginning');

/** Nouns behind a truce that make something else of it: "ceasefire violations". */
export const COMPOUND_HEADS = list(`
  violations, violation, monitors, monitor, talks, line, lines, negotiations, proposal, proposals,
  plan, committee, commission, terms, monitoring, efforts, hopes, breaches, breach, draft,
  negotiators, mediators, resolution, mechanism, discussions, offer, initiative
`);

/** Words before a noun of promise by which the speaker doubts it: "his alleged readiness". */
export const DOUBTED = list('alleged supposed purported professed feigned so-called');
