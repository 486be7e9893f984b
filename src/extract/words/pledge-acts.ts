/**
 * For deeds that no other table knows. ACT_CUES: words of a sentence in which a word may be given or a deal's term told. NO_ACTS:
 * verbs that promise nothing to the other side (to meet, to talk, to fight on). Own collection.
 */
import { list } from '../../model/words.js';

export const ACT_CUES = list(`
  agree, agrees, agreed, agreeing, consented, undertake, undertakes, undertook, undertaken, undertaking, undertakings, commit, commits,
  committed, committing, commitment, commitments, pledge, pledges, pledged, pledging, promise, promises, promised, promising, engage,
  engages, engaged, guarantee, guarantees, guaranteed, assured, assurances, assurance, vowed, obliges, obliged, oblige, binds, bound,
  requires, required, calls, called, stipulates, stipulated, provides, provided, envisages, envisaged, foresees, specifies, shall, must,
  is, are, was, were, will, would, terms
`);

/** Words right before a deed, beside auxiliaries of the future and adverbs. */
export const BEFORE_ACT: ReadonlySet<string> = new Set([
  ...list('to be and or not only also further never'),
  ',',
]);

export const NO_ACTS = list(`
  meet, talk, discuss, negotiate, consider, respond, retaliate, avenge, fight, defend, continue, resume, work, cooperate, speak, say,
  tell, visit, attend, travel, convene, begin, start, launch, destroy, crush, win, defeat, support, help, buy, try, attempt, vote,
  be, become, have, make, get, do, see, go, come, chair, gather, host, happen, occur, last, expire, lapse, run, end, brief, return, announce,
  remain, stay, know, think, believe, hope, expect, want, need, follow, hear, take, hold, give, use, intervene, act, mean, cost, fall,
  rise, fail, publish, study, examine, review, decide, determine, seek, address, attack, strike, hit, kill, punish, answer, reply, serve,
  form, join, build, show, prove, feel, die, arrive, reach, lead, keep, pay, prepare, arm, supply, sell, finance, fund, ask, call, invest,
  spend, increase, protect, push, press, prevent, ensure, avoid, achieve, bring, find, apply, enter, look, mediate, monitor, verify, oversee,
  assess, report, inform, consult, explain, deliver, provide, send, deploy, complete, implement, allow, turn, include, pursue, strengthen, intensify, create, mark, face
`);
