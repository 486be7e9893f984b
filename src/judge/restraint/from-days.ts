import type { FuzzyInterval, Restraint } from '../../model/index.js';
import { localDay } from '../../time/index.js';
import { type DayCounts, type SourceCounts, startOf } from './day-counts.js';
import { FEWEST_EVENTS, rateRatio } from './rate-ratio.js';
import { percent, refuse, strength } from './sentence.js';
import { type Unsteady, unsteadiness, unsteadyWords } from './steady.js';

/** Days of habit before the window that it is held against, at most. */
const BASELINE_DAYS = 365;
/** Fewer baseline windows than this and no share is told. */
export const FEWEST_DAY_WINDOWS = 20;
/** The baseline is at least this many windows long, end to end. */
export const FEWEST_LENGTHS = 4;
/** Nothing is told where more of the incidents than this could be of two days or more. */
export const MOST_UNDATED = 1 / 5;
/** Sources that come or go inside the period may tell this much of either part; beyond it they are left out. */
export const MOST_UNSTEADY = 1 / 10;
/** A window longer than this is not told day by day. */
const MOST_DAYS = 400;

/** What the series is told to be of, in the words of the sentence. */
export interface SeriesWords {
  /** "strike incidents by Russia in Kyiv" */
  readonly measure: string;
  readonly source: string;
}

/**
 * Whether a window was unlike the habit, from a daily series: its sum against the sums of all same-length windows of the
 * year before (docs/semantics.md, "By act and place").
 *
 * @param before ISO date: the habit is that of the days before this one, on which the pledge was first told
 */
export function fromDays(
  counts: DayCounts,
  window: FuzzyInterval,
  before: string,
  words: SeriesWords,
): Restraint {
  const days = daysOf(window, counts.question.zone);
  if (typeof days === 'string') return refuse(days);
  const { first, length } = days;
  const last = first + length - 1;
  if (startOf(last + 1, counts.question.zone) > counts.question.until)
    return refuse(`the window runs to ${iso(last)}, which is not over`);
  const end = Math.min(Math.floor(Date.parse(before.slice(0, 10)) / 864e5), first);
  const from = Math.max(end - BASELINE_DAYS, earliest(counts));
  const spans: Spans = { from, end, first, last };
  const nights = end - from;
  if (!(nights >= FEWEST_LENGTHS * length))
    return refuse(
      `the series begins ${Math.max(0, Number.isFinite(nights) ? nights : 0)} days before, and ${length} days want ${FEWEST_LENGTHS * length}`,
    );
  const windows = nights - length + 1;
  if (windows < FEWEST_DAY_WINDOWS)
    return refuse(
      `there are ${windows} windows of ${length} days before it, fewer than ${FEWEST_DAY_WINDOWS}`,
    );
  const undated = counts.undated.filter(([a, b]) => b >= from && a <= last).length;
  const dated = rows(counts, spans);
  if (undated > MOST_UNDATED * (undated + dated))
    return refuse(`${undated} of ${undated + dated} incidents could be of two days or more`);
  const { kept, left } = steady(counts, spans);
  const daily = sums(kept, from, nights);
  const baseline = daily.reduce((a, b) => a + b, 0);
  if (baseline < FEWEST_EVENTS)
    return refuse(
      `${baseline} ${words.measure} in the ${nights} days before, fewer than ${FEWEST_EVENTS}${
        left.length > 0
          ? `, once sources that were not there throughout are left out: ${unsteadyWords(left)}`
          : ''
      }`,
    );
  const observed = sums(kept, first, length).reduce((a, b) => a + b, 0);
  const asLow = slide(daily, length).filter((sum) => sum <= observed).length;
  const share = asLow / windows;
  const ratio = rateRatio(observed, daily, length);
  const { unplaced, unattributed, uncounted } = counts;
  const answer = {
    kind: 'series' as const,
    share: { min: share, max: share },
    ratio,
    observed,
    measure: words.measure,
    from: iso(first),
    to: iso(last),
    baseline: `${windows} windows of ${length} days in the ${nights} days before`,
    source: words.source,
    left_out: { undated, unplaced, unattributed, uncounted, sources: left.map((u) => u.name) },
  };
  const rate = ratio
    ? `; ${ratio.value.toFixed(2)} times the usual rate (95 % interval ${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`
    : '';
  const restricted =
    left.length > 0 ? ` Sources that were not there throughout are left out: ${unsteadyWords(left)}.` : '';
  const unused = [
    [undated, 'of no certain day'],
    [unplaced, 'not certainly there'],
    [unattributed, 'that name nobody'],
    [uncounted, 'without that number'],
  ].flatMap(([n, what]) => (n === 0 ? [] : [`${n} ${what}`]));
  return {
    answer,
    sentence: `${observed} ${words.measure} from ${answer.from} to ${answer.to}; ${percent(share)} of ${answer.baseline} had as few or fewer${rate} — ${strength(share, share)}.${restricted}${
      unused.length > 0 ? ` Rows not used: ${unused.join(', ')}.` : ''
    } Source: ${words.source}.`,
  };
}

interface Spans {
  /** First day of the baseline, and the day after its last. */
  readonly from: number;
  readonly end: number;
  /** First and last day of the window. */
  readonly first: number;
  readonly last: number;
}

/** The days that begin inside a window; in words, why there are none. */
function daysOf(window: FuzzyInterval, zone: string): { first: number; length: number } | string {
  if (window.startMin === null) return 'the window has no start';
  if (window.endMin === null) return 'the window has no end';
  const day = localDay(window.startMin, zone);
  const first = startOf(day, zone) < window.startMin ? day + 1 : day;
  const length = localDay(window.endMin - 1, zone) - first + 1;
  if (length < 1) return 'no day begins inside the window';
  if (length > MOST_DAYS) return `the window is longer than ${MOST_DAYS} days`;
  return { first, length };
}

/** The first day on which any source told of anything; infinite where none did. */
function earliest({ presence }: DayCounts): number {
  let first = Number.POSITIVE_INFINITY;
  for (const days of presence.values()) for (const day of days) if (day < first) first = day;
  return first;
}

/**
 * The sources to count. Where those that come or go inside the period tell more than a tenth of its baseline or of its
 * window, only what a steady source tells, too, is kept: a new source would pass for a rise, a lost one for quiet.
 */
function steady(
  counts: DayCounts,
  { from, end, first, last }: Spans,
): { kept: SourceCounts[]; left: Unsteady[] } {
  const all = [...counts.sources.values()];
  const found = new Map<string, Unsteady | null>();
  for (const [name, days] of counts.presence) found.set(name, unsteadiness(name, days, from, last));
  const isSteady = ({ by }: SourceCounts) => by.some((name) => !found.get(name));
  const kept = all.filter(isSteady);
  const loose = all.filter((s) => !isSteady(s));
  const part = (of: readonly SourceCounts[], at: number, length: number) =>
    sums(of, at, length).reduce((a, b) => a + b, 0);
  const tells = (at: number, length: number) =>
    part(loose, at, length) > MOST_UNSTEADY * part(all, at, length);
  if (!tells(from, end - from) && !tells(first, last - first + 1)) return { kept: all, left: [] };
  const names = new Set(loose.flatMap((s) => s.by));
  const left = [...names].flatMap((name) => found.get(name) ?? []).sort((a, b) => a.day - b.day);
  return { kept, left };
}

/** The sum of each day. */
function sums(sources: readonly SourceCounts[], from: number, length: number): number[] {
  const out = new Array<number>(length).fill(0);
  for (const { days } of sources)
    for (const [day, { sum }] of days) if (day >= from && day < from + length) out[day - from]! += sum;
  return out;
}

function rows({ sources }: DayCounts, { from, end, first, last }: Spans): number {
  let n = 0;
  for (const { days } of sources.values())
    for (const [day, cell] of days)
      if ((day >= from && day < end) || (day >= first && day <= last)) n += cell.rows;
  return n;
}

function slide(daily: readonly number[], length: number): number[] {
  const out: number[] = [];
  let sum = 0;
  daily.forEach((n, i) => {
    sum += n - (i >= length ? daily[i - length]! : 0);
    if (i >= length - 1) out.push(sum);
  });
  return out;
}

const iso = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10);
