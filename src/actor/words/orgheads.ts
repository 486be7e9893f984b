import { list, table } from '../../model/words.js';

/**
 * Last words of proper names of bodies that no table knows ("Rail Operators' Group", "Fifth Corps"). From public knowledge.
 * `kind` as in `ActorKind`. `of` rows are first words that take "of" or "for" ("Department for Transport").
 */
export const ORG_HEADS = table(
  ['word', 'kind'] as const,
  `
army | force
corps | force
brigade | force
battalion | force
regiment | force
division | force
squadron | force
fleet | force
navy | force
guard | force
command | force
police | force
forces | force
militia | group
front | group
movement | group
party | group
liberation | group
brigades | group
cartel | group
clan | group
gang | group
council | organisation
committee | organisation
commission | organisation
ministry | organisation
department | organisation
agency | organisation
authority | organisation
office | organisation
bureau | organisation
administration | organisation
secretariat | organisation
mission | organisation
mechanism | organisation
observatory | organisation
network | organisation
organisation | organisation
organization | organisation
association | organisation
federation | organisation
union | organisation
alliance | organisation
coalition | organisation
congress | organisation
assembly | organisation
parliament | organisation
group | organisation
team | organisation
foundation | organisation
institute | organisation
institution | organisation
centre | organisation
center | organisation
court | organisation
tribunal | organisation
service | organisation
services | organisation
society | organisation
university | organisation
company | organisation
corporation | organisation
bank | organisation
board | organisation
panel | organisation
taskforce | organisation
conference | organisation
league | organisation
church | organisation
watch | organisation
monitor | organisation
times | organisation
post | organisation
news | organisation
radio | organisation
television | organisation
tv | organisation
press | organisation
ltd | organisation
inc | organisation
inc. | organisation
co. | organisation
`,
);

/** First words of names of broadcasters: "Radio Pyongyang". From public knowledge. */
export const BROADCASTERS = list('radio tv television channel');

/** Capitalised words that begin the name of a body and take "of", "for" or "on" behind them. From public knowledge. */
export const ORG_OPENERS = table(
  ['word', 'kind'] as const,
  `
department | organisation
ministry | organisation
office | organisation
committee | organisation
council | organisation
commission | organisation
coordination | organisation
centre | organisation
center | organisation
institute | organisation
union | organisation
movement | group
front | group
army | force
party | group
organisation | organisation
organization | organisation
bank | organisation
university | organisation
mission | organisation
bureau | organisation
association | organisation
federation | organisation
government | state
`,
);
