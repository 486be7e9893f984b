import type { Count } from '../model/time.js';
import { cardinals, hedgePhrases } from './lexicon.js';
import type { Tokens } from './scan.js';

/** A number read leftwards from a token: "two to three", "at least 30", "a couple of". */
export interface NumberBefore {
  readonly first: number;
  readonly count: Count;
  /** The softening words as written, else null. */
  readonly hedge: string | null;
  readonly words: readonly string[];
  /** Whether it was a bare "a" or "an". */
  readonly article: boolean;
}

/** The number that ends at token `i`, with range and hedge; null where there is none. `whole` for things counted singly. */
export function numberBefore(t: Tokens, i: number, whole = false): NumberBefore | null {
  let end = i;
  if (t.at(end) === 'of' && /^(couple|dozens|hundreds|dozen)$/.test(t.at(end - 1))) end -= 1;
  const one = single(t, end);
  if (one === null) return null;
  let { first } = one;
  let count: Count = { min: one.min, max: one.max };
  const words = one.word === '' ? [] : [`numbers:${one.word}`];
  const joint = t.at(first - 1);
  if (joint === 'to' || joint === 'or' || joint === '-' || joint === 'and') {
    const low = single(t, first - 2);
    const between = joint !== 'and' || t.at((low?.first ?? 0) - 1) === 'between';
    if (
      low !== null &&
      low.word !== 'a' &&
      between &&
      low.max !== null &&
      (one.max === null || low.max < one.max)
    ) {
      count = { min: low.min, max: one.max };
      first = joint === 'and' ? low.first - 1 : low.first;
    }
  }
  const article = one.word === 'a' && first === one.first;
  const soft = hedgePhrases.backward(t, first - 1);
  if (soft !== null && !(article && soft.row.bound === 'above' && soft.row.phrase === 'over')) {
    count = bounded(count, soft.row.bound, whole ? 1 : 0);
    return {
      first: soft.first,
      count,
      hedge: soft.row.phrase,
      words: [`hedges:${soft.row.phrase}`, ...words],
      article,
    };
  }
  return { first, count, hedge: null, words, article };
}

interface Single {
  readonly first: number;
  readonly min: number;
  readonly max: number | null;
  readonly word: string;
}

function single(t: Tokens, i: number): Single | null {
  if (i < 0) return null;
  if (t.isNumber(i)) return digits(t, i);
  const word = t.at(i);
  const n = cardinals.get(word);
  if (n === undefined) return null;
  const before = t.at(i - 1);
  if (word === 'few' || word === 'couple' || word === 'dozen' || word === 'hundred' || word === 'single') {
    if (before === 'a') return { first: i - 1, ...n, word };
    const by = word === 'dozen' || word === 'hundred' ? cardinals.get(before) : undefined;
    if (by !== undefined && by.max !== null && n.max !== null) {
      return { first: i - 1, min: by.min * n.min, max: by.max * n.max, word };
    }
    return { first: i, ...n, word };
  }
  if (before === '-' && n.min < 10 && t.glued(i) && t.glued(i - 1)) {
    const tens = cardinals.get(t.at(i - 2));
    if (tens !== undefined && tens.min >= 20 && tens.min < 100 && tens.max !== null && n.max !== null) {
      return { first: i - 2, min: tens.min + n.min, max: tens.max + n.max, word };
    }
  }
  return { first: i, ...n, word: word === 'an' ? 'a' : word };
}

function digits(t: Tokens, i: number): Single | null {
  const v = t.value(i);
  if (Number.isNaN(v)) return null;
  // "F-16", "S300": a model's number, not a count.
  if (t.glued(i) && (t.isWord(i - 1) || (t.at(i - 1) === '-' && t.glued(i - 1) && t.isWord(i - 2))))
    return null;
  if (t.glued(i) && t.isNumber(i - 2) && t.glued(i - 1)) {
    if (t.at(i - 1) === ',' && t.digits(i) === 3 && t.digits(i - 2) <= 3) {
      return { first: i - 2, min: t.value(i - 2) * 1000 + v, max: t.value(i - 2) * 1000 + v, word: '' };
    }
    if (t.at(i - 1) === '.') return { first: i - 2, min: t.value(i - 2), max: t.value(i - 2) + 1, word: '' };
  }
  return { first: i, min: v, max: v, word: '' };
}

/** "More than six hours" is six and more; of things that are counted whole (`step` 1), seven and more. */
function bounded(c: Count, bound: string, step: number): Count {
  if (bound === 'least') return { min: c.min, max: null };
  if (bound === 'most') return { min: null, max: c.max };
  if (bound === 'above') return { min: c.min === null ? null : c.min + step, max: null };
  if (bound === 'below') return { min: null, max: c.max === null ? null : c.max - step };
  return c;
}
