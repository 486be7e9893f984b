/** Words around a capitalised name that speak for or against its being a place. Compiled by hand. */
import { list } from '../../model/words.js';

/** Directly before a name these mean a place: "in Odesa", "near Zolote". */
export const LOCATIVES = list(`
in, at, near, around, outside, inside, over, across, throughout, through, within, above, towards, toward, into, onto,
surrounding, beyond, along, off, via, nearby, leaving, entering, reaching
`);

/** Weaker: people, times and bodies follow these as often as places. */
export const WEAK_LOCATIVES = list('from, to, on, of, between, against, and, or, for, with, including');

/** Capitalised words that make the name before them a title, a body's or an event's modifier: it stays a place ("Kyiv Mayor", "Gaza Health Ministry"). */
export const ROLE_WORDS = list(`
president, prime, minister, mayor, governor, foreign, defense, defence, interior, health, education, energy, finance, ministry, ministries,
regional, military, army, police, air, navy, naval, coast, special, oblast, oblasts, region, regions, province, governorate, state, states, district,
county, krai, republic, city, town, village, municipality, peninsula, strip, airport, international, port, nuclear, thermal, power, plant, station, dam,
refinery, bridge, crossing, hospital, university, general, administration, council, central, camp, valley, island, islands, river, lake, mountains,
mountain, desert, forest, border, gate, square, street, road, highway, corridor, mission, embassy, ambassador, envoy, consulate, spokesman,
spokesperson, spokeswoman, emergency, prosecutor, security, intelligence, talks, summit, process, agreement, accord, accords, protocol, declaration, peace, plan, deal,
ceasefire, truce, armistice, media, humanitarian, civil, red, chief, head, king, prince, crown, sheikh, emir, chancellor, secretary, parliament,
treasury, vice, deputy, acting, gen., gen, lt., maj., col., chairman, leader, operation, front, sector, axis, direction, metro, tv, war
`);

/** Capitalised words that make the name before them part of another name: papers, treaties, bodies, armed groups, firms, teams. */
export const FOREIGN_WORDS = list(`
post, times, independent, herald, tribune, observer, journal, gazette, today, chronicle, examiner, mirror, globe, review, monitor,
conventions, convention, club, united, fc, hilton, liberation, independence, national, people, peoples, people's, workers, movement,
party, union, federation, association, organization, organisation, alliance, society, institute, foundation, group, bank, airlines, airways, company,
corporation, corp, inc, ltd, brigade, brigades, battalion, legion, resistance, islamic, democratic, patriotic, volunteer, volunteers, defence forces, watch,
street journal, magazine, radio, news, weekly, daily, ocean, complex
`);

/** "X of NAME": the name belongs to X. */
export const HEADS_OF_FOREIGN = list(`
times, bank, voice, university, daughters, sons, lions, tigers, treaty, duke, earl, archbishop, bishop, patriarch, merchant, statue, bay, gulf, strait, house
`);

/** Before a name: a person follows. */
export const TITLES = list(`
mr, mr., mrs, mrs., ms, ms., dr, dr., prof, prof., sir, lord, lady, dame, president, chancellor, premier, senator, congressman, congresswoman, rep, rep.,
sen, sen., gov, gov., gen, gen., general, maj, maj., major, lt, lt., lieutenant, col, col., colonel, capt, capt., captain, sgt, sgt., sergeant, cpl,
corporal, pfc, pfc., private, brig, brig., brigadier, adm, adm., admiral, marshal, commander, judge, justice, king, queen, prince, princess, sheikh, sheik, emir, sultan, imam, ayatollah,
pope, cardinal, father, sister, brother, rabbi, mullah, hajji, spokesman, spokeswoman, spokesperson, secretary, minister, ambassador, envoy, analyst, activist, journalist, correspondent, mayor, governor, chairman, comrade, commandant, superintendent
`);

/** Places whose names are also given names: before an unknown capitalised word they are a person. */
export const GIVEN_NAME_PLACES = list(`
israel, jordan, paris, vladimir, volodymyr, sergei, sergey, dmitry, mykhailo, oleksandr, andriy, ivan, boris, maria, marina, olga, anna, elena, sofia, victor, viktor, roman, denis, leonid, gloria, salem, omar, nasser, said, karim, samir, tariq, rashid, khalid, hamid, bashir, farid, anwar, aguila, delfin, gustavo, carlos, luis, manuel,
itamar, maria, dana, yoav, benny, israel, isaac, moses, abraham, adam, eden, pedro, pablo, antonio, ricardo, fernando, rafael, gabriel, daniel, david, john, james, george, william, henry, edward, charles, arthur, albert, frank, riyadh, jihad, islam, omari, kasongo, muhindo, nay, aung, min, maung, hun, sok, chan, norodom, prayut, dana, clara, rosa, angela, helena, irina, tatiana, aminata, wesley, walter, henrik,
 chad, georgia, kenya, india, sydney, austin, dallas, florence, vienna, milan, santiago, lourdes, charlotte, adelaide, victoria,
alexandria, madison, lincoln, jackson, houston, troy, cali, logan, carolina, virginia, dakota, brooklyn, chelsea, london, asia, america, cuba, china, malta, ireland,
holland, francisco, diego, jose, san, washington, cleveland, jefferson, hamilton, douglas, nelson, kingston, stanley, bethlehem, leon, cordoba, medina, aden, salem, hope,
montgomery, raleigh, lafayette, odessa, savannah, kent, devon, lancaster, chester, preston, bradford, clinton, jericho, nazareth, carson, trent, ross, marion, laurel, eugene
`);

/** Ordinary words, months, days, titles and surnames that the gazetteer also knows as places: never by themselves. */
export const STOP = list(`
of, bar, police, nice, mobile, reading, split, march, most, may, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, april, june, july, august,
september, october, november, december, the, a, an, as, at, by, so, no, one, two, three, both, all, many, any, each, he, she, it, we, you, they, i, me, us, his, her, our, my, who, what, how, when, where, why,
and, or, but, if, in, on, to, up, under, over, after, before, since, during, while, with, without, from, for, also, still, even, more, much, several, some, such, this, that, these, those, there, here, then, than, now, new, old, first, second, last, next,
officials, army, navy, force, forces, air, guard, general, major, colonel, captain, marshal, president, minister, prime, foreign, defence, defense, ministry, government, parliament, congress, senate, house, council, party, union, central, command, front, front line, peace, talks, truce, ceasefire, war, battle, victory, freedom, justice, law, order, hope, liberty, independence, unity, union, eastern, western, northern, southern, north, south, east, west, centre, center, middle, upper, lower, great, big, little, grand, high, low,
press, post, times, news, media, radio, sun, star, standard, guardian, independent, telegraph, mirror, observer, herald, tribune, reuters, associated, agence, tass, interfax, telegram, facebook, twitter, apple, orange, amazon, boeing, airbus, ford, tesla,
christmas, easter, ramadan, eid, orthodox, holy, god, lord, mass, sunday, cross, red cross, crescent, red crescent, church, mosque, temple, cathedral, hospital, school, university, station, port, airport, bridge, road, street, square, market, park, tower, gate, hill, camp, fort, base, factory, plant, mine, mill, bank, dam, lake, river, sea, ocean, bay, gulf, island, valley, mountain, mount, desert, forest, wood, woods, field, fields, green, black, white, red, blue, brown, gray, grey, golden, silver, 
un, nato, eu, osce, icc, icrc, who, unicef, idf, raf, cia, fbi, sbu, fsb, gru, saf, rsf, snc, sdf, pkk, ypg, isis, isil, is, eln, farc, auc, milf, mnlf, npa, ltte, tplf, fano, knu, kia, aa, mndaa, tnla, gna, lna, gnu, ira, uvf, uda, dup, sinn, fein, hezbollah, hamas, houthi, houthis, taliban, fatah, likud, wagner, azov, al, el, la, le, de, da, di, du, del, van, von, bin, ben, ibn, abu, abd, um, mar, san, santa, saint, sao, los, las, les, il, al qaeda, al shabaab, boko haram, al jazeera, jazeera, arabiya, al arabiya,
wang, li, chen, kim, lee, park, ali, hassan, hussein, ahmed, mohammed, muhammad, omar, osman, salem, saleh, mustafa, ibrahim, khalil, khan, singh, das, kumar, silva, santos, garcia, lopez, perez, martinez, rodriguez, castro, cruz, torres, flores, ramos, rivera, moreno, franco, petro, bush, obama, trump, biden, clinton, nixon, carter, reagan, kennedy, johnson, wilson, ford, brown, smith, jones, williams, miller, davis, taylor, thomas, moore, jackson, martin, thompson, lewis, clark, hall, allen, young, king, wright, scott, adams, baker, nelson, hill, campbell, mitchell, roberts, phillips, evans, turner, parker, collins, edwards, stewart, morris, murphy, cook, rogers, peterson, cooper, reed, bailey, bell, howard, ward, cox, richardson, wood, watson, brooks, bennett, gray, james, hughes, price, myers, long, foster, sanders, ross, morales, powell, sullivan, russell, ortiz, jenkins, gutierrez, perry, butler, barnes, fisher, henderson, coleman, simmons, patterson, jordan river, reynolds, hamilton, graham, griffin, wallace, west, cole, hayes, bryant, blair, brown, major, thatcher, johnson, starmer, macron, merkel, scholz, putin, lavrov, peskov, zelensky, zelenskyy, umerov, yermak, witkoff, vance, rubio, hegseth, kushner, austin, blinken, sullivan, guterres, grundberg, pedersen, volker, burhan, hemedti, dagalo, haftar, hifter, sarraj, netanyahu, gallant, katz, gantz, sinwar, haniyeh, nasrallah, qassem, berri, aoun, salam, mikati, assad, sharaa, erdogan, aliyev, pashinyan, kagame, tshisekedi, abiy, isaias, uribe, duque, maduro, lula, modi, sharif, khan, hun, manet, thaksin, marcos, duterte, sison,
jewish, catholic, protestant, muslim, muslims, christian, christians, hindu, buddhist, kurdish, kurd, kurds, arab, arabs, sunni, shia, shiite, druze, alawite, tamil, sinhalese, hutu, tutsi, tuareg, jew, jews, loyalist, unionist, republican, republicans, democrat, democrats, communist,
commerce, treasury, pine, mission, envoy, friday prayers, mercy, trust, alliance, coalition, brotherhood, tigers, tiger, eagle, lion, wolf, bear, falcon, leopard, patriot, bradley, abrams, challenger, shahed, iskander, kinzhal, grad, smerch, javelin, stinger, himars, typhoon, tomahawk, crown, castle, baron, bishop, count, duke, earl,
article, chapter, section, annex, table, figure, page, part, phase, stage, day, week, month, year, morning, night, noon, dawn, question, answer, statement, report, update, updates, live, breaking, photo, video, source, sources, editor, writer, correspondent, staff, witness, residents, soldiers, troops, fighters, rebels, militants, militia, protesters, civilians, people, families, children, women, men, doctors, drones, missiles, rockets, shells, strikes, attacks, explosions, fighting, clashes, shelling, fire, bomb, bombs,
state, department, secretary, chief, deputy, spokesman, commander, leader, chairman, director, mission, operation, resolution, agreement, accord, protocol, plan, deal, convention, conference, summit, meeting, committee, commission, court, tribunal, assembly, office, agency, bureau, service, security, intelligence, federal, national, international, united, nations, world, global, regional, local, public, human rights, amnesty, crisis group, watch
`);

/** Words that begin a fixed name of one capitalised word and more, where the part alone is not the place. */
export const SURNAME_PARTICLES = list('van, von, bin, ibn, al, el, de, da, dos, der, abu, ben, bu, ould');

/** Named works that take a capitalised or lower-case head: "Watiya base", "Donetsk Filter Station", "Khudaferin reservoir". */
export const FACILITY_WORDS = list(`
airbase, air base, base, airport, airfield, reservoir, dam, station, plant, refinery, depot, port, harbour, harbor, terminal, bridge, crossing, checkpoint, temple, mosque, church,
cathedral, monastery, hospital, clinic, camp, refugee camp, prison, barracks, garrison, school, university, market, district, neighbourhood, neighborhood, suburb, quarter, junction, corridor, canyon, valley,
river, lake, island, islands, peninsula, hill, heights, ridge, mountain, mountains, pass, forest, desert, square, street, avenue, boulevard, highway, road, tunnel, metro station, railway station, pipeline,
oil field, oilfield, gas field, mine, coast, beach, bay, strait, spit, gorge, plain, plateau, sector, front, complex, compound, outpost, hotel, stadium, factory, substation, power plant, nuclear power plant, filter station, filtration station, village, town, settlement, hamlet, locality, city, raion, commune, township, ward, barangay, county
`);

/** Before a noun: the place-ness of an adjective's head ("Ukrainian cities", "Syrian territory"). */
export const PLACE_NOUNS = list(`
city, cities, town, towns, village, villages, settlement, settlements, territory, territories, soil, land, coast, coastline, border, borders, frontier, waters, airspace, capital, region, regions, province, provinces, oblast,
oblasts, area, areas, side, islands, island, port, ports, airport, airports, airfield, countryside, mainland, enclave, exclave, district, districts, governorate, governorates, peninsula, highlands, desert, coastal
`);

/** Nouns after which "with X" and "between X and Y" mean governments. */
export const DEALING_NOUNS = list(`
talk, talks, negotiation, negotiations, agreement, deal, accord, pact, treaty, truce, ceasefire, cease-fire, armistice, peace, war, conflict, dialogue, relations, relation, ties, contact, contacts, meeting, meetings, understanding, exchange, pause, cooperation,
consultation, consultations, pressure, demand, demands, request, proposal, outreach, appeal, call, calls, sanctions, message, letter, support, aid, alliance, hostilities, dispute, standoff, summit
`);

/** Nouns after which "on X", "against X", "in X" mean the place. */
export const STRIKE_NOUNS = list(`
strike, strikes, attack, attacks, raid, raids, shelling, bombardment, bombing, bombings, assault, assaults, offensive, advance, siege, barrage, missile, missiles, drone, drones, rocket, rockets, fire, incursion, invasion, push, march
`);

/** Verbs (lemmas) whose subject speaks or decides: a place as their subject is a government. */
export const AGENT_VERBS = list(`
say, tell, announce, reject, accept, agree, deny, confirm, claim, demand, propose, accuse, warn, insist, vow, pledge, promise, refuse, want, call, urge, ask, seek, offer, order, launch, fire, strike, attack, shell, bomb, invade, occupy, seize, withdraw, pull,
declare, sign, ratify, condemn, welcome, blame, threaten, retaliate, respond, mediate, broker, host, support, back, arm, supply, send, deploy, extend, suspend, resume, halt, cease, stop, break, violate, breach, honour, honor, observe, respect, abide, negotiate, discuss, meet, hold, consider, believe, think, hope, expect,
fear, know, see, view, regard, stress, note, add, signal, indicate, suggest, dismiss, describe, admit, acknowledge, argue, contend, maintain, repeat, reiterate, report, notify, inform, recognise, recognize, impose, lift, ban, expel, recall, summon, escalate, prepare, plan, decide, intend, conduct, carry, use, violate, target, intercept, release, free, exchange, swap, hand, lose, win, gain, control, receive, boycott, attend, withhold, block, veto, approve, adopt, abstain, vote, protest, complain, praise, hail, thank, criticise, criticize, denounce, slam, decry, express, voice, pursue, try, attempt, fail, manage, continue, begin, start, keep, remain, become, need, help, take, make, give, put, set, bring, get, leave, face, enter, join, renounce, commit, undertake, guarantee, assure, brief, study, review, stand, act, move, do, have, let, allow, permit, prohibit, require, force, press, push, drop, retract, back
`);

/** Verbs whose object or goal is the place itself. */
export const STRIKE_VERBS = list(`
strike, attack, shell, bomb, hit, bombard, target, pound, fire, storm, raid, seize, capture, take, retake, recapture, enter, leave, reach, besiege, surround, encircle, occupy, hold, control, evacuate, flee, shake, rock, rattle, cut, destroy, invade, liberate, defend, visit, overrun, level, flatten
`);

/** After a hyphen: who does it ("Iran-backed"), or where ("Kyiv-based"). */
export const BY_GOVERNMENT = list(`
backed, brokered, led, sponsored, mediated, aligned, supported, funded, armed, supplied, trained, allied, proposed, installed, appointed, made, imposed, held, occupied, controlled, run, administered, friendly, linked, drafted, hosted, affiliated, designed, built, free
`);

/** Verbs of speech beside a name: a person, unless it is a capital. */
export const SPEECH = list(
  'said, says, told, tells, added, adds, wrote, asked, noted, explained, recalled, replied, argued, insisted, joked, concluded, tweeted',
);

/** Nouns that make the name or adjective before them a state: "Moscow's forces", "Ukrainian officials". */
export const GOVERNMENT_NOUNS = list(`
force, forces, army, troop, troops, soldier, soldiers, military, navy, fleet, drone, drones, missile, missiles, rocket, rockets, jet, jets, warplane, warplanes, aircraft, artillery, tank, tanks, gunner, gunners, gun, guns,
strike, strikes, attack, attacks, raid, raids, airstrike, airstrikes, shelling, offensive, campaign, invasion, aggression, incursion, bombardment, assault, advance, onslaught, operation, operations,
government, governments, cabinet, parliament, president, minister, ministry, official, officials, leader, leaders, leadership, authorities, authority, regime, administration, diplomat, diplomats, negotiator, negotiators, delegation, delegates,
envoy, envoys, ambassador, spokesman, spokeswoman, spokesperson, foreign, defence, defense, prime, intelligence, security, police, general, commander, commanders, counterpart, counterparts, ally, allies, position, stance, demand, demands, proposal, proposals,
offer, response, reply, rejection, refusal, decision, plan, plans, policy, outreach, claim, claims, statement, statements, warning, insistence, commitment, pledge, promise, side, sources, source, mediators, mediator, mediation, support, pressure, interests, terms, conditions, war, agreement, violations
`);

/** Nouns of parts and works after a possessive: the place itself ("Kyiv's outskirts"). */
export const PART_NOUNS = list(`
outskirts, suburb, suburbs, streets, street, centre, center, downtown, airport, port, harbour, skyline, mayor, residents, district, districts, neighbourhood, neighborhood, neighbourhoods, neighborhoods, north, south, east, west, hospitals, hospital, population
`);

/** Capitalised words that follow "in", "at", "near" without being a place. */
export const NOT_PLACES_AFTER_IN = list(`
congress, parliament, cabinet, senate, english, arabic, russian, ukrainian, french, spanish, hebrew, chinese, twitter, telegram, facebook, x, islam, christianity, christmas, easter, ramadan, eid, god, spring, summer, autumn, winter, fall, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
january, february, march, april, may, june, july, august, september, october, november, december, jan., feb., mar., apr., jun., jul., aug., sept., sep., oct., nov., dec., mr, mr., mrs, mrs., ms, dr, gen., lt., col., president, prime, foreign, pope, article, chapter, resolution, phase, annex, section, part, paragraph, operation, hamas, hezbollah, isis, nato, un, eu, osce, unicef, afp, reuters, gmt, utc, est, bst, cet, eet
`);

/** Words of four letters and more that stay small in title case. */
export const SMALL_IN_TITLES = list(
  'with, from, over, after, into, than, that, amid, near, upon, until, against, before, between, during, under, about, says, will, their, without, within, across, toward, towards, through, despite',
);
