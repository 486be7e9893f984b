import { units } from '../lexicon.js';
import { numberBefore } from '../numbers.js';
import type { Page, Rule } from '../rule.js';
import { endsHere, tenseOf } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom } from '../when.js';
import { atom, whenAtom } from '../when.js';
import { LENGTH_CUES } from '../words/cues.js';

/**
 * Lengths and distances, read back from their unit: "for a week", "a 72-hour", "week-long", "two to three weeks",
 * "three days ago", "two hours later", "in two weeks", "within 48 hours", "the past 24 hours".
 */
export const duration: Rule = { name: 'duration', on: [...units.keys()], read };

function read(page: Page, u: number): Atom | null {
  const { t } = page;
  const w = units.get(t.at(u))!;
  if (t.capital(u) && !t.capital(u - 1)) return null;
  const words = [`units:${t.at(u)}`];

  if (w.plural === 'long' || w.plural === 'longs') {
    return atom(
      u,
      u,
      'duration',
      {
        kind: 'duration',
        unit: w.unit,
        count: counted({ min: w.plural === 'long' ? 1 : 2, max: w.plural === 'long' ? 1 : null }, w.times),
      },
      words,
    );
  }
  const hyphen = t.at(u - 1) === '-' && t.glued(u) && t.glued(u - 1);
  const number = numberBefore(t, hyphen ? u - 2 : u - 1);
  const long = longAfter(t, u);
  if (number === null) {
    const half =
      t.at(u - 1) === 'half'
        ? u - 1
        : (t.at(u - 1) === 'an' || t.at(u - 1) === 'a') && t.at(u - 2) === 'half'
          ? u - 2
          : -1;
    if (half > 0 && w.unit !== 'second') {
      return atom(
        half,
        u,
        'duration',
        { kind: 'duration', unit: w.unit, count: { min: w.times, max: w.times }, half: true },
        words,
      );
    }
    if (long > u)
      return atom(
        u,
        long,
        'duration',
        {
          kind: 'duration',
          unit: w.unit,
          count: counted({ min: 1, max: w.plural === 's' ? null : 1 }, w.times),
        },
        words,
      );
    // "for days", "for several hours' time"
    if (w.plural === 's' && (t.at(u - 1) === 'for' || t.at(u - 1) === 'lasting') && w.unit !== 'second') {
      return atom(
        u - 1,
        u,
        'duration',
        { kind: 'duration', unit: w.unit, count: counted({ min: 2, max: null }, w.times) },
        words,
      );
    }
    return null;
  }
  if (w.unit === 'second' && w.plural === '' && !hyphen) return null;
  if (isAge(t, u)) return null;
  const count = counted(number.count, w.times);
  const all = [...words, ...number.words];

  const next = t.at(u + 1);
  // "three days ago", "two hours later": a distance, not a length.
  if (next === 'ago')
    return whenAtom(
      number.first,
      u + 1,
      'ago',
      { at: 'away', unit: w.unit, count, direction: 'past', origin: 'report' },
      all,
      number.hedge,
    );
  if (next === 'from' && (t.at(u + 2) === 'now' || t.at(u + 2) === 'today')) {
    return whenAtom(
      number.first,
      u + 2,
      'from-now',
      { at: 'away', unit: w.unit, count, direction: 'future', origin: 'report' },
      all,
      number.hedge,
    );
  }
  if (next === 'later' || next === 'afterwards' || next === 'afterward') {
    return whenAtom(
      number.first,
      u + 1,
      'later',
      { at: 'away', unit: w.unit, count, direction: 'future', origin: 'previous' },
      all,
      number.hedge,
    );
  }
  if (next === 'earlier' || next === 'previously' || next === 'beforehand') {
    return whenAtom(
      number.first,
      u + 1,
      'earlier',
      { at: 'away', unit: w.unit, count, direction: 'past', origin: 'previous' },
      all,
      number.hedge,
    );
  }
  const lead = t.at(number.first - 1);
  if (lead === 'within' && number.hedge === null) {
    const within =
      next === 'of' || next === 'after' || next === 'from' || next === 'following' ? 'event' : 'report';
    return atom(number.first - 1, u, 'within', { kind: 'duration', unit: w.unit, count, within }, all);
  }
  if (
    lead === 'in' &&
    !hyphen &&
    endsHere(t, u) &&
    next !== 'of' &&
    tenseOf(page, number.first, u) === 'future'
  ) {
    return whenAtom(
      number.first - 1,
      u,
      'in-time',
      { at: 'away', unit: w.unit, count, direction: 'future', origin: 'report' },
      all,
      number.hedge,
    );
  }
  if (number.article && !hyphen && long === u && !isLength(t, number.first, u)) return null;
  const span = lead === 'for' ? number.first - 1 : number.first;
  return atom(
    span,
    Math.max(u, long),
    'duration',
    { kind: 'duration', unit: w.unit, count },
    all,
    number.hedge,
  );
}

/** "a week" is a length after "for", "last", "within" and the like, or before "of". */
function isLength(t: Tokens, first: number, u: number): boolean {
  const next = t.at(u + 1);
  return (
    LENGTH_CUES.has(t.at(first - 1)) ||
    next === 'of' ||
    next === 'after' ||
    next === 'before' ||
    (next === '-' && t.glued(u + 1))
  );
}

/** "-long" after a unit: "week-long", "three-day-long". */
function longAfter(t: Tokens, u: number): number {
  return t.at(u + 1) === '-' && t.glued(u + 1) && t.at(u + 2) === 'long'
    ? u + 2
    : t.at(u + 1) === 'long' && t.isNumber(u - 2)
      ? u + 1
      : u;
}

/** "10-year-old", "aged 30 years", "30 years old". */
function isAge(t: Tokens, u: number): boolean {
  const next = t.at(u + 1);
  return (
    next === 'old' ||
    next === 'olds' ||
    (next === '-' && (t.at(u + 2) === 'old' || t.at(u + 2) === 'olds')) ||
    next === 'older'
  );
}

function counted(c: { min: number | null; max: number | null }, times: number) {
  return { min: c.min === null ? null : c.min * times, max: c.max === null ? null : c.max * times };
}

/** "indefinitely", "indefinite", "open-ended": a length that is said to have no number. */
export const indefinite: Rule = {
  name: 'indefinite',
  on: ['indefinitely', 'indefinite', 'open'],
  read: ({ t }, i) => {
    if (t.at(i) === 'open') {
      if (t.at(i + 1) !== '-' || t.at(i + 2) !== 'ended') return null;
      return atom(i, i + 2, 'indefinite', { kind: 'duration', unit: null, count: { min: null, max: null } });
    }
    return atom(i, i, 'indefinite', { kind: 'duration', unit: null, count: { min: null, max: null } });
  },
};
