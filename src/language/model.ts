/** The tagger's and parser's weights, as loaded from `data/language/english.bin`. */
import type { WordCodes } from './atoms.js';
import { Network } from './network.js';
import { UPOS } from './upos.js';
import { Weights } from './weights.js';

/** Weights as typed arrays with the names of their classes; made by `loadLanguageModel`. */
export interface LanguageModel {
  /** Penn Treebank tag of each class. */
  readonly xpos: readonly string[];
  /** Number in `UPOS` of each class. */
  readonly upos: Uint8Array;
  /** UD relations, most frequent first. */
  readonly relations: readonly string[];
  /** `UPOS form` to lemma, for the forms the rules get wrong. */
  readonly lemmas: ReadonlyMap<string, string>;
  readonly network: Network;
}

/**
 * Reads a weights file. Nothing is parsed but a few lists of names: arrays are views into `bytes`, which must not
 * change afterwards. `plain` does without WebAssembly (slower, same results).
 *
 * @throws HoldfireError `file-unreadable`
 */
export function loadLanguageModel(bytes: Uint8Array, options: { plain?: boolean } = {}): LanguageModel {
  const w = new Weights(bytes);
  const classes = w.lines('clas');
  const relations = w.lines('rels');
  const codes: WordCodes = { stages: w.words('wsta')[0]!, keys: w.words('wkey'), codes: w.bytes('wcod') };
  const lemmas = new Map<string, string>();
  for (const line of w.lines('lemm')) {
    const cut = line.lastIndexOf(' ');
    lemmas.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return {
    xpos: classes.map((c) => c.slice(c.indexOf('|') + 1)),
    upos: Uint8Array.from(classes, (c) => (UPOS as readonly string[]).indexOf(c.slice(0, c.indexOf('|')))),
    relations,
    lemmas,
    network: new Network(w, codes, classes.length, relations.length, options.plain === true),
  };
}
