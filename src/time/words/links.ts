import { list } from '../../model/words.js';

// Words after which a bare number is no count of things: "on the 28th in Kyiv", "January 27 and 28 when".
export const LINKS = list(`
  and, or, but, in, on, at, by, for, to, from, until, till, through, after, before, when, while, as,
  with, that, which, who, where, the, a, an, of, during, since, if, because, amid, despite, following,
  between, near, into, against, over, under, is, was, were, are, will, would, has, have, had
`);

// Things that are counted: "in 2000 people" is no year.
export const COUNTED = list(`
  people, persons, troops, soldiers, civilians, drones, missiles, rockets, shells, houses, homes,
  buildings, prisoners, hostages, detainees, refugees, families, children, women, men, tonnes, tons,
  metres, meters, miles, kilometres, kilometers, km, feet, dollars, euros, rubles, roubles, hryvnias,
  targets, sorties, attacks, strikes, cases, incidents, violations, points, votes, vehicles, tanks,
  aircraft, shots, rounds, square, times, megawatts, mw, acres, hectares
`);

// Words before a number that make it a label: "Article 24", "Resolution 1701", "Flight 2014".
export const LABELS = list(`
  article, articles, resolution, resolutions, flight, section, chapter, clause, room, page, no,
  number, order, decree, law, protocol, unit, brigade, regiment, highway, route, channel, figure,
  table, paragraph, annex, mark, type, model, building, apartment, house, usd, eur
`);
