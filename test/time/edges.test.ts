import { describe, expect, test } from 'vitest';
import { toEdtf } from '../../src/time/index.js';
import { first } from './say.js';

const window = (text: string) => toEdtf(first(text).interval!, 'Europe/Kyiv');

describe('ends: whether the named day belongs to it is open unless the word says so', () => {
  test.each([
    ['to hold fire until Feb. 1', '../[2026-01-31..2026-02-01]', null],
    ['to hold fire by Feb. 1', '../[2026-01-31..2026-02-01]', null],
    ['to hold fire through Feb. 1', '../2026-02-01', true],
    ['to hold fire up to and including Feb. 1', '../2026-02-01', true],
    ['to hold fire until Feb. 1 inclusive', '../2026-02-01', true],
    ['to hold fire before Feb. 1', '../2026-01-31', false],
    ['to hold fire until the end of February', '../2026-02-28', null],
    ['to hold fire until 18:00 on Feb. 1', '../2026-02-01T18:00+02:00', null],
    ['the deadline was extended to Feb. 1', '../[2026-01-31..2026-02-01]', null],
  ])('%s', (text, edtf, inclusive) => {
    expect(window(text)).toBe(edtf);
    expect(first(text)).toMatchObject({ kind: 'deadline', inclusive });
  });
});

describe('beginnings', () => {
  test.each([
    ['to hold fire from Feb. 1', '[2026-02-01..2026-02-02]/..'],
    ['to hold fire from 18:00 on Feb. 1', '2026-02-01T18:00+02:00/..'],
    ['not a shot since the start of the year', '2026-01-01/..'],
    ['to hold fire after Feb. 1', '2026-02-02/..'],
    ['effective immediately', '[2026-01-29..2026-01-30]/..'],
  ])('%s', (text, edtf) => {
    expect(window(text)).toBe(edtf);
    expect(first(text).kind).toBe('start');
  });
});

test('the same weekday twice is a week: a past one ends it, one ahead begins it', () => {
  // Published on Thursday, 29 January 2026.
  expect(first('It was Sunday to Sunday, he said.')).toMatchObject({ from: '2026-01-18', to: '2026-01-25' });
  expect(first('It will run from Sunday to Sunday.')).toMatchObject({ from: '2026-02-01', to: '2026-02-08' });
});

test('within a span: from publication, or from what follows', () => {
  expect(first('to withdraw within 72 hours')).toMatchObject({
    kind: 'deadline',
    duration: 'PT72H',
    to: '2026-02-01',
  });
  expect(first('to withdraw within 72 hours of the signing')).toMatchObject({
    kind: 'deadline',
    duration: 'PT72H',
    to: null,
  });
});
