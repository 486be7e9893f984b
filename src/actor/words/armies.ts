import { list } from '../../model/words.js';

/** Words for the armed forces as a whole: "the military" may be what was called the army before. From public knowledge. */
export const WHOLE_ARMY = list(
  'army, military, armed forces, defence forces, defense forces, troops, soldiers, forces, government forces, government troops',
);

/** Words too wide to belong to a state by default: they point back to a body or to nothing. From public knowledge. */
export const WIDE_BODIES = list(
  'group, organisation, organization, agency, movement, party, faction, mission, office, coalition, alliance, body, union, patrol, team, headquarters, embassy, delegation, newspaper, council, committee',
);

/** Kinds of fighters that are many groups at once, never one named before. From public knowledge. */
export const MANY_GROUPS = list(
  'opposition, armed groups, armed formations, armed factions, rebel groups, paramilitary groups, militant groups, militia groups, rebel factions, opposition groups, ethnic armed groups, ethnic armed organisations, ethnic armed organizations, resistance, resistance forces, loyalists, loyalist paramilitaries, gunmen, armed men, masked men, assailants, attackers, republicans, unionists, militias, mercenaries',
);
