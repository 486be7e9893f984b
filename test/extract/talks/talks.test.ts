import { describe, expect, it } from 'vitest';
import { talks } from '../incidents/reading.js';

describe('meetings', () => {
  it('held, planned again, with the same people', () => {
    expect(
      talks(
        'A pause was discussed during a trilateral meeting in Abu Dhabi among U.S., Ukrainian, and Russian officials last weekend. The parties began preparations for another round of talks on Feb. 1.',
      ),
    ).toMatchObject([
      {
        participants: ['United States', 'Ukraine', 'Russia'],
        place: 'Abu Dhabi',
        from: '2026-01-24',
        to: '2026-01-25',
        status: 'held',
      },
      {
        participants: ['United States', 'Ukraine', 'Russia'],
        from: '2026-02-01',
        to: '2026-02-01',
        status: 'planned',
      },
    ]);
  });

  it.each([
    [
      'Negotiators of Russia and Ukraine are to meet in Istanbul on February 4.',
      'planned',
      'Istanbul',
      '2026-02-04',
    ],
    ['The Thai and Cambodian governments met in Putrajaya on Monday.', 'held', 'Putrajaya', '2026-01-26'],
  ])('%s', (text, status, place, from) => {
    expect(talks(text)).toMatchObject([{ status, place, from }]);
  });

  it('a list of those who meet is not cut at its "and"', () => {
    expect(
      talks('The next round of talks between Ukraine, Russia and the United States is expected on Feb. 1.'),
    ).toMatchObject([
      { participants: ['Ukraine', 'Russia', 'United States'], from: '2026-02-01', status: 'planned' },
    ]);
  });

  it('a meeting that is moved is one meeting', () => {
    expect(
      talks(
        'The next talks in Abu Dhabi between Ukraine and Russia were planned for Feb. 1. These have been moved to Feb. 4 and 5.',
      ),
    ).toMatchObject([{ from: '2026-02-04', to: '2026-02-05', status: 'planned' }]);
  });

  it.each([
    'Trump told a cabinet meeting on Thursday that he had asked Putin.',
    'The request was made for the sake of the talks.',
    'London would not sit down with Sinn Fein.',
  ])('no meeting about a war told here: %s', (text) => {
    expect(talks(text)).toEqual([]);
  });
});
