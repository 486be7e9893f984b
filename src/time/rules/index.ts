import type { Rule } from '../rule.js';
import { wordHash } from '../scan.js';
import { anaphor } from './anaphor.js';
import { clock } from './clock.js';
import { date } from './date.js';
import { distance } from './distance.js';
import { duration, indefinite } from './duration.js';
import { feast } from './feast.js';
import { hour } from './hour.js';
import { numeric } from './numeric.js';
import { part } from './part.js';
import { month, period } from './period.js';
import { immediately, thenDay } from './pointer.js';
import { everyPart, habit, recurrence } from './recurrence.js';
import { relative } from './relative.js';
import { stretch } from './stretch.js';
import { weekday } from './weekday.js';
import { year } from './year.js';

/** All rules, in the order in which they are asked about a word; the first that reads something has it. */
export const RULES: readonly Rule[] = [
  feast,
  date,
  month,
  numeric,
  clock,
  hour,
  weekday,
  relative,
  everyPart,
  habit,
  recurrence,
  stretch,
  period,
  distance,
  duration,
  indefinite,
  part,
  year,
  thenDay,
  immediately,
  anaphor,
];

/** The rules that a word starts off, in order. */
export const RULES_OF: ReadonlyMap<string, readonly Rule[]> = index();

function index(): Map<string, Rule[]> {
  const of = new Map<string, Rule[]>();
  for (const rule of RULES) {
    for (const word of new Set(rule.on)) {
      const list = of.get(word);
      if (list === undefined) of.set(word, [rule]);
      else list.push(rule);
    }
  }
  return of;
}

/** By `wordHash`: 1 where a rule may start with such a word. */
export const MAY_START: Uint8Array = new Uint8Array(65_536);
for (const word of RULES_OF.keys()) MAY_START[wordHash(word)] = 1;
