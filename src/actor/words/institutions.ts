import { list, table } from '../../model/words.js';

/**
 * Heads of phrases that name a body or a crowd belonging to a state or a movement ("Israeli military", "Ukraine's Air Force",
 * "Houthi fighters"). From public knowledge. `kind`: `government` the state itself · `force` a body of the armed forces with a
 * name ("army") · `troops` people or machines under arms: they stand for their side · `irregulars` fighters of a movement · `organisation` a ministry, agency, office ·
 * `group` a movement spoken of by its kind. `alone`: `yes` where "the WORD" by itself is somebody who acts; `cap` where only
 * the capitalised words are.
 */
export const INSTITUTIONS = table(
  ['word', 'kind', 'alone'] as const,
  `
government | government | yes
govt | government | yes
authorities | government | yes
administration | government | yes
leadership | government | yes
regime | government | yes
junta | government | yes
military junta | government | yes
military government | government | yes
transitional government | government | yes
military council | government | yes
military leadership | government |
cabinet | organisation | yes
security cabinet | organisation | yes
war cabinet | organisation | yes
side | government |
delegation | government | yes
negotiating team | government |
parliament | organisation | yes
national assembly | organisation | yes
legislature | organisation | yes
congress | organisation | cap
senate | organisation | cap
security council | organisation | cap
supreme court | organisation | cap
embassy | organisation | yes
mission | organisation | yes
monitoring mission | organisation | yes
peacekeeping force | organisation | yes
peacekeeping mission | organisation | yes
ministry | organisation | yes
foreign ministry | organisation | yes
defence ministry | organisation | yes
defense ministry | organisation | yes
interior ministry | organisation | yes
health ministry | organisation | yes
energy ministry | organisation | yes
emergencies ministry | organisation | yes
emergency ministry | organisation | yes
information ministry | organisation | yes
home ministry | organisation | yes
justice ministry | organisation | yes
external affairs ministry | organisation | yes
ministry of foreign affairs | organisation | yes
ministry of external affairs | organisation | yes
ministry of defence | organisation | yes
ministry of defense | organisation | yes
ministry of national defence | organisation | yes
ministry of national defense | organisation | yes
ministry of the interior | organisation | yes
ministry of interior | organisation | yes
ministry of health | organisation | yes
ministry of emergency situations | organisation | yes
ministry of energy | organisation | yes
ministry of justice | organisation | yes
ministry of information | organisation | yes
ministry of home affairs | organisation | yes
foreign office | organisation | cap
home office | organisation | cap
state department | organisation | cap
department of state | organisation | cap
defense department | organisation | cap
department of defense | organisation | cap
war department | organisation | cap
national security council | organisation | cap
supreme leader's office | organisation |
presidential office | organisation | yes
president's office | organisation | yes
prime minister's office | organisation | yes
presidency | organisation | yes
presidential administration | organisation | yes
office of the president | organisation | yes
information office | organisation | yes
media office | organisation | yes
press service | organisation | yes
government media office | organisation | yes
emergency service | organisation | yes
emergency services | organisation | yes
state emergency service | organisation | cap
rescue service | organisation | yes
civil defence | organisation | yes
civil defense | organisation | yes
civil defence agency | organisation | yes
civil defense agency | organisation | yes
ambulance service | organisation | yes
red crescent | organisation | cap
red cross | organisation | cap
security service | organisation | yes
intelligence service | organisation | yes
intelligence agency | organisation | yes
intelligence | organisation |
military intelligence | organisation | yes
spy agency | organisation | yes
news agency | organisation | yes
state news agency | organisation | yes
state media | organisation | yes
state television | organisation | yes
state tv | organisation | yes
state-run media | organisation | yes
state radio | organisation | yes
media | organisation |
television | organisation |
newspaper | organisation | yes
human rights commission | organisation | yes
rights commission | organisation | yes
regional administration | organisation | yes
military administration | organisation | yes
regional military administration | organisation | yes
city military administration | organisation | yes
city council | organisation | yes
provincial council | organisation | yes
regional council | organisation | yes
local council | organisation | yes
town council | organisation | yes
district council | organisation | yes
village council | organisation |
municipality | organisation | yes
coordination centre | organisation |
coordination center | organisation |
reconciliation centre | organisation |
reconciliation center | organisation |
monitoring centre | organisation |
operations centre | organisation |
operations room | organisation |
monitoring committee | organisation | yes
ceasefire committee | organisation | yes
country team | organisation | yes
humanitarian country team | organisation | yes
patrol | organisation |
team | organisation |
consulate | organisation |
hospital | organisation |
hospitals | organisation |
union | organisation |
prosecutor's office | organisation | yes
general prosecutor's office | organisation | yes
prosecutors | organisation | yes
office | organisation |
headquarters | organisation |
grid operator | organisation | yes
energy company | organisation | yes
navy | force | yes
army | force | yes
military | force | yes
air force | force | yes
air forces | force | yes
air defence | force |
air defense | force |
air defences | force |
air defenses | force |
air defence forces | force | yes
air defense forces | force | yes
armed forces | force | yes
ground forces | force | yes
defence forces | force | yes
defense forces | force | yes
defence force | force | yes
defense force | force | yes
security forces | force | yes
border guard | force | yes
border guards | force | yes
border guard service | force | cap
coast guard | force | yes
coastguard | force | yes
national guard | force | cap
police | force | yes
national police | force | yes
general staff | force | yes
joint chiefs of staff | force | cap
high command | force | yes
military command | force | yes
army command | force | yes
joint command | force | cap
operational command | force | cap
operational command north | force | cap
operational command south | force | cap
southern command | force | cap
northern command | force | cap
central command | force | cap
united nations command | force | cap
presidential guard | force | cap
republican guard | force | cap
revolutionary guard | force | cap
revolutionary guards | force | cap
marines | force | yes
marine corps | force | cap
black sea fleet | force | cap
peoples army | force | cap
people's army | force | cap
armed wing | force | yes
military wing | force | yes
political wing | group | yes
political bureau | organisation |
politburo | organisation |
forces | troops |
government forces | troops | yes
government troops | troops | yes
troops | troops |
soldiers | troops |
soldier | troops |
fighters | irregulars | yes
gunmen | irregulars | yes
militants | irregulars | yes
militiamen | irregulars |
militias | irregulars |
militia | irregulars |
insurgents | irregulars | yes
rebels | irregulars | yes
guerrillas | irregulars | yes
guerrilla | group |
guerillas | irregulars |
separatists | irregulars | yes
jihadists | irregulars | yes
terrorists | irregulars |
invaders | troops |
occupiers | troops |
paramilitaries | irregulars | yes
mercenaries | irregulars | yes
commandos | troops |
paratroopers | troops |
infantry | troops |
artillery | troops |
tanks | troops |
warplanes | troops |
aircraft | troops |
jets | troops |
fighter jets | troops |
bombers | troops |
helicopters | troops |
gunboats | troops |
warships | troops |
gunners | troops |
snipers | troops |
units | troops |
armies | troops |
servicemen | troops |
combatants | irregulars |
hackers | irregulars |
operatives | irregulars |
rebel | group |
armed groups | irregulars | yes
armed formations | irregulars | yes
armed factions | irregulars | yes
rebel groups | irregulars | yes
paramilitary groups | irregulars | yes
militant groups | irregulars | yes
militia groups | irregulars | yes
rebel factions | irregulars | yes
opposition groups | irregulars | yes
ethnic armed groups | irregulars | yes
ethnic armed organisations | irregulars | yes
ethnic armed organizations | irregulars | yes
opposition | irregulars | yes
resistance | irregulars |
resistance forces | irregulars | yes
loyalists | irregulars | yes
loyalist paramilitaries | irregulars | yes
republicans | irregulars |
unionists | irregulars |
rebel group | group | yes
rebel movement | group | yes
armed group | group | yes
militant group | group | yes
militia group | group | yes
paramilitary group | group | yes
guerrilla group | group | yes
insurgent group | group | yes
separatist group | group | yes
separatist movement | group | yes
terrorist group | group | yes
terror group | group | yes
islamist group | group | yes
islamist movement | group | yes
group | group | yes
movement | group | yes
organisation | group | yes
organization | group | yes
party | group | yes
faction | group | yes
paramilitary | group | yes
paramilitary force | group | yes
alliance | group | yes
coalition | group | yes
`,
);

/** Words for a government that mean the state itself: "the Colombian government" is Colombia. From public knowledge. */
export const STATE_WORDS = list(
  'government, govt, regime, junta, military junta, military government, transitional government, administration, leadership, military leadership, side, military council',
);

/**
 * Bodies that stand for no side whatever state's adjective they bear, so a pledge cannot bind them. From public knowledge.
 */
export const NEUTRAL = table(
  ['word'] as const,
  `
news agency
newspaper
media
human rights commission
rights commission
red crescent
red cross
`,
);
