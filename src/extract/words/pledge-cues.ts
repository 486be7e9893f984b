/** Small words that open a pledge's terms. Own collection. */
import { list, table } from '../../model/words.js';

/** What opens a condition; `keep` keeps the opener in the condition, because it turns its sense. */
export const CONDITION_CUES = table(
  ['word', 'keep'] as const,
  `
  provided that
  provided
  providing that
  on condition that
  on the condition that
  on condition of
  conditional on
  conditional upon
  conditioned on
  contingent on
  contingent upon
  subject to
  as long as
  so long as
  for as long as
  only if
  only once
  only when
  only after
  as soon as
  once
  if
  unless | keep
  for every | keep
  in exchange for
  in return for
  in case of | keep
  in the event of | keep
  should
  `,
);

/** Ways to say that something was not told (`~~`: at most nine words between). `what` follows them (after) or stands before them (before). */
export const UNSAID_CUES = table(
  ['word', 'what'] as const,
  `
  did not say | after
  did not clarify | after
  did not specify | after
  did not explain | after
  did not give | after
  did not name | after
  did not list | after
  did not mention | after
  did not indicate | after
  did not provide | after
  did not set | after
  did not spell out | after
  did not disclose | after
  does not say | after
  does not specify | after
  has not said | after
  have not said | after
  has not specified | after
  would not say | after
  declined to say | after
  refused to say | after
  gave no | after
  give no | after
  gives no | after
  named no | after
  laid down no | after
  set no | after
  offered no | after
  provided no | after
  made no mention of | after
  no mention of | after
  no word on | after
  no details of | after
  neither ~~ has said | after
  neither ~~ have said | after
  neither ~~ said | after
  nor did he say | after
  nor did she say | after
  nor did they say | after
  nor did it say | after
  nor did he specify | after
  it was unclear | after
  it is unclear | after
  it remains unclear | after
  it remained unclear | after
  it was not clear | after
  it is not clear | after
  it was not immediately clear | after
  it was not said | after
  it was not specified | after
  it is not known | after
  it was not known | after
  still no | after
  without a | after
  without any | after
  without giving | after
  without specifying | after
  without saying | after
  was given | no
  was named | no
  was set | no
  was specified | no
  were given | no
  were named | no
  has been announced | no
  was announced | no
  is set | no
  has been set | no
  was not specified | before
  was not clarified | before
  was not given | before
  was not said | before
  were not specified | before
  was left unclear | before
  was left open | before
  remains unclear | before
  remained unclear | before
  is unclear | before
  was unclear | before
  `,
);

/** Words of terms: what must stand in an unsaid phrase for it to be a pledge's. */
export const TERM_WORDS = list(`
  date, dates, day, days, time, deadline, when, long, duration, length, whether, limit, timetable, timeline, start, end, from,
  which, scope, terms, list, towns, cities, covers, cover, covered, monitored, monitoring, violations, mechanism, how, period,
  permanent, extension, meant, counted, first, last, pull-back, zone, where, who
`);

/** Somebody answering yes to what was asked. */
export const YES_CUES = table(
  ['word'] as const,
  `
  had said yes
  said yes
  has said yes
  had agreed
  has agreed
  he agreed
  she agreed
  they agreed
  agreed to do that
  agreed to do so
  agreed to that
  agreed to the request
  agreed to his request
  agreed to this request
  accepted the request
  accepted his request
  granted the request
  agreed to it
  answered that he had
  replied that he had
  had accepted
  had consented
  and he agreed
  `,
);

/** Doubt that a yes was given; in the sentence of a yes they unmake it. */
export const NO_YES = list(`
  whether, not, declined, refused, if, denied, nor, neither
`);

/** Hedges of hearsay that have no speaker. */
export const HEARSAY = table(
  ['word'] as const,
  `
  reportedly
  allegedly
  supposedly
  it is rumoured
  it is rumored
  rumours that
  rumors that
  rumours
  rumors
  speculation that
  speculation
  would have suggested
  would have proposed
  would have agreed
  would have accepted
  `,
);

/** Titles of those who only speak for others: they do not give their own word. */
export const MOUTHPIECES = list(`
  spokesman, spokeswoman, spokesperson, spokesmen, spokespersons, spokespeople, adviser, advisor, envoy, source, sources, negotiator,
  ambassador, mediator, official, officials, press secretary, secretary-general, aide, diplomat, diplomats, military spokesman, emissary
`);

/** Roles that speak for a side even where the text does not name it: "the defence ministry's spokeswoman". */
export const OFFICIAL_ROLES = list(`
  spokesman, spokeswoman, spokesperson, headquarters, ministry, command, army, military, staff, government, commander, leadership
`);

/** Roles of those who stand between the sides: what they tell of both was agreed, not claimed. */
export const MEDIATOR_ROLES = list(`
  mediator, mediators, envoy, commission, committee, group, mission, monitors, monitor, facilitators, guarantors, observers, ministers, leaders, presidents, commanders, delegations, parties, statement
`);
