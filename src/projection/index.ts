export { rebuild } from './follow.js';
export { openProjection } from './open.js';
export type { Bearing, Clocks, DossierLine, Projection, ViewAt } from './projection.js';
