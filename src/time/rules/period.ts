import { months, ordinals, seasons, whichOf, yearAt } from '../lexicon.js';
import type { Page, Rule } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom, PeriodUnit, Slice, When, Which } from '../when.js';
import { whenAtom } from '../when.js';
import { PERIOD_CUES } from '../words/cues.js';

/** Weeks, weekends, months, seasons and years by the calendar: "last weekend", "throughout this winter", "mid-March". */
export const period: Rule = {
  name: 'period',
  on: ['week', 'weekend', 'month', 'year', 'decade', 'quarter', ...seasons.keys()],
  read: ({ t }, i) => byUnit(t, i),
};

/** A month by name, without a day: "in November", "March 2026", "early January". */
export const month: Rule = { name: 'month', on: [...months.keys()], read: ({ t }: Page, i) => byMonth(t, i) };

function byUnit(t: Tokens, i: number): Atom | null {
  if (t.capital(i) && t.gap[i] === 1 && !seasons.has(t.at(i))) return null;
  const season = seasons.get(t.at(i));
  const unit: PeriodUnit = season === undefined ? (t.at(i) as PeriodUnit) : 'season';
  const words = [`calendar:${t.at(i)}`];
  const index = season ?? null;
  const year = season === undefined ? null : yearOf(t, i + 1);
  let first = i;
  let which: Which = null;
  let slice: Slice = null;
  let hedge: string | null = null;
  let lead = t.at(i - 1);
  if (lead === 'early' || lead === 'late' || lead === 'mid' || (lead === '-' && t.at(i - 2) === 'mid')) {
    slice = lead === '-' ? 'mid' : (lead as Slice);
    first = lead === '-' ? i - 2 : i - 1;
    lead = t.at(first - 1);
  }
  which = whichOf(lead);
  if (lead === 'that' || lead === 'same') which = 'this';
  if (which !== null) {
    first -= 1;
    if (t.at(first - 1) === 'the' || t.at(first - 1) === 'this') first -= 1;
  } else if (lead === 'the') {
    // "throughout the week", "over the weekend", "the winter of 2024": the article needs a preposition before it.
    const before = t.at(first - 2);
    if (!(THE_LEADS.has(before) || year !== null || (unit === 'weekend' && AT_WEEKEND.has(before))))
      return null;
    first -= 1;
  } else if (season !== undefined) {
    if (year === null && !(PERIOD_CUES.has(lead) || slice !== null)) return null;
    if (year === null && lead === 'in' && t.at(i) === 'fall') return null;
  } else return null;
  const front = t.at(first - 1);
  if (front === 'later' || front === 'earlier') {
    hedge = front;
    first -= 1;
  } else if (front === 'throughout' || front === 'during' || front === 'over') first -= 1;
  else {
    const cut = sliceOf(t, first);
    if (cut !== null) {
      slice = cut.slice;
      first = cut.first;
    }
  }
  const when: When = {
    at: 'period',
    unit,
    which: which ?? (year === null && unit !== 'weekend' ? 'this' : null),
    year: year?.year ?? null,
    index,
    slice,
    ...(which === 'following' || which === 'preceding' || lead === 'that' || lead === 'same'
      ? { origin: 'previous' as const }
      : {}),
  };
  return whenAtom(first, year?.last ?? i, 'period', when, words, hedge ?? slice);
}

const THE_LEADS = new Set(['throughout', 'during', 'over', 'through', 'of']);
const AT_WEEKEND = new Set(['at', 'over', 'during', 'for', 'on']);

/** "the end of", "the beginning of", "the first half of" before token `first`. */
function sliceOf(t: Tokens, first: number): { slice: Slice; first: number } | null {
  if (t.at(first - 1) !== 'of') return null;
  const word = t.at(first - 2);
  const slice: Slice | undefined = SLICES[word];
  if (slice === undefined) return null;
  return { slice, first: t.at(first - 3) === 'the' ? first - 3 : first - 2 };
}
const SLICES: Record<string, Slice> = Object.assign(Object.create(null), {
  end: 'late',
  close: 'late',
  beginning: 'early',
  start: 'early',
  middle: 'mid',
});

/** " 2025", " of 2025" at token `i`; for winters "2025-26" counts from the first. */
function yearOf(t: Tokens, i: number): { year: number; last: number } | null {
  const at = t.at(i) === 'of' ? i + 1 : i;
  const year = yearAt(t, at);
  if (year === null) return null;
  if (t.at(at + 1) === '-' && t.glued(at + 1) && t.digits(at + 2) === 2) return { year, last: at + 2 };
  return { year, last: at };
}

function byMonth(t: Tokens, i: number): Atom | null {
  if (!t.capital(i)) return null;
  const entry = months.get(t.at(i))!;
  const stop = t.at(i + 1) === '.' && t.glued(i + 1) && entry.alone === 'day' ? i + 1 : i;
  const year = yearOf(t, t.at(stop + 1) === ',' && yearAt(t, stop + 2) !== null ? stop + 2 : stop + 1);
  if (entry.alone === 'day' && year === null) return null;
  let first = i;
  let slice: Slice = null;
  let which: Which = null;
  const lead = t.at(i - 1);
  if (lead === 'early' || lead === 'late' || lead === 'mid') {
    slice = lead;
    first = i - 1;
  } else if (lead === '-' && t.at(i - 2) === 'mid') {
    slice = 'mid';
    first = i - 2;
  } else {
    which = whichOf(lead);
    if (which !== null) first = i - 1;
  }
  const week = weekOf(t, first);
  if (week !== null) first = week.first;
  const cut = week === null ? sliceOf(t, first) : null;
  if (cut !== null) {
    slice = cut.slice;
    first = cut.first;
  }
  const cued = slice !== null || which !== null || year !== null || PERIOD_CUES.has(t.at(first - 1));
  if (entry.alone === 'cue' && !cued) return null;
  // "May" the name after a title or before a verb is left to the cue; a capital before it makes it part of a name.
  if (entry.alone === 'cue' && year === null && t.isWord(i + 1) && t.capital(i + 1) && t.gap[i + 1] === 1)
    return null;
  const when: When = {
    at: 'period',
    unit: 'month',
    which,
    year: year?.year ?? null,
    index: entry.month,
    slice,
    ...(week === null ? {} : { week: week.n }),
  };
  return whenAtom(first, year?.last ?? stop, 'month', when, [`months:${t.at(i)}`], slice);
}

/** "the first week of" before token `first`. */
function weekOf(t: Tokens, first: number): { n: number; first: number } | null {
  if (t.at(first - 1) !== 'of' || t.at(first - 2) !== 'week') return null;
  const n = ordinals.get(t.at(first - 3));
  if (n === undefined) return null;
  return { n, first: t.at(first - 4) === 'the' ? first - 4 : first - 3 };
}
