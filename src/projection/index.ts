export { rebuild } from './follow.js';
export { openProjection } from './open.js';
export type { Bearing, Clocks, DossierLine, Projection, ViewAt } from './projection.js';
export { FACET_KINDS, type FacetKind } from './search/facets.js';
export type { Hit, Question } from './search/search.js';
export type { Snippet } from './search/words.js';
