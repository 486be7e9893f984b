import { expect, it } from 'vitest';
import { readSpeech, speechAt } from '../../../src/extract/speech/index.js';
import { open } from './report.js';

it('tells whose words stand at a place, the innermost first', () => {
  const text = 'Two died. Lavrov said that Zelensky had told him that the pledge was void.';
  const speech = readSpeech(open(text));
  const at = (word: string) => speechAt(speech, text.indexOf(word))?.speakerName ?? null;
  expect(at('Two')).toBeNull();
  expect(at('Zelensky')).toBe('Sergei Lavrov');
  expect(at('pledge')).toBe('Volodymyr Zelensky');
});

it('a truce that was not spoken of is nobody’s', () => {
  const text = 'Peskov did not say whether the truce would hold.';
  expect(speechAt(readSpeech(open(text)), text.indexOf('truce'))).toBeNull();
});
