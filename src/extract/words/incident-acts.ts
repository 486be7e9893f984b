/** Words that tell one kind of attack from another where neither verb nor weapon does. Own list. */
import { list } from '../../model/words.js';

/** A report with one of these means strikes from the air when it says "strikes". */
export const AIR_WORDS = list(
  'warplane warplanes jet jets airstrike airstrikes pilot pilots bomber bombers sortie sorties aircraft airforce',
);

/** What troops attack on the ground. */
export const GROUND_TARGETS = list(
  'position positions convoy outpost outposts checkpoint checkpoints checkpost checkposts patrol patrols garrison trench trenches bunker bunkers camp',
);

/** Nouns of a thing that holds, makes or sends the weapon named before them ("a drone workshop"): the weapon was struck with it. */
export const WEAPON_HOLDERS = list(`
  depot, depots, factory, factories, plant, plants, base, bases, workshop, workshops, launcher, launchers, warehouse, warehouses,
  facility, facilities, storage, store, stores, stockpile, stockpiles, arsenal, unit, units, positions, crew, crews, production,
  dump, dumps, silo, silos, pads, operators
`);

/** Words before a weapon that is kept, made or carried there ("used to store rockets"). */
export const WEAPON_KEEPING = list(`
  store, storing, stored, housing, house, produce, producing, make, making, manufacture, manufacturing, assemble, assembling, stockpile,
  hide, hiding, smuggle, smuggling, containing
`);
