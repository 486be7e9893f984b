import { describe, expect, it } from 'vitest';
import { stances } from '../speech/report.js';

const TRUCE =
  'A ceasefire between Armenia and Azerbaijan came into force on Sunday. Shelling hit a village on Monday.';

describe('an act laid at a door, in a report of a truce', () => {
  it.each<[string, string]>([
    [
      'Armenia attributes the shelling to Azerbaijan.',
      'Armenia | accuses-breach | Armenia attributes the shelling to Azerbaijan',
    ],
    [
      'Armenia held Azerbaijan responsible.',
      'Armenia | accuses-breach | Armenia held Azerbaijan responsible',
    ],
    ['Armenia blames Azerbaijan for it.', 'Armenia | accuses-breach | Armenia blames Azerbaijan for it'],
  ])('accuses of a breach: %s', (sentence, record) => {
    expect(stances(`${TRUCE} ${sentence}`)).toContain(record);
  });

  it('is no accusation without a party to it', () => {
    expect(stances(`${TRUCE} Armenia attributes the shelling to bad weather.`)).toEqual([]);
  });

  it('is none where no truce is told of', () => {
    expect(
      stances('Shelling hit a village on Monday. Armenia attributes the shelling to Azerbaijan.'),
    ).toEqual([]);
  });
});
