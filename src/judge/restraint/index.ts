export {
  DayCounter,
  type DayCounts,
  type DayQuestion,
  dayCounts,
  dayOf,
  MEASURES,
  type Measure,
} from './day-counts.js';
export {
  FEWEST_DAY_WINDOWS,
  FEWEST_LENGTHS,
  fromDays,
  MOST_UNDATED,
  MOST_UNSTEADY,
  type SeriesWords,
} from './from-days.js';
export type { StatedHabit } from './habit.js';
export { FEWEST_EVENTS, type RateRatio, rateRatio } from './rate-ratio.js';
export { type Habits, restraint, type WindowRestraint } from './restraint.js';
export { fromSeries, type NightSeries, shareWithoutMassedNight } from './series.js';
export { type NightWindow, nightsOf } from './window.js';
