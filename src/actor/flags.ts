/**
 * What a word may be for the actor rules, as bits: asked of every token, so that rules look nothing up for the many words that
 * no table knows.
 */
export const FLAG = {
  /** Begins a phrase of the heads (titles, institutions, people). */
  head: 1,
  /** Begins a listed name. */
  proper: 2,
  /** Begins a collective phrase. */
  collective: 4,
  determiner: 8,
  modifier: 16,
  pronoun: 32,
  orgHead: 64,
  orgOpener: 128,
  particle: 256,
  given: 512,
  notName: 1024,
  speech: 2048,
  number: 4096,
} as const;

/** What can open a phrase about somebody in small letters. */
export const OPENS = FLAG.head | FLAG.determiner | FLAG.modifier | FLAG.number;
/** What can open any mention in small letters. */
export const STARTS = OPENS | FLAG.collective | FLAG.pronoun;
