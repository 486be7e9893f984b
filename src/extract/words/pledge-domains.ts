/**
 * Words that tell a report of arms from one that borrows their language: labour strikes, trade truces, party peace, sport,
 * remembrance. A report in which a borrowing domain outweighs arms holds no pledge. Own collection.
 */
import { table } from '../../model/words.js';

export const DOMAIN_WORDS = table(
  ['domain', 'words'] as const,
  `
  arms | troops, soldiers, soldier, army, armies, military, missile, missiles, drone, drones, shelling, shelled, artillery, mortar, mortars, rocket, rockets, airstrike, airstrikes, rebels, rebel, insurgents, insurgent, militia, militias, guerrilla, guerrillas, fighters, hostilities, wounded, killed, bombardment, warplanes, frontline, front-line, trenches, barracks, battalion, brigade, airbase, prisoners, hostages, gunmen, paramilitary, paramilitaries, kremlin, militants, jets, warheads, occupied, invasion, displaced, refinery, refineries, grid, unionists, loyalist, units, police, combat, belligerents, casualties, snipers, checkpoint, blockade, hamas, hezbollah, houthis, taliban, m23, ambush, ambushed, gunfire, firefight, bombing, bombings, grenade, grenades, sniper, patrol, patrols, infiltration, jawan, jawans, terrorists, landmine, landmines, tanks, howitzers, explosives, outpost, outposts, warships, gunboats, airstrips, warplane, ceasefires, counter-insurgency, cross-border, firing
  labour | union, unions, workers', walkout, walkouts, pay, wages, wage, employers, employer, stoppage, stoppages, picket, pickets, strikers, ballot, commuters, passengers, drivers, overtime, bargaining, teachers, nurses, unite, rmt, aslef, payrise
  trade | tariff, tariffs, duties, imports, exports, import, export, chipmakers, antitrust, trade, economists, economist, investors, shares, stocks, soybean, levies, quotas, blacklist, futures, percent, goods, retailers, markets
  business | shareholders, shareholder, stake, stakes, directors, takeover, merger, bid, bids, investors, shares, stock, subscribers, studio, studios, acquisition, boardroom, litigation, lawsuit, lawsuits, ceo, company, companies, proxy, buyout, bankers, earnings, patent, patents, licensing, brands, analysts
  politics | conference, whip, whips, backbench, backbenchers, mps, leadership, coalition, party, primaries, rebels', manifesto, caucus, voters, chancellor, fringe, delegates', lawmakers, senate, filibuster, shutdown, budget, factions, wing, wings
  sport | wickets, wicket, innings, overs, bowler, bowlers, batting, batsman, goal, goals, striker, penalty, league, coach, captain, match, midfield, midfielder, season, fixture, pitch, defender, defenders, scored, tournament, playoff, playoffs, quarterback, touchdown, inning, pitcher, championship, fans, dressing, umpire, referee, kick-off, half-time, squad, club, manager, team
  history | centenary, anniversary, commemorate, commemorated, commemoration, remembrance, wreath, wreaths, memorial, veterans, veteran, poppy, poppies, cenotaph, bicentenary, historian, historians, museum, archive, archives, century, great-grandfather, grandfather, vicar, parish, parade, bugler, re-enactment
  entertainment | album, film, novel, actor, actress, tour, band, celebrity, divorce, podcast, chart, concert, streaming, box-office, sitcom, festival, tv
  gaming | game, games, player, players, gamers, console, boss, patch, server, servers, raid, loot, quest
  field | grouse, moor, moors, moorland, gamekeeper, gamekeepers, pheasant, pheasants, partridge, deer, hounds, foxes, beaters, birds, estate, estates, shoots, shooters, wildlife, raptors, heather, anglers, salmon, campaigners, traps, acres, rspb
  family | wife, husband, kitchen, neighbours', sibling, siblings, in-laws, toddler, thanksgiving, dinner
  `,
);
