import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Knowledge } from '../../src/extract/index.js';
import { loadLanguageModel } from '../../src/language/index.js';
import { shippedGazetteer } from './world.js';

let knowledge: Knowledge | undefined;

/** Gazetteer and language model that ship with Holdfire, loaded once. */
export function shippedKnowledge(): Knowledge {
  knowledge ??= {
    gazetteer: shippedGazetteer(),
    language: loadLanguageModel(readFileSync(resolve(__dirname, '../../data/language/english.bin'))),
  };
  return knowledge;
}
