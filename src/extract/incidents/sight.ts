import type { Sentence } from '../../language/index.js';
import type { IncidentAct } from '../../model/index.js';
import type { VerbClass } from './lexicon.js';
import type { Scene } from './scene.js';

/** A word that tells of violence as having happened. */
export interface Sight {
  /** Token of the word. */
  readonly token: number;
  readonly rule: string;
  readonly words: readonly string[];
  readonly cls: VerbClass | 'noun' | 'log' | 'series';
  /** The act that the word shows by itself. */
  readonly act: IncidentAct;
  /**
   * `event` can stand for an incident by itself · `detail` adds to one (casualties, hits, what was shot down) and stands for
   * one only with a place, time or figure of its own.
   */
  readonly role: 'event' | 'detail';
  readonly passive: boolean;
  /** Token that heads who does it, where the rule knows; -1 otherwise. */
  readonly agent: number;
  /** Token that heads what it is done to; -1 where unknown. */
  readonly patient: number;
  /** Nobody was hurt, nothing was hit: only the nought counts. */
  readonly nought: boolean;
}

/** A rule looks at one token of a sentence and says whether it tells of violence there. */
export type Rule = (scene: Scene, s: Sentence, i: number) => Sight | null;

/** A sight with what is usual filled in. */
export function sight(
  token: number,
  rule: string,
  words: readonly string[],
  rest: Partial<Sight> & Pick<Sight, 'cls' | 'act'>,
): Sight {
  return {
    token,
    rule,
    words,
    role: 'event',
    passive: false,
    agent: -1,
    patient: -1,
    nought: false,
    ...rest,
  };
}
