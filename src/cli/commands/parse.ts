import { drawTrees, readText, toConllu } from '../../language/index.js';
import { shippedLanguage } from '../knowledge.js';
import { print } from '../print.js';

/** `holdfire parse`. */
export async function parse(text: readonly string[], options: { readonly conllu?: true }): Promise<void> {
  const doc = readText(text.join(' '), shippedLanguage());
  await print(options.conllu ? toConllu(doc) : drawTrees(doc));
}
