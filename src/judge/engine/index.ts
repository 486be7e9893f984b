export type { Facets } from './facets.js';
export { FacetDictionary } from './facets.js';
export type { Found } from './find.js';
export { Incidents } from './incidents.js';
export type { RawRows, RowSource } from './rows.js';
export type { Question, Terms, Window } from './terms.js';
