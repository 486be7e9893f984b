/** Words that tell a habit or a rate. Own list of common English. */
import { list, table } from '../../model/words.js';

/** Words that make a sentence tell what is usual. */
export const HABITS = list(`
  usually, normally, typically, routinely, regularly, habitually, as a rule, every day, every night, every week, every month, every fortnight, each day, each night, each week, almost daily,
  nearly daily, most days, most nights, nearly every, almost every, day after day, night after night, a daily average, daily average, on average,
  an average of, on most, the median, the mean
`);

/** Rates by name: how often, and in what length of time. An empty bound is open. */
export const RATES = table(
  ['words', 'per', 'min', 'max'] as const,
  `
  almost daily | day | 1 |
  nearly daily | day | 1 |
  daily | day | 1 |
  nightly | day | 1 |
  on a daily basis | day | 1 |
  every day | day | 1 |
  every night | day | 1 |
  each day | day | 1 |
  each night | day | 1 |
  every single day | day | 1 |
  every single night | day | 1 |
  day after day | day | 1 |
  night after night | day | 1 |
  nearly every day | day | 0 | 1
  almost every day | day | 0 | 1
  nearly every night | day | 0 | 1
  almost every night | day | 0 | 1
  most days | day | 0 | 1
  most nights | day | 0 | 1
  weekly | week | 1 |
  almost weekly | week | 0 | 1
  nearly weekly | week | 0 | 1
  every week | week | 1 |
  each week | week | 1 |
  almost every week | week | 0 | 1
  nearly every week | week | 0 | 1
  every other day | week | 3 | 4
  every second day | week | 3 | 4
  every few days | week | 1 | 3
  every other week | month | 2 | 2
  every second week | month | 2 | 2
  every fortnight | month | 2 | 2
  fortnightly | month | 2 | 2
  monthly | month | 1 |
  every month | month | 1 |
  each month | month | 1 |
`,
);

/** A unit of time behind a number: "40 a day", "twice a week", "dozens of sorties per month". */
export const PER = table(
  ['words', 'per'] as const,
  `
  a day | day
  per day | day
  each day | day
  every day | day
  daily | day
  a night | day
  per night | day
  each night | day
  every night | day
  nightly | day
  a week | week
  per week | week
  each week | week
  every week | week
  a month | month
  per month | month
  each month | month
  every month | month
`,
);

/** Words that make a number the usual one. */
export const AVERAGES = list(`
  average, averages, averaged, averaging, mean, median, rate, typical, usual, norm, normally, usually, typically
`);
