import { table } from '../../model/words.js';

// Parts of a day. `from` and `to` are local clock times of the day named, 24:00 and beyond on the next; the widest that
// news means by the word, so that a dawn at any latitude is inside. `lone` says whether the word is a time without a
// day or determiner beside it ("overnight", "at dawn"). Night: see NIGHT in calendar.ts.
export const PARTS = table(
  ['phrase', 'part', 'from', 'to', 'lone'] as const,
  `
  early morning hours | early hours | 00:00 | 07:00 |
  early in the morning | early morning | 03:00 | 09:00 | yes
  late in the evening | late evening | 20:00 | 24:00 | yes
  late in the day     | late | 17:00 | 26:00 | yes
  early in the day    | early | 00:00 | 10:00 | yes
  late at night       | late night | 21:00 | 28:00 | yes
  early morning       | early morning | 03:00 | 09:00 |
  early hours         | early hours | 00:00 | 06:00 |
  small hours         | early hours | 00:00 | 06:00 |
  wee hours           | early hours | 00:00 | 06:00 |
  predawn hours       | predawn | 01:00 | 07:00 |
  predawn             | predawn | 01:00 | 07:00 |
  pre - dawn hours    | predawn | 01:00 | 07:00 |
  pre - dawn          | predawn | 01:00 | 07:00 |
  before dawn         | predawn | 01:00 | 07:00 | yes
  before daybreak     | predawn | 01:00 | 07:00 | yes
  before sunrise      | predawn | 01:00 | 07:00 | yes
  dawn                | dawn | 03:00 | 09:00 |
  daybreak            | dawn | 03:00 | 09:00 |
  sunrise             | dawn | 03:00 | 09:00 |
  first light         | dawn | 03:00 | 09:00 |
  mid - morning       | mid-morning | 08:00 | 11:30 |
  midmorning          | mid-morning | 08:00 | 11:30 |
  late morning        | late morning | 09:30 | 12:00 |
  morning hours       | morning | 04:00 | 12:00 |
  morning             | morning | 04:00 | 12:00 |
  midday              | midday | 11:00 | 14:00 |
  mid - afternoon     | afternoon | 13:30 | 17:00 |
  early afternoon     | afternoon | 12:00 | 15:30 |
  late afternoon      | afternoon | 15:00 | 19:00 |
  afternoon           | afternoon | 12:00 | 18:00 |
  early evening       | evening | 16:00 | 20:00 |
  late evening        | evening | 20:00 | 24:00 |
  evening             | evening | 16:00 | 24:00 |
  dusk                | dusk | 15:00 | 23:00 |
  sunset              | dusk | 15:00 | 23:00 |
  nightfall           | dusk | 15:00 | 23:00 |
  sundown             | dusk | 15:00 | 23:00 |
  overnight           | night | 18:00 | 32:00 | yes
  nighttime           | night | 18:00 | 32:00 |
  late night          | late night | 21:00 | 28:00 |
  night               | night | 18:00 | 32:00 |
  nights              | night | 18:00 | 32:00 |
  early               | early | 00:00 | 10:00 |
  late                | late | 17:00 | 26:00 |
`,
);
