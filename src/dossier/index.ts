export { occurrences } from './incidents.js';
export type { ReadReport } from './input.js';
export { type Places, placesOf } from './places.js';
export { fromTable } from './occurrence.js';
export { dossiers } from './pledges.js';
export { meet } from './sets.js';
export { parties } from './versions.js';
