import { describe, expect, it } from 'vitest';
import { pledgeOf, pledgesOf } from './pledges-of.js';

describe('a truce that one side declares', () => {
  it('is its own word, with its bounds', () => {
    expect(
      pledgeOf('Putin declared an Easter truce from 6 p.m. on Saturday until midnight on Sunday.', {
        published: '2025-04-19',
      }),
    ).toMatchObject({
      pledger: ['Russia'],
      person: 'Vladimir Putin',
      voiced_by: ['Vladimir Putin'],
      basis: 'announced',
      act: 'all-hostilities',
      start: '2025-04-19T18:00+03:00',
      end: '2025-04-21T00:00+03:00',
    });
  });

  it('begins on the day of the declaration that stands beside it', () => {
    expect(
      pledgeOf('The army has carried out air attacks since it declared a ceasefire on Wednesday.', {
        published: '2025-04-06',
      }),
    ).toMatchObject({ basis: 'announced', start: '2025-04-02' });
  });

  it('is claimed when somebody else announces it for two', () => {
    const read = pledgesOf(
      'A ceasefire between Israel and Iran was wobbling. President Trump announced what he called a complete and total ceasefire.',
    );
    expect(read.at(-1)).toMatchObject({
      pledger: ['Israel', 'Iran'],
      voiced_by: ['Donald Trump'],
      basis: 'claimed',
    });
  });

  it('may be a pause prolonged', () => {
    expect(
      pledgeOf("President Ashraf Ghani prolonged the government's halt to offensive operations by ten days."),
    ).toMatchObject({ person: 'Ashraf Ghani', basis: 'announced', act: 'attack', duration: 'P10D' });
  });
});
