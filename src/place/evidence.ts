/** What the words around a name say of its being a place, in points: above nought speaks for, below against. */
import type { Doc } from '../language/index.js';
import { fold } from './fold.js';
import { crowded } from './habits.js';
import { isUpper } from './spans.js';
import {
  FACILITY_WORDS,
  FOREIGN_WORDS,
  GIVEN_NAME_PLACES,
  HEADS_OF_FOREIGN,
  LOCATIVES,
  NOT_PLACES_AFTER_IN,
  ROLE_WORDS,
  SPEECH,
  STOP,
  SURNAME_PARTICLES,
  TITLES,
  WEAK_LOCATIVES,
} from './words/context.js';
import { LOWER_UNIT_WORDS, TOWN_WORDS, UNIT_WORDS } from './words/kinds.js';

export interface Evidence {
  points: number;
  /** The words around make it part of another name: a paper, a person, a body. */
  vetoed: boolean;
  /** Word-list entries that took part. */
  words: string[];
  /** The text says which kind it is: "Idlib province", "the city of Pokrovsk". */
  wants: 'unit' | 'town' | '';
  /** Token index after the word of kind that belongs to the name ("Oblast"), or the last token of the name. */
  last: number;
}

/** What known name a token belongs to: a country (or an adjective of one), another name, or none. */
export type KindAt = (token: number) => 'country' | 'other' | '';

/** Weighs the surroundings of tokens `[first, last]`. `kindAt` tells what name a token belongs to, if any. */
export function weigh(doc: Doc, first: number, last: number, kindAt: KindAt, seat = false): Evidence {
  const ev: Evidence = { points: 0, vetoed: false, words: [], wants: '', last };
  const s = doc.sentenceOf(first);
  const after = last + 1 <= s.last ? last + 1 : -1;
  const before = first - 1 >= s.first ? first - 1 : -1;
  const free = crowded(doc, first);
  lookAhead(doc, ev, { last, after, end: s.last, kindAt, free, seat });
  lookBack(doc, ev, first, before, s.first, kindAt, free);
  if (!seat && speaks(doc, first, last)) ev.points -= 6;
  const bareWord =
    first === last
      ? doc.lower(first)
      : last === first + 1 && doc.lower(first) === 'the'
        ? doc.lower(last)
        : '';
  if (STOP.has(bareWord) || NOT_PLACES_AFTER_IN.has(bareWord)) {
    ev.points -= 8;
    ev.words.push(bareWord);
  }
  return ev;
}

interface Ahead {
  readonly last: number;
  readonly after: number;
  readonly end: number;
  readonly kindAt: KindAt;
  /** In a title-case or shouted line capitals tell nothing. */
  readonly free: boolean;
  /** A country or a capital, which speaks and decides. */
  readonly seat: boolean;
}

function lookAhead(doc: Doc, ev: Evidence, at: Ahead): void {
  const { last, after, end, kindAt } = at;
  if (after < 0) return;
  const next = doc.lower(after);
  if (UNIT_WORDS.has(next)) {
    ev.points += 5;
    ev.wants = 'unit';
    ev.last = after;
    ev.words.push(next);
    return;
  }
  if (FACILITY_WORDS.has(next) || (TOWN_WORDS.has(next) && !isUpper(doc.word(after)))) {
    ev.points += 2;
    ev.words.push(next);
    return;
  }
  if (/^[-–]$/.test(next) && after + 1 <= end) {
    const joined =
      isUpper(doc.word(after + 1)) && kindAt(after + 1) === '' && doc.start(after) === doc.end(last);
    ev.points += joined ? -3 : 1;
    return;
  }
  if (listOfUnits(doc, ev, after, end)) return;
  if (at.free || !isUpper(doc.word(after)) || doc.start(after) - doc.end(last) !== 1) return;
  const given = GIVEN_NAME_PLACES.has(fold(doc.text.slice(doc.start(last), doc.end(last))));
  for (let k = after; k <= end && isUpper(doc.word(k)) && k - after < 4; k++) {
    const w = doc.lower(k);
    if (FOREIGN_WORDS.has(w)) {
      ev.vetoed = true;
      ev.words.push(w);
      return;
    }
    if (FACILITY_WORDS.has(w)) return;
  }
  if (kindAt(after) !== '') {
    if (given && kindAt(after) === 'other') ev.vetoed = true;
    else if (!at.seat && kindAt(after) === 'other') ev.points -= 5;
    return;
  }
  if (ROLE_WORDS.has(next)) ev.words.push(next);
  else if (given) ev.vetoed = true;
  else ev.points -= at.seat ? 2 : 6;
}

/** "the Donetsk and Luhansk oblasts": a plural word of kind after more names. */
function listOfUnits(doc: Doc, ev: Evidence, after: number, end: number): boolean {
  for (let k = after; k <= Math.min(end, after + 8); k++) {
    const w = doc.lower(k);
    if (UNIT_WORDS.has(w) && w.endsWith('s') && !LOWER_UNIT_WORDS.has(w)) {
      ev.points += 4;
      ev.wants = 'unit';
      ev.words.push(w);
      return true;
    }
    if (w !== 'and' && w !== ',' && w !== 'or' && !isUpper(doc.word(k))) return false;
  }
  return false;
}

function lookBack(
  doc: Doc,
  ev: Evidence,
  first: number,
  before: number,
  start: number,
  kindAt: KindAt,
  free: boolean,
): void {
  if (before < 0) return;
  const prev = doc.lower(before);
  const gap = doc.start(first) - doc.end(before);
  if (prev === 'of' && before - 1 >= start) {
    const head = doc.lower(before - 1);
    if (TOWN_WORDS.has(head)) {
      ev.points += 5;
      ev.wants = 'town';
      ev.words.push(head);
    } else if (LOWER_UNIT_WORDS.has(head)) {
      ev.points += 3;
      ev.words.push(head);
    } else if (UNIT_WORDS.has(head)) {
      ev.points += 5;
      ev.wants = 'unit';
      ev.words.push(`${head} of`);
    } else if (HEADS_OF_FOREIGN.has(head) && isUpper(doc.word(before - 1))) {
      ev.vetoed = true;
      ev.words.push(head);
    } else ev.points += 1;
    return;
  }
  let k = before;
  if (prev === 'the' && k - 1 >= start) k--;
  const governor = doc.lower(k);
  if (LOCATIVES.has(governor)) {
    ev.points += 3;
    ev.words.push(governor);
    return;
  }
  if (WEAK_LOCATIVES.has(governor)) ev.points += 1;
  if (TOWN_WORDS.has(prev)) {
    ev.points += 3;
    ev.wants = 'town';
    ev.words.push(prev);
    return;
  }
  if (gap !== 1) return;
  if (kindAt(before) !== '') {
    if (kindAt(before) === 'other') ev.points -= 5;
    return;
  }
  if (TITLES.has(prev)) {
    ev.points -= 10;
    ev.words.push(prev);
    return;
  }
  if (SURNAME_PARTICLES.has(prev)) {
    ev.points -= 6;
    return;
  }
  if (free) return;
  // "Walter Toledo": a capitalised word that is neither a place nor the sentence's first word makes it a person's or a body's.
  if (isUpper(doc.word(before)) && before !== start && !ROLE_WORDS.has(prev)) ev.points -= 7;
  else if (isUpper(doc.word(before)) && before === start && !STOP.has(prev) && !LOCATIVES.has(prev))
    ev.points -= 4;
}

/** "Harrow said": who speaks and is no capital is a person. */
function speaks(doc: Doc, first: number, last: number): boolean {
  const s = doc.sentenceOf(first);
  const next = last + 1 <= s.last ? doc.lower(last + 1) : '';
  const before = first - 1 >= s.first ? doc.lower(first - 1) : '';
  return SPEECH.has(next) || (SPEECH.has(before) && (next === '.' || next === ','));
}
