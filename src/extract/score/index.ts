export { type Case, type RecordSet, rates, type Scores, score, type Tally, total } from './score.js';
export { KINDS, type Kind } from './slots.js';
