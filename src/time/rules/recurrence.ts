import type { Count } from '../../model/time.js';
import { cardinals, times, units } from '../lexicon.js';
import { numberBefore } from '../numbers.js';
import type { Page, Rule } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom } from '../when.js';
import { atom } from '../when.js';
import { HABITS } from '../words/habits.js';

/** How often: "daily", "on a daily basis", "almost every night", "once or twice a week", "20 a day", "per week". */
export const recurrence: Rule = { name: 'recurrence', on: [...units.keys()], read: perUnit };
export const habit: Rule = { name: 'habit', on: HABITS.map((r) => r.word), read: byWord };

type Per = 'day' | 'week' | 'month';
const habits = new Map(HABITS.map((r) => [r.word, r]));

function perUnit({ t }: Page, u: number): Atom | null {
  const w = units.get(t.at(u))!;
  const per = w.unit === 'day' || w.unit === 'week' || w.unit === 'month' ? (w.unit as Per) : null;
  if (per === null || w.times !== 1 || w.plural !== '') return null;
  const lead = t.at(u - 1);
  const words = [`units:${t.at(u)}`];
  if (lead === 'every' || lead === 'each' || (lead === 'single' && t.at(u - 2) === 'every')) {
    const at = lead === 'single' ? u - 2 : u - 1;
    const soft = t.at(at - 1) === 'almost' || t.at(at - 1) === 'nearly' ? t.at(at - 1) : null;
    const first = soft === null ? at : at - 1;
    const rate = rateBefore(t, first);
    if (rate !== null)
      return atom(
        rate.first,
        u,
        'rate',
        { kind: 'recurrence', per, rate: rate.count },
        [...words, ...rate.words],
        rate.hedge ?? soft,
      );
    return atom(first, u, 'every', { kind: 'recurrence', per, rate: { min: 1, max: null } }, words, soft);
  }
  if (lead === 'a' || lead === 'per') {
    const rate = rateBefore(t, u - 1);
    if (rate !== null)
      return atom(
        rate.first,
        u,
        'rate',
        { kind: 'recurrence', per, rate: rate.count },
        [...words, ...rate.words],
        rate.hedge,
      );
    if (lead === 'per')
      return atom(u - 1, u, 'rate', { kind: 'recurrence', per, rate: { min: null, max: null } }, words);
  }
  return null;
}

interface Rate {
  readonly first: number;
  readonly count: Count;
  readonly hedge: string | null;
  readonly words: readonly string[];
}

/** "once", "once or twice", "three times", "20", "up to 100 drones" before token `i`. */
function rateBefore(t: Tokens, i: number): Rate | null {
  const p = i - 1;
  const many = times.get(t.at(p));
  if (many !== undefined) {
    if (t.at(p - 1) === 'or' || t.at(p - 1) === 'to') {
      const low = times.get(t.at(p - 2));
      if (low !== undefined)
        return {
          first: p - 2,
          count: { min: low, max: many },
          hedge: null,
          words: ['numbers:once or twice'],
        };
    }
    const least = t.at(p - 1) === 'least' && t.at(p - 2) === 'at';
    return least
      ? { first: p - 2, count: { min: many, max: null }, hedge: 'at least', words: ['hedges:at least'] }
      : { first: p, count: { min: many, max: many }, hedge: null, words: [`numbers:${t.at(p)}`] };
  }
  if (t.at(p) === 'times' || t.at(p) === 'time') {
    const n = numberBefore(t, p - 1);
    if (n === null) return null;
    const once = t.at(n.first - 1) === 'or' ? times.get(t.at(n.first - 2)) : undefined;
    return once === undefined
      ? { first: n.first, count: n.count, hedge: n.hedge, words: n.words }
      : { first: n.first - 2, count: { min: once, max: n.count.max }, hedge: n.hedge, words: n.words };
  }
  // "20 a day", "100 drones a day", "up to 50 guided bombs per day": at most two words between.
  for (let k = 0; k <= 2; k++) {
    const at = p - k;
    if (t.isNumber(at) || (cardinals.has(t.at(at)) && t.at(at) !== 'a' && t.at(at) !== 'an')) {
      const n = numberBefore(t, at);
      if (n === null || n.article || months(t, at)) return null;
      return { first: n.first, count: n.count, hedge: n.hedge, words: n.words };
    }
    if (!t.isWord(at) || units.has(t.at(at)) || STOPS.has(t.at(at)) || t.capital(at)) return null;
  }
  return null;
}

const STOPS = new Set(['for', 'in', 'of', 'on', 'at', 'by', 'the', 'and', 'or', 'to', 'with', 'a']);

/** A number that stands after a month or a label is not a rate. */
function months(t: Tokens, i: number): boolean {
  return t.at(i - 1) === '.' && t.glued(i - 1);
}

function byWord({ t }: Page, i: number): Atom | null {
  const row = habits.get(t.at(i))!;
  // "Daily Mail", "the Kyiv Daily": a capital inside a sentence makes it a name.
  if (t.capital(i) && (t.gap[i] === 1 || t.capital(i + 1))) return null;
  let first = i;
  let last = i;
  if (t.at(i - 1) === 'a' && (t.at(i - 2) === 'on' || t.at(i - 2) === 'an') && t.at(i + 1) === 'basis') {
    first = i - 2;
    last = i + 1;
  } else if (NAMES.has(t.at(i + 1))) return null;
  const soft =
    t.at(first - 1) === 'almost' || t.at(first - 1) === 'nearly' || t.at(first - 1) === 'near'
      ? t.at(first - 1)
      : null;
  if (soft !== null) first -= 1;
  const n =
    (row.word === 'daily' || row.word === 'weekly' || row.word === 'monthly') && soft === null
      ? rateBefore(t, first)
      : null;
  const count: Count = n?.count ?? {
    min: row.min === '' ? null : Number(row.min),
    max: row.max === '' ? null : Number(row.max),
  };
  return atom(
    n?.first ?? first,
    last,
    'habit',
    { kind: 'recurrence', per: row.per as Per, rate: count },
    [`habits:${row.word}`],
    soft ?? n?.hedge ?? null,
  );
}

const NAMES = new Set([
  'newspaper',
  'paper',
  'magazine',
  'bulletin',
  'briefing',
  'update',
  'newsletter',
  'life',
  'lives',
  'living',
  'bread',
]);
