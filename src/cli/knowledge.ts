import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../extract/index.js';
import { type LanguageModel, loadLanguageModel } from '../language/index.js';
import { HoldfireError } from '../model/index.js';
import { type Gazetteer, loadGazetteer } from '../place/index.js';

const DATA = new URL('../../data/', import.meta.url);

/** The gazetteer that ships with Holdfire. Throws `resource-missing`. */
export function shippedGazetteer(): Gazetteer {
  return loadGazetteer(bytes('place/gazetteer.bin'));
}

/** The tagger and parser that ship with Holdfire. Throws `resource-missing`. */
export function shippedLanguage(): LanguageModel {
  return loadLanguageModel(bytes('language/english.bin'));
}

/** Everything that reading a report takes, from the files that ship with Holdfire. Throws `resource-missing`. */
export function shippedKnowledge(): Knowledge {
  return { gazetteer: shippedGazetteer(), language: shippedLanguage() };
}

/** The folder of an example that ships with Holdfire. */
export function exampleFolder(name: string): string {
  return fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url));
}

/** The folder of the built pages, which need not be there. */
export function pagesFolder(): string {
  return fileURLToPath(new URL('../../dist/web/', import.meta.url));
}

function bytes(name: string): Uint8Array {
  const path = fileURLToPath(new URL(name, DATA));
  if (!existsSync(path))
    throw new HoldfireError(
      'resource-missing',
      `A file of Holdfire is missing: data/${name}.`,
      'Install Holdfire again, or check out the repository anew.',
    );
  return readFileSync(path);
}
