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
    for (const phrase of [
      'Sergei Lavrov',
      'UN Security Council',
      'Imam Ali Khan',
      'Pedro Sánchez',
      'Özgür Özel',
      'al-Qaeda in Iraq',
      'anti-Houthi forces',
      'Saudi-led coalition',
      'co-chairs',
      'U.S. Army',
    ]) {
      const doc = readText(`${phrase} Xx`);
      expect(firstWord(phrase)).toBe(doc.word(0));
      expect(phraseWords(phrase)).toEqual(Array.from({ length: doc.size - 1 }, (_, i) => doc.word(i)));
    }
  });
});
