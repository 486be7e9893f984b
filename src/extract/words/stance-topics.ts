/**
 * What a stance can be about. `kind`: truce a pledge to hold back or the deal that holds it · claim something said that may be
 * denied · demand something asked for · violence what a pledge is about · deed what is asked to be done · talks. The first of these words in what a
 * verb is about decides how it is read ("rejected claims" denies, "rejected the truce" rejects). Own collection.
 */
import { list, table } from '../../model/words.js';

export const STANCE_TOPICS = table(
  ['kind', 'words'] as const,
  `
  truce | ceasefire, ceasefires, cease-fire, cease-fires, truce, truces, armistice, pause, pauses, halt, moratorium, cessation, lull, de-escalation, deescalation, standstill, stand-down, disengagement, suspension
  truce | agreement, agreements, accord, accords, deal, pact, treaty, arrangement, arrangements, memorandum, understanding, undertaking, commitment, commitments, pledge, pledges, promise, promises, obligations, bargain
  truce | extension, prolongation, renewal, withdrawal, pullout, pull-out, pullback, pull-back, demilitarization, demilitarisation, swap, corridor, corridors, restraint, calm, peace, silence, quiet, reopening, deadline, trial
  claim | claim, claims, allegation, allegations, accusation, accusations, charge, charges, report, reports, assertion, assertions, rumour, rumours, rumor, rumors, suggestion, suggestions, version, account, involvement, participation, responsibility, insinuation, insinuations, figure, figures, letter
  demand | demand, demands, request, requests, call, calls, appeal, appeals, proposal, proposals, offer, offers, plan, plans, initiative, initiatives, ultimatum, condition, conditions, idea, terms, gesture, gestures, overture, overtures, outcome, principles, paper, step, steps, announcement, announcements, signing, move, decision, statement, statements, news, declaration, concession, compromise, compromises, draft, text
  violence | attack, attacks, strike, strikes, shelling, firing, fire, breach, breaches, violation, violations, offensive, offensives, bombing, bombings, bombardment, fighting, shooting, hostilities, raid, raids, bloodshed, violence, blockade, siege, missiles, drones, rockets, war, aggression, blow, clashes, airstrikes, air-strikes, launches, troops, forces, fighters
  deed | withdraw, withdraws, disarm, disarms, cede, cedes, stop, stops, cease, refrain, release, releases, lift, lifts, evacuate, demilitarise, demilitarize, demilitarised, demilitarized, reciprocate, leave, vacate, surrender
  talks | talks, negotiations, negotiation, dialogue, meeting, summit, mediation, round, process
  `,
);

/** Papers, which lay down terms and take no position. */
export const PAPERS = list(
  `agreement, deal, accord, pact, document, text, plan, truce, ceasefire, resolution, roadmap, protocol, memorandum, treaty, declaration,
  stage, phase, clause, article, paragraph`,
);

/** Verbs of violence: "opened fire", "launching anything" are denied as claims are. */
export const VIOLENT_VERBS = table(
  ['verb', 'forms'] as const,
  `
  attack |
  strike | strikes,struck,struck,striking
  shell |
  fire |
  bomb |
  launch |
  hit | hits,hit,hit,hitting
  shoot | shoots,shot,shot,shooting
  violate |
  breach |
  break | breaks,broke,broken,breaking
  kill |
  target |
  open fire | opens,opened,opened,opening
  advance |
  storm |
  seize |
  fight | fights,fought,fought,fighting
  retaliate |
  respond |
  invade |
  `,
);
