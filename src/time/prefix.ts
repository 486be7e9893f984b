import type { Page } from './rule.js';
import type { Atom, When } from './when.js';

/**
 * Words before a day that name another by it: "on the eve of Victory Day", "the day before Christmas", "the week of
 * January 19". Runs before the joins, so that "the night before Easter" may still meet a part of the day.
 */
export function prefix({ t }: Page, a: Atom): Atom {
  const w = a.meaning.kind === 'when' ? a.meaning.when : null;
  if (w === null || w.at !== 'day') return a;
  const p = a.first - 1;
  const pair = `${t.at(p - 1)} ${t.at(p)}`;
  const made = (days: number | 'week', first: number): Atom => {
    const start = t.at(first - 1) === 'the' ? first - 1 : first;
    const when: When =
      days === 'week'
        ? { at: 'period', unit: 'week', which: null, year: null, index: null, slice: null, of: w.day }
        : { at: 'day', day: { of: 'beside', base: w.day, days } };
    return { ...a, first: start, rule: `beside<${a.rule}`, meaning: { kind: 'when', when } };
  };
  switch (pair) {
    case 'eve of':
      return made(-1, p - 1);
    case 'day before':
      return made(-1, p - 1);
    case 'day after':
      return made(1, p - 1);
    case 'week of':
      return made('week', p - 1);
    default:
      return a;
  }
}
