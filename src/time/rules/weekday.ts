import { months, notAfter, notBefore, weekdays, whichOf } from '../lexicon.js';
import type { Page, Rule } from '../rule.js';
import type { Atom } from '../when.js';
import { atom, whenAtom } from '../when.js';
import { PLURAL_PARTS } from '../words/cues.js';

/** "Tuesday", "last Friday", "next Monday", "Sun., Jan. 25"; "on Fridays" and "every Friday" are habits. */
export const weekday: Rule = { name: 'weekday', on: [...weekdays.keys()], read };

function read({ t }: Page, i: number): Atom | null {
  const entry = weekdays.get(t.at(i))!;
  if (!t.capital(i)) return null;
  const before = t.at(i - 1);
  if (notBefore.has(before) || (notAfter.has(t.at(i + 1)) && t.capital(i + 1))) return null;
  const words = [`weekdays:${t.at(i)}`];
  let last = i;
  if (entry.form === 'short') {
    const stop = t.at(i + 1) === '.' && t.glued(i + 1);
    const next = stop ? i + 2 : i + 1;
    const dated =
      months.has(t.at(t.at(next) === ',' ? next + 1 : next)) ||
      t.isNumber(t.at(next) === ',' ? next + 1 : next);
    if (!(dated || (stop && before === 'on'))) return null;
    if (stop) last = i + 1;
  }
  const after = t.at(i + 1);
  if (PLURAL_PARTS.has(after) && whichOf(before) === null) {
    const often = { kind: 'recurrence', per: 'week', rate: { min: 1, max: null } } as const;
    return atom(i, i + 1, 'weekly-day', often, [...words, `parts:${after}`]);
  }
  if (entry.form === 'plural' || before === 'every' || before === 'each') {
    const first = entry.form === 'plural' ? i : i - 1;
    return atom(
      first,
      i,
      'weekly-day',
      { kind: 'recurrence', per: 'week', rate: { min: 1, max: null } },
      words,
    );
  }
  const which = whichOf(before);
  const first = which === null ? i : t.at(i - 2) === 'the' || t.at(i - 2) === 'this' ? i - 2 : i - 1;
  return whenAtom(
    first,
    last,
    'weekday',
    { at: 'day', day: { of: 'weekday', weekday: entry.weekday, which } },
    words,
  );
}
