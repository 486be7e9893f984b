import { months, ordinals, seasons, whichOf, yearAt } from '../lexicon.js';
import type { Page, Rule } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom, PeriodUnit, Slice, When, Which } from '../when.js';
import { whenAtom } from '../when.js';
import { PERIOD_CUES, SEASON_CUES, SLICE_WORDS, THE_CUES, WEEKEND_CUES } from '../words/cues.js';

const SLICES = new Map(SLICE_WORDS.map((r) => [r.word, r.slice as Slice]));

/** Weeks, weekends, months, seasons and years by the calendar: "last weekend", "throughout this winter", "mid-March". */
export const period: Rule = {
  name: 'period',
  on: ['week', 'weekend', 'month', 'year', 'decade', 'quarter', ...seasons.keys()],
  read: ({ t }, i) => byUnit(t, i),
};

/** A month by name, without a day: "in November", "March 2026", "early January". */
export const month: Rule = { name: 'month', on: [...months.keys()], read: ({ t }: Page, i) => byMonth(t, i) };

function byUnit(t: Tokens, i: number): Atom | null {
  const season = seasons.get(t.at(i));
  if (t.capital(i) && t.gap[i] === 1 && season === undefined && !t.capital(i - 1)) return null;
  const unit: PeriodUnit = season === undefined ? (t.at(i) as PeriodUnit) : 'season';
  const year = season === undefined ? null : yearOf(t, i + 1);
  const inner = innerSlice(t, i);
  const named = determiner(t, inner.first, unit, year !== null);
  if (named === null && year === null && !(season !== undefined && bareSeason(t, i, inner))) return null;
  const outer = front(t, named?.first ?? inner.first);
  const which = named?.which ?? null;
  const slice = inner.slice ?? outer.slice;
  const when: When = {
    at: 'period',
    unit,
    which: which ?? (year === null && unit !== 'weekend' ? 'this' : null),
    year: year?.year ?? null,
    index: season ?? null,
    slice,
    ...(named?.previous === true ? { origin: 'previous' as const } : {}),
  };
  return whenAtom(
    outer.first,
    year?.last ?? i,
    'period',
    when,
    [`calendar:${t.at(i)}`],
    outer.hedge ?? sliceName(slice),
  );
}

/** "early", "mid-", "late" right before the word at token `i`. */
function innerSlice(t: Tokens, i: number): { slice: Slice; first: number } {
  const lead = t.at(i - 1);
  if (lead === 'early' || lead === 'late' || lead === 'mid') return { slice: lead, first: i - 1 };
  if (lead === '-' && t.at(i - 2) === 'mid') return { slice: 'mid', first: i - 2 };
  return { slice: null, first: i };
}

/** "last", "this", "that", or "the" with a preposition before it, which end right before token `i`. */
function determiner(
  t: Tokens,
  i: number,
  unit: PeriodUnit,
  dated: boolean,
): { which: Which; first: number; previous: boolean } | null {
  const lead = t.at(i - 1);
  const which = whichOf(lead);
  if (which !== null) {
    const the = t.at(i - 2) === 'the' || t.at(i - 2) === 'this';
    return { which, first: the ? i - 2 : i - 1, previous: which === 'following' || which === 'preceding' };
  }
  if (lead === 'that' || lead === 'same') {
    return {
      which: 'this',
      first: t.at(i - 2) === 'the' || t.at(i - 2) === 'that' ? i - 2 : i - 1,
      previous: true,
    };
  }
  if (lead !== 'the') return null;
  const before = t.at(i - 2);
  const fine =
    THE_CUES.has(before) ||
    dated ||
    (unit === 'weekend' && WEEKEND_CUES.has(before)) ||
    (unit === 'season' && before === 'in') ||
    (before === 'in' && (t.at(i - 3) === 'earlier' || t.at(i - 3) === 'later'));
  return fine ? { which: null, first: i - 1, previous: false } : null;
}

/** "in winter", "since spring", "early summer": a season without article, which is also a verb or a noun. */
function bareSeason(t: Tokens, i: number, inner: { slice: Slice; first: number }): boolean {
  if (inner.slice !== null) return t.at(i) !== 'fall';
  return SEASON_CUES.has(t.at(i - 1)) && !(t.at(i) === 'fall' && t.at(i - 1) === 'in');
}

/** What stands before a period and narrows it: "later", "early", "the end of", "earlier in"; "throughout" joins it. */
function front(t: Tokens, first: number): { first: number; slice: Slice; hedge: string | null } {
  const word = t.at(first - 1);
  if (word === 'later' || word === 'earlier') return { first: first - 1, slice: word, hedge: word };
  const before = t.at(first - 2);
  if (word === 'in' && (before === 'later' || before === 'earlier')) {
    return { first: first - 2, slice: before, hedge: before };
  }
  if (word === 'early' || word === 'late') return { first: first - 1, slice: word, hedge: null };
  if (word === 'throughout' || word === 'during' || word === 'over')
    return { first: first - 1, slice: null, hedge: null };
  const cut = sliceOf(t, first);
  return cut === null ? { first, slice: null, hedge: null } : { ...cut, hedge: null };
}

/** "the end of", "the beginning of", "the middle of" before token `first`. */
export function sliceOf(t: Tokens, first: number): { slice: Slice; first: number } | null {
  if (t.at(first - 1) !== 'of') return null;
  const pieces = t.at(first - 2) === 'half' ? 2 : t.at(first - 2) === 'quarter' ? 4 : 0;
  const nth = pieces === 0 ? undefined : ordinals.get(t.at(first - 3));
  if (nth !== undefined) {
    const slice = { nth: nth < 0 ? pieces : nth, of: pieces };
    return { slice, first: t.at(first - 4) === 'the' ? first - 4 : first - 3 };
  }
  const slice = SLICES.get(t.at(first - 2));
  if (slice === undefined) return null;
  return { slice, first: t.at(first - 3) === 'the' ? first - 3 : first - 2 };
}

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
  return whenAtom(first, year?.last ?? stop, 'month', when, [`months:${t.at(i)}`], sliceName(slice));
}

/** "the first week of" before token `first`. */
function weekOf(t: Tokens, first: number): { n: number; first: number } | null {
  if (t.at(first - 1) !== 'of' || t.at(first - 2) !== 'week') return null;
  const n = ordinals.get(t.at(first - 3));
  if (n === undefined) return null;
  return { n, first: t.at(first - 4) === 'the' ? first - 4 : first - 3 };
}

/** A slice as a hedge, null for an exact piece. */
export function sliceName(slice: Slice): string | null {
  return typeof slice === 'string' ? slice : null;
}
