/** Country names, adjectives, demonyms and the houses that stand for governments; needs no gazetteer. */
import { cellList } from '../model/words.js';
import { fold } from './fold.js';
import { COUNTRIES } from './words/countries.js';

/** How a word names a country. */
export type CountryForm = 'name' | 'adjective' | 'government' | 'capital';

export interface CountryWord {
  /** Canonical English short name. */
  readonly country: string;
  readonly iso2: string;
  readonly form: CountryForm;
}

let words: Map<string, CountryWord> | undefined;
let nouns: Map<string, string> | undefined;
let byIso: Map<string, string> | undefined;

/** All single- and several-word forms by folded key; capitals rank below every other form. */
export function countryWords(): ReadonlyMap<string, CountryWord> {
  if (words) return words;
  words = new Map();
  const add = (text: string, row: { name: string; iso2: string }, form: CountryForm) => {
    const key = fold(text);
    if (key !== '' && !words!.has(key)) words!.set(key, { country: row.name, iso2: row.iso2, form });
  };
  for (const row of COUNTRIES) add(row.name, row, 'name');
  for (const row of COUNTRIES) for (const n of cellList(row.also)) add(n, row, 'name');
  for (const row of COUNTRIES) for (const n of cellList(row.people)) add(n, row, 'adjective');
  for (const row of COUNTRIES) for (const n of cellList(row.government)) add(n, row, 'government');
  for (const row of COUNTRIES) for (const n of cellList(row.capital)) add(n, row, 'capital');
  return words;
}

/**
 * The canonical country name of a name, abbreviation, adjective, demonym, capital or seat of government; null if none.
 *
 * @example countryOf('British') // 'United Kingdom'
 * @example countryOf('the Kremlin') // 'Russia'
 */
export function countryOf(nameOrDemonym: string): string | null {
  return countryWord(nameOrDemonym)?.country ?? null;
}

/** Like `countryOf`, with the form and the ISO code. */
export function countryWord(text: string): CountryWord | null {
  const key = fold(text.replace(/['’]s$/, ''));
  return (
    countryWords().get(key) ?? (key.startsWith('the ') ? (countryWords().get(key.slice(4)) ?? null) : null)
  );
}

/** Canonical short name of an ISO 3166-1 alpha-2 code; the code itself if it is unknown. */
export function countryName(iso2: string): string {
  byIso ??= new Map(COUNTRIES.map((r) => [r.iso2, r.name]));
  return byIso.get(iso2) ?? iso2;
}

/** ISO 3166-1 alpha-2 code of a canonical country name; `''` if unknown. */
export function isoOf(country: string): string {
  nouns ??= new Map(COUNTRIES.map((r) => [r.name, r.iso2]));
  return nouns.get(country) ?? '';
}

/** Adjectives and demonyms of a country (canonical name): `Ukrainian, Ukrainians`. */
export function demonymsOf(country: string): readonly string[] {
  return cellList(COUNTRIES.find((r) => r.name === country)?.people ?? '');
}
