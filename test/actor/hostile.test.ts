import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, readBare } from './support.js';

const WORDS = [
  'Trump',
  "Russia's",
  'the',
  'army',
  'both sides',
  'said',
  'General',
  'al-',
  '"',
  '(',
  'AA',
  ')',
  'head of',
  'they',
  ',',
  'and',
  '.',
  '\n',
  '–',
  'Ħ𝔸',
  '',
];

describe('any text', () => {
  test('gives mentions in text order that do not overlap, with exact spans and antecedents in range', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const mentions = read(text);
        let end = 0;
        for (const m of mentions) {
          expect(m.start).toBeGreaterThanOrEqual(end);
          expect(m.end).toBeGreaterThan(m.start);
          expect(text.slice(m.start, m.end)).toBe(m.text);
          if (m.antecedent !== null) expect(mentions[m.antecedent]).toBeDefined();
          end = m.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is read the same twice', () => {
    const text =
      'The Kremlin said both sides agreed. "We will stop," said a Hamas official. The group denied it.';
    expect(read(text)).toEqual(read(text));
  });

  test.each([
    ['a name', 'Trump '],
    ['a reference', 'both sides said the rebels. '],
    ['a pronoun', 'he '],
    ['a post', 'head of the '],
    ['owners', "Russia's, Ukraine's and "],
  ])('repeated for 200 kB is read in bounded time: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(readBare(text).length).toBeLessThanOrEqual(text.length);
  });
});
