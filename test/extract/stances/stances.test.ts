import { describe, expect, it } from 'vitest';
import { stances } from '../speech/report.js';

describe('positions by verb', () => {
  it.each<[string, string[]]>([
    ['Azerbaijan denied the accusations.', ['Azerbaijan | denies | Azerbaijan denied the accusations']],
    [
      'Azerbaijan denied that its forces had opened fire.',
      ['Azerbaijan | denies | Azerbaijan denied that its forces had opened fire'],
    ],
    [
      'Pakistan has denied opening fire first.',
      ['Pakistan | denies | Pakistan has denied opening fire first'],
    ],
    // What is rejected decides: a claim is denied, a demand rejected.
    [
      'Cambodia has rejected Thai claims that its soldiers opened fire.',
      ['Cambodia | denies | Cambodia has rejected Thai claims that its soldiers opened fire'],
    ],
    [
      'Ukraine has repeatedly rejected the demand.',
      ['Ukraine | rejects | Ukraine has repeatedly rejected the demand'],
    ],
    [
      'The proposal was rejected by both Hamas and Israel.',
      ['Hamas, Israel | rejects | The proposal was rejected by both Hamas and Israel'],
    ],
    [
      "Ukraine's rejection of the proposal came late.",
      ["Ukraine | rejects | Ukraine's rejection of the proposal came late"],
    ],
    ['Hamas has accepted the proposal.', ['Hamas | accepts | Hamas has accepted the proposal']],
    ['Hamas has not accepted the proposal.', ['Hamas | rejects | Hamas has not accepted the proposal']],
    ['Turkey welcomed the ceasefire.', ['Turkey | praises | Turkey welcomed the ceasefire']],
    [
      'The ceasefire was welcomed by Turkey, Egypt and Qatar.',
      ['Turkey, Egypt, Qatar | praises | The ceasefire was welcomed by Turkey, Egypt and Qatar'],
    ],
    [
      'Zelensky thanked Trump for the truce.',
      ['Volodymyr Zelensky | praises | Zelensky thanked Trump for the truce'],
    ],
    [
      'Turkey called for an immediate ceasefire.',
      ['Turkey | demands | Turkey called for an immediate ceasefire'],
    ],
    [
      'South Korea urged North Korea to stop the attacks.',
      ['South Korea | demands | South Korea urged North Korea to stop the attacks'],
    ],
    ['Putin proposed a 72-hour truce.', ['Vladimir Putin | proposes | Putin proposed a 72-hour truce']],
    [
      'The Taliban extended the ceasefire by three days.',
      ['Taliban | extends | The Taliban extended the ceasefire by three days'],
    ],
    ['Lavrov cast doubt on the truce.', ['Sergei Lavrov | doubts | Lavrov cast doubt on the truce']],
  ])('%s', (text, want) => expect(stances(text)).toEqual(want));
});

describe('silence', () => {
  it.each<[string, string]>([
    [
      'The Kremlin has not commented on the report.',
      'Russia | no-comment | The Kremlin has not commented on the report',
    ],
    [
      'Israel declined to say whether the truce would be extended.',
      'Israel | no-comment | Israel declined to say whether the truce would be extended',
    ],
    [
      'Whether the truce would hold, Peskov declined to say.',
      'Dmitry Peskov | no-comment | Whether the truce would hold, Peskov declined to say',
    ],
    [
      'Neither Israel nor Hamas commented on the truce.',
      'Israel, Hamas | no-comment | Neither Israel nor Hamas commented on the truce',
    ],
    [
      'Turkey has yet to respond to the offer.',
      'Turkey | no-comment | Turkey has yet to respond to the offer',
    ],
    ['Turkey made no comment on the truce.', 'Turkey | no-comment | Turkey made no comment on the truce'],
  ])('%s', (text, want) => expect(stances(text)).toContain(want));

  it.each([
    'Turkey commented on the truce.',
    'Israel responded to the attack with air strikes.',
    'Peskov did not say when the truce would begin.',
  ])('none: %s', (text) => expect(stances(text).filter((s) => s.includes('no-comment'))).toEqual([]));
});

describe('conditions', () => {
  it.each<[string, string]>([
    [
      '"If the Russians break it, we will respond," Zelensky said of the truce.',
      'Volodymyr Zelensky | conditional | If the Russians break it, we will respond',
    ],
    [
      'Netanyahu said Israel would halt its strikes only if Hamas released the hostages.',
      'Benjamin Netanyahu | conditional | Israel would halt its strikes only if Hamas released the hostages',
    ],
    [
      'Lavrov ruled out a truce unless Ukraine withdrew.',
      'Sergei Lavrov | conditional | Lavrov ruled out a truce unless Ukraine withdrew',
    ],
  ])('%s', (text, want) => expect(stances(text)).toContain(want));

  it('a date is no condition', () => {
    expect(stances('Peskov said the truce would not end until Sunday.')).toEqual([]);
  });
});

describe('keeping and breaking', () => {
  it.each<[string, string]>([
    [
      'Both Russia and Ukraine accused each other of breaking the truce.',
      'Russia, Ukraine | accuses-breach | ',
    ],
    [
      'Zelensky said that the pledge had been broken.',
      'Volodymyr Zelensky | accuses-breach | the pledge had been broken',
    ],
    [
      'Pakistan said India had violated the truce.',
      'Pakistan | accuses-breach | India had violated the truce',
    ],
    [
      'Trump said that Putin "kept his word" on the truce.',
      'Donald Trump | confirms | Putin "kept his word" on the truce',
    ],
    [
      'Zelensky said that there is no agreement with Russia.',
      'Volodymyr Zelensky | denies | there is no agreement with Russia',
    ],
    [
      'Asked whether Putin had agreed to the truce, Peskov answered that he had.',
      'Dmitry Peskov | confirms | Asked whether',
    ],
    ['Azerbaijan called the report a lie.', 'Azerbaijan | denies | the report a lie'],
  ])('%s', (text, want) =>
    expect(
      stances(text).some((s) => s.startsWith(want)),
      stances(text).join('\n'),
    ).toBe(true),
  );

  it('supposed breaking is none', () => {
    expect(stances('Zelensky said that the world would see whether the pledge had been broken.')).toEqual([]);
  });
});

describe('what borrows the words of arms has no stance', () => {
  it.each([
    'The union rejected the pay offer and accused employers of breaking the truce. Drivers, teachers and nurses will vote in a ballot on the walkout next week.',
    'Beijing accused Washington of violating the truce on tariffs. Exports, imports, duties and futures moved; investors and markets waited.',
  ])('%s', (text) => expect(stances(text, '')).toEqual([]));
});
