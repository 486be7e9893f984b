import { table } from '../../model/words.js';

/**
 * Titles, ranks and posts that stand before or after a person's name, or alone for the person who bears them. From public
 * knowledge. `class`: `honour` (only before a name) · `rank` (military, mostly before a name) · `office` · `voice` (speaks
 * for somebody) · `envoy` · `leader` · `calling` (only beside a name a title, else one of many people).  `sex`: m or f where the word tells.
 */
export const TITLES = table(
  ['word', 'class', 'sex'] as const,
  `
mr. | honour | m
mr | honour | m
mrs. | honour | f
mrs | honour | f
ms. | honour | f
ms | honour | f
dr. | honour |
dr | honour |
prof. | honour |
professor | honour |
sir | honour | m
lord | honour | m
lady | honour | f
baroness | honour | f
count | honour | m
sheikh | honour | m
sheik | honour | m
shaikh | honour | m
sayyed | honour | m
sayyid | honour | m
syed | honour | m
hajj | honour | m
mullah | honour | m
maulana | honour | m
mawlawi | honour | m
maulvi | honour | m
ayatollah | honour | m
imam | honour | m
rabbi | honour | m
rev. | honour | m
reverend | honour | m
fr. | honour | m
father | honour | m
monsignor | honour | m
msgr. | honour | m
bishop | office | m
archbishop | office | m
cardinal | office | m
patriarch | office | m
pope | office | m
pontiff | office | m
king | office | m
queen | office | f
prince | office | m
princess | office | f
crown prince | office | m
emir | office | m
sultan | office | m
emperor | office | m
comrade | honour |
saw | honour | m
padoh | honour | m
naw | honour | f
daw | honour | f
ka | honour | m
gen. | rank |
gen | rank |
general | rank |
lt. | rank |
lt | rank |
lieutenant | rank |
maj. | rank |
maj | rank |
major | rank |
col. | rank |
col | rank |
colonel | rank |
brig. | rank |
brig | rank |
brigadier | rank |
brigadier general | rank |
major general | rank |
lieutenant general | rank |
lieutenant colonel | rank |
lt. gen. | rank |
lt. col. | rank |
maj. gen. | rank |
brig. gen. | rank |
capt. | rank |
captain | rank |
adm. | rank |
admiral | rank |
vice admiral | rank |
rear admiral | rank |
cmdr. | rank |
sgt. | rank |
sergeant | rank |
marshal | rank |
field marshal | rank |
air marshal | rank |
air chief marshal | rank |
comandante | rank | m
subcomandante | rank | m
president | office |
vice president | office |
vice-president | office |
prime minister | office |
deputy prime minister | office |
premier | office |
chancellor | office |
taoiseach | office |
foreign minister | office |
deputy foreign minister | office |
defence minister | office |
defense minister | office |
interior minister | office |
finance minister | office |
energy minister | office |
health minister | office |
information minister | office |
justice minister | office |
home minister | office |
security minister | office |
strategic affairs minister | office |
minister | office |
minister of foreign affairs | office |
minister of defence | office |
minister of defense | office |
minister of interior | office |
minister of state | office |
vice minister | office |
vice foreign minister | office |
secretary of state | office |
secretary of defense | office |
secretary of defence | office |
secretary of war | office |
foreign secretary | office |
defence secretary | office |
defense secretary | office |
northern ireland secretary | office |
home secretary | office |
state secretary | office |
treasury secretary | office |
army secretary | office |
undersecretary | office |
under-secretary-general | office |
assistant secretary of state | office |
secretary-general | office |
secretary general | office |
secretary | office |
cabinet secretary | office |
executive secretary | office |
high commissioner | office |
commissioner | office |
peace commissioner | office |
high commissioner for peace | office |
commissioner-general | office |
national security adviser | office |
national security advisor | office |
security adviser | office |
adviser | office |
advisor | office |
peace adviser | office |
senior adviser | office |
speaker | office |
parliament speaker | office |
senator | office |
sen. | office |
congressman | office | m
congresswoman | office | f
rep. | office |
gov. | office |
governor | office |
mayor | office |
deputy mayor | office |
lawmaker | calling |
legislator | calling |
deputy | office |
mp | office |
politician | calling |
judge | calling |
prosecutor | office |
prosecutor general | office |
spokesman | voice | m
spokeswoman | voice | f
spokesperson | voice |
spokesman's | voice | m
press secretary | voice |
press officer | voice |
deputy spokesman | voice | m
deputy spokesperson | voice |
deputy spokeswoman | voice | f
envoy | envoy |
special envoy | envoy |
peace envoy | envoy |
special representative | envoy |
representative | envoy |
permanent representative | envoy |
ambassador | envoy |
ambassador-at-large | envoy |
mediator | envoy |
chief mediator | envoy |
facilitator | calling |
negotiator | envoy |
chief negotiator | envoy |
lead negotiator | envoy |
top negotiator | envoy |
emissary | envoy |
diplomat | calling |
chargé d'affaires | envoy |
coordinator | envoy |
humanitarian coordinator | envoy |
special coordinator | envoy |
rapporteur | envoy |
special rapporteur | envoy |
leader | leader |
supreme leader | leader |
rebel leader | leader |
opposition leader | leader |
warlord | leader | m
strongman | leader | m
chief | leader |
army chief | leader |
military chief | leader |
rights chief | leader |
human rights chief | leader |
humanitarian chief | leader |
aid chief | leader |
foreign policy chief | leader |
police chief | leader |
intelligence chief | leader |
chief of staff | leader |
chief of the general staff | leader |
chief of general staff | leader |
head | leader |
head of state | leader |
ruler | leader |
military ruler | leader |
junta leader | leader |
junta chief | leader |
commander | leader |
commander-in-chief | leader |
commander in chief | leader |
deputy commander | leader |
force commander | leader |
supreme commander | leader |
boss | leader |
founder | leader |
co-founder | leader |
chairman | leader | m
chairwoman | leader | f
chairperson | leader |
chair | leader |
vice chairman | leader | m
vice-chairman | leader | m
director | leader |
executive director | leader |
country director | leader |
director-general | leader |
director general | leader |
general secretary | leader |
chief executive | leader |
coordinator-general | leader |
patron | leader |
monitor | calling |
chief monitor | leader |
observer | calling |
dictator | leader | m
monarch | leader |
aide | calling |
ally | calling |
deputy leader | leader |
vice-chair | leader |
co-chair | leader |
official | calling |
counterpart | office |
analyst | calling |
expert | calling |
journalist | calling |
reporter | calling |
correspondent | calling |
activist | calling |
lawyer | calling |
doctor | calling |
researcher | calling |
historian | calling |
scholar | calling |
resident | calling |
witness | calling |
teacher | calling |
farmer | calling |
trader | calling |
student | calling |
volunteer | calling |
paramedic | calling |
surgeon | calling |
nurse | calling |
priest | calling | m
candidate | calling |
coach | calling |
player | calling |
nominee | calling |
dissident | calling |
veteran | calling |
soldier | calling |
officer | calling |
general's | rank |
neighbour | calling |
neighbor | calling |
colleague | calling |
sarpanch | office |
village chief | leader |
village head | leader |
chief minister | office |
director of operations | office |
director general of military operations | office |
assistant general secretary | office |
alderman | office |
councillor | office |
councilor | office |
author | calling |
professor | calling |
manager | calling |
owner | calling |
refugee | calling |
villager | calling |
mother | calling | f
mayor-elect | office |
prime minister-designate | office |
president-elect | office |
dame | honour | f
son | calling | m
daughter | calling | f
brother | calling | m
sister | calling | f
wife | calling | f
widow | calling | f
husband | calling | m
mother | calling | f
son-in-law | calling | m
`,
);

/**
 * Words that may stand between an owner ("Russian", "Hamas's") and a title, a post or an institution without being part of
 * somebody's name. From public knowledge.
 */
export const MODIFIERS = table(
  ['word'] as const,
  `
senior
top
high-ranking
high-level
ranking
leading
special
former
ex
then
late
acting
interim
caretaker
incoming
outgoing
newly
new
current
longtime
long-time
largest
biggest
strongest
oldest
main
major
remaining
active
breakaway
left-wing
leftist
right-wing
far-right
veteran
deputy
vice
assistant
associate
chief
lead
first
second
third
principal
permanent
joint
supreme
unnamed
unidentified
anonymous
military
political
civilian
civil
diplomatic
foreign
defence
defense
interior
finance
energy
health
justice
information
internal
external
national
security
state
federal
regional
provincial
district
local
municipal
city
presidential
parliamentary
governmental
government
official
peace
humanitarian
aid
relief
medical
press
media
public
human
rights
affairs
army
navy
naval
air
force
police
intelligence
border
party
ruling
opposition
rebel
separatist
insurgent
guerrilla
militant
militia
paramilitary
resistance
jihadist
islamist
communist
maoist
tribal
clan
religious
spiritual
exiled
elected
self-proclaimed
self-declared
self-styled
so-called
de
facto
pro
backed
led
run
installed
appointed
occupied
based
western
european
regional
international
multinational
coalition
allied
transitional
provisional
union
republic
republican
democratic
conservative
nationalist
loyalist
unionist
nuclear
economic
strategic
coast
guard
prison
emergency
rescue
hospital
united
hardline
hard-line
moderate
powerful
prominent
influential
reclusive
embattled
jailed
imprisoned
young
old
elderly
ageing
aging
far-right
left-wing
right-wing
leftist
socialist
us
white
house
department
kremlin
field
ground
theatre
northern
southern
eastern
western
central
north
south
east
west
legal
technical
trade
trilateral
junta
war
ceasefire
truce
general
staff
parliament
senate
congressional
cabinet
council
royal
crown
volunteer
combat
artillery
special-forces
elite
mercenary
pro-russian
pro-government
anti-government
russian-backed
arab
kurdish
african
asian
european
islamic
muslim
sunni
shia
shiite
druze
tamil
tuareg
ethnic
armed
independent
veteran
long-serving
unconfirmed
neutral
nordic
neighbouring
neighboring
russian-installed
rebel-held
`,
);
