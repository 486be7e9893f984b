import { describe, expect, it } from 'vitest';
import { exactly, incidents } from './reading.js';

describe('figures', () => {
  it('of speech: a barrage of letters is none', () => {
    expect(
      incidents('Troops held their fire. On Monday the firm launched a barrage of open letters at Kyiv.'),
    ).toEqual([]);
  });

  it('counted attacks are so many', () => {
    expect(
      incidents('By midday on Wednesday the top commander had counted 46 assaults near Pokrovsk.'),
    ).toMatchObject([{ counts: { launched: exactly(46) } }]);
  });
});
