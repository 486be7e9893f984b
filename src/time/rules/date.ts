import { isDate } from '../civil.js';
import { months, notAfter, yearAt } from '../lexicon.js';
import type { Page, Rule } from '../rule.js';
import { endsHere } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom, DayRef, When } from '../when.js';
import { whenAtom } from '../when.js';
import { COUNTED } from '../words/links.js';

/** Dates with a named month: "Jan. 28", "28th of January, 2026", "January 27-28", "29–30 January". */
export const date: Rule = { name: 'date', on: [...months.keys()], read };

function read({ t }: Page, m: number): Atom | null {
  const entry = months.get(t.at(m))!;
  if (!t.capital(m) || notAfter.has(t.at(m + 1))) return null;
  return dayFirst(t, m, entry.month) ?? monthFirst(t, m, entry.month);
}

/** "28 January", "the 28th of January 2026", "3 and 5 March". */
function dayFirst(t: Tokens, m: number, month: number): Atom | null {
  const of = t.at(m - 1) === 'of' ? m - 2 : m - 1;
  const b = dayBefore(t, of);
  if (b === null) return null;
  const stop = t.at(m + 1) === '.' && t.glued(m + 1) && t.isNumber(m + 2) ? m + 1 : m;
  const y = yearAfter(t, stop);
  const second = day(y.year, month, b.day);
  let { first } = b;
  let when: When = { at: 'day', day: second };
  const join = t.at(first - 1);
  if (
    join === '-' ||
    join === 'to' ||
    join === 'and' ||
    join === 'or' ||
    join === '/' ||
    join === 'through'
  ) {
    const a = dayBefore(t, first - 2);
    if (a !== null && a.day < b.day) {
      first = a.first;
      when = { at: 'range', first: { at: 'day', day: day(y.year, month, a.day) }, last: when };
    }
  }
  if (t.at(first - 1) === 'the') first -= 1;
  if (when.at === 'range' && (t.at(first - 1) === 'from' || t.at(first - 1) === 'between')) first -= 1;
  if (!isDate(y.year ?? 2024, month, b.day)) return null;
  return whenAtom(first, y.last, 'date', when, [`months:${t.at(m)}`]);
}

/** "January 28", "Jan. 28, 2026", "January 27-28", "Jan. 27 and 28". */
function monthFirst(t: Tokens, m: number, month: number): Atom | null {
  const d = t.at(m + 1) === '.' ? m + 2 : m + 1;
  const the = t.at(d) === 'the' ? d + 1 : d;
  const a = dayAt(t, the);
  if (a === null) return null;
  let { last } = a;
  let secondDay: number | null = null;
  const joint = lastComma(t, last) + 1;
  const led = t.at(m - 1) === 'from' || t.at(m - 1) === 'between';
  const join = t.at(joint);
  if (
    join === '-' ||
    join === 'to' ||
    join === 'and' ||
    join === 'or' ||
    join === '/' ||
    join === 'through'
  ) {
    const b = dayAt(t, joint + 1);
    if (
      b !== null &&
      b.day > a.day &&
      !months.has(t.at(b.last + 1)) &&
      (endsHere(t, b.last) ||
        yearAt(t, b.last + 1) !== null ||
        ((led || join === '-') && !COUNTED.has(t.at(b.last + 1))))
    ) {
      secondDay = b.day;
      last = b.last;
    }
  }
  const y = yearAfter(t, last);
  if (!isDate(y.year ?? 2024, month, secondDay ?? a.day)) return null;
  const first: When = { at: 'day', day: day(y.year, month, a.day) };
  const when: When =
    secondDay === null
      ? first
      : { at: 'range', first, last: { at: 'day', day: day(y.year, month, secondDay) } };
  return whenAtom(led && secondDay !== null ? m - 1 : m, y.last, 'date', when, [`months:${t.at(m)}`]);
}

function day(year: number | null, month: number, d: number): DayRef {
  return { of: 'date', year, month, day: d };
}

/** In "Jan. 23, 24 and 25" the token before "and": what lies between the first and the last is taken in. */
function lastComma(t: Tokens, last: number): number {
  const b = t.at(last + 1) === ',' ? dayAt(t, last + 2) : null;
  return b !== null && t.at(b.last + 1) === 'and' && dayAt(t, b.last + 2) !== null ? b.last : last;
}

/** A day of the month at token `i`: "28", "28th". */
export function dayAt(t: Tokens, i: number): { day: number; last: number } | null {
  const v = t.value(i);
  if (!(v >= 1 && v <= 31) || t.digits(i) > 2) return null;
  const next = t.at(i + 1);
  if (t.glued(i + 1) && t.isWord(i + 1)) return suffix(next) ? { day: v, last: i + 1 } : null;
  if (
    t.glued(i + 1) &&
    (next === ':' || next === '.' || next === ',' || next === '%') &&
    t.isNumber(i + 2) &&
    t.glued(i + 2)
  ) {
    return null;
  }
  return next === '%' ? null : { day: v, last: i };
}

function dayBefore(t: Tokens, i: number): { day: number; first: number } | null {
  if (t.isWord(i) && suffix(t.at(i)) && t.glued(i)) {
    const a = dayAt(t, i - 1);
    return a === null ? null : { day: a.day, first: i - 1 };
  }
  const v = t.value(i);
  if (!(v >= 1 && v <= 31) || t.digits(i) > 2) return null;
  const before = t.at(i - 1);
  if (t.glued(i) && (before === ':' || before === '.' || before === ',' || t.isWord(i - 1))) return null;
  return { day: v, first: i };
}

export function suffix(word: string): boolean {
  return word === 'st' || word === 'nd' || word === 'rd' || word === 'th';
}

/** ", 2026" or " 2026" after token `last`. */
function yearAfter(t: Tokens, last: number): { year: number | null; last: number } {
  const comma = t.at(last + 1) === ',' || (t.at(last + 1) === '.' && t.glued(last + 1)) ? last + 2 : last + 1;
  const year = yearAt(t, comma);
  if (year === null || (t.glued(comma + 1) !== false && t.at(comma + 1) === '-' && t.isWord(comma + 2))) {
    return { year: null, last };
  }
  return { year, last: comma };
}
