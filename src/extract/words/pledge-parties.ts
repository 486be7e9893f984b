/** Words by which the sides of a truce are told from those who bring it about. Own collection. */
import { list } from '../../model/words.js';

/** What two joined names make together and are no sides of: "a joint US-Ukrainian proposal". */
export const OFFERED = list(
  'proposal proposals plan initiative draft offer mediation mediators brokered backed led sponsored',
);

/** Whose two names stand behind "of": "the representatives of A and of B". */
export const DELEGATES = list(`
  representatives delegations delegates leaders governments presidents ministers negotiators envoys sides parties armies commanders
`);

/** Who takes part in a fight or its end and is no side of a truce. */
export const NO_SIDES = list(
  'mercenaries, foreign fighters, foreign mercenaries, foreign forces, peacekeepers, monitors, observers, mediators, civilians, United Nations',
);

/** Words for the sides where no name stands: "both also undertook", "each is to withdraw". */
export const SIDE_WORDS = list('both each neither they signatories parties sides camps two belligerents');

/** Openers of a deal's clauses: "under the deal", "according to the agreement". */
export const DEAL_OPENERS = list('under by in to with');

/** Verbs by which a deal spells out its terms. */
export const SPELLING = list(`
  provide, provides, provided, envisage, envisages, envisaged, foresee, foresees, foresaw, call, calls, called,
  include, includes, included, including, stipulate, stipulates, stipulated, require, requires, required,
  oblige, obliges, obliged, bind, binds, set, sets, commit, commits, committed, specify, specifies, specified,
  contain, contains, contained, entail, entails, entailed, comprise, comprises, mean, means, involve, involves,
  involved
`);

/** Nouns for those who fight, who are nobody by name. */
export const FACTION_WORDS = list(
  'group groups faction factions militia militias movement movements rivals delegations',
);
