import { z } from 'zod';
import { nightsOf } from '../../judge/index.js';
import type { Desk } from '../desk.js';
import type { Judged } from '../judgements.js';
import type { Workspace } from '../workspace.js';

/** What a chart of restraint is drawn from: counts by night, and the windows to be held against them. */
export const RestraintChart = z
  .object({
    /** What is counted. */
    measure: z.string(),
    /** Where the habit comes from; `null` where nobody brought one. */
    source: z.string().nullable(),
    /** By night, named by the ISO date on which it ends, in order; `null` where no number is told. */
    nights: z.array(
      z.object({ date: z.string(), count: z.number().nullable(), kind: z.enum(['habit', 'reported']) }),
    ),
    /** For each window that has an end: its nights, its sum, and the sums of all same-length windows of the habit, in time order. */
    windows: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        nights: z.number().int(),
        sum: z.number().nullable(),
        voices: z.array(z.string()),
        habit: z.array(z.number()),
      }),
    ),
    /** A published summary of the habit, where there is one: shares of windows with at most so many. */
    summary: z
      .object({
        credit: z.string(),
        from: z.string(),
        to: z.string(),
        median: z.number(),
        mean: z.number(),
        points: z.array(z.object({ nights: z.number().int(), at_most: z.number(), share: z.number() })),
      })
      .nullable(),
  })
  .meta({ id: 'RestraintChart' });
export type RestraintChart = z.infer<typeof RestraintChart>;

const BASELINE_NIGHTS = 365;

/** The chart of a judged pledge: nights as reports tell them, before them the habit's, where there is a series. */
export function restraintChart(
  { dossier, judgement }: Judged,
  { occurrences }: Workspace,
  { series, baseline }: Pick<Desk, 'series' | 'baseline'>,
): RestraintChart {
  const windows = new Map<
    string,
    { window: (typeof judgement.verdicts)[number]['reading']['window']; voices: Set<string> }
  >();
  for (const { reading } of judgement.verdicts) {
    const key = JSON.stringify(reading.window);
    const one = windows.get(key) ?? { window: reading.window, voices: new Set() };
    one.voices.add(reading.voice);
    windows.set(key, one);
  }
  const reported = new Map<string, number | null>();
  const habit = series ? habitBefore(series.nights, dossier.versions[0]!.said_on) : [];
  const drawn = [...windows.values()].flatMap(({ window, voices }) => {
    const nights = nightsOf(window, dossier, occurrences);
    if (nights === null) return [];
    const counts = nights.nights.map((n) => n.launched ?? series?.nights.get(n.date)?.launched ?? null);
    nights.nights.forEach((n, i) => {
      reported.set(n.date, counts[i]!);
    });
    const sum = counts.includes(null) ? null : (counts as number[]).reduce((a, b) => a + b, 0);
    const { length } = counts;
    const sums = habit.map((_, i) => habit.slice(i, i + length)).filter((part) => part.length === length);
    return [
      {
        from: nights.from,
        to: nights.to,
        nights: length,
        sum,
        voices: [...voices],
        habit: sums.map((part) => part.reduce((a, b) => a + b.count, 0)),
      },
    ];
  });
  return {
    measure: 'drones and missiles launched',
    source: series?.source ?? baseline?.credit ?? null,
    nights: [
      ...habit.map((n) => ({ ...n, kind: 'habit' as const })),
      ...[...reported].sort().map(([date, count]) => ({ date, count, kind: 'reported' as const })),
    ],
    windows: drawn,
    summary:
      baseline?.windows && dossier.pledger.includes(baseline.actor)
        ? {
            credit: baseline.credit,
            from: baseline.period.from,
            to: baseline.period.to,
            median: baseline.median,
            mean: baseline.mean,
            points: baseline.windows
              .filter((w) => w.measure === baseline.measure)
              .map((w) => ({ nights: w.nights, at_most: w.atMost, share: w.share })),
          }
        : null,
  };
}

/** The nights of the year before a day, in order, as far back as the series goes. */
function habitBefore(
  nights: ReadonlyMap<string, { readonly launched: number }>,
  before: string,
): { date: string; count: number }[] {
  const first = [...nights.keys()].sort()[0];
  const out: { date: string; count: number }[] = [];
  for (let back = BASELINE_NIGHTS; back >= 1; back--) {
    const date = new Date(Date.parse(before) - back * 864e5).toISOString().slice(0, 10);
    if (first !== undefined && date >= first) out.push({ date, count: nights.get(date)?.launched ?? 0 });
  }
  return out;
}
