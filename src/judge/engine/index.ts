export { type AnswerTable, DOUBTS, NO, UNLOCATED } from './answer-byte.js';
export { FacetDictionary, type Facets, type Interval } from './facets.js';
export type { Found } from './find.js';
export { Incidents } from './incidents.js';
export type { RawRows, RowSource } from './rows.js';
export { TableRows } from './table.js';
export { answerTo, type Question, type Terms, type Window } from './terms.js';
