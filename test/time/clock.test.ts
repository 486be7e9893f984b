import { describe, expect, test } from 'vitest';
import { first } from './say.js';

describe('times of the clock', () => {
  test.each([
    ['at 18:00 on Jan. 28', '2026-01-28T18:00+02:00'],
    ['at 18:00 Moscow time on Jan. 28', '2026-01-28T18:00+03:00'],
    ['at 6 p.m. on Jan. 28', '2026-01-28T18:00+02:00'],
    ['at 6:30pm on Jan. 28', '2026-01-28T18:30+02:00'],
    ['at 12:01 a.m. on Jan. 28', '2026-01-28T00:01+02:00'],
    ['at 0600 GMT on Jan. 28', '2026-01-28T06:00+00:00'],
    ['at 7pm ET on Jan. 28', '2026-01-28T19:00-05:00'],
    ['at 15:00 UTC+3 on Jan. 28', '2026-01-28T15:00+03:00'],
    ['at noon on Jan. 28', '2026-01-28T12:00+02:00'],
    ["at six o'clock in the evening on Jan. 28", '2026-01-28T18:00+02:00'],
    ['at five in the morning on Jan. 28', '2026-01-28T05:00+02:00'],
    ['at 10.30am on Jan. 28', '2026-01-28T10:30+02:00'],
    ['at 9.15 on Wednesday', '2026-01-28T09:15+02:00'],
    ['at 6 p.m. local time (1600 GMT) on Jan. 28', '2026-01-28T18:00+02:00'],
    ['until midnight going into Monday', '2026-02-02T00:00+02:00'],
    ['at 00:00 on Jan. 28', '2026-01-28T00:00+02:00'],
  ])('%s', (text, want) => expect(first(`It stopped ${text}.`).date).toBe(want));
});

test('"midnight" may begin or end the day; the end is taken first', () => {
  const e = first('The truce starts at midnight on Saturday.');
  expect(e.date).toBe('2026-02-01T00:00+02:00');
  expect(e.alternatives.map((a) => a.reason)).toEqual([
    'midnight at the end of 2026-01-31',
    'midnight at the beginning of 2026-01-31',
  ]);
});

test('letters that zones share keep the others, the report’s own first', () => {
  const india = first('at 17:00 IST', { published: '2025-05-10', timezone: 'Asia/Kolkata' });
  const israel = first('at 17:00 IST', { published: '2025-01-10', timezone: 'Asia/Jerusalem' });
  expect(india.date).toBe('2025-05-10T17:00+05:30');
  expect(israel.date).toBe('2025-01-10T17:00+02:00');
  expect(israel.alternatives.length).toBe(2);
});

test('a range shares the day and the zone of either end', () => {
  expect(first('from 6 to 8 p.m. on Jan. 28')).toMatchObject({
    startDate: '2026-01-28T18:00+02:00',
    endDate: '2026-01-28T20:00+02:00',
  });
  expect(first('between 10:00 and 12:30 GMT on Jan. 28')).toMatchObject({
    startDate: '2026-01-28T10:00+00:00',
    endDate: '2026-01-28T12:30+00:00',
  });
});

test('an hour up to twelve without its half of the day keeps the other', () => {
  expect(first("from 6 o'clock on 24 December").alternatives).toHaveLength(1);
});
