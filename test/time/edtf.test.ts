import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDateTime, parseEdtf, readTimes, toEdtf } from '../../src/time/index.js';

const KYIV = 'Europe/Kyiv';
const shown = (edtf: string, zone = 'UTC') => {
  const i = parseEdtf(edtf, zone);
  return [i.startMin, i.startMax, i.endMin, i.endMax].map((t) =>
    t === null ? null : localDateTime(t, zone).slice(0, 16),
  );
};
const sharp = (a: string, b: string) => [a, a, b, b].map((d) => `${d}T00:00`);

describe('reads', () => {
  test.each([
    ['2026-01-28', sharp('2026-01-28', '2026-01-29')],
    ['2026-01', sharp('2026-01-01', '2026-02-01')],
    ['2026', sharp('2026-01-01', '2027-01-01')],
    ['2026-01-28/2026-01-30', sharp('2026-01-28', '2026-01-31')],
    ['2004-06/2006', sharp('2004-06-01', '2007-01-01')],
    ['201X', sharp('2010-01-01', '2020-01-01')],
    ['2004-XX', sharp('2004-01-01', '2005-01-01')],
    ['1985-04-XX', sharp('1985-04-01', '1985-05-01')],
    ['2001-21', sharp('2001-03-01', '2001-06-01')],
    ['1984?', sharp('1984-01-01', '1985-01-01')],
    ['2004-06-11%', sharp('2004-06-11', '2004-06-12')],
    ['1985-04-12/..', ['1985-04-12T00:00', '1985-04-12T00:00', null, null]],
    ['../1985-04-12', [null, null, '1985-04-13T00:00', '1985-04-13T00:00']],
    ['/2006', [null, null, '2007-01-01T00:00', '2007-01-01T00:00']],
    ['2026-02-01T18:00:00Z/..', ['2026-02-01T18:00', '2026-02-01T18:00', null, null]],
    [
      '[2026-01-27..2026-01-28]/2026-01-30',
      ['2026-01-27T00:00', '2026-01-28T00:00', '2026-01-31T00:00', '2026-01-31T00:00'],
    ],
  ])('%s', (edtf, want) => expect(shown(edtf)).toEqual(want));

  test.each([
    '',
    'tomorrow',
    '2026-02-30',
    '2026-13',
    '2026-01-30/2026-01-01',
    '20X6',
    '[2026-01-03..2026-01-01]/..',
    '2026-1-1',
  ])('refuses "%s" in words', (bad) =>
    expect(() => parseEdtf(bad, 'UTC')).toThrowError(expect.objectContaining({ code: 'bad-date' })),
  );
});

describe('writes', () => {
  const write = (text: string) =>
    toEdtf(readTimes(text, { published: '2026-01-29', timezone: KYIV })[0]!.interval!, KYIV);
  test.each([
    ['on Jan. 28', '2026-01-28'],
    ['in November', '2025-11-01/2025-11-30'],
    ['until February 1', '../[2026-01-31..2026-02-01]'],
    ['through Feb. 1', '../2026-02-01'],
    ['before Feb. 1', '../2026-01-31'],
    ['from 18:00 Moscow time on Feb. 1', '2026-02-01T17:00+02:00/..'],
    ['the night of 27–28 January', '2026-01-27T18:00+02:00/2026-01-28T08:00+02:00'],
  ])('%s', (text, edtf) => expect(write(text)).toBe(edtf));
});

test('law: what is written is read back as it was', () => {
  const minute = fc.integer({ min: 20_000_000, max: 32_000_000 }).map((m) => m * 60_000);
  const bound = fc.tuple(minute, fc.nat(5000)).map(([a, d]) => [a, a + d * 60_000] as const);
  fc.assert(
    fc.property(
      fc.option(bound),
      fc.option(fc.tuple(fc.nat(9000), fc.nat(5000))),
      fc.constantFrom('UTC', KYIV, 'Asia/Kathmandu'),
      (s, e, zone) => {
        const base = s === null ? 1_700_000_000_000 - (1_700_000_000_000 % 60_000) : s[1];
        const i = {
          startMin: s === null ? null : s[0],
          startMax: s === null ? null : s[1],
          endMin: e === null ? null : base + (e[0] + 1) * 60_000,
          endMax: e === null ? null : base + (e[0] + 1 + e[1]) * 60_000,
        };
        expect(parseEdtf(toEdtf(i, zone), zone)).toEqual(i);
      },
    ),
  );
});
