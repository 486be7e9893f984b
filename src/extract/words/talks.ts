/**
 * Words of meeting and negotiating. Own list. `kind`: `meeting` a meeting by itself · `round` one of a series · `body` a committee
 * that meets · `vague` needs a place or a date of its own beside it.
 */
import { list, table } from '../../model/words.js';

export const TALK_NOUNS = table(
  ['noun', 'kind'] as const,
  `
  talks | meeting
  peace talks | meeting
  negotiations | meeting
  negotiation | vague
  round of talks | round
  rounds of talks | round
  round of negotiations | round
  round | round
  meeting | meeting
  meetings | vague
  summit | meeting
  conference | meeting
  peace conference | meeting
  dialogue | meeting
  dialogues | meeting
  consultations | meeting
  contacts | meeting
  session | vague
  cycle | vague
  sitting | vague
  parley | meeting
  discussions | vague
  phone call | call
  telephone call | call
  call | call
  hotline | call
  conversation | call
  signing | vague
  committee | body
  commission | body
  delegations | sides
  delegation | sides
  delegates | sides
  negotiators | sides
  envoys | sides
  ministers | sides
  representatives | sides
  panels | sides
  parties | sides
  officials | sides
  leaders | sides
  presidents | sides
  commanders | sides
  officers | sides
  generals | sides
  chiefs | sides
  emissaries | sides
  mediators | sides
`,
);

/** Verbs of coming together, and what they make of the meeting: `held` `planned` `ongoing` by their own meaning, or by their tense. */
export const TALK_VERBS = table(
  ['base', 'past', 'participle', 'gerund', 'sense'] as const,
  `
  meet | met | met | meeting | tense
  convene | | | convening | tense
  reconvene | | | reconvening | tense
  gather | | | | tense
  hold | held | held | holding | tense
  host | | | | tense
  resume | | | resuming | tense
  begin | began | begun | beginning | tense
  start | | | | tense
  open | | | | tense
  conclude | | | concluding | tense
  end | | | | tense
  close | | | closing | tense
  finish | | | | tense
  wrap | wrapped | wrapped | wrapping | tense
  sit | sat | sat | sitting | tense
  negotiate | | | negotiating | tense
  talk | | | | tense
  speak | spoke | spoken | speaking | tense
  confer | conferred | conferred | conferring | tense
  sign | | | | tense
  put | put | put | putting | tense
  initial | initialled | initialled | initialling | tense
  receive | | | receiving | tense
  agree | | | | tense
  reach | | | | tense
  accept | | | | tense
  schedule | | | scheduling | planned
  plan | planned | planned | planning | planned
  postpone | | | postponing | planned
  move | | | moving | planned
  set | set | set | setting | planned
  expect | | | | planned
  intend | | | | planned
  continue | | | continuing | ongoing
  adjourn | | | | ongoing
`,
);

/** Words before or at a verb that put the meeting into the future. */
export const TALK_FUTURE = list(`
  will, is to, are to, was to, were to, due to, due, expected, scheduled, planned, plans, plan, intend, intends, set for, set to, awaited, going to, would, shall, must, next, upcoming, forthcoming, later this, hopes to, another, preparations for, invited, postponed, moved to, pushed back, offers to, offered to, proposes to, wants to
`);

/** Words that say that a meeting goes on as the report is written. */
export const TALK_ONGOING = list(`
  are being held, is being held, are under way, is under way, underway, under way, are sitting, are meeting, is meeting, continue, continues, are continuing, are gathered, gather, ongoing, going on, in progress, have begun, are holding, adjourn
`);

/** Meetings of other trades: they are none about a war. */
export const TALK_OTHER = list(`
  cabinet, press, news, party, union, pay, tariff, trade, family, board, shareholders, emergency, town, general assembly, security council, council, budget, weekly, annual, team, coach, clubs, church, parish, editorial
`);
