import { readFileSync } from 'node:fs';
import { type Doc, type LanguageModel, loadLanguageModel, readText } from '../../src/language/index.js';

/** The weights of this release, read once. */
export const model: LanguageModel = loadLanguageModel(
  readFileSync(new URL('../../data/language/english.bin', import.meta.url)),
);

/** A text read with the weights. */
export const read = (text: string): Doc => readText(text, model);

/** Token index of the first token written so. */
export function at(doc: Doc, word: string, from = 0): number {
  for (let i = from; i < doc.size; i++) if (doc.word(i) === word) return i;
  throw new Error(`no token "${word}" in "${doc.text}"`);
}
