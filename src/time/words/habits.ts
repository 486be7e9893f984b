import { table } from '../../model/words.js';

// Adverbs and adjectives of habit; `min`/`max` the rate per unit, empty where open.
export const HABITS = table(
  ['word', 'per', 'min', 'max'] as const,
  `
  daily | day | 1 |
  nightly | day | 1 |
  weekly | week | 1 |
  fortnightly | month | 2 | 2
  monthly | month | 1 |
  weekends | week | 1 |
  hourly | day | 24 |
`,
);
