import { units } from '../lexicon.js';
import { numberBefore } from '../numbers.js';
import type { Page, Rule } from '../rule.js';
import type { Atom, When } from '../when.js';
import { whenAtom } from '../when.js';
import { STRETCH_LEADS } from '../words/cues.js';

/** Stretches that touch their origin: "over the past 24 hours", "in the last three days", "the coming weeks". */
export const stretch: Rule = { name: 'stretch', on: [...units.keys()], read };

const DIRECTION: Record<string, readonly ['past' | 'future', 'report' | 'previous']> = {
  past: ['past', 'report'],
  last: ['past', 'report'],
  recent: ['past', 'report'],
  next: ['future', 'report'],
  coming: ['future', 'report'],
  following: ['future', 'previous'],
  previous: ['past', 'previous'],
  preceding: ['past', 'previous'],
};

function read({ t }: Page, u: number): Atom | null {
  const w = units.get(t.at(u))!;
  if (w.plural === 'long' || w.plural === 'longs' || t.capital(u)) return null;
  const number = numberBefore(t, u - 1);
  const d = (number?.first ?? u) - 1;
  const word = t.at(d);
  if (!Object.hasOwn(DIRECTION, word)) return null;
  // "signed on Friday following five days of talks": after them.
  if (word === 'following' && t.at(u + 1) === 'of') return null;
  const [direction, origin] = DIRECTION[word]!;
  if (number !== null && number.hedge !== null && word === 'last') return null;
  const the = t.at(d - 1) === 'the' || t.at(d - 1) === 'these';
  // "will last 30 days" is the verb.
  if (word === 'last' && number !== null && !the && !STRETCH_LEADS.has(t.at(d - 1))) return null;
  if (number === null) {
    // "last week" and "next month" are calendar periods; "the past week", "the last week" end or begin now.
    const bare = w.plural === '' && (word === 'past' || (the && (word === 'last' || word === 'coming')));
    const vague = w.plural === 's' && word !== 'last';
    if (!(bare && w.unit !== 'day') && !vague) return null;
  }
  const times = w.times;
  const c = number?.count ?? (w.plural === 's' ? { min: 2, max: null } : { min: 1, max: 1 });
  const count = { min: c.min === null ? null : c.min * times, max: c.max === null ? null : c.max * times };
  const when: When = { at: 'stretch', unit: w.unit, count, direction, origin };
  return whenAtom(
    the ? d - 1 : d,
    u,
    'stretch',
    when,
    [`units:${t.at(u)}`, ...(number?.words ?? [])],
    number?.hedge ?? null,
  );
}
