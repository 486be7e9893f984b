import type { ActorMention } from '../../actor/index.js';
import type { Span } from '../../model/index.js';

/** What the reporting words do: "denied" denies, "vowed" promises; `not-said` for "did not say when", "declined to comment". */
export type Force =
  | 'assert'
  | 'confirm'
  | 'deny'
  | 'demand'
  | 'promise'
  | 'propose'
  | 'warn'
  | 'accuse'
  | 'ask'
  | 'refuse'
  | 'not-said';

/** How much of a reporting a statement is made of: the clause that was said, an act told of by it, or a bare noun phrase. */
export type Shape = 'clause' | 'infinitive' | 'phrase';

/** Somebody says something, once. Spans are UTF-16 offsets into the report, `end` exclusive. */
export interface SpeechAct {
  /** What is said: inside the marks for direct speech, the complement clause for indirect. */
  readonly content: readonly Span[];
  readonly speaker: ActorMention | null;
  /** Canonical, or `anonymous`, or a description ("U.S. officials"); '' where nobody can be made out. */
  readonly speakerName: string;
  readonly speakerDesc: string | null;
  readonly speakerSides: readonly string[];
  /** Where the words that name the speaker stand; `null` where the speaker is carried on from before. */
  readonly speakerSpan: Span | null;
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly cue: string | null;
  /** Token of the reporting word; -1 where there is none. */
  readonly cueToken: number;
  readonly force: Force;
  readonly shape: Shape;
  /** Index of the act whose words hold this one. */
  readonly outer: number | null;
  readonly rule: string;
  readonly words: readonly string[];
}

/** An act before it has its place among the others. */
export type Draft = Omit<SpeechAct, 'outer'>;
