export type { StatedHabit } from './habit.js';
export { FEWEST_EVENTS, type RateRatio, rateRatio } from './rate-ratio.js';
export { type Habits, restraint, type WindowRestraint } from './restraint.js';
export { fromSeries, type NightSeries, shareWithoutMassedNight } from './series.js';
