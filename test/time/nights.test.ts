import { describe, expect, test } from 'vitest';
import { localDateTime } from '../../src/time/index.js';
import { first, say } from './say.js';

const at = (t: number | null) => localDateTime(t!, 'Europe/Kyiv').slice(0, 16);

test('"overnight on D" is the night that ends or the one that begins on D, both kept with reasons', () => {
  const e = first('Russia attacked Kyiv overnight on Jan. 28.');
  expect(
    [e.interval!.startMin, e.interval!.startMax, e.interval!.endMin, e.interval!.endMax].map(at),
  ).toEqual(['2026-01-27T18:00', '2026-01-28T18:00', '2026-01-28T08:00', '2026-01-29T08:00']);
  expect(e.alternatives.map((a) => a.reason)).toEqual([
    'the night that ends on 2026-01-28',
    'the night that begins on 2026-01-28',
  ]);
});

test('an outlet with a habit settles it', () => {
  const text = 'Russia attacked Kyiv overnight on Jan. 28.';
  expect(say(text, undefined, { nights: 'ends' })).toEqual([
    'overnight on Jan. 28 → interval 2026-01-27..2026-01-28',
  ]);
  expect(say(text, undefined, { nights: 'begins' })).toEqual([
    'overnight on Jan. 28 → interval 2026-01-28..2026-01-29',
  ]);
});

test('what has happened was over when it was published', () => {
  expect(say('They struck overnight on Jan. 29.')).toEqual([
    'overnight on Jan. 29 → interval 2026-01-28..2026-01-29',
  ]);
  const noon = { published: '2026-01-29T12:00+02:00', timezone: 'Europe/Kyiv' };
  expect(at(first('They struck overnight on Jan. 29.', noon).interval!.endMax)).toBe('2026-01-29T08:00');
});

describe('nights and parts of days', () => {
  test.each([
    ['It burned on Tuesday night.', 'Tuesday night → interval 2026-01-27..2026-01-28'],
    ['It burned overnight into Thursday.', 'overnight into Thursday → interval 2026-01-28..2026-01-29'],
    [
      'It burned on the night between Monday and Tuesday.',
      'the night between Monday and Tuesday → interval 2026-01-26..2026-01-27',
    ],
    [
      'It burned on the night of Jan. 24 into Jan. 25.',
      'the night of Jan. 24 into Jan. 25 → interval 2026-01-24..2026-01-25',
    ],
    ['It burned in the night to 28 January.', 'the night to 28 January → interval 2026-01-27..2026-01-28'],
    ['It burned overnight.', 'overnight → interval 2026-01-28..2026-01-29'],
    ['It burned during the night.', 'the night → interval 2026-01-28..2026-01-29'],
    ['It burned early in the morning.', 'early in the morning → interval 2026-01-29'],
    ['It burned at dawn on Monday.', 'dawn on Monday → interval 2026-01-26'],
    ['It burned late on Monday.', 'late on Monday → interval 2026-01-26..2026-01-27'],
    ['It burned in the early hours of 28 January.', 'the early hours of 28 January → interval 2026-01-28'],
  ])('%s', (text, want) => expect(say(text)).toEqual([want]));
});

test('"later the same day" counts from the time named before', () => {
  expect(say('Odesa was hit overnight on Jan. 27 and a train in Kharkiv Oblast later the same day.')).toEqual(
    ['overnight on Jan. 27 → interval 2026-01-26..2026-01-28', 'later the same day → interval 2026-01-27'],
  );
});

test('a night that would end before it begins has no interval', () => {
  expect(say('The shelling went on overnight from March 3 to Jan. 1.')).toEqual([
    'overnight from March 3 to Jan. 1 → interval –',
  ]);
});
