/** A rule that is tried only at its words finds nothing at any other: the words that it declares are all that set it off. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReport } from '../../src/extract/context.js';
import { RULES } from '../../src/extract/incidents/rules/index.js';
import { openScene } from '../../src/extract/incidents/scene.js';
import { FINDERS } from '../../src/extract/pledges/index.js';
import { readSpeech } from '../../src/extract/speech/index.js';
import { loadLanguageModel } from '../../src/language/index.js';
import { loadGazetteer } from '../../src/place/index.js';

const root = join(import.meta.dirname, '../..');
const knowledge = {
  language: loadLanguageModel(readFileSync(join(root, 'data/language/english.bin'))),
  gazetteer: loadGazetteer(readFileSync(join(root, 'data/place/gazetteer.bin'))),
};
const seen = join(root, 'eval/gold/seen');
const reports = readdirSync(seen)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .filter((_, n) => n % 4 === 0);

test.each(reports)('%s: no rule finds anything at a word that it does not declare', (name) => {
  const text = readFileSync(join(seen, name), 'utf8');
  const ctx = openReport(text, { published: '2026-01-29', outlet: null, timezone: 'UTC' }, knowledge);
  const scene = openScene(ctx, readSpeech(ctx));
  const { doc } = ctx;
  const missed: string[] = [];
  for (const { words, rule } of RULES) {
    const declared = new Set(words);
    for (const s of scene.body)
      for (let i = s.first; i <= s.last; i++)
        if (!declared.has(doc.lower(i)) && rule(scene, s, i) !== null) missed.push(doc.lower(i));
  }
  for (const { words, rule } of FINDERS) {
    const declared = new Set(words);
    for (let i = 0; i < doc.size; i++)
      if (!declared.has(doc.lower(i)) && rule(doc, i) !== null) missed.push(doc.lower(i));
  }
  expect(missed).toEqual([]);
});
