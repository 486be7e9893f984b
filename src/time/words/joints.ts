import { table } from '../../model/words.js';

// What may stand between two neighbours that make one expression, lower case, tokens parted by one space; an empty cell
// is nothing at all. `dash` joins the ends of a range, `until` those of one that "from" opens, `into` a night and the day
// it ends on, the others what their names say.
export const JOINTS = table(
  ['joint', 'words'] as const,
  `
  dash | -
  dash | to
  dash | /
  dash | - to
  until | until
  until | till
  until | through
  until | up to
  until | up until
  until | through to
  into | into
  into | to
  into | through to
  into | going into
  part-day |
  part-day | on
  part-day | of
  part-day | of the
  part-day | on the
  part-day | from
  part-day | between
  part-day | ,
  part-day | of last
  part-day | , on
  day-part |
  day-part | in
  day-part | at
  day-part | ,
  day-part | during
  clock-day |
  clock-day | on
  clock-day | ,
  clock-day | of
  clock-day | , on
  clock-day | on the
  day-clock |
  day-clock | at
  day-clock | ,
  day-clock | , at
  day-clock | at about
  day-clock | at around
  day-clock | around
  day-clock | about
  day-clock | at exactly
  day-clock | ( at
  day-clock | (
  clock-part |
  clock-part | in
  clock-part | at
  clock-part | on
  clock-part | of
`,
);

// Parts of the day in which an hour up to twelve is after noon.
export const AFTER_NOON = table(
  ['part'] as const,
  `
  afternoon
  evening
  late evening
  dusk
  late
  midday
`,
);
