import type { Dossier, FuzzyInterval, Occurrence } from '../../model/index.js';
import { localDate, midnight, nightEnding } from '../../time/index.js';
import { nextDay } from '../conventions/days.js';

/** One night of a window and the sum launched in it; `null` where no report gives one. */
export interface Night {
  /** The ISO date on which the night ends, in the protected side's zone. */
  readonly date: string;
  readonly launched: number | null;
  readonly missiles: number | null;
}

/** A window as nights: those that begin inside it. */
export interface NightWindow {
  readonly nights: readonly Night[];
  readonly from: string;
  readonly to: string;
}

/** A window longer than this is not told night by night. */
const MOST_NIGHTS = 400;

/**
 * The nights that begin inside a window, each with what the country-wide counts give for it. `null` when the window has
 * no end, is empty, or is longer than `MOST_NIGHTS`.
 */
export function nightsOf(
  window: FuzzyInterval,
  dossier: Dossier,
  occurrences: readonly Occurrence[],
): NightWindow | null {
  const zone = dossier.timezone;
  if (window.startMin === null || window.endMin === null) return null;
  const totals = nightTotals(dossier, occurrences);
  const nights: Night[] = [];
  for (
    let date = nextDay(localDate(window.startMin, zone));
    nights.length <= MOST_NIGHTS;
    date = nextDay(date)
  ) {
    const begins = nightEnding(date, zone).startMin!;
    if (begins >= window.endMin) break;
    nights.push({ date, ...(totals.get(date) ?? { launched: null, missiles: null }) });
  }
  if (nights.length === 0 || nights.length > MOST_NIGHTS) return null;
  return { nights, from: nights[0]!.date, to: nights.at(-1)!.date };
}

/** Sums launched by the pledger, by the date on which the night ends, from tallies that name one night and one number. */
function nightTotals(
  dossier: Dossier,
  occurrences: readonly Occurrence[],
): Map<string, { launched: number; missiles: number | null }> {
  const totals = new Map<string, { launched: number; missiles: number | null }>();
  for (const o of occurrences) {
    if (!o.tally || !o.actor.some((a) => dossier.pledger.includes(a))) continue;
    const date = nightOf(o.time, dossier.timezone);
    const launched = sharp(o.counts.launched) ?? sum(sharp(o.counts.drones), sharp(o.counts.missiles));
    if (date !== null && launched !== null)
      totals.set(date, { launched, missiles: sharp(o.counts.missiles) });
  }
  return totals;
}

const sharp = (c: { min: number | null; max: number | null } | undefined) =>
  c && c.min !== null && c.min === c.max ? c.min : null;
const sum = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : a + b);

/** The date on which the one night ends that an interval lies in; `null` when it could be two. */
function nightOf(time: FuzzyInterval, zone: string): string | null {
  if (time.startMin === null || time.endMax === null) return null;
  const date = localDate(time.endMax - 1, zone);
  const night = nightEnding(date, zone);
  if (time.startMin >= night.startMin!) return date;
  // A count for "the 29th" without an hour: the day itself is taken for the night that ends on it.
  return time.startMin >= midnight(date, zone) ? date : null;
}
