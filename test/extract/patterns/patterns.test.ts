import { describe, expect, it } from 'vitest';
import { incidents, patterns } from '../incidents/reading.js';

describe('rates and habits of violence', () => {
  it('two rates in one sentence, one doer', () => {
    const text =
      'Russia launches drones against Ukraine on a daily basis, but mass combined drone and missile attacks are usually carried out once or twice a week.';
    expect(patterns(text)).toMatchObject([
      { actor: ['Russia'], act: 'drone-strike', per: 'day', rate: { min: 1, max: null } },
      { actor: ['Russia'], act: 'combined-strike', per: 'week', rate: { min: 1, max: 2 } },
    ]);
    expect(incidents(text)).toEqual([]);
  });

  it.each([
    [
      'The air force bombs rebel positions in the north two or three times a week.',
      'week',
      { min: 2, max: 3 },
    ],
    ['Over the past year the air force has flown dozens of sorties a day.', 'day', { min: 24, max: null }],
    ['The mission logged a daily average of about 120 violations.', 'day', { min: 108, max: 132 }],
    [
      'The median night brought 115 drones and missiles and the mean night 160.',
      'day',
      { min: 115, max: 160 },
    ],
    ['Mortar shells land in the village every fortnight.', 'month', { min: 2, max: 2 }],
    ['They report an average of 20 violations a day.', 'day', { min: 20, max: 20 }],
  ])('%s', (text, per, rate) => {
    expect(patterns(text)).toMatchObject([{ per, rate }]);
  });

  it.each([
    'The committee meets twice a week.',
    'Israel undertook to halt all air sorties over the south daily.',
    'Aid convoys of 600 trucks a day would enter.',
  ])('no pattern of violence: %s', (text) => {
    expect(patterns(text)).toEqual([]);
  });
});
