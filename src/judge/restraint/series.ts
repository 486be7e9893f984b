import type { Restraint } from '../../model/index.js';
import { rateRatio } from './rate-ratio.js';
import type { NightWindow } from './window.js';

/** Launches by the ISO date on which the night ends. A night within the series' span that is absent had none reported. */
export interface NightSeries {
  readonly source: string;
  readonly nights: ReadonlyMap<string, { readonly launched: number; readonly missiles: number }>;
}

/** Nights of habit before the window that it is held against. */
const BASELINE_NIGHTS = 365;
/** Fewer baseline windows than this and no share is told: one window more or less would move it by over 3 %. */
export const FEWEST_WINDOWS = 30;
/** A night with at least this many missiles is called massed, as the January 2026 case does. */
export const MASSED_MISSILES = 20;

type Answer = Exclude<Restraint['answer'], { kind: 'refused' }>;

/**
 * The share of same-length windows in the year before that were as low or lower. `null` when the series is too short.
 *
 * @param before ISO date: the habit is that of the nights that ended before this day, the day the pledge was first told
 */
export function fromSeries(window: NightWindow, series: NightSeries, before: string): Answer | null {
  const length = window.nights.length;
  const totals = window.nights.map((n) => n.launched ?? series.nights.get(n.date)?.launched ?? null);
  if (totals.some((t) => t === null)) return null;
  const observed = (totals as number[]).reduce((a, b) => a + b, 0);
  const habit = nightsBefore(before < window.from ? before : window.from, series);
  const windows = slide(
    habit.map((n) => n.launched),
    length,
    (part) => part.reduce((a, b) => a + b, 0),
  );
  if (windows.length < FEWEST_WINDOWS) return null;
  const share = windows.filter((w) => w <= observed).length / windows.length;
  return {
    kind: 'series',
    share: { min: share, max: share },
    ratio: rateRatio(
      observed,
      habit.map((n) => n.launched),
      length,
    ),
    observed,
    measure: 'drones and missiles launched',
    from: window.from,
    to: window.to,
    baseline: `${windows.length} windows of ${length} nights in the ${habit.length} nights before`,
    source: series.source,
  };
}

/** The share of baseline windows without a massed night. */
export function shareWithoutMassedNight(before: string, length: number, series: NightSeries): number {
  const windows = slide(
    nightsBefore(before, series).map((n) => n.missiles),
    length,
    (part) => Math.max(...part),
  );
  return windows.filter((most) => most < MASSED_MISSILES).length / windows.length;
}

/** The nights of the year before a day, in order; those before the series begins are left out. */
function nightsBefore(day: string, { nights }: NightSeries): { launched: number; missiles: number }[] {
  const first = [...nights.keys()].sort()[0];
  const out: { launched: number; missiles: number }[] = [];
  for (let back = BASELINE_NIGHTS; back >= 1; back--) {
    const date = new Date(Date.parse(day) - back * 864e5).toISOString().slice(0, 10);
    if (first === undefined || date < first) continue;
    out.push(nights.get(date) ?? { launched: 0, missiles: 0 });
  }
  return out;
}

function slide(values: readonly number[], length: number, of: (part: readonly number[]) => number): number[] {
  const out: number[] = [];
  for (let i = 0; i + length <= values.length; i++) out.push(of(values.slice(i, i + length)));
  return out;
}
