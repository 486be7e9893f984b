import { describe, expect, test } from 'vitest';
import { readTimes } from '../../src/time/index.js';

const context = { published: '2026-01-29', timezone: 'Europe/Kyiv' };
const read = (text: string) => readTimes(text, context);

describe('the commonest forms, report of 29 January 2026 in Kyiv', () => {
  test.each([
    ['U.S. President Donald Trump said on Jan. 29 that', 'Jan. 29', '2026-01-29', '2026-01-29'],
    [
      'launched an attack against Kyiv overnight on Jan. 28, which',
      'overnight on Jan. 28',
      '2026-01-27',
      '2026-01-29',
    ],
    [
      'launched over 100 drones overnight on Jan. 29, with',
      'overnight on Jan. 29',
      '2026-01-28',
      '2026-01-29',
    ],
    ['a meeting was held last weekend.', 'last weekend', '2026-01-24', '2026-01-25'],
    ['preparations for another round of talks on Feb. 1.', 'Feb. 1', '2026-02-01', '2026-02-01'],
    ['strides since the Geneva talks in November than', 'November', '2025-11-01', '2025-11-30'],
    ['Two people were killed early on Tuesday, police said.', 'early on Tuesday', '2026-01-27', '2026-01-27'],
    ['It was hit on the night of 29–30 January.', 'the night of 29–30 January', '2026-01-29', '2026-01-30'],
  ])('%s', (text, words, from, to) => {
    expect(read(text)).toMatchObject([{ text: words, kind: 'interval', from, to }]);
  });

  test('lengths, ends and beginnings', () => {
    expect(read('not to strike Kyiv for a week')).toMatchObject([{ kind: 'duration', duration: 'P7D' }]);
    expect(read('a 72-hour truce')).toMatchObject([{ kind: 'duration', duration: 'PT72H' }]);
    expect(read('a halt until February 1')).toMatchObject([
      { kind: 'deadline', date: '2026-02-01', from: null, to: '2026-02-01', inclusive: null },
    ]);
    expect(read('a halt from 18:00 Moscow time on Feb. 1')).toMatchObject([
      { kind: 'start', date: '2026-02-01T18:00+03:00', to: null },
    ]);
  });

  test('habits and times named by events', () => {
    expect(read('Russia launches drones on a daily basis')).toMatchObject([
      { kind: 'recurrence', recurrence: { per: 'day', rate: { min: 1, max: null } } },
    ]);
    expect(read('carried out once or twice a week.')).toMatchObject([
      { recurrence: { per: 'week', rate: { min: 1, max: 2 } } },
    ]);
    expect(read('While the Abu Dhabi talks were ongoing, Russia')).toMatchObject([
      { kind: 'anaphor', interval: null },
    ]);
  });
});
