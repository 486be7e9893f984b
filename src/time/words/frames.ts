import { table } from '../../model/words.js';

// Words before a time that make it the end or the beginning of something. `inclusive`: whether the named end belongs to
// it, empty where the word does not say. The longest phrase that fits is taken.
export const FRAMES = table(
  ['phrase', 'kind', 'inclusive'] as const,
  `
  until | deadline |
  til | deadline |
  till | deadline |
  up until | deadline |
  up till | deadline |
  up to and including | deadline | true
  until and including | deadline | true
  until after | deadline | true
  until the end of | deadline | true
  until the start of | deadline | false
  through to | deadline | true
  through | deadline | true
  through the end of | deadline | true
  thru | deadline | true
  by | deadline |
  by the end of | deadline | true
  no later than | deadline | true
  not later than | deadline | true
  before | deadline | false
  ahead of | deadline | false
  prior to | deadline | false
  expires on | deadline |
  expire on | deadline |
  expired on | deadline |
  expiring on | deadline |
  expires at | deadline |
  expire at | deadline |
  expires | deadline |
  expire | deadline |
  expiring | deadline |
  ends on | deadline |
  end on | deadline |
  ended on | deadline |
  ending on | deadline |
  ends at | deadline |
  end at | deadline |
  ending at | deadline |
  ending | deadline |
  lapses on | deadline |
  lapse on | deadline |
  lapsed on | deadline |
  run out on | deadline |
  running until | deadline |
  running to | deadline |
  runs out on | deadline |
  deadline of | deadline |
  to last until | deadline |
  extended to | deadline |
  since | start |
  ever since | start |
  from | start |
  as from | start |
  as of | start |
  starting | start |
  starting on | start |
  starting from | start |
  starting at | start |
  start on | start |
  start at | start |
  started at | start |
  started in | start |
  starts in | start |
  start in | start |
  started from | start |
  begin in | start |
  begins in | start |
  began in | start |
  began from | start |
  start from | start |
  starts on | start |
  starts at | start |
  started on | start |
  begin on | start |
  begin at | start |
  begin from | start |
  begins on | start |
  begins at | start |
  began on | start |
  began at | start |
  beginning | start |
  beginning on | start |
  beginning at | start |
  beginning from | start |
  commencing | start |
  commencing on | start |
  commence on | start |
  effective | start |
  effective on | start |
  effective from | start |
  effective as of | start |
  with effect from | start |
  in effect from | start |
  in effect since | start |
  into effect on | start |
  into effect at | start |
  into effect from | start |
  into force on | start |
  into force at | start |
  into force from | start |
  in force from | start |
  in force since | start |
  takes effect on | start |
  take effect on | start |
  took effect on | start |
  takes effect at | start |
  take effect at | start |
  took effect at | start |
  taking effect on | start |
  take effect from | start |
  take effect | start |
  takes effect | start |
  into effect | start |
  into force | start |
  after | start | false
  no earlier than | start | true
  not before | start | true
  not earlier than | start | true
  not until | start |
`,
);
