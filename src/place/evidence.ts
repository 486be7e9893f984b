/** What the words around a name say of its being a place, in points: above nought speaks for, below against. */
import type { Doc } from '../language/index.js';
import { fold } from './fold.js';
import { isUpper } from './spans.js';
import {
  FACILITY_WORDS,
  FOREIGN_WORDS,
  GIVEN_NAME_PLACES,
  HEADS_OF_FOREIGN,
  LOCATIVES,
  ROLE_WORDS,
  STOP,
  SURNAME_PARTICLES,
  TITLES,
  WEAK_LOCATIVES,
} from './words/context.js';
import { TOWN_WORDS, UNIT_WORDS } from './words/kinds.js';

export interface Evidence {
  points: number;
  /** Word-list entries that took part. */
  words: string[];
  /** The text says which kind it is: "Idlib province", "the city of Pokrovsk". */
  wants: 'unit' | 'town' | '';
  /** Token index after the word of kind that belongs to the name ("Oblast"), or the last token of the name. */
  last: number;
}

/** Weighs the surroundings of tokens `[first, last]`. `isPlace` tells whether a token belongs to a place already found. */
export function weigh(doc: Doc, first: number, last: number, isPlace: (token: number) => boolean): Evidence {
  const ev: Evidence = { points: 0, words: [], wants: '', last };
  const s = doc.sentenceOf(first);
  const after = last + 1 <= s.last ? last + 1 : -1;
  const before = first - 1 >= s.first ? first - 1 : -1;
  lookAhead(doc, ev, last, after, s.last, isPlace);
  lookBack(doc, ev, first, before, s.first, isPlace);
  if (first === last && STOP.has(doc.lower(first))) {
    ev.points -= 8;
    ev.words.push(doc.lower(first));
  }
  return ev;
}

function lookAhead(
  doc: Doc,
  ev: Evidence,
  last: number,
  after: number,
  end: number,
  isPlace: (t: number) => boolean,
): void {
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
    if (isUpper(doc.word(after + 1)) && !isPlace(after + 1) && doc.start(after) === doc.end(last))
      ev.points -= 3;
    else ev.points += 1;
    return;
  }
  // "the Donetsk and Luhansk oblasts"
  for (let k = after; k <= Math.min(end, after + 8); k++) {
    const w = doc.lower(k);
    if (UNIT_WORDS.has(w) && w.endsWith('s')) {
      ev.points += 4;
      ev.wants = 'unit';
      ev.words.push(w);
      return;
    }
    if (w !== 'and' && w !== ',' && w !== 'or' && !isUpper(doc.word(k))) break;
  }
  if (!isUpper(doc.word(after)) || doc.start(after) - doc.end(last) !== 1) return;
  if (isPlace(after)) return;
  let k = after;
  while (k <= end && isUpper(doc.word(k)) && k - after < 4) {
    const w = doc.lower(k);
    if (FOREIGN_WORDS.has(w)) {
      ev.points -= 12;
      ev.words.push(w);
      return;
    }
    k++;
  }
  if (ROLE_WORDS.has(next)) {
    ev.words.push(next);
    return;
  }
  ev.points -= GIVEN_NAME_PLACES.has(fold(doc.text.slice(doc.start(last), doc.end(last)))) ? 12 : 4;
}

function lookBack(
  doc: Doc,
  ev: Evidence,
  first: number,
  before: number,
  start: number,
  isPlace: (t: number) => boolean,
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
    } else if (UNIT_WORDS.has(head)) {
      ev.points += 5;
      ev.wants = 'unit';
      ev.words.push(head);
    } else if (HEADS_OF_FOREIGN.has(head) && isUpper(doc.word(before - 1))) {
      ev.points -= 12;
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
  if (gap !== 1 || isPlace(before)) return;
  if (TITLES.has(prev)) {
    ev.points -= 10;
    ev.words.push(prev);
    return;
  }
  if (SURNAME_PARTICLES.has(prev)) {
    ev.points -= 6;
    return;
  }
  // "Walter Toledo": a capitalised word that is neither a place nor the sentence's first word makes it a person's or a body's.
  if (isUpper(doc.word(before)) && before !== start && !ROLE_WORDS.has(prev)) ev.points -= 7;
  else if (isUpper(doc.word(before)) && before === start && !STOP.has(prev) && !LOCATIVES.has(prev))
    ev.points -= 4;
}
