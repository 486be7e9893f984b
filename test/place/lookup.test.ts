import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contains, countryOf, loadGazetteer } from '../../src/place/index.js';

const gaz = loadGazetteer(readFileSync('data/place/gazetteer.bin'));
const first = (name: string) => gaz.lookup(name)[0]!;

/** Name → the likeliest place and what it lies in. */
const NAMES: readonly (readonly [string, string, string])[] = [
  ['Kiev', 'Kyiv', 'Ukraine'],
  ['Odessa', 'Odesa', 'Odesa Oblast'],
  ['Kharkov', 'Kharkiv', 'Kharkiv Oblast'],
  ['Pokrovsk', 'Pokrovsk', 'Donetsk Oblast'],
  ['Kharkiv region', 'Kharkiv Oblast', 'Ukraine'],
  ['Simferopol', 'Simferopol', 'Crimea'],
  ['Crimea', 'Crimea', 'Ukraine'],
  ['Idlib province', 'Idlib Governorate', 'Syria'],
  ['Hodeidah', 'Hodeidah', 'Hodeidah Governorate'],
  ['Deir al-Balah', 'Deir al-Balah', 'Gaza Strip'],
  ['Khan Younis', 'Khan Younis', 'Gaza Strip'],
  ['Gaza', 'Gaza Strip', 'Palestine'],
  ['Gaza City', 'Gaza City', 'Gaza Strip'],
  ['El Fasher', 'El Fasher', 'North Darfur'],
  ['al-Fashir', 'El Fasher', 'North Darfur'],
  ['South Kordofan', 'South Kordofan', 'Sudan'],
  ['Stepanakert', 'Stepanakert', 'Khojaly District'],
  ['Khankendi', 'Stepanakert', 'Khojaly District'],
  ['Goma', 'Goma', 'North Kivu'],
  ['Bunia', 'Bunia', 'Ituri'],
  ['Cauca', 'Cauca', 'Colombia'],
  ['Rakhine', 'Rakhine State', 'Myanmar'],
  ['Amhara', 'Amhara Region', 'Ethiopia'],
  ['Northern Ireland', 'Northern Ireland', 'United Kingdom'],
  ['Georgia', 'Georgia', ''],
  ['the United States', 'United States', ''],
  ['Berlin', 'Berlin', 'Germany'],
  ['Donbas', 'Donbas', 'Ukraine'],
];

describe('lookup', () => {
  it.each(NAMES)('%s is %s in %s', (name, canonical, around) => {
    const place = first(name);
    expect([place.name, place.parent < 0 ? '' : gaz.byId(place.parent).name]).toEqual([canonical, around]);
  });

  it('knows no place of that name', () => {
    expect(gaz.lookup('Nowhereinparticular')).toEqual([]);
    expect(gaz.lookup('')).toEqual([]);
  });

  it('gives point, zone and population', () => {
    const odesa = first('Odesa');
    expect(odesa.lat).toBeCloseTo(46.48, 1);
    expect(odesa.lon).toBeCloseTo(30.73, 1);
    expect(odesa.timezone).toBe('Europe/Kyiv');
    expect(odesa.population).toBeGreaterThan(900_000);
  });
});

describe('a city apart from the region around it', () => {
  it.each([
    ['Kyiv', 'Kyiv Oblast', 'Bila Tserkva'],
    ['Moscow', 'Moscow Oblast', 'Podolsk'],
    ['Minsk', 'Minsk Region', 'Barysaw'],
    ['Berlin', 'Brandenburg', 'Potsdam'],
  ])('%s is outside %s; %s is inside the region, outside the city', (city, region, town) => {
    expect(gaz.inside(first(city).id, first(region).id)).toBe(false);
    expect(gaz.inside(first(town).id, first(region).id)).toBe(true);
    expect(gaz.inside(first(town).id, first(city).id)).toBe(false);
  });
});

describe('contains', () => {
  it.each([
    ['Ukraine', 'Odesa', 'yes'],
    ['Kharkiv Oblast', 'Kharkiv', 'yes'],
    ['Kharkiv', 'Kharkiv Oblast', 'maybe'],
    ['Kharkiv', 'Ukraine', 'maybe'],
    ['Kyiv', 'Kyiv Oblast', 'no'],
    ['Kyiv', 'Odesa', 'no'],
    ['Russia', 'Simferopol', 'no'],
    ['Donbas', 'Kramatorsk', 'yes'],
    ['Donbas', 'Luhansk Oblast', 'yes'],
    ['Donbas', 'Ukraine', 'maybe'],
    ['Donbas', 'Kherson', 'no'],
    ['Ukraine', 'Donbas', 'yes'],
    ['Donetsk Oblast', 'Donbas', 'maybe'],
    ['southern Lebanon', 'Tyre', 'yes'],
    ['southern Lebanon', 'Tripoli, Lebanon', 'none'],
    ['Catatumbo', 'Tibu', 'maybe'],
    ['Catatumbo', 'Cali', 'no'],
    ['Catatumbo', 'Kyiv', 'no'],
    ['Nagorno-Karabakh', 'Stepanakert', 'maybe'],
    ['Nagorno-Karabakh', 'Baku', 'no'],
    ['Line of Control', 'Srinagar', 'maybe'],
    ['Line of Control', 'Mumbai', 'no'],
    ['Darfur', 'El Fasher', 'yes'],
    ['Darfur', 'Khartoum', 'no'],
    ['Red Sea', 'Khartoum', 'no'],
    ['Red Sea', 'Bab al-Mandab', 'maybe'],
    ['Mindanao', 'Marawi', 'yes'],
    ['Northern Ireland', 'Belfast', 'yes'],
  ])('%s ⊇ %s: %s', (area, inner, answer) => {
    if (answer === 'none') return expect(gaz.lookup(inner)).toEqual([]);
    expect(contains(gaz, first(area), first(inner))).toBe(answer);
  });
});

describe('countryOf', () => {
  it.each([
    ['U.S.', 'United States'],
    ['the White House', 'United States'],
    ['DPRK', 'North Korea'],
    ['British', 'United Kingdom'],
    ['Downing Street', 'United Kingdom'],
    ['the Kremlin', 'Russia'],
    ['Beijing', 'China'],
    ['Burmese', 'Myanmar'],
    ['Türkiye', 'Turkey'],
    ["Cote d'Ivoire", 'Ivory Coast'],
    ['Congolese', 'Democratic Republic of the Congo'],
    ['Palestinians', 'Palestine'],
  ])('%s is of %s', (word, country) => {
    expect(countryOf(word)).toBe(country);
  });

  it('is null for what names no country', () => {
    expect(countryOf('Odesa')).toBeNull();
  });
});
