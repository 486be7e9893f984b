import { beforeAll, describe, expect, it } from 'vitest';
import type { Sweep } from '../../src/model/index.js';
import type { DossierPage } from '../../src/publish/index.js';
import { holdfire } from './holdfire.js';

describe('the January 2026 pause, day by day', () => {
  let sweep: Sweep;
  beforeAll(() => {
    sweep = JSON.parse(holdfire(['demo', '--sweep', '--json', '--as-of', '2026-02-06']).out) as Sweep;
  });
  const kinds = (n: number) => sweep.days.map((d) => d.kinds[n]);

  it('begins on the day of the first voice and ends on the day asked about', () => {
    expect([sweep.days[0]?.day, sweep.days.at(-1)?.day]).toEqual(['2026-01-29', '2026-02-06']);
  });

  it('Trump, 29 Jan: in force until the reports of 1 Feb, then broken', () => {
    expect(kinds(0).slice(0, 4)).toEqual(['in-force', 'in-force', 'in-force', 'broken']);
  });

  it('a voice has no verdict before it has spoken', () => {
    const last = sweep.lines.findIndex((l) => l.said_on === '2026-02-03');
    expect(kinds(last).slice(0, 5)).toEqual([null, null, null, null, null]);
    expect(kinds(last)[5]).not.toBeNull();
  });

  it.each(['2026-01-30', '2026-02-02', '2026-02-06'])('on %s it says what was said then', (day) => {
    const then = JSON.parse(holdfire(['demo', '--json', '--as-of', day]).out) as DossierPage;
    const row = sweep.days.find((d) => d.day === day)!;
    expect(row.shared).toBe(then.judgement.shared);
    sweep.lines.forEach((line, n) => {
      const its = then.judgement.verdicts.filter((v) => line.readings.includes(v.reading.id));
      const found = new Set(its.map((v) => v.kind));
      if (found.size === 1) expect(row.kinds[n]).toBe([...found][0]);
      if (found.size === 0) expect(row.kinds[n]).toBeNull();
    });
  });

  it('prints the days on which a verdict turns', () => {
    const { out, err } = holdfire(['demo', '--sweep', '--standard', 'admitted', '--as-of', '2026-02-06']);
    expect(err).toBe('');
    expect(out).toContain('1 Feb   POSSIBLY BROKEN');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(118);
  });
});
