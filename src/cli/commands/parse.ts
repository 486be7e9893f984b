import { readText } from '../../language/index.js';
import { shippedKnowledge } from '../knowledge.js';
import { print } from '../print.js';

/** `holdfire parse`. */
export async function parse(text: readonly string[], options: { readonly conllu?: true }): Promise<void> {
  const doc = readText(text.join(' '), shippedKnowledge().language);
  await print(`${doc.size} ${options.conllu ? 'tokens' : 'words'}`);
}
