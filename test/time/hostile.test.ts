import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTimes } from '../../src/time/index.js';
import { THURSDAY } from './say.js';

const cpu = (f: () => void): number => {
  const t = process.cpuUsage();
  f();
  return process.cpuUsage(t).user / 1000;
};

// One line of a megabyte, no end of sentence in it. A quadratic rule would take hours; the bound leaves room for a
// machine that does other things.
const PIECES = [
  '1',
  '1 ',
  'a',
  'é',
  ' ',
  '\n',
  '"',
  '(',
  "'",
  '-',
  '1-',
  '1/',
  '1.',
  '12:',
  'Jan. ',
  'Jan 1 to ',
  'Jan 1, ',
  'to 1 ',
  'from ',
  'until ',
  'the ',
  'night of ',
  'Tuesday ',
  'Mon, ',
  'a week ',
  'two to three weeks ',
  'twenty-',
  'a hundred ',
  'at least ',
  '6 p.m. ',
  '18:00 (',
  '2026-01-',
  'in 2014 ',
  '2014-',
  'every ',
  '20 x x x a day ',
  'dozens of ',
  'the end of ',
  'early ',
  'mid-',
  'Easter ',
  'the 3rd of ',
  'during the ',
  'while the x ',
  'wanted ',
  'will be Tuesday to ',
  'last ',
  'eve of ',
];
describe('a hostile megabyte takes no longer than any other', () => {
  test.each(PIECES.map((p) => [JSON.stringify(p), p]))('%s', (_name, piece) => {
    const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(cpu(() => readTimes(line, THURSDAY))).toBeLessThan(4000);
  });
});

test('law: expressions stand in order, do not overlap, quote the text, and their intervals are in order', () => {
  const words = fc.constantFrom(
    ...PIECES,
    'Friday',
    'night',
    'on',
    'Jan. 28',
    '.',
    ',',
    'and',
    'Moscow time',
    'overnight',
    'later',
    'the same day',
    '2026',
    'week',
    'ago',
    'Ramadan',
    'noon',
    'between',
    'by',
    'next',
    'of',
    '28',
    'said',
    'will',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom(' ', ''), (parts, glue) => {
      const text = parts.join(glue);
      let last = 0;
      for (const e of readTimes(text, THURSDAY)) {
        expect(e.start).toBeGreaterThanOrEqual(last);
        expect(e.end).toBeGreaterThan(e.start);
        expect(text.slice(e.start, e.end)).toBe(e.text);
        last = e.end;
        const i = e.interval;
        if (i === null) continue;
        for (const n of Object.values(i)) expect(n === null || Number.isFinite(n)).toBe(true);
        if (i.startMin !== null && i.startMax !== null) expect(i.startMin).toBeLessThanOrEqual(i.startMax);
        if (i.endMin !== null && i.endMax !== null) expect(i.endMin).toBeLessThanOrEqual(i.endMax);
        if (i.startMin !== null && i.endMax !== null) expect(i.startMin).toBeLessThanOrEqual(i.endMax);
        if (e.from !== null && e.to !== null) expect(e.from <= e.to).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

test('same text, same answer', () => {
  const text =
    'On Tuesday night, Russia struck; until Feb. 1 it will not, for a week from 18:00 Moscow time.';
  expect(readTimes(text, THURSDAY)).toEqual(readTimes(text, THURSDAY));
});
