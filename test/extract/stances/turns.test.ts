import { describe, expect, it } from 'vitest';
import { stances } from '../speech/report.js';

const SETTING = 'Thirty people were killed in shelling of a border town, and a ceasefire was discussed.\n\n';

describe('positions by a turn of words', () => {
  it.each<[string, string]>([
    ['Hamas said it was ready to extend the truce.', 'Hamas | proposes'],
    ['Zelensky said Ukraine was ready to accept the 30-day truce.', 'Ukraine | accepts'],
    ['Hezbollah will not discuss its weapons.', 'Hezbollah | rejects'],
    ['Burhan said there would be no negotiations with the RSF.', 'Abdel Fattah al-Burhan | rejects'],
    ['Zelensky said he did not believe Russia would keep the truce.', 'Volodymyr Zelensky | doubts'],
    ['Rubio warned that the ceasefire was unlikely to hold.', 'Marco Rubio | doubts'],
    ['Residents had little faith in the truce.', 'Residents | doubts'],
    ['Zelensky voiced scepticism about the ceasefire.', 'Volodymyr Zelensky | doubts'],
    ['The Taliban said no to a ceasefire.', 'Taliban | rejects'],
    ['Iran poured cold water on the ceasefire idea.', 'Iran | rejects'],
    ['Hamas gave its approval to the ceasefire.', 'Hamas | accepts'],
    ['Hamas insisted that Israel withdraw its troops first.', 'Hamas | demands'],
    ['Israel is demanding that Hamas release all hostages.', 'Israel | demands'],
    ['Starmer described the ceasefire as a welcome step.', 'Keir Starmer | praises'],
    ['Hezbollah condemned the violation of the ceasefire.', 'Hezbollah | accuses-breach'],
    ['Israel blamed Hamas for the collapse of the truce.', 'Israel | accuses-breach'],
    [
      'The truce began amid mutual accusations of violations by Armenia and Azerbaijan.',
      'Armenia, Azerbaijan | accuses-breach',
    ],
    ['The RSF could not be reached for comment on the truce.', 'Rapid Support Forces | no-comment'],
    [
      'The Israeli military did not immediately respond to a request for comment.',
      'Israeli military | no-comment',
    ],
    ['The RSF was not immediately available for comment.', 'Rapid Support Forces | no-comment'],
  ])('%s', (sentence, position) => {
    const found = stances(SETTING + sentence).map((s) => s.split(' | ').slice(0, 2).join(' | '));
    expect(found).toEqual([position]);
  });

  it.each([
    'The president praised the economy.',
    'The court rejected the appeal of a man convicted of theft.',
    'The company confirmed the merger deal.',
    'The bank refused to comment on the results.',
  ])('not of something else: %s', (sentence) => {
    expect(stances(SETTING + sentence)).toEqual([]);
  });
});

describe('positions towards a pledge, by further verbs', () => {
  it.each<[string, string]>([
    ['Putin shot down the 30-day ceasefire.', 'Vladimir Putin | rejects'],
    ['Putin did not support the ceasefire proposal.', 'Vladimir Putin | rejects'],
    ['Putin stopped short of backing a broader pause in fighting.', 'Vladimir Putin | rejects'],
    ['Ban Ki-moon reiterated his call for all parties to abide by the truce.', 'Ban Ki-moon | demands'],
    [
      'Armenia and Azerbaijan accused the other of breaking the ceasefire.',
      'Armenia, Azerbaijan | accuses-breach',
    ],
    ['The Kremlin accused Kyiv of failing to honour the ceasefire.', 'Russia | accuses-breach'],
    ['Russia said it was pointless to go on observing the truce.', 'Russia | rejects'],
    ['Azerbaijan said the ceasefire will not be extended.', 'Azerbaijan | rejects'],
    ['Kerry told reporters that the truce was "holding but fragile".', 'John Kerry | confirms'],
    ['The European Union welcomed the signing of the ceasefire.', 'European Union | praises'],
  ])('%s', (text, expected) => {
    const found = stances(SETTING + text).map((s) => s.split(' | ').slice(0, 2).join(' | '));
    expect(found).toContain(expected);
  });

  it.each([
    'The agreement calls for a withdrawal from the border.',
    'The ceasefire does not apply to terrorist groups, the envoy said.',
    'Trump said India and Pakistan had agreed to a ceasefire.',
    'Zelensky called for the truce to be extended.',
  ])('takes none from: %s', (text) => {
    expect(
      stances(SETTING + text).filter((s) => /\| (?:accepts|rejects|extends) \||^agreement/.test(s)),
    ).toEqual([]);
  });
});
