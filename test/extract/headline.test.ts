import { describe, expect, it } from 'vitest';
import { headlineEnd } from '../../src/extract/headline.js';

describe('the headline', () => {
  it('is a first line that a blank line follows', () => {
    expect(headlineEnd('Rebels declare truce\n\nThe rebels said …')).toBe(22);
    expect(headlineEnd('Truce holds, says the U.S.\n\nThe truce …')).toBe(28);
  });

  it('is missing where the first line ends as a sentence: that is the lead', () => {
    expect(headlineEnd('The rebels declared a truce on Monday.\n\nThey said …')).toBe(0);
    expect(headlineEnd('“We declare a truce,” they said, “for ten days.”\n\nThe army …')).toBe(0);
    expect(headlineEnd('One line alone')).toBe(0);
  });
});
