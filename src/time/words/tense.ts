import { list } from '../../model/words.js';

// Cues for the side of publication that an expression lies on. Not a grammar: the nearest one decides between "last
// Tuesday" and "next Tuesday" where the report says only "on Tuesday".

// What is to come.
export const FUTURE = list(`
  will, won, shall, would, ll, going, upcoming, expected, scheduled, due, planned, plans, plan, planning, slated,
  poised, preparing, prepare, prepares, preparations, ahead, invited, expects, intends, tentatively, looms, propose,
  proposes, proposed, proposing, proposal, meets, begins, starts, opens, resumes, takes, expires, ends, convenes,
  visits, travels, reconvenes, awaits
`);

// Modals that speak of the future before a verb of coming: "could resume on Sunday", but "could hear".
export const MODALS = list(`may might could should must can`);

// Verbs that after "to" speak of what is to come.
export const COMING = list(`
  be, begin, start, resume, hold, meet, take, end, expire, stop, halt, pause, cease, continue,
  convene, gather, return, travel, visit, fly, arrive, attend, release, withdraw, extend, come, enter,
  sign, open, discuss, last, refrain, observe, happen, go, send, hand, exchange, announce, address,
  mark, launch, implement,
  leave, free, vacate, depart, complete, deliver, reconvene, renew, sit, vote, elect
`);

// What has been: the irregular past forms that news is made of (regular ones end in -ed).
export const PAST = list(`
  said, told, wrote, was, were, had, did, hit, struck, shot, fell, came, went, took, began, met, held,
  led, sent, lost, won, made, gave, got, kept, left, fought, broke, brought, saw, found, heard, knew,
  spoke, rose, grew, fled, hid, flew, drove, fired, thought, became, killed, hurt, wounded, been, has,
  have, died, spent, stood, set_off, blew, sank, burnt, shook, swept, sought, withdrew
`);

// Words in -ed that are no past tense, or that speak of the future.
export const NOT_PAST = list(`
  united, armed, need, indeed, exceed, succeed, proceed, speed, alleged, supposed, so-called, related,
  advanced, naked, hundred, sacred, embed, shed, bleed, breed
`);
