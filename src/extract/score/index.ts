export {
  type Agreement,
  type Comparison,
  compare,
  type ReportComparison,
  type SlotDifference,
  type TwoReadings,
} from './compare.js';
export { type Case, type RecordSet, rates, type Scores, score, type Tally, total } from './score.js';
export { items, KINDS, type Kind, type Scorable } from './slots.js';
