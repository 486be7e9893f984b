import { describe, expect, test } from 'vitest';
import { first, say } from './say.js';

describe('a weekday goes by the verb', () => {
  test.each([
    ['He said so on Tuesday.', '2026-01-27'],
    ['Talks will resume on Tuesday.', '2026-02-03'],
    ['Trump said on Wednesday that talks are to resume on Tuesday.', '2026-01-28'],
    ['The talks are due on Tuesday.', '2026-02-03'],
    ['More will be freed on Tuesday, he said.', '2026-02-03'],
    ['On Tuesday, talks will resume.', '2026-02-03'],
    ['They declared a truce from Saturday.', '2026-01-31'],
    ['The panel, which meets on Tuesday, was told.', '2026-02-03'],
    ['They agreed to halt strikes until Tuesday.', '2026-02-03'],
    ['The truce held until Tuesday.', '2026-01-27'],
  ])('%s', (text, want) => {
    const e = first(text);
    expect(e.date).toBe(want);
  });
  test('where no verb tells, the other is kept', () => {
    expect(first('Tuesday: nothing.').alternatives).toHaveLength(1);
  });
});

describe('a date without a year is the near one', () => {
  test.each([
    ['It fell on Dec. 28.', '2025-12-28'],
    ['It is planned for Feb. 1.', '2026-02-01'],
    ['It has been quiet since March 18.', '2025-03-18'],
    ['He signed an order pushing the deadline back to June 10.', '2026-06-10'],
  ])('%s', (text, want) => expect(first(text).date).toBe(want));
});

test('"in two days" is a time only of what is to come', () => {
  expect(say('The pause will end in two days.')).toEqual(['in two days → interval 2026-01-31']);
  expect(say('It was the third attack in two days.')).toEqual(['two days → duration –']);
});

test('without a date of publication only what names its year is known', () => {
  const none = { published: null, timezone: 'UTC' };
  expect(say('On Tuesday, on 3 March 2025 and on May 4', none)).toEqual([
    'Tuesday → interval –',
    '3 March 2025 → interval 2025-03-03',
    'May 4 → interval –',
  ]);
});
