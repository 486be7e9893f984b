/**
 * What is struck or spared: things and people that reports name as targets. `word` is the singular (or the mass noun); the
 * plural is made by rule, `forms` gives it where the rule fails. `class` is the heading that ceasefire texts
 * use. Shared by pledges and incidents. Own collection from ceasefire texts and news vocabulary.
 */
import { table } from '../../model/words.js';

export const TARGET_WORDS = table(
  ['word', 'class', 'forms'] as const,
  `
  energy infrastructure | energy
  energy facility | energy | energy facilities
  energy system | energy
  energy grid | energy
  energy sector | energy
  energy site | energy
  energy target | energy
  energy object | energy
  energy | energy
  power grid | energy
  power plant | energy
  power station | energy
  power line | energy
  power facility | energy | power facilities
  power infrastructure | energy
  power network | energy
  thermal power plant | energy
  nuclear power plant | energy
  nuclear plant | energy
  nuclear facility | energy | nuclear facilities
  nuclear site | energy
  hydroelectric station | energy
  hydroelectric dam | energy
  electricity grid | energy
  electricity network | energy
  electrical grid | energy
  electrical substation | energy
  substation | energy
  power substation | energy
  dam | energy
  grid | energy
  transformer | energy
  boiler house | energy
  heating plant | energy
  heating system | energy
  oil refinery | energy | oil refineries
  refinery | energy | refineries
  oil depot | energy
  oil terminal | energy
  oil facility | energy | oil facilities
  oil infrastructure | energy
  oil installation | energy
  oil field | energy
  oilfield | energy
  oil tanker | energy
  tanker | energy
  fuel depot | energy
  fuel tank | energy
  fuel storage | energy
  gas pipeline | energy
  oil pipeline | energy
  pipeline | energy
  gas storage facility | energy | gas storage facilities
  gas facility | energy | gas facilities
  gas field | energy
  gas infrastructure | energy
  compressor station | energy
  pumping station | water
  water plant | water
  water station | water
  filter station | water
  water infrastructure | water
  water supply | water
  desalination plant | water
  critical infrastructure | civilian
  civilian infrastructure | civilian
  infrastructure | civilian
  civilian object | civilian
  civilian target | civilian
  civilian area | civilian
  civilian facility | civilian | civilian facilities
  populated area | civilian
  residential area | civilian
  residential district | civilian
  residential neighbourhood | civilian
  residential neighborhood | civilian
  population centre | civilian
  population center | civilian
  civilian | civilian
  city | civilian | cities
  town | civilian
  village | civilian
  residential building | housing
  apartment building | housing
  apartment block | housing
  residential block | housing
  block of flats | housing | blocks of flats
  tower block | housing
  high-rise | housing
  house | housing
  home | housing
  dormitory | housing | dormitories
  hotel | housing
  refugee camp | housing
  displacement camp | housing
  camp for displaced people | housing | camps for displaced people
  hospital | health
  maternity hospital | health
  maternity ward | health
  children's hospital | health
  field hospital | health
  clinic | health
  health centre | health
  health center | health
  health facility | health | health facilities
  medical facility | health | medical facilities
  medical centre | health
  medical center | health
  ambulance | health
  school | school
  kindergarten | school
  university | school | universities
  college | school
  church | worship | churches
  mosque | worship
  cathedral | worship
  temple | worship
  synagogue | worship
  market | civilian
  marketplace | civilian
  bakery | civilian | bakeries
  shop | civilian
  tea shop | civilian
  shopping centre | civilian
  shopping center | civilian
  shopping mall | civilian
  cafe | civilian
  restaurant | civilian
  filling station | civilian
  petrol station | civilian
  gas station | civilian
  cemetery | civilian | cemeteries
  passenger train | railway
  train | railway
  freight train | railway
  railway station | railway
  train station | railway
  railway line | railway
  railway bridge | railway
  railway infrastructure | railway
  railway | railway
  locomotive | railway
  bus | civilian | buses
  minibus | civilian | minibuses
  trolleybus | civilian | trolleybuses
  tram | civilian
  car | civilian
  civilian vehicle | civilian
  vehicle | civilian
  pickup truck | civilian
  convoy | convoy
  aid convoy | aid
  humanitarian convoy | aid
  relief convoy | aid
  aid worker | aid
  relief worker | aid
  aid truck | aid
  aid warehouse | aid
  warehouse | civilian
  factory | industry | factories
  industrial site | industry
  industrial facility | industry | industrial facilities
  plant | industry
  mine | industry
  arms factory | military | arms factories
  ammunition depot | military
  arms depot | military
  weapons depot | military
  weapons store | military
  munitions depot | military
  barracks | military | barracks
  base | military
  military base | military
  army base | military
  naval base | military
  air base | military
  airbase | military
  military airfield | military
  airfield | military
  military facility | military | military facilities
  military site | military
  military target | military
  military position | military
  army position | military
  command post | military
  command centre | military
  command center | military
  headquarters | military | headquarters
  checkpoint | military
  checkpost | military
  outpost | military
  police station | military
  police post | military
  radar | military
  air defence system | military
  air defense system | military
  air-defense battery | military | air-defense batteries
  missile launcher | military
  rocket launcher | military
  troops | military | troops
  soldier | military
  army convoy | military
  military convoy | military
  patrol | military
  police officer | military
  airport | transport
  port | port
  seaport | port
  port infrastructure | port
  grain terminal | port
  grain silo | port
  harbour | port
  harbor | port
  bridge | transport
  road | transport
  highway | transport
  ship | shipping
  merchant ship | shipping
  merchant vessel | shipping
  cargo ship | shipping
  commercial vessel | shipping
  commercial ship | shipping
  commercial shipping | shipping
  shipping | shipping | shipping
  vessel | shipping
  ferry | shipping | ferries
  warship | military
  fishing boat | shipping
  boat | shipping
  embassy | government | embassies
  consulate | government
  government building | government
  administration building | government
  city hall | government
  town hall | government
  parliament building | government
  courthouse | government
  prison | government
  prisoner-of-war camp | government
  television tower | media
  TV tower | media
  television station | media
  broadcasting centre | media
  broadcaster | media
  journalist | media
  press vehicle | media
  peacekeeper | international
  UN peacekeeper | international
  UN base | international
  UN post | international
  `,
);
