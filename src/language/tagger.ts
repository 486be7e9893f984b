import type { LanguageModel } from './model.js';
/** Tags one sentence into `upos` and `xpos` (class numbers). */
export function tagSentence(
  _m: LanguageModel,
  _words: readonly string[],
  _upos: Uint8Array,
  _xpos: Uint8Array,
): void {}
