import { describe, expect, it } from 'vitest';
import { day, number, when, windowDays } from '../../src/publish/text/words.js';
import { midnight, nightEnding } from '../../src/time/index.js';

const ZONE = 'Europe/Kyiv';
const at = (iso: string) => midnight(iso, ZONE);
const sharp = (from: string, to: string) => ({
  startMin: at(from),
  startMax: at(from),
  endMin: at(to),
  endMax: at(to),
});

describe('words for times', () => {
  it('a day, with its year when it is another', () => {
    expect(day('2026-02-01', '2026')).toBe('1 Feb');
    expect(day('2025-12-31', '2026')).toBe('31 Dec 2025');
  });

  it('a window by its first and last day: an end at midnight leaves the day out', () => {
    expect(windowDays(sharp('2026-01-29', '2026-02-01'), ZONE, '2026')).toBe('29 Jan – 31 Jan');
    expect(windowDays(sharp('2026-01-29', '2026-02-02'), ZONE, '2026')).toBe('29 Jan – 1 Feb');
    expect(
      windowDays(
        { startMin: at('2026-01-29'), startMax: at('2026-01-29'), endMin: null, endMax: null },
        ZONE,
        '2026',
      ),
    ).toBe('from 29 Jan, no end');
  });

  it('an incident by its day, its night, or the days between which it lies', () => {
    expect(when(sharp('2026-01-27', '2026-01-28'), ZONE, '2026')).toBe('27 Jan');
    expect(when(nightEnding('2026-01-28', ZONE), ZONE, '2026')).toBe('night to 28 Jan');
    expect(when(sharp('2026-01-27', '2026-01-29'), ZONE, '2026')).toBe('27 Jan – 28 Jan');
    expect(when({ startMin: null, startMax: null, endMin: null, endMax: null }, ZONE, '2026')).toBe(
      'at a time not known',
    );
  });

  it('a count as it was told', () => {
    expect(number({ min: 6, max: 6 })).toBe('6');
    expect(number({ min: 12, max: 15 })).toBe('12 to 15');
    expect(number({ min: 24, max: null })).toBe('at least 24');
    expect(number({ min: null, max: 5 })).toBe('up to 5');
  });
});
