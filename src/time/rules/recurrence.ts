import type { Count } from '../../model/time.js';
import { cardinals, partPhrases, times, units, weekdays } from '../lexicon.js';
import { numberBefore } from '../numbers.js';
import type { Page, Rule } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom } from '../when.js';
import { atom } from '../when.js';
import { HABIT_NOUNS, RATE_STOPS } from '../words/cues.js';
import { HABITS } from '../words/habits.js';

/** How often: "daily", "on a daily basis", "almost every night", "once or twice a week", "20 a day", "per week". */
export const recurrence: Rule = { name: 'recurrence', on: [...units.keys()], read: perUnit };
export const habit: Rule = { name: 'habit', on: HABITS.map((r) => r.word), read: byWord };

type Per = 'day' | 'week' | 'month';
const habits = new Map(HABITS.map((r) => [r.word, r]));

function perUnit({ t }: Page, u: number): Atom | null {
  const w = units.get(t.at(u))!;
  if (w.plural !== '') return null;
  if (w.unit === 'week' && w.times === 2) return fortnight(t, u);
  const per = w.unit === 'day' || w.unit === 'week' || w.unit === 'month' ? (w.unit as Per) : null;
  if (per === null || w.times !== 1) return null;
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
    const n = numberBefore(t, p - 1, true);
    if (n === null) return null;
    const once = t.at(n.first - 1) === 'or' ? times.get(t.at(n.first - 2)) : undefined;
    return once === undefined
      ? { first: n.first, count: n.count, hedge: n.hedge, words: n.words }
      : { first: n.first - 2, count: { min: once, max: n.count.max }, hedge: n.hedge, words: n.words };
  }
  return countBefore(t, p);
}

// "20 a day", "100 guided bombs a day", "600 trucks of aid a day", "dozens of sorties a day".
const MOST_WORDS = 4;

function countBefore(t: Tokens, p: number): Rate | null {
  for (let k = 0; k <= MOST_WORDS; k++) {
    const at = p - k;
    const of = t.at(at) === 'of' && cardinals.has(t.at(at - 1)) ? at - 1 : at;
    if (t.isNumber(of) || (cardinals.has(t.at(of)) && t.at(of) !== 'a' && t.at(of) !== 'an')) {
      const n = numberBefore(t, of, true);
      if (n === null || n.article || (t.at(of - 1) === '.' && t.glued(of - 1))) return null;
      return { first: n.first, count: n.count, hedge: n.hedge, words: n.words };
    }
    const word = t.at(at);
    const inside = k > 0 && k < MOST_WORDS && word === 'of';
    if (!t.isWord(at) || units.has(word) || (RATE_STOPS.has(word) && !inside)) return null;
  }
  return null;
}

/** "every fortnight": twice a month. */
function fortnight(t: Tokens, u: number): Atom | null {
  const lead = t.at(u - 1);
  if (lead !== 'every' && lead !== 'each' && lead !== 'a') return null;
  const rate = lead === 'a' ? rateBefore(t, u - 1) : null;
  if (lead === 'a' && rate === null) return null;
  const twice = (n: number | null) => (n === null ? null : 2 * n);
  const count =
    rate === null ? { min: 2, max: 2 } : { min: twice(rate.count.min), max: twice(rate.count.max) };
  return atom(rate?.first ?? u - 1, u, 'every', { kind: 'recurrence', per: 'month', rate: count }, [
    `units:${t.at(u)}`,
  ]);
}

/** "every morning", "almost every Friday night". */
export const everyPart: Rule = {
  name: 'every-part',
  on: ['every', 'each'],
  read: ({ t }, i) => {
    const day = weekdays.get(t.at(i + 1));
    const part = partPhrases.forward(t, day === undefined ? i + 1 : i + 2);
    if (part === null || (units.has(t.at(part.last)) && day === undefined)) return null;
    const soft = t.at(i - 1) === 'almost' || t.at(i - 1) === 'nearly' ? t.at(i - 1) : null;
    const per = day === undefined ? 'day' : 'week';
    return atom(
      soft === null ? i : i - 1,
      part.last,
      'every',
      { kind: 'recurrence', per, rate: { min: 1, max: null } },
      [`parts:${part.row.phrase}`],
      soft,
    );
  },
};

function byWord({ t }: Page, i: number): Atom | null {
  const row = habits.get(t.at(i))!;
  // "Daily Mail", "the Kyiv Daily": a capital inside a sentence makes it a name.
  if (t.capital(i) && (t.gap[i] === 1 || t.capital(i + 1))) return null;
  let first = i;
  let last = i;
  if (t.at(i - 1) === 'a' && (t.at(i - 2) === 'on' || t.at(i - 2) === 'an') && t.at(i + 1) === 'basis') {
    first = i - 2;
    last = i + 1;
  } else if (HABIT_NOUNS.has(t.at(i + 1))) return null;
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
