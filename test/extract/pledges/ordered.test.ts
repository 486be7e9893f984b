import { describe, expect, it } from 'vitest';
import { pledgeOf } from './pledges-of.js';

describe('an order to one’s own men', () => {
  it('binds the side of him who gives it', () => {
    expect(
      pledgeOf('Vladimir Putin on Thursday ordered his troops to cease fire for 36 hours.'),
    ).toMatchObject({
      pledger: ['Russia'],
      person: 'Vladimir Putin',
      voiced_by: ['Vladimir Putin'],
      basis: 'ordered',
      act: 'all-hostilities',
      duration: 'PT36H',
    });
  });

  it('may be told of those who got it, by nobody', () => {
    const read = pledgeOf('The Haqqani network had been instructed to comply, reportedly.');
    expect(read).toMatchObject({ pledger: ['Haqqani network'], basis: 'ordered' });
    expect(read.voiced_by).toBeUndefined();
  });

  it('begins on the day of an order for an immediate ceasefire', () => {
    expect(
      pledgeOf('Fayez al-Sarraj on Friday ordered an immediate cease-fire by all units under his command.', {
        published: '2020-08-24',
        timezone: 'Africa/Tripoli',
      }),
    ).toMatchObject({ basis: 'ordered', start: '2020-08-21' });
  });
});
