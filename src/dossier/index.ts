export { originOf, sketch, withCopies } from './copies.js';
export { type Decision, decisionOf, NO_DECISIONS } from './decisions.js';
export {
  type Affected,
  affected,
  dossiers,
  type Neighbourhood,
  neighbourhoods,
  type ReportChange,
  touches,
} from './follow.js';
export { type Cluster, clusters, occurrences, singles } from './incidents.js';
export { isIncident, isRead, type ReadReport } from './input.js';
export { fromTable } from './occurrence.js';
export { occurrencePartition, type Pairwise, pairwise, partitionOf } from './pairwise.js';
export { type Places, type Point, placesOf } from './places.js';
export { mostVoicesFirst } from './pledges.js';
export { meet } from './sets.js';
export { parties } from './versions.js';
