import { Phrases } from './phrases.js';
import type { Tokens } from './scan.js';
import type { Unit } from './types.js';
import { MONTHS, NOT_DAYS, SEASONS, WEEKDAYS } from './words/calendar.js';
import { FRAMES } from './words/frames.js';
import { HEDGES } from './words/hedges.js';
import { CARDINALS, ORDINALS, TIMES } from './words/numbers.js';
import { PARTS } from './words/parts.js';
import { RELATIVE } from './words/relative.js';
import { UNITS } from './words/units.js';
import { PLACE_TIMES, ZONES } from './words/zones.js';

/** The word tables as rules ask them. */

export const months = new Map(
  MONTHS.map((r) => [r.word, { month: Number(r.month), alone: r.alone as 'yes' | 'cue' | 'day' }]),
);
export const weekdays = new Map(
  WEEKDAYS.map((r) => [r.word, { weekday: Number(r.weekday), form: r.form as 'full' | 'plural' | 'short' }]),
);
export const seasons = new Map(SEASONS.map((r) => [r.word, Number(r.index)]));
export const notBefore = new Set(NOT_DAYS.filter((r) => r.side === 'before').map((r) => r.word));
export const notAfter = new Set(NOT_DAYS.filter((r) => r.side === 'after').map((r) => r.word));

export interface UnitWord {
  readonly unit: Unit;
  readonly times: number;
  readonly plural: '' | 's' | 'long' | 'longs';
}
export const units: ReadonlyMap<string, UnitWord> = new Map(
  UNITS.map((r) => [
    r.word,
    { unit: r.unit as Unit, times: Number(r.times), plural: r.plural as UnitWord['plural'] },
  ]),
);

const open = (cell: string): number | null => (cell === '' ? null : Number(cell));
export const cardinals = new Map(CARDINALS.map((r) => [r.word, { min: Number(r.min), max: open(r.max) }]));
export const ordinals = new Map(ORDINALS.map((r) => [r.word, Number(r.n)]));
export const times = new Map(TIMES.map((r) => [r.word, Number(r.n)]));

export interface Part {
  readonly from: number;
  readonly to: number;
  readonly lone: boolean;
}
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
export const parts: ReadonlyMap<string, Part> = new Map(
  [...PARTS]
    .reverse()
    .map((r) => [r.part, { from: minutes(r.from), to: minutes(r.to), lone: r.lone !== '' }]),
);

export const partPhrases = new Phrases(PARTS, 'phrase');
export const relativePhrases = new Phrases(RELATIVE, 'phrase');
export const framePhrases = new Phrases(FRAMES, 'phrase');
export const hedgePhrases = new Phrases(HEDGES, 'phrase');
export const zonePhrases = new Phrases(ZONES, 'name');
export const placeTimePhrases = new Phrases(PLACE_TIMES, 'name');

const WHICH: Record<string, 'last' | 'next' | 'this' | 'following' | 'preceding'> = {
  last: 'last',
  past: 'last',
  this: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  following: 'following',
  previous: 'preceding',
  preceding: 'preceding',
};
/** "last", "next" … as a choice among the like-named. */
export function whichOf(word: string): 'last' | 'next' | 'this' | 'following' | 'preceding' | null {
  return Object.hasOwn(WHICH, word) ? WHICH[word]! : null;
}

/** A four-digit year that news would name, else null. */
export function yearAt(t: Tokens, i: number): number | null {
  if (t.digits(i) !== 4) return null;
  const v = t.value(i);
  if (v < 1000 || v > 2200) return null;
  const after = t.at(i + 1);
  if (
    t.glued(i + 1) &&
    (after === ',' || after === '.' || after === ':') &&
    t.isNumber(i + 2) &&
    t.glued(i + 2)
  ) {
    return null;
  }
  return v;
}
