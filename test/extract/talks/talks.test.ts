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

  it.each<[string, object]>([
    [
      'The truce was agreed by the leaders of Ukraine, Russia, France and Germany following 16 hours of negotiation in the city of Minsk last Thursday.',
      { participants: ['Ukraine', 'Russia', 'France', 'Germany'], place: 'Minsk', status: 'held' },
    ],
    [
      'After more than ten hours of negotiations in Moscow, Azerbaijan and Armenia agreed on Saturday on a ceasefire.',
      { participants: ['Azerbaijan', 'Armenia'], place: 'Moscow', from: '2026-01-24', status: 'held' },
    ],
    [
      'Merkel, Hollande and Putin are expected to speak again by telephone with Zelensky on Sunday.',
      { participants: ['Germany', 'France', 'Russia', 'Ukraine'], from: '2026-02-01', status: 'planned' },
    ],
    [
      'Indian and Pakistani commanders spoke by hotline on Saturday.',
      { participants: ['India', 'Pakistan'], from: '2026-01-24', status: 'held' },
    ],
    [
      'Ukrainian and Russian officials reached agreements on the Black Sea following talks in Saudi Arabia.',
      { place: 'Saudi Arabia', status: 'held' },
    ],
    ['Talks due to start in Doha on Thursday have been postponed.', { place: 'Doha', status: 'planned' }],
    [
      'The Philippines and the NDFP signed a truce on Friday following five days of talks at the United Nations in Geneva.',
      { place: 'Geneva', from: '2026-01-23', to: '2026-01-23', status: 'held' },
    ],
  ])('told in one sentence: %s', (text, expected) => {
    const found = talks(`The army, rebels and soldiers use drones and artillery.\n\n${text}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  it('a postponed meeting has no day left', () => {
    const [one] = talks('Talks due to start in Doha on Thursday have been postponed.');
    expect(one).not.toHaveProperty('from');
  });

  it('two calls of one day with different people are two', () => {
    expect(
      talks(
        'Putin and Trump held a phone call on Tuesday. Zelensky and Macron held a phone call on Tuesday about the artillery and drones of the army.',
      ),
    ).toHaveLength(2);
  });

  it('fighting is no meeting, and a conference of bishops is a body', () => {
    const text = 'Soldiers and rebels met artillery fire in a military encounter in Malaybalay on Sunday.';
    expect(talks(text)).toEqual([]);
    expect(talks("The ELN sent a letter to the Colombian Bishops' Conference on Monday.")).toEqual([]);
  });
});

describe('who meets and when', () => {
  it('the two sides are named at the next meeting', () => {
    expect(
      talks(
        'The two sides met in Ghadames on Monday under the ceasefire. Delegates of the Government of National Accord and of the Libyan National Army are to hold a further round in Sirte next week.',
      ),
    ).toMatchObject([
      { participants: ['Government of National Accord', 'Libyan National Army'], place: 'Ghadames' },
      {
        participants: ['Government of National Accord', 'Libyan National Army'],
        place: 'Sirte',
        status: 'planned',
      },
    ]);
  });

  it('the weekday of a meeting to come is the one ahead', () => {
    expect(talks('After the ceasefire the next talks start Wednesday in Abu Dhabi.')).toMatchObject([
      { place: 'Abu Dhabi', from: '2026-02-04', status: 'planned' },
    ]);
  });

  it('names put to a statement are a signing', () => {
    expect(
      talks(
        'The defence ministers of Thailand and Cambodia on January 27 put their names to a joint statement on the ceasefire.',
      ),
    ).toMatchObject([{ participants: ['Thailand', 'Cambodia'], from: '2026-01-27', status: 'held' }]);
  });
});
