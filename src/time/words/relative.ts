import { table } from '../../model/words.js';

// Words and phrases for a day or a part of a day counted from publication (`report`) or from the expression before
// (`previous`; `either`: from that where there is one). `part` names a row of parts.ts; empty is the whole day.
export const RELATIVE = table(
  ['phrase', 'days', 'origin', 'part'] as const,
  `
  the day before yesterday | -2 | report |
  day before yesterday | -2 | report |
  the day after tomorrow | 2 | report |
  day after tomorrow | 2 | report |
  today | 0 | report |
  this day | 0 | report |
  earlier in the day | 0 | either |
  later in the day | 0 | either |
  that same evening | 0 | previous | evening
  yesterday | -1 | report |
  tomorrow | 1 | report |
  tonight | 0 | report | night
  last night | -1 | report | night
  last evening | -1 | report | evening
  this morning | 0 | report | morning
  this afternoon | 0 | report | afternoon
  this evening | 0 | report | evening
  that same day | 0 | previous |
  that day | 0 | previous |
  that very day | 0 | previous |
  the same day | 0 | previous |
  same day | 0 | previous |
  the next day | 1 | previous |
  the following day | 1 | previous |
  the subsequent day | 1 | previous |
  the day after | 1 | previous |
  a day later | 1 | previous |
  one day later | 1 | previous |
  the previous day | -1 | previous |
  the preceding day | -1 | previous |
  the day before | -1 | previous |
  the day prior | -1 | previous |
  a day earlier | -1 | previous |
  a day before | -1 | previous |
  one day earlier | -1 | previous |
  that night | 0 | previous | night
  that same night | 0 | previous | night
  the same night | 0 | previous | night
  that evening | 0 | previous | evening
  the same evening | 0 | previous | evening
  that morning | 0 | previous | morning
  the same morning | 0 | previous | morning
  that afternoon | 0 | previous | afternoon
  the same afternoon | 0 | previous | afternoon
  the next morning | 1 | previous | morning
  the following morning | 1 | previous | morning
  the next evening | 1 | previous | evening
  the next night | 1 | previous | night
  the following night | 1 | previous | night
  the previous night | -1 | previous | night
  the previous evening | -1 | previous | evening
  the night before | -1 | previous | night
  the night before last | -2 | report | night
  the evening before | -1 | previous | evening
  the morning after | 1 | previous | morning
`,
);
