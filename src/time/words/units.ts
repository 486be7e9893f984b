import { table } from '../../model/words.js';

// Units of time. `unit` is what durations are counted in and `times` how many of it the word holds (a fortnight is two
// weeks, a decade ten years).
export const UNITS = table(
  ['word', 'unit', 'times', 'plural'] as const,
  `
  second  | second | 1 |
  seconds | second | 1 | s
  minute  | minute | 1 |
  minutes | minute | 1 | s
  min     | minute | 1 |
  mins    | minute | 1 | s
  hour    | hour | 1 |
  hours   | hour | 1 | s
  hrs     | hour | 1 | s
  day     | day | 1 |
  days    | day | 1 | s
  night   | day | 1 |
  nights  | day | 1 | s
  week    | week | 1 |
  weeks   | week | 1 | s
  fortnight | week | 2 |
  fortnights | week | 2 | s
  month   | month | 1 |
  months  | month | 1 | s
  year    | year | 1 |
  years   | year | 1 | s
  decade  | year | 10 |
  decades | year | 10 | s
  century | year | 100 |
  centuries | year | 100 | s
  daylong  | day | 1 | long
  weeklong | week | 1 | long
  monthlong | month | 1 | long
  yearlong | year | 1 | long
  hourlong | hour | 1 | long
  hourslong | hour | 1 | longs
  dayslong | day | 1 | longs
  weekslong | week | 1 | longs
  monthslong | month | 1 | longs
  yearslong | year | 1 | longs
  decadeslong | year | 10 | longs
`,
);
