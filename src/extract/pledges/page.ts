import type { Doc } from '../../language/index.js';
import type { Context } from '../context.js';
import type { SpeechAct } from '../speech/index.js';
import type { Cast } from './actors.js';

/** A report as the pledge rules look at it. */
export interface Page {
  readonly ctx: Context;
  readonly doc: Doc;
  readonly cast: Cast;
  readonly speech: readonly SpeechAct[];
  /** The two sides of the fight that the report tells of, where it makes them out; else empty. */
  readonly parties: readonly string[];
  /** The only two who are bound by the report's one-sided pledges: each protects the other. Else empty. */
  readonly rivals: readonly string[];
}
