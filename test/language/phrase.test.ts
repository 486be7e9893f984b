import { describe, expect, it } from 'vitest';
import { readText } from '../../src/language/index.js';
import { firstWord, phraseWords } from '../../src/language/phrase.js';

describe('words of a listed phrase', () => {
  it.each([
    ['prime minister', ['prime', 'minister']],
    ['gen.', ['Gen.']],
    ["People's Army", ['People', "'s", 'Army']],
    ['al-Shabaab', ['al', '-', 'Shabaab']],
    ['cannot say', ['can', 'not', 'say']],
    ['', []],
  ])('%s', (phrase, words) => {
    expect(phraseWords(phrase)).toEqual(words);
    expect(firstWord(phrase)).toBe(words[0] ?? '');
  });

  it('are the words inside a sentence', () => {
    for (const phrase of ['Sergei Lavrov', 'Iran', 'the Kremlin', 'UN Security Council', 'Imam Ali Khan']) {
      const doc = readText(`${phrase} Xx`);
      expect(phraseWords(phrase)).toEqual(Array.from({ length: doc.size - 1 }, (_, i) => doc.word(i)));
    }
  });
});
