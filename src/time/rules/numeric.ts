import { isDate } from '../civil.js';
import type { Page, Rule } from '../rule.js';
import { endsHere } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom, DayRef, When } from '../when.js';
import { whenAtom } from '../when.js';
import { DATE_CUES, ORDINAL_CUES } from '../words/cues.js';
import { dayAt, suffix } from './date.js';

/** Dates in digits: "2026-01-28", "28/01/2026", "28.01.2026", "on 28/01"; and "the 28th". */
export const numeric: Rule = { name: 'numeric-date', on: ['#'], read };

function read({ t }: Page, i: number): Atom | null {
  if (t.glued(i) && (t.isWord(i - 1) || joined(t, i - 1))) return null;
  return iso(t, i) ?? triple(t, i) ?? pair(t, i) ?? ordinal(t, i);
}

/** A mark that is itself glued to a number or word: the digit run is inside something. */
function joined(t: Tokens, i: number): boolean {
  const m = t.at(i);
  return (m === '-' || m === '/' || m === '.' || m === ',' || m === ':' || m === '$' || m === '€') && i >= 0
    ? m === '$' || m === '€' || t.glued(i)
    : false;
}

function glue(t: Tokens, i: number, mark: string): boolean {
  return t.at(i) === mark && t.glued(i) && t.glued(i + 1) && t.isNumber(i + 1);
}

/** ISO 8601 calendar date, with or without a time after `T`. */
function iso(t: Tokens, i: number): Atom | null {
  if (t.digits(i) !== 4 || !glue(t, i + 1, '-') || !glue(t, i + 3, '-')) return null;
  if (t.digits(i + 2) !== 2 || t.digits(i + 4) !== 2) return null;
  const [year, month, day] = [t.value(i), t.value(i + 2), t.value(i + 4)];
  if (!isDate(year, month, day)) return null;
  return whenAtom(i, i + 4, 'numeric-date', { at: 'day', day: { of: 'date', year, month, day } });
}

/** "28/01/2026", "01/28/2026", "28.01.2026", "28-01-2026"; two-digit years too. */
function triple(t: Tokens, i: number): Atom | null {
  const mark = t.at(i + 1);
  if ((mark !== '/' && mark !== '.' && mark !== '-') || !glue(t, i + 1, mark) || !glue(t, i + 3, mark))
    return null;
  if (t.digits(i) > 2 || t.digits(i + 2) > 2 || glue(t, i + 5, mark)) return null;
  const long = t.digits(i + 4) === 4;
  if (!long && (t.digits(i + 4) !== 2 || mark === '-')) return null;
  const year = long ? t.value(i + 4) : t.value(i + 4) + (t.value(i + 4) > 69 ? 1900 : 2000);
  if (year < 1000 || year > 2200) return null;
  const ref = either(t.value(i), t.value(i + 2), year, mark !== '.');
  return ref === null ? null : whenAtom(i, i + 4, 'numeric-date', { at: 'day', day: ref });
}

/** "on 28/01", "by 01/28": only after a word that asks for a date. */
function pair(t: Tokens, i: number): Atom | null {
  if (!glue(t, i + 1, '/') || glue(t, i + 3, '/') || t.digits(i + 2) !== 2 || t.digits(i) > 2) return null;
  if (!DATE_CUES.has(t.at(i - 1)) || !endsHere(t, i + 2)) return null;
  const ref = either(t.value(i), t.value(i + 2), null, true);
  return ref === null ? null : whenAtom(i, i + 2, 'numeric-date', { at: 'day', day: ref });
}

/** Day first, as most of the world writes; month first where only that is a date; both where either is. */
function either(a: number, b: number, year: number | null, american: boolean): DayRef | null {
  const dmy = isDate(year ?? 2024, b, a);
  const mdy = american && isDate(year ?? 2024, a, b);
  if (dmy) return { of: 'date', year, month: b, day: a, ...(mdy && a !== b ? { swappable: true } : {}) };
  return mdy ? { of: 'date', year, month: a, day: b } : null;
}

/** "on the 28th", "until the 3rd": an ordinal that no noun follows. */
function ordinal(t: Tokens, i: number): Atom | null {
  if (!suffix(t.at(i + 1)) || !t.glued(i + 1) || t.at(i - 1) !== 'the') return null;
  const d = dayAt(t, i);
  if (d === null || !endsHere(t, d.last)) return null;
  if (!ORDINAL_CUES.has(t.at(i - 2)) || (t.at(d.last + 1) === 'of' && t.at(d.last + 2) !== 'the'))
    return null;
  const when: When = { at: 'day', day: { of: 'dom', day: d.day } };
  return whenAtom(i - 1, d.last, 'day-of-month', when);
}
