import { table } from '../../model/words.js';

/**
 * Phrases that stand for the parties named before them. From public knowledge. `size`: how many they are (1, 2, 3, or `all`).
 * `kind`: what they are: `side` any party, `state` only states, `group` only movements, `force` the parties' armed forces,
 * `leader` their leaders.
 */
export const COLLECTIVES = table(
  ['phrase', 'size', 'kind'] as const,
  `
both sides | 2 | side
both camps | 2 | side
neither camp | 2 | side
either camp | 2 | side
the two camps | 2 | side
two camps | 2 | side
the rival camps | 2 | side
the rival administrations | 2 | side
rival administrations | 2 | side
rival governments | 2 | side
the enemy | 1 | other
the adversary | 1 | other
the opponent | 1 | other
the opposing side | 1 | other
the other side | 1 | other
both | 2 | side
both parties | 2 | side
both countries | 2 | state
both nations | 2 | state
both states | 2 | state
both governments | 2 | state
both capitals | 2 | state
both armies | 2 | force
both militaries | 2 | force
both leaders | 2 | leader
both presidents | 2 | leader
both men | 2 | leader
both groups | 2 | group
both delegations | 2 | side
both warring parties | 2 | side
both warring sides | 2 | side
each side | 2 | side
each party | 2 | side
either side | 2 | side
either party | 2 | side
neither side | 2 | side
neither party | 2 | side
neither country | 2 | state
neither government | 2 | state
neither | 2 | side
the sides | 2 | side
the two | 2 | side
the two sides | 2 | side
the two parties | 2 | side
the two countries | 2 | state
the two nations | 2 | state
the two states | 2 | state
the two neighbours | 2 | state
the two neighbors | 2 | state
the two governments | 2 | state
the two armies | 2 | force
the two militaries | 2 | force
the two forces | 2 | force
the two leaders | 2 | leader
the two presidents | 2 | leader
the two men | 2 | leader
the two groups | 2 | group
the two factions | 2 | group
the two koreas | 2 | state
the two delegations | 2 | side
the two adversaries | 2 | side
the two foes | 2 | side
the two enemies | 2 | side
the two rivals | 2 | side
the two warring sides | 2 | side
the two warring parties | 2 | side
two sides | 2 | side
two countries | 2 | state
the neighbours | 2 | state
the neighbors | 2 | state
the nuclear-armed neighbours | 2 | state
the nuclear-armed neighbors | 2 | state
the neighbouring countries | 2 | state
the neighboring countries | 2 | state
the countries | 2 | state
the foes | 2 | side
the rivals | 2 | side
the rival sides | 2 | side
the rival factions | 2 | group
the adversaries | 2 | side
the belligerents | 2 | side
the warring parties | 2 | side
the warring sides | 2 | side
the warring factions | 2 | side
the warring groups | 2 | side
warring parties | 2 | side
warring sides | 2 | side
warring factions | 2 | side
the opposing sides | 2 | side
the conflicting parties | 2 | side
the parties | all | side
the parties to the conflict | 2 | side
parties to the conflict | 2 | side
conflict parties | 2 | side
the conflict parties | 2 | side
the parties in conflict | 2 | side
all parties | all | side
all sides | all | side
all the parties | all | side
all parties to the conflict | 2 | side
all three | 3 | side
the three sides | 3 | side
the three parties | 3 | side
the three countries | 3 | state
the three groups | 3 | group
the three delegations | 3 | side
the signatories | all | side
the negotiators | all | side
the negotiating teams | all | side
the delegations | all | side
the factions | all | group
each other | 2 | side
one another | 2 | side
`,
);

/**
 * Definite phrases that point back to one actor named before, by its kind. `kind`: which actors they can stand for: `state` ·
 * `government` · `force` · `group` (armed movements) · `organisation` · `ministry` · `outlet`.
 */
export const BACK_REFERENCES = table(
  ['word', 'kind'] as const,
  `
country | state
nation | state
republic | state
state | state
kingdom | state
government | government
regime | government
authorities | government
administration | government
leadership | government
junta | government
military junta | government
military government | government
army | force
military | force
navy | force
air force | force
armed forces | force
police | force
troops | force
soldiers | force
forces | force
paramilitary | group
paramilitaries | group
paramilitary force | group
paramilitary group | group
group | group
movement | group
militia | group
militias | group
militants | group
militant group | group
rebels | group
former rebels | group
loyalists | group
armed groups | group
armed formations | group
the opposition | group
rebel group | group
rebel movement | group
rebel army | group
insurgents | group
insurgency | group
guerrillas | group
the guerrilla | group
guerrilla | group
guerillas | group
guerrilla group | group
guerrilla army | group
guerrilla movement | group
separatists | group
separatist group | group
separatist movement | group
separatist rebels | group
communist rebels | group
communist guerrillas | group
communists | group
maoist rebels | group
muslim rebels | group
moro rebels | group
islamists | group
islamist group | group
islamist movement | group
islamist militants | group
jihadists | group
jihadist group | group
terrorist group | group
terror group | group
terrorist organisation | group
terrorist organization | group
armed group | group
fighters | group
gunmen | group
faction | group
organisation | organisation
organization | organisation
agency | organisation
body | organisation
mission | organisation
office | organisation
commission | organisation
committee | organisation
council | organisation
service | organisation
party | group
alliance | organisation
bloc | organisation
coalition | organisation
union | organisation
ministry | ministry
department | ministry
outlet | outlet
newspaper | outlet
paper | outlet
news agency | outlet
broadcaster | outlet
channel | outlet
magazine | outlet
`,
);
