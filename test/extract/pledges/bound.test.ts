import { describe, expect, it } from 'vitest';
import { pledgesOf } from './pledges-of.js';

const DEAL = 'Chad and the FACT rebels signed a ceasefire agreement on Monday.';

describe('the terms of a deal', () => {
  it('are any deed that it lays on its sides', () => {
    const all = pledgesOf(
      'The ceasefire agreement between India and Pakistan obliges them to clear mines along the border.',
    );
    expect(all).toContainEqual(
      expect.objectContaining({
        pledger: ['India', 'Pakistan'],
        basis: 'agreed',
        act: 'other',
        targets: ['mines'],
      }),
    );
  });

  it('are told by what a side is to do', () => {
    const all = pledgesOf(
      'Armenia and Azerbaijan agreed on a ceasefire. Under the agreement, Armenia shall repair the railway.',
    );
    expect(all).toContainEqual(
      expect.objectContaining({ pledger: ['Armenia'], basis: 'agreed', act: 'other' }),
    );
  });

  it('are a word given on anything between the sides', () => {
    const all = pledgesOf(
      'Armenia and Azerbaijan agreed on a ceasefire. The two sides also undertook to refrain from hostile propaganda.',
    );
    expect(all).toContainEqual(
      expect.objectContaining({ act: 'other', targets: ['hostile propaganda'], basis: 'agreed' }),
    );
  });
});

describe('no term of a deal', () => {
  it.each([
    `${DEAL} The two sides agreed to meet again in Doha next week.`,
    `${DEAL} The rebels vowed to fight on.`,
    `${DEAL} The foreign minister is to visit Cairo on Thursday.`,
    `${DEAL} France promised to rebuild the hospital.`,
  ])('is a plan, a threat or a third party’s gift: %s', (text) => {
    expect(pledgesOf(text).filter((p) => p.act === 'other')).toEqual([]);
  });
});
