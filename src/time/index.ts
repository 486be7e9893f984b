/** Words to fuzzy intervals, and the arithmetic of intervals, days and zones. Pure; imports `model` alone. */
export {
  addDuration,
  dayInterval,
  isValidTimezone,
  localDate,
  localDateTime,
  localDay,
  midnight,
  NIGHT,
  nightBeginning,
  nightEnding,
  parseDuration,
  parseIso,
  sharp,
} from './calendar.js';
export { dayOfIso, isoOf } from './civil.js';
export { parseEdtf, toEdtf } from './edtf.js';
export {
  ALWAYS,
  before,
  both,
  either,
  hull,
  intersect,
  isSharp,
  type Kleene,
  not,
  oneOf,
  overlaps,
  same,
  somewhereIn,
  within,
} from './interval.js';
export { isoDuration } from './iso.js';
export { readTimes } from './read.js';
export type {
  TimeAlternative,
  TimeAnchor,
  TimeContext,
  TimeExpression,
  TimeKind,
  TimeOptions,
  Unit,
} from './types.js';
