/** Where in a text a place may be named: runs of tokens whose folded form the gazetteer knows, the longest first. */
import type { Doc } from '../language/index.js';
import { cellList } from '../model/words.js';
import type { CountryWord } from './countries.js';
import { countryWords } from './countries.js';
import { fold } from './fold.js';
import type { Gazetteer } from './gazetteer.js';
import { AREAS } from './words/areas.js';
import { STOP } from './words/context.js';
import { PEOPLES } from './words/peoples.js';

/** A run of tokens `[first, last]` that the gazetteer knows under `key`. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly key: string;
  /** Nodes and areas of that name, likeliest first. */
  readonly ids: readonly number[];
  /** Set where the words are an adjective, a demonym or a seat of government rather than a name. */
  readonly word: CountryWord | null;
  /** The place of a regional adjective ("Gazan"), as a name to look up. */
  readonly people: string;
}

const MAX_TOKENS = 9;
const UPPER = /^\p{Lu}/u;
/** Small words inside a name, and the marks between its parts. */
const INNER =
  /^(of|the|and|de|del|la|le|les|el|al|ad|an|ar|as|ash|at|az|ez|es|e|on|en|upon|da|do|dos|di|du|d'|au|aux|sur|na|nad|i|y|-|–|'|’|\/|\.)$/;

let lowerStarts: ReadonlySet<string> | undefined;

/** First words of area names that begin small: "southern Lebanon", "38th parallel". */
function areaStarts(): ReadonlySet<string> {
  lowerStarts ??= new Set(
    AREAS.flatMap((row) => [row.name, ...cellList(row.also)])
      .filter((name) => !UPPER.test(name) && !name.startsWith('the '))
      .map((name) => name.split(/[\s-]/)[0]!.toLowerCase()),
  );
  return lowerStarts;
}

let lowerEnds: ReadonlySet<string> | undefined;

/** Last words of area names that are small: "Lachin corridor", "Korean peninsula". */
function areaEnds(): ReadonlySet<string> {
  lowerEnds ??= new Set(
    AREAS.flatMap((row) => [row.name, ...cellList(row.also)])
      .map((name) => name.split(' ').at(-1)!)
      .filter((word) => !isUpper(word)),
  );
  return lowerEnds;
}

let peopleWords: ReadonlyMap<string, string> | undefined;

function peoples(): ReadonlyMap<string, string> {
  peopleWords ??= new Map(
    PEOPLES.flatMap((row) => cellList(row.words).map((w) => [fold(w), row.place] as const)),
  );
  return peopleWords;
}

/** Does the word begin with a capital? */
export function isUpper(word: string): boolean {
  const c = word.charCodeAt(0);
  if (c < 128) return c >= 65 && c <= 90;
  return UPPER.test(word);
}

/** The longest known run that starts at token `i`, or null. */
export function spanAt(doc: Doc, gaz: Gazetteer, i: number): Span | null {
  const word = doc.word(i);
  const upper = isUpper(word);
  if (!upper && !areaStarts().has(doc.lower(i)) && !isArticle(doc, i)) return null;
  const sentenceEnd = doc.sentenceOf(i).last;
  let end = i;
  for (let k = i + 1; k <= sentenceEnd && k - i < MAX_TOKENS; k++) {
    const next = doc.word(k);
    if (doc.start(k) - doc.end(k - 1) > 1) break;
    if (!isUpper(next) && !INNER.test(next) && upper && k - i > 1) break;
    if (/^[,;:!?()"“”«»]$/.test(next)) {
      if (next === ',' && k + 1 <= sentenceEnd && doc.word(k + 1) === 'D.C.') continue;
      break;
    }
    end = k;
  }
  for (let k = end; k >= i; k--) {
    const last = doc.word(k);
    if (k > i && (INNER.test(last) || (!isUpper(last) && !areaEnds().has(last)))) continue;
    const key = fold(doc.text.slice(doc.start(i), doc.end(k)));
    if (key.length < 2) continue;
    if (upper && k > i && !isUpper(last) && !isAreaKey(key, gaz)) continue;
    if (!upper && !isAreaKey(key, gaz) && !isArticle(doc, i)) continue;
    const people = peoples().get(key);
    const country = countryWords().get(key);
    if (upper && (country?.form === 'adjective' || country?.form === 'government'))
      return { first: i, last: k, key, ids: [], word: country, people: '' };
    if (upper && people) return { first: i, last: k, key, ids: [], word: null, people };
    const ids = gaz.ids(key);
    if (ids.length > 0 && !(k === i && isShouted(word, ids, gaz)))
      return { first: i, last: k, key, ids, word: null, people: '' };
  }
  return null;
}

/** "al-Mawasi", "el-Fasher": a small article before a capital. */
function isArticle(doc: Doc, i: number): boolean {
  return (
    doc.end(i) - doc.start(i) < 4 &&
    /^(al|el|ash|as|ad|an|ar|at|az|ed|es)$/.test(doc.word(i)) &&
    i + 2 < doc.size &&
    /^[-‑]$/.test(doc.word(i + 1)) &&
    UPPER.test(doc.word(i + 2))
  );
}

/** Does the key name an area (whose names may have small letters)? */
function isAreaKey(key: string, gaz: Gazetteer): boolean {
  return gaz.ids(key).some((id) => id >= gaz.size);
}

/** Two and three capitals are an abbreviation: a place only if a table says so ("UK", "UAE", "DMZ"). */
function isShouted(word: string, ids: readonly number[], gaz: Gazetteer): boolean {
  return /^[A-Z]{2,4}$/.test(word) && word.length <= 4 && !isTabled(word, gaz, ids);
}

function isTabled(word: string, gaz: Gazetteer, ids: readonly number[]): boolean {
  const key = fold(word);
  return (
    countryWords().get(key)?.form === 'name' || (ids[0]! >= gaz.size && !STOP.has(key)) || word.length === 4
  );
}
