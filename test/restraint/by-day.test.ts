import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayQuestion, dayCounts, dayOf, fromDays } from '../../src/judge/index.js';
import { unsteadiness } from '../../src/judge/restraint/steady.js';
import type { TableIncident } from '../../src/model/index.js';
import { midnight, parseIso } from '../../src/time/index.js';
import { places } from '../support/world.js';

const ZONE = 'Europe/Kyiv';
const world = places();
const at = (iso: string) => parseIso(iso, ZONE).startMin!;
const DAY = 864e5;
const FIRST = Date.parse('2025-01-01');
/** The ISO date of a day, 0 the first of January 2025. */
const date = (day: number) => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

let made = 0;
function row(day: number, given: Partial<TableIncident> = {}): TableIncident {
  const noon = midnight(date(day), ZONE) + DAY / 2;
  made += 1;
  return {
    id: `r${made}`,
    time: { startMin: noon, startMax: noon, endMin: noon, endMax: noon },
    places: ['Kharkiv'],
    actor: ['Russia'],
    act: 'shelling',
    targets: [],
    counts: {},
    effect: null,
    by: ['Agency'],
    published: null,
    note: '',
    table: 't',
    line: made,
    ...given,
  };
}

const question: DayQuestion = {
  bound: ['Russia'],
  act: 'shelling',
  scope: { areas: [world.resolve('Kharkiv Oblast')], settlements_of: [], targets: [] },
  excluded: [],
  zone: ZONE,
  measure: 'incidents',
  until: at('2026-06-01'),
};
const ask = (rows: TableIncident[], given: Partial<DayQuestion> = {}) =>
  dayCounts([{ ...question, ...given }], rows, world)[0]!;
const total = (rows: TableIncident[], given: Partial<DayQuestion> = {}) =>
  [...ask(rows, given).sources.values()]
    .flatMap((s) => [...s.days.values()])
    .reduce((sum, cell) => sum + cell.sum, 0);
/** A window of whole days. */
const window = (day: number, length: number) => {
  const [from, to] = [midnight(date(day), ZONE), midnight(date(day + length), ZONE)];
  return { startMin: from, startMax: from, endMin: to, endMax: to };
};
const judged = (rows: TableIncident[], day: number, length: number) =>
  fromDays(ask(rows), window(day, length), date(day), { measure: 'shelling incidents', source: 'a table' });
/** One row a day, of one source. */
const daily = (from: number, to: number, by: string, each = 1) =>
  Array.from({ length: (to - from) * each }, (_, i) => row(from + Math.floor(i / each), { by: [by] }));

describe('the day an incident counts to', () => {
  it.each([
    ['2026-01-29T15:00', '2026-01-29T15:00', '2026-01-29', 'an hour is of one day'],
    ['2026-01-29', '2026-01-30', '2026-01-29', 'a whole day is that day'],
    ['2026-01-28T18:00', '2026-01-29T08:00', '2026-01-29', 'a night is the day on which it ends'],
    ['2026-01-28T02:00', '2026-01-29T02:00', null, 'a day by another clock could be two'],
    ['2026-01-26', '2026-01-30', null, 'a week could be any of its days'],
  ])('%s to %s: %s (%s)', (from, to, day, _why) => {
    const found = dayOf(at(from), at(to), ZONE);
    expect(found === null ? null : new Date(found * DAY).toISOString().slice(0, 10)).toBe(day);
  });

  it('is none where an end is open', () => {
    expect(dayOf(Number.NaN, at('2026-01-29'), ZONE)).toBeNull();
  });
});

describe('a daily series', () => {
  it('counts what the actor did, of that kind, within the place', () => {
    const rows = [
      row(1),
      row(1, { places: ['Izium'] }),
      row(2, { actor: ['Ukraine'] }),
      row(2, { act: 'drone-strike' }),
      row(2, { places: ['Odesa'] }),
    ];
    expect(total(rows)).toBe(2);
    expect(total(rows, { act: 'strike' })).toBe(3);
    expect(total(rows, { act: 'drone-strike' })).toBe(1);
  });

  it('counts to no day what could be of two, and says how many; nor what may lie outside or names nobody', () => {
    const week = { startMin: at('2025-01-02'), startMax: at('2025-01-09') };
    const found = ask([
      row(1),
      row(1, { time: { ...week, endMin: week.startMin, endMax: week.startMax } }),
      row(1, { places: ['Ukraine'] }),
      row(1, { actor: [] }),
    ]);
    expect([found.undated.length, found.unplaced, found.unattributed]).toEqual([1, 1, 1]);
  });

  it('sums what was launched or who was killed where a row gives one number', () => {
    const rows = [
      row(1, { counts: { killed: { min: 3, max: 3 } } }),
      row(2, { counts: { killed: { min: 1, max: null } } }),
      row(3),
    ];
    expect(total(rows, { measure: 'killed' })).toBe(3);
    expect(ask(rows, { measure: 'killed' }).uncounted).toBe(2);
  });

  it('knows nothing of what came after the day asked about', () => {
    expect(total([row(1), row(30)], { until: midnight(date(10), ZONE) })).toBe(1);
    expect(total([row(1, { published: date(20) })], { until: midnight(date(10), ZONE) })).toBe(0);
  });

  it('is the same in whatever order rows come', () => {
    const rows = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('A', 'B')), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (some) => {
        const all = [...some.map(([day, by]) => row(day, { by: [by] })), ...daily(0, 100, 'Agency')];
        expect(judged(all.toReversed(), 90, 4)).toEqual(judged(all, 90, 4));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the window against the habit', () => {
  // Two a day for 100 days; in the window of five days one in all: no window of the 96 before was as low.
  const habit = daily(0, 100, 'Agency', 2);
  const after = daily(105, 120, 'Agency', 2);

  it('tells the share of same-length windows and the rate ratio', () => {
    const { answer, sentence } = judged([...habit, row(102), ...after], 100, 5);
    expect(answer).toMatchObject({
      kind: 'series',
      observed: 1,
      share: { min: 0, max: 0 },
      from: date(100),
      to: date(104),
      baseline: '96 windows of 5 days in the 100 days before',
    });
    // 1 where 10 are usual; dispersion 1: 0.1 × exp(±1.96 × √(1 + 1/200)), reckoned apart in Python.
    if (answer.kind === 'refused') throw new Error(sentence);
    expect(answer.ratio?.value).toBeCloseTo(0.1, 9);
    expect(answer.ratio?.low).toBeCloseTo(0.014017582, 8);
    expect(answer.ratio?.high).toBeCloseTo(0.713389797, 8);
    expect(sentence).toContain('evidence of restraint');
  });

  it('a window like every other is no restraint', () => {
    const { answer } = judged([...habit, ...daily(100, 120, 'Agency', 2)], 100, 5);
    expect(answer).toMatchObject({ share: { min: 1, max: 1 } });
  });

  it.each([
    ['a baseline under four windows', daily(0, 120, 'Agency'), 30, 10, 'want 40'],
    ['fewer than 20 windows', daily(0, 120, 'Agency'), 20, 3, 'fewer than 20'],
    ['fewer than 10 events', [row(0), ...daily(50, 58, 'Agency'), row(119)], 100, 5, 'fewer than 10'],
    ['a window that is not over', daily(0, 500, 'Agency'), 510, 30, 'not over'],
    ['no rows at all', [], 100, 5, 'begins 0 days before'],
  ])('is refused on %s', (_, rows, day, length, reason) => {
    expect(judged(rows as TableIncident[], day as number, length as number).sentence).toContain(reason);
  });

  it('is refused where more than a fifth have no certain day', () => {
    const vague = (day: number) => {
      const [a, b] = [midnight(date(day), ZONE), midnight(date(day + 3), ZONE)];
      return row(day, { time: { startMin: a, startMax: b, endMin: a, endMax: b } });
    };
    const some = (n: number) => [
      ...daily(0, 110, 'Agency'),
      ...Array.from({ length: n }, (_, i) => vague(i)),
    ];
    expect(judged(some(20), 100, 5).answer.kind).toBe('series');
    expect(judged(some(40), 100, 5).sentence).toContain('40 of 145 incidents could be of two days or more');
  });
});

describe('a source that was not there throughout', () => {
  it.each([
    ['daily from the first to the last', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], null],
    ['begins', [5, 6, 7, 8, 9], 'begins'],
    ['stops', [0, 1, 2, 3], 'stops'],
    ['speaks every third day', [2, 5, 8], null],
  ])('%s', (_, days, how) => {
    expect(unsteadiness('A', new Set(days as number[]), 0, 9)?.how ?? null).toBe(how);
  });

  it('that begins in the window does not pass for a rise', () => {
    const { answer, sentence } = judged([...daily(0, 120, 'Agency'), ...daily(101, 120, 'New', 5)], 100, 5);
    expect(answer).toMatchObject({ observed: 5, left_out: { sources: ['New'] } });
    expect(sentence).toContain(`New begins on ${date(101)}`);
  });

  it('that stops before the window does not pass for quiet', () => {
    const { answer, sentence } = judged([...daily(0, 120, 'Agency'), ...daily(0, 99, 'Gone', 5)], 100, 5);
    expect(answer).toMatchObject({ observed: 5, share: { min: 1, max: 1 }, left_out: { sources: ['Gone'] } });
    expect(sentence).toContain(`Gone stops on ${date(98)}`);
  });

  it('was there if it told of anything at all, of other places, too', () => {
    const elsewhere = daily(100, 120, 'Agency').map((r) => ({ ...r, places: ['Odesa'] }));
    expect(judged([...daily(0, 100, 'Agency'), ...elsewhere], 100, 5).answer).toMatchObject({
      observed: 0,
      share: { min: 0 },
      left_out: { sources: [] },
    });
  });

  it('is refused, and named, where nobody else is left', () => {
    expect(judged(daily(0, 99, 'Gone'), 100, 5).sentence).toContain(`Gone stops on ${date(98)}`);
  });

  it('what a steady source tells as well is kept', () => {
    const both = daily(0, 120, 'Agency').map((r, i) => (i < 60 ? r : { ...r, by: ['New', 'Agency'] }));
    expect(judged(both, 100, 5).answer).toMatchObject({ observed: 5, left_out: { sources: [] } });
  });

  it('whatever a new source tells, beyond a tenth of the window it changes neither share nor ratio', () => {
    const arb = fc.record({
      start: fc.integer({ min: 60, max: 103 }),
      each: fc.integer({ min: 1, max: 6 }),
      steady: fc.array(fc.nat(2), { minLength: 120, maxLength: 120 }),
    });
    fc.assert(
      fc.property(arb, ({ start, each, steady }) => {
        const old = [
          ...daily(0, 120, 'Agency'),
          ...steady.flatMap((n, day) => Array.from({ length: n }, () => row(day))),
        ];
        const [alone, joined] = [old, [...old, ...daily(start, 120, 'New', each * 3)]].map(
          (rows) => judged(rows, 100, 5).answer,
        );
        if (alone!.kind === 'refused' || joined!.kind === 'refused') throw new Error('refused');
        expect([joined!.share, joined!.ratio, joined!.observed]).toEqual([
          alone!.share,
          alone!.ratio,
          alone!.observed,
        ]);
      }),
      { numRuns: 40 },
    );
  });
});
