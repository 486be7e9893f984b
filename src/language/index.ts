/**
 * `holdfire/language`: English text to sentences, tokens, tags, dependency trees and quotations, with exact offsets.
 * Knows nothing of pledges. Pure: no disk, no network, runs in a browser.
 *
 * @example
 * const model = loadLanguageModel(bytes);          // data/language/english.bin
 * const doc = readText('Russia struck Kyiv.', model);
 * subject(doc, 1);                                 // 0
 */
export { Doc, readText } from './doc.js';
export { drawSentence, drawTrees, toConllu } from './draw.js';
export { type LanguageModel, loadLanguageModel } from './model.js';
export * from './query.js';
export { type Quotation, type QuoteStyle, quotations } from './quotation.js';
export { MAX_SENTENCE, type Sentence } from './sentences.js';
export { UPOS, type Upos } from './upos.js';
