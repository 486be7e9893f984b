import { describe, expect, test } from 'vitest';
import { feastDays } from '../../src/time/feasts.js';
import { isoOf } from '../../src/time/index.js';

const first = (phrase: string, year: number, zone = 'UTC') =>
  feastDays(phrase, year, zone).map((d) => isoOf(d.first));

describe('feasts on the days they were kept', () => {
  test.each([
    ['easter', 2024, '2024-03-31'],
    ['easter', 2025, '2025-04-20'],
    ['easter', 1918, '1918-03-31'],
    ['orthodox easter', 2024, '2024-05-05'],
    ['orthodox easter', 2025, '2025-04-20'],
    ['good friday', 1998, '1998-04-10'],
    ['passover', 2024, '2024-04-23'],
    ['yom kippur', 1973, '1973-10-06'],
    ['rosh hashanah', 2025, '2025-09-23'],
    ['simchat torah', 2023, '2023-10-07'],
    ['hanukkah', 2024, '2024-12-26'],
    ['purim', 2025, '2025-03-14'],
    ['tet', 1968, '1968-01-30'],
    ['lunar new year', 2025, '2025-01-29'],
    ['thanksgiving', 2025, '2025-11-27'],
  ])('%s %i', (phrase, year, want) => expect(first(phrase, year)).toEqual([want]));
});

// As kept in Mecca: announced after the new moon was sighted.
test.each([
  [
    'eid al - fitr',
    ['2016-07-06', '2018-06-15', '2020-05-24', '2022-05-02', '2023-04-21', '2024-04-10', '2025-03-30'],
  ],
  [
    'eid al - adha',
    ['2016-09-12', '2018-08-21', '2020-07-31', '2022-07-09', '2023-06-28', '2024-06-16', '2025-06-06'],
  ],
])('%s falls within the softness of its date', (phrase, kept) => {
  for (const iso of kept) {
    const [d] = feastDays(phrase, Number(iso.slice(0, 4)), 'UTC');
    expect(Math.abs(Date.parse(isoOf(d!.first)) - Date.parse(iso)) / 86_400_000).toBeLessThanOrEqual(d!.soft);
  }
});

test('Victory Day and Independence Day go by the place', () => {
  expect(first('victory day', 2025, 'Europe/Moscow')[0]).toBe('2025-05-09');
  expect(first('victory day', 2025, 'Europe/London')[0]).toBe('2025-05-08');
  expect(first('independence day', 2025, 'Asia/Kolkata')).toEqual(['2025-08-15']);
  expect(first('independence day', 2025, 'Antarctica/Troll')).toEqual([]);
});
