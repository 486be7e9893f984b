import type { Doc } from '../../language/index.js';
import type { Count } from '../../model/index.js';
import { MULTIPLIERS, NUMBER_HEDGES, NUMERALS, VAGUE } from '../words/quantity.js';
import { Phrases } from './phrases.js';

/** A number in a text with what hedges it: tokens both inclusive, the count as an interval. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly count: Count;
  /** The table entry that bent the number, or ''. */
  readonly hedge: string;
}

const NUMERAL: ReadonlyMap<string, number> = new Map(NUMERALS.map((n) => [n.word, Number(n.value)]));
const MULTIPLIER: ReadonlyMap<string, number> = new Map(MULTIPLIERS.map((n) => [n.word, Number(n.value)]));
const VAGUE_PHRASES = new Phrases(VAGUE.map((v) => [v.word, v] as const));
const HEDGES = new Phrases(NUMBER_HEDGES.map((h) => [h.words, h.how] as const));

/**
 * All numbers between two tokens, hedges included, left to right. Ranges ("25 to 30", "80–120", "three or four") are one.
 *
 * @example over 100 → {101, null} · nearly 400 → {350, 400} · dozens → {24, null} · half a million → {500000, 500000}
 */
export function readQuantities(doc: Doc, first: number, last: number): Quantity[] {
  const out: Quantity[] = [];
  for (let i = first; i <= last; i++) {
    const q = quantityAt(doc, i, first, last);
    if (q === null) continue;
    out.push(q);
    i = q.last;
  }
  return out;
}

function quantityAt(doc: Doc, i: number, from: number, limit: number): Quantity | null {
  // "as many as nine" is a hedge, no number.
  const vague = doc.lower(Math.max(0, i - 1)) === 'as' ? null : VAGUE_PHRASES.at(doc, i, limit);
  if (vague !== null) {
    let first = i;
    const hedge = HEDGES.endingAt(doc, i - 1, from);
    if (hedge !== null) first = hedge.first;
    const last = doc.lower(vague.last + 1) === 'of' && vague.last < limit ? vague.last + 1 : vague.last;
    return {
      first,
      last,
      count: { min: Number(vague.value.min), max: vague.value.max === '' ? null : Number(vague.value.max) },
      hedge: `quantity:${vague.entry}`,
    };
  }
  const a = numberAt(doc, i, limit);
  if (a === null) return null;
  let last = a.last;
  let hi = a.value;
  const link = last + 1 <= limit ? doc.lower(last + 1) : '';
  if (/^(?:to|or|–|-|—|and|,)$/.test(link) && last + 2 <= limit) {
    const b = numberAt(doc, last + 2, limit);
    const between = i > from && doc.lower(i - 1) === 'between';
    const close = b !== null && b.value > a.value && b.value <= a.value * 3 + 2;
    const ranged =
      link === 'to' ||
      link === '–' ||
      link === '-' ||
      (link === 'and' ? between : link === 'or' || digitless(doc, i));
    if (b !== null && close && ranged && (link !== ',' || b.value === a.value + 1)) {
      hi = b.value;
      last = b.last;
    }
  }
  let min: number | null = a.value;
  let max: number | null = hi;
  let start = i;
  let entry = '';
  const hedge = hedgeBefore(doc, i, from);
  if (hedge !== null) {
    start = hedge.first;
    entry = `quantity:${hedge.entry}`;
    ({ min, max } = bend(min, max, hedge.value));
  }
  const after = last + 1 <= limit ? HEDGES.at(doc, last + 1, limit) : null;
  if (after?.value.startsWith('after-')) {
    last = after.last;
    entry = `quantity:${after.entry}`;
    ({ min, max } = bend(min, max, after.value.slice(6)));
  }
  return { first: start, last, count: { min, max }, hedge: entry };
}

function digitless(doc: Doc, i: number): boolean {
  return !/\d/.test(doc.word(i));
}

function hedgeBefore(doc: Doc, i: number, from: number) {
  for (const at of [i - 1, i - 2]) {
    // "over a hundred": the article stands between.
    if (at < from || (at === i - 2 && !/^(?:a|an|the)$/.test(doc.lower(i - 1)))) continue;
    const h = HEDGES.endingAt(doc, at, from);
    if (h !== null && !h.value.startsWith('after-')) return h;
  }
  return null;
}

function bend(low: number | null, high: number | null, how: string): Count {
  const min = low ?? 0;
  const max = high ?? min;
  switch (how) {
    case 'over':
      return { min: max + 1, max: null };
    case 'least':
      return { min, max: null };
    case 'near':
      return { min: Math.floor(min * 0.875), max };
    case 'about':
      return { min: Math.round(min * 0.9), max: Math.round(max * 1.1) };
    case 'most':
      return { min: 1, max };
    case 'under':
      return { min: 0, max: max - 1 };
    case 'just-over':
      return { min: max + 1, max: Math.round(max * 1.2) };
    default:
      return { min, max };
  }
}

/** A bare number at token i: figures, words, "half a million", "a dozen", "twenty-one". */
function numberAt(doc: Doc, i: number, limit: number): { value: number; last: number } | null {
  const w = doc.lower(i);
  if (w === 'half' && doc.lower(i + 1) === 'a' && i + 2 <= limit) {
    const m = MULTIPLIER.get(doc.lower(i + 2));
    return m === undefined ? null : { value: m / 2, last: i + 2 };
  }
  if ((w === 'a' || w === 'an') && i + 1 <= limit) {
    const m = MULTIPLIER.get(doc.lower(i + 1));
    return m === undefined ? null : { value: m, last: i + 1 };
  }
  // "Mi-24", "S-300": part of a name.
  if (i > 1 && /^\d/.test(w) && doc.word(i - 1) === '-' && /\p{L}$/u.test(doc.word(i - 2)))
    if (doc.end(i - 2) === doc.start(i - 1) && doc.end(i - 1) === doc.start(i)) return null;
  let value: number | undefined;
  let last = i;
  if (/^\d{1,3}(?:,\d{3})+$/.test(w)) value = Number(w.replaceAll(',', ''));
  else if (/^\d{1,7}$/.test(w)) value = Number(w);
  else if (/^\d+\.\d+$/.test(w) && MULTIPLIER.has(doc.lower(Math.min(i + 1, limit)))) value = Number(w);
  else value = NUMERAL.get(w);
  if (value === undefined) return null;
  if (value >= 20 && value < 100 && doc.lower(Math.min(i + 1, limit)) === '-') {
    const unit = i + 2 <= limit ? NUMERAL.get(doc.lower(i + 2)) : undefined;
    if (unit !== undefined && unit < 10 && !/\d/.test(w)) {
      value += unit;
      last = i + 2;
    }
  }
  for (let k = last + 1; k <= limit; k++) {
    const m = MULTIPLIER.get(doc.lower(k));
    if (m === undefined) break;
    value *= m;
    last = k;
    const rest =
      k + 1 <= limit && doc.lower(k + 1) === 'and' && k + 2 <= limit ? numberAt(doc, k + 2, limit) : null;
    if (rest !== null && rest.value < m && !/\d/.test(w))
      return { value: value + rest.value, last: rest.last };
  }
  return { value: Math.round(value), last };
}
