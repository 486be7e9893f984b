import type { Count } from '../../model/time.js';
import { type UnitWord, units } from '../lexicon.js';
import { type NumberBefore, numberBefore } from '../numbers.js';
import type { Page, Rule } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom } from '../when.js';
import { atom } from '../when.js';
import { LENGTH_CUES } from '../words/cues.js';

/** Lengths, read back from their unit: "for a week", "a 72-hour", "week-long", "two to three weeks", "within 48 hours". */
export const duration: Rule = { name: 'duration', on: [...units.keys()], read };

function read({ t }: Page, u: number): Atom | null {
  const w = units.get(t.at(u))!;
  if (isAge(t, u) || (t.capital(u) && !t.capital(u - 1))) return null;
  return long(t, u, w) ?? half(t, u, w) ?? counted(t, u, w) ?? bare(t, u, w);
}

/** "three days", "a week", "72-hour", "at least 30 days", "within 48 hours". */
function counted(t: Tokens, u: number, w: UnitWord): Atom | null {
  const hyphen = hyphenated(t, u);
  const number = unitCount(t, u);
  if (number === null || (w.unit === 'second' && w.plural === '' && !hyphen)) return null;
  const last = t.at(u + 1) === '-' && t.glued(u + 1) && t.at(u + 2) === 'long' ? u + 2 : u;
  if (number.article && !hyphen && last === u && !isLength(t, number.first, u)) return null;
  const lead = t.at(number.first - 1);
  const words = [`units:${t.at(u)}`, ...number.words];
  const meaning = { kind: 'duration', unit: w.unit, count: scaled(number.count, w.times) } as const;
  if (lead === 'within' && number.hedge === null) {
    const event = /^(of|after|from|following)$/.test(t.at(u + 1));
    return atom(number.first - 1, last, 'within', { ...meaning, within: event ? 'event' : 'report' }, words);
  }
  return atom(
    lead === 'for' ? number.first - 1 : number.first,
    last,
    'duration',
    meaning,
    words,
    number.hedge,
  );
}

/** "week-long", "weeklong", "months-long". */
function long(t: Tokens, u: number, w: UnitWord): Atom | null {
  const joined = w.plural === 'long' || w.plural === 'longs';
  const apart = t.at(u + 1) === '-' && t.glued(u + 1) && t.at(u + 2) === 'long' && unitCount(t, u) === null;
  if (!joined && !apart) return null;
  const many = w.plural === 'longs' || w.plural === 's';
  const count = scaled(many ? { min: 2, max: null } : { min: 1, max: 1 }, w.times);
  return atom(u, joined ? u : u + 2, 'long', { kind: 'duration', unit: w.unit, count }, [`units:${t.at(u)}`]);
}

/** "half an hour", "a half-day". */
function half(t: Tokens, u: number, w: UnitWord): Atom | null {
  if (w.plural !== '' || w.unit === 'second') return null;
  const article = t.at(u - 1) === 'an' || t.at(u - 1) === 'a' || t.at(u - 1) === '-' ? u - 2 : u - 1;
  if (t.at(article) !== 'half') return null;
  const count = { min: w.times, max: w.times };
  return atom(article, u, 'half', { kind: 'duration', unit: w.unit, count, half: true }, [
    `units:${t.at(u)}`,
  ]);
}

/** "for days", "lasting weeks": at least two. */
function bare(t: Tokens, u: number, w: UnitWord): Atom | null {
  const lead = t.at(u - 1);
  if (w.plural !== 's' || w.unit === 'second' || (lead !== 'for' && lead !== 'lasting')) return null;
  const count = scaled({ min: 2, max: null }, w.times);
  return atom(u - 1, u, 'duration', { kind: 'duration', unit: w.unit, count }, [`units:${t.at(u)}`]);
}

/** "a week" is a length after "for", "last", "within" and the like, or before "of". */
function isLength(t: Tokens, first: number, u: number): boolean {
  return LENGTH_CUES.has(t.at(first - 1)) || /^(of|after|before)$/.test(t.at(u + 1));
}

/** "10-year-old", "30 years old". */
function isAge(t: Tokens, u: number): boolean {
  const next = t.at(u + 1) === '-' ? t.at(u + 2) : t.at(u + 1);
  return next === 'old' || next === 'olds' || next === 'older';
}

function hyphenated(t: Tokens, u: number): boolean {
  return t.at(u - 1) === '-' && t.glued(u) && t.glued(u - 1);
}

/** The number that counts the unit at token `u`: "three", "72-", "at least 30". */
export function unitCount(t: Tokens, u: number): NumberBefore | null {
  return numberBefore(t, hyphenated(t, u) ? u - 2 : u - 1);
}

/** A count in words' units as one in `unit`s: a fortnight is two weeks. */
export function scaled(c: Count, times: number): Count {
  return { min: c.min === null ? null : c.min * times, max: c.max === null ? null : c.max * times };
}

const OPEN = { kind: 'duration', unit: null, count: { min: null, max: null } } as const;

/** "indefinitely", "indefinite", "open-ended", "until further notice": a length that is said to have no number. */
export const indefinite: Rule = {
  name: 'indefinite',
  on: ['indefinitely', 'indefinite', 'open', 'further'],
  read: ({ t }, i) => {
    const w = t.at(i);
    if (w === 'open')
      return t.at(i + 1) === '-' && t.at(i + 2) === 'ended' ? atom(i, i + 2, 'indefinite', OPEN) : null;
    if (w === 'further') {
      return t.at(i + 1) === 'notice' && t.at(i - 1) === 'until'
        ? atom(i - 1, i + 1, 'indefinite', OPEN)
        : null;
    }
    return atom(i, i, 'indefinite', OPEN);
  },
};
