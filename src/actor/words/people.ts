import { table } from '../../model/words.js';

/**
 * Nouns for people whom a report quotes without a name. From public knowledge. `plural`: its plural. `class`: `source` never has
 * a name ("sources") · `official` speaks for whom the words before it tell ("U.S. officials") · `crowd` people who saw or
 * suffered it ("residents").
 */
export const PEOPLE = table(
  ['word', 'plural', 'class'] as const,
  `
source | sources | source
insider | insiders | source
person | people | source
individual | individuals | source
official | officials | official
diplomat | diplomats | official
negotiator | negotiators | official
mediator | mediators | official
aide | aides | official
adviser | advisers | official
advisor | advisors | official
officer | officers | official
commander | commanders | official
general | generals | official
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
expert | experts | crowd
analyst | analysts | crowd
observer | observers | crowd
monitor | monitors | official
peacekeeper | peacekeepers | official
resident | residents | crowd
witness | witnesses | crowd
eyewitness | eyewitnesses | crowd
villager | villagers | crowd
local | locals | crowd
civilian | civilians | crowd
survivor | survivors | crowd
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
student | students | crowd
trader | traders | crowd
farmer | farmers | crowd
shopkeeper | shopkeepers | crowd
driver | drivers | crowd
refugee | refugees | crowd
relative | relatives | crowd
family | families | crowd
soldier | soldiers | crowd
fighter | fighters | crowd
photographer | photographers | crowd
blogger | bloggers | crowd
military blogger | military bloggers | crowd
critic | critics | crowd
volunteer | volunteers | crowd
protester | protesters | crowd
humanitarian | humanitarians | crowd
man | men | crowd
woman | women | crowd
mother | mothers | crowd
father | fathers | crowd
teacher | teachers | crowd
shepherd | shepherds | crowd
fisherman | fishermen | crowd
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
