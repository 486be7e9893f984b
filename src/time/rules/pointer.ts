import type { Page, Rule } from '../rule.js';
import type { Atom } from '../when.js';
import { atom, whenAtom } from '../when.js';

/** "since then", "until then", "by then": the time named before. */
export const thenDay: Rule = {
  name: 'then',
  on: ['then'],
  read: ({ t }: Page, i): Atom | null => {
    if (!/^(since|until|till|by|from|before)$/.test(t.at(i - 1))) return null;
    return whenAtom(i, i, 'then', { at: 'day', day: { of: 'offset', days: 0, origin: 'previous' } });
  },
};

/** "effective immediately", "with immediate effect": a beginning on the day of the report. */
export const immediately: Rule = {
  name: 'immediately',
  on: ['immediately', 'immediate'],
  read: ({ t }: Page, i): Atom | null => {
    const day = { at: 'day', day: { of: 'offset', days: 0, origin: 'report' } } as const;
    const meaning = { kind: 'start', when: day, inclusive: true } as const;
    if (t.at(i) === 'immediate') {
      return t.at(i - 1) === 'with' && t.at(i + 1) === 'effect'
        ? atom(i - 1, i + 1, 'immediately', meaning)
        : null;
    }
    const lead = t.at(i - 1);
    if (lead === 'effective' || lead === 'starting' || lead === 'beginning')
      return atom(i - 1, i, 'immediately', meaning);
    return lead === 'effect' ? atom(i - 1, i, 'immediately', meaning) : null;
  },
};
