import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Doc, loadLanguageModel, readText } from '../../src/language/index.js';
import { model, read } from './weights.js';

const file = new URL('../../data/language/english.bin', import.meta.url);

/** Every sentence is a tree: one root, and from every word a way to it; every word has tags and a lemma. */
function isTrees(doc: Doc): boolean {
  return doc.sentences.every((s) => {
    const sure = new Set([-1]);
    let roots = 0;
    for (let i = s.first; i <= s.last; i++) {
      if (doc.head(i) < 0) roots++;
      if (doc.rel(i) === '' || doc.upos(i) === undefined || doc.lemma(i) === '') return false;
      const way: number[] = [];
      let at = i;
      while (!sure.has(at)) {
        if (at < s.first || at > s.last || way.length > doc.size) return false;
        way.push(at);
        at = doc.head(at);
      }
      for (const w of way) sure.add(w);
    }
    return roots === 1;
  });
}

/** Tags, heads and relations in a line. */
function reading(doc: Doc): string {
  return Array.from({ length: doc.size }, (_, i) => `${doc.upos(i)} ${doc.head(i)} ${doc.rel(i)}`).join(' ');
}

describe('the network', () => {
  it('gives the same reading with and without WebAssembly', () => {
    const plain = loadLanguageModel(readFileSync(file), { plain: true });
    const text =
      'Russian forces launched an attack against Kyiv overnight on Jan. 28, which marked only the latest strike against the capital. ' +
      '"I personally asked President Putin not to fire on Kyiv," Trump said. Nobody (it seems) was hurt: 18 hits, 3 fires! Ok';
    expect(reading(readText(text, plain))).toBe(reading(readText(text, model)));
  });

  it('gives the same reading each time, whatever it read before', () => {
    const text = 'The ceasefire that both sides announced on Friday was broken within hours.';
    const before = reading(read(text));
    read('Shells fell on 14 villages; the mayor of Zaporizhzhia said nothing.').head(0);
    expect(reading(read(text))).toBe(before);
  });

  it('reads one word, one mark, one lone surrogate', () => {
    for (const text of ['a', '.', '\ud800', '\udc00x', '🙂', '是', '\u0000', '-', "'"])
      expect(isTrees(read(text))).toBe(true);
    expect(read('').size).toBe(0);
  });

  it('reads anything as trees', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'Kyiv',
        'was',
        'struck',
        'by',
        'drones',
        ',',
        '.',
        '"',
        "didn't",
        '№',
        'США',
        '停火',
        '5%',
        '\ud83d',
        'U.S.',
        '\n',
        'x'.repeat(99),
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => isTrees(read(parts.join(' ')))),
      { numRuns: 60 },
    );
  });

  it('reads a sentence of 5,000 words, in parts', () => {
    const doc = read(`${'drones and missiles '.repeat(1700)}struck.`);
    expect(doc.size).toBeGreaterThan(5000);
    expect(isTrees(doc)).toBe(true);
  });

  it('reads a megabyte without a space', () => {
    const doc = read('x'.repeat(1_000_000));
    expect(doc.size).toBe(1);
    expect(isTrees(doc)).toBe(true);
  });

  it('takes longer runs of words than it has room for', () => {
    const words = Array.from({ length: 1000 }, (_, i) => (i % 3 === 0 ? 'struck' : 'Kyiv'));
    const heads = new Int32Array(1000);
    model.network.read(words, new Uint8Array(1000), heads, new Uint8Array(1000));
    expect(heads.filter((h) => h === -1)).toHaveLength(1);
  });
});

describe('weights', () => {
  it('that are damaged or of another release are refused in a sentence', () => {
    const bytes = readFileSync(file);
    const wrong = Uint8Array.from(bytes);
    wrong[4] = 99;
    for (const bad of [new Uint8Array(0), new Uint8Array(100), wrong, bytes.subarray(0, 5000)])
      expect(() => loadLanguageModel(bad)).toThrowError(/The language weights cannot be read/);
  });

  it('load from an unaligned view', () => {
    const bytes = readFileSync(file);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const doc = readText('Russia struck Kyiv.', loadLanguageModel(shifted.subarray(3)));
    expect(doc.word(doc.head(0))).toBe('struck');
  });

  it('are at most 12 MB', () => {
    expect(readFileSync(file).length).toBeLessThanOrEqual(12_000_000);
  });
});
