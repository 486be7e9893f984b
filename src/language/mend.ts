/**
 * Tags and trees are read off the same vectors apart from each other, so they can contradict each other. Where a noun
 * has an infinitive's "to" right before it as its mark ("not to fire on the city"), the tree is believed.
 */
import type { LanguageModel } from './model.js';

/** Mends the class numbers of a sentence in place. */
export function mendTags(
  model: LanguageModel,
  words: readonly string[],
  tags: Uint8Array,
  heads: Int32Array,
  rels: Uint8Array,
): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const h = heads[i]!;
    if (h !== i + 1 || words[i]!.toLowerCase() !== 'to' || model.relations[rels[i]!] !== 'mark') continue;
    if (model.xpos[tags[h]!] !== 'NN') continue;
    // "to fire" has no determiner, copula or preposition of its own.
    const nominal = heads.some(
      (x, k) => x === h && k !== i && /^(?:det|cop|amod)$/.test(model.relations[rels[k]!]!),
    );
    if (nominal) continue;
    tags[h] = classOf(model, 'VB', tags[h]!);
    tags[i] = classOf(model, 'TO', tags[i]!);
  }
}

function classOf(model: LanguageModel, xpos: string, otherwise: number): number {
  const at = model.xpos.indexOf(xpos);
  return at < 0 ? otherwise : at;
}
