import { table } from '../../model/words.js';

/**
 * Nouns for people whom a report quotes without a name. From public knowledge. `plural`: its plural. `class`: `source` never has
 * a name ("sources") · `official` speaks for whom the words before it tell ("U.S. officials") · `crowd` people who saw or
 * suffered it ("residents") · `told` anybody, a source only beside a verb of speech or a description · `owned` a rank, only with its army.
 */
export const PEOPLE = table(
  ['word', 'plural', 'class'] as const,
  `
source | sources | source
insider | insiders | source
person | people | told
individual | individuals | told
official | officials | official
diplomat | diplomats | official
negotiator | negotiators | official
mediator | mediators | official
aide | aides | official
adviser | advisers | official
advisor | advisors | official
officer | officers | official
commander | commanders | official
general | generals | owned
minister | ministers | official
lawmaker | lawmakers | official
leader | leaders | official
envoy | envoys | official
spokesman | spokesmen | official
spokesperson | spokespeople | official
spokespersons | spokespersons | official
spokeswoman | spokeswomen | official
representative | representatives | official
delegate | delegates | official
politician | politicians | official
president | presidents | official
ambassador | ambassadors | official
governor | governors | official
mayor | mayors | official
chief | chiefs | official
prosecutor | prosecutors | official
investigator | investigators | official
expert | experts | official
analyst | analysts | official
observer | observers | official
monitor | monitors | official
peacekeeper | peacekeepers | official
resident | residents | crowd
witness | witnesses | crowd
eyewitness | eyewitnesses | crowd
villager | villagers | told
local | locals | crowd
civilian | civilians | told
survivor | survivors | told
activist | activists | crowd
campaigner | campaigners | crowd
journalist | journalists | crowd
reporter | reporters | crowd
correspondent | correspondents | crowd
doctor | doctors | crowd
medic | medics | crowd
paramedic | paramedics | crowd
rescuer | rescuers | crowd
nurse | nurses | crowd
aid worker | aid workers | crowd
health worker | health workers | crowd
relief worker | relief workers | crowd
rescue worker | rescue workers | crowd
hospital official | hospital officials | official
health official | health officials | official
elder | elders | crowd
cleric | clerics | crowd
priest | priests | crowd
bishop | bishops | crowd
student | students | told
trader | traders | told
farmer | farmers | told
shopkeeper | shopkeepers | crowd
driver | drivers | told
refugee | refugees | told
relative | relatives | told
family | families | told
soldier | soldiers | told
fighter | fighters | told
photographer | photographers | crowd
blogger | bloggers | crowd
military blogger | military bloggers | crowd
critic | critics | crowd
volunteer | volunteers | told
protester | protesters | told
humanitarian | humanitarians | crowd
man | men | told
guy | guys | told
ally | allies | source
supporter | supporters | told
friend | friends | told
colleague | colleagues | told
neighbour | neighbours | told
neighbor | neighbors | told
counterpart | counterparts | official
economist | economists | official
historian | historians | official
engineer | engineers | crowd
crew | crews | crowd
repair crew | repair crews | crowd
staff | staff | crowd
medical staff | medical staff | crowd
hospital staff | hospital staff | crowd
company staff | company staff | crowd
spokespeople | spokespeople | official
colonel | colonels | owned
captain | captains | owned
major | majors | owned
lieutenant | lieutenants | owned
sergeant | sergeants | owned
brigadier | brigadiers | owned
admiral | admirals | owned
soldier | soldiers | told
woman | women | told
mother | mothers | told
father | fathers | told
teacher | teachers | told
shepherd | shepherds | told
fisherman | fishermen | told
`,
);

/**
 * Words that begin the description of an unnamed source behind its noun ("a source familiar with the matter", "officials who
 * asked not to be named"). From public knowledge.
 */
export const DESCRIBERS = table(
  ['word'] as const,
  `
familiar
briefed
close
privy
acquainted
involved
who
whose
speaking
with
in
at
from
of
on
within
inside
near
knowledgeable
aware
present
quoted
cited
linked
participating
attending
working
taking
monitoring
based
`,
);
