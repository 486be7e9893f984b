export { occurrences } from './incidents.js';
export type { ReadReport } from './input.js';
export { type Places, placesOf } from './places.js';
export { dossiers, samePledge } from './pledges.js';
export { sameIncident } from './same-incident.js';
export { selectorOf, sourceOf } from './source.js';
export { firstSource, parties } from './versions.js';
