/**
 * Words beside a verb of violence that make it mean something else: its object, or the thing that does it. Own list.
 * The row `*` holds for every verb.
 */
import { table } from '../../model/words.js';

export const IDIOMS = table(
  ['verb', 'words'] as const,
  `
  strike | deal, deals, bargain, agreement, agreements, balance, chord, tone, pact, accord, compromise, optimism, note, workers, union, unions, conciliatory, rate
  hit | record, headlines, low, high, target, targets, milestone, snag, pause, brakes, network, economy, exports, markets, sanctions, rock, nerve, rates, boundaries, sixes, six, four, ball, balls, goal, sightscreen, obstacle, impasse, earthquake, quake, floods, flood, drought, cyclone, typhoon, hurricane, famine, shortages
  attack | plan, plans, proposal, policy, policies, idea, record, budget, terms, critics, opponents, rivals, decision, bill, deal, accord, agreement, chipmakers
  fire | tear, rubber, staff, minister, workers, employees, coach, manager, chief, official, officials, adviser, advisers, director, general, commander, questions, question, starting
  launch | campaign, initiative, product, products, process, investigation, inquiry, probe, talks, appeal, bid, website, negotiations, mission, programme, program, satellite, satellites, plan, proceedings, mediation, dialogue, drill, drills, exercise, exercises, project, operation centre
  drop | charges, demand, demands, claim, claims, case, objections, per, percent, sharply, leaflet, leaflets, food, aid, supplies, hint, hints
  throw | back, weight, support, party, punch, towel, doubt, light
  send | message, letter, signal, delegation, envoy, envoys, troops, aid, condolences, statement, team
  use | term, word, words, phrase, statement, leverage
  carry | water, out-going, food, passengers, supplies, patients, wounded, detainees, prisoners, miners
  make | announcement, statement, progress, comment, mention, remark, remarks, offer, gains, clear, call, calls, decision, peace
  commit | crimes, resources, funds, peace, ceasefire, truce
  open | door, doors, talks, crossing, border, road, roads, route, routes, investigation, office, meeting, corridor, corridors
  kill | time, bill, deal, proposal, momentum, hopes, idea
  burn | documents, papers, files, rubbish, fuel, calories, flag, flags, effigy, effigies, gas, oil, coal, wood, cash, money, bridges, copies, tyres, tires
  rock | markets, boat
  shake | hands, hand, head, confidence, world
  wound | pride
  hurt | economy, chances, exports, feelings, credibility
  die | hope, deal, talks
  seize | opportunity, chance, moment, initiative, headlines, assets, ship, drugs, cash
  capture | attention, imagination, mood, headlines, moment, video, footage
  storm | out
  clash | views, interests, opinions, colours, schedule
  trade | blame, accusations, barbs, insults, goods, prisoners, places, talks, threats, charges
  exchange | prisoners, prisoner, views, words, letters, messages, bodies, lists, remains, captives, hostages, information, ideas, documents, notes
  break | news, silence, deadlock, ground, ranks, impasse, law, laws, rules
  breach | law, laws, contract, rules
  violate | law, laws, rules, rights, sanctions
  explode | onto, futures, anger, demand, laughter
  face | criticism, pressure, accusations, opposition, charges, questions, calls
  suffer | setback, losses, defeat, shortages, blow
  fall | per, percent, short, apart, silent, under, within, behind, asleep, ill, on, prices, casualties
  land | deal, contract, job, role, plane, planes, flight, flights, safely
  go | ahead, home, back, online
  blow | whistle, chance, kisses
  put | end, pressure
  count | on, votes, cost
  record | goal, wins, profit, profits, growth
  cost | money, euros, dollars, pounds
  claim | responsibility, victory, credit, right
  leave | door, room, table, country, post, job, impression, open, port, alone
  damage | reputation, trust, credibility, relations, economy, prospects, talks, hopes
  destroy | trust, hopes, evidence, economy, relations
  sink | hopes, deal, talks
  shatter | hopes, truce, ceasefire, calm, peace, illusion, windows, record
  cripple | economy, debt
  advance | talks, peace, process, proposal, proposals
  rain | heavily
  * | strike rate
`,
);
