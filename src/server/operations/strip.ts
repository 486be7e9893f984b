import { z } from 'zod';
import type { FuzzyInterval } from '../../model/index.js';
import { localDate, midnight, parseIso } from '../../time/index.js';
import type { Judged } from '../judgements.js';

/**
 * What a day is to a pledge: before or after every window (`outside`), inside some readings' (`some`), inside all (`all`); or a day
 * on which something happened that may break it under some reading (`possible`), or does (`breach`).
 */
export const StripDay = z.enum(['outside', 'some', 'all', 'possible', 'breach']).meta({ id: 'StripDay' });
export type StripDay = z.infer<typeof StripDay>;

const DAY = 864e5;
const MOST_DAYS = 120;
/** Days that are shown on either side of the windows. */
const MARGIN = 2;

/** The days around a pledge's windows, in the protected side's zone. */
export function stripOf(
  { judgement, dossier }: Judged,
  asOf: string,
): { readonly from: string; readonly days: StripDay[] } {
  const zone = dossier.timezone;
  const now = parseIso(asOf, 'UTC').endMax!;
  const windows = [
    ...new Map(judgement.verdicts.map((v) => [JSON.stringify(v.reading.window), v.reading.window])).values(),
  ];
  const starts = windows.flatMap((w) => w.startMin ?? []);
  const first = localDate((starts.length > 0 ? Math.min(...starts) : now) - MARGIN * DAY, zone);
  const ends = windows.map((w) =>
    Math.min(w.endMax ?? now, w.startMin === null ? now : w.startMin + MOST_DAYS * DAY),
  );
  const last = localDate(Math.max(...ends, Date.parse(first)) + (MARGIN - 1) * DAY, zone);
  const length = Math.min(MOST_DAYS, Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1);
  const edges = Array.from({ length: length + 1 }, (_, i) => midnight(dayAfter(first, i), zone));
  const days = Array.from({ length }, (_, i) => placed(windows, edges[i]!, edges[i + 1]!));
  const times = new Map(judgement.occurrences.map((o) => [o.id, o.time]));
  for (const v of judgement.verdicts)
    for (const m of v.matches) {
      const time = m.unlocated || m.value === 'no' ? undefined : times.get(m.occurrence);
      if (!time || time.endMax === null) continue;
      // Of a span of days the last: by then at the latest it had happened.
      const day = edges.findLastIndex((edge) => edge < time.endMax!);
      if (day < 0 || day >= length) continue;
      if (m.value === 'yes') days[day] = 'breach';
      else if (days[day] !== 'breach') days[day] = 'possible';
    }
  return { from: first, days };
}

function placed(windows: readonly FuzzyInterval[], from: number, to: number): StripDay {
  const inside = windows.filter(
    (w) => (w.startMin ?? Number.NEGATIVE_INFINITY) < to && (w.endMax ?? Number.POSITIVE_INFINITY) > from,
  ).length;
  return inside === 0 ? 'outside' : inside === windows.length ? 'all' : 'some';
}

const dayAfter = (day: string, n: number) => new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10);
