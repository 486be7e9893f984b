/** Places: the gazetteer, containment, countries, and the places that a text names. */
export type { Area } from './areas.js';
export { contains } from './contain.js';
export type { CountryForm, CountryWord } from './countries.js';
export { countryName, countryOf, countryWord, demonymsOf, isoOf } from './countries.js';
export { fold } from './fold.js';
export type { Gazetteer } from './gazetteer.js';
export { loadGazetteer } from './gazetteer.js';
export type { PlaceContext } from './read.js';
export { readPlaces } from './read.js';
export type { Alternative, Box, Containment, Place, PlaceKind, PlaceMention } from './types.js';
