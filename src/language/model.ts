/** The tagger's and parser's weights, as loaded from `data/language/english.bin`. */
import type { WordCodes } from './atoms.js';
import { FirstLayer } from './layer.js';
import { ParserNetwork } from './parser.js';
import { TaggerNetwork } from './tagger.js';
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
  readonly codes: WordCodes;
  readonly tagger: TaggerNetwork;
  readonly parser: ParserNetwork;
}

/**
 * Reads a weights file. Nothing is parsed but a few lists of names: arrays are views into `bytes`, which must not
 * change afterwards.
 *
 * @throws HoldfireError `file-unreadable`
 */
export function loadLanguageModel(bytes: Uint8Array): LanguageModel {
  const w = new Weights(bytes);
  const classes = w.lines('clas');
  const relations = w.lines('rels');
  const codes: WordCodes = { stages: w.words('wsta')[0]!, keys: w.words('wkey'), codes: w.bytes('wcod') };
  const lemmas = new Map<string, string>();
  for (const line of w.lines('lemm')) {
    const cut = line.lastIndexOf(' ');
    lemmas.set(line.slice(0, cut), line.slice(cut + 1));
  }
  const upos = Uint8Array.from(classes, (c) =>
    (UPOS as readonly string[]).indexOf(c.slice(0, c.indexOf('|'))),
  );
  const tagger = new TaggerNetwork(
    new FirstLayer(w.words('tkey'), w.signed('trow'), w.bytes('tshi'), w.words('tdim')[0]!),
    codes,
    classes,
    {
      bias: w.floats('tbia'),
      out: w.floats('tout'),
      outBias: w.floats('toub'),
      open: w.bytes('topn'),
      propers: w.bytes('tprp'),
      words: w.words('dkey'),
      positions: w.words('dpos'),
      classes: w.bytes('dcls'),
    },
  );
  const parser = new ParserNetwork(
    new FirstLayer(w.words('pkey'), w.signed('prow'), w.bytes('pshi'), w.words('pdim')[0]!),
    codes,
    classes,
    relations,
    {
      bias: w.floats('pbia'),
      out: w.floats('pout'),
      outBias: w.floats('poub'),
      labels: w.floats('plab'),
      labelBias: w.floats('plbb'),
      seen: [w.bytes('pse0'), w.bytes('pse1')],
    },
  );
  return {
    xpos: classes.map((c) => c.slice(c.indexOf('|') + 1)),
    upos,
    relations,
    lemmas,
    codes,
    tagger,
    parser,
  };
}
