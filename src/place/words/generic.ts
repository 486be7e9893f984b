/** Areas without a name of their own, as news speaks of them. Compiled by hand. */
import { table } from '../../model/words.js';

/** Noun phrases (lower case, longest first by the reader) → the name to print; `line` and `zone` have no shape. */
export const GENERIC_AREAS = table(
  ['phrases', 'name', 'kind'] as const,
  `
front line, front lines, frontline, frontlines, front-line, battle line, battle lines, battlefront, line of confrontation | front line | line
line of contact, contact line, lines of contact, line of engagement | line of contact | line
demilitarised zone, demilitarized zone, demilitarised area, demilitarized area | demilitarized zone | area
buffer zone, buffer zones, security zone, safe zone, humanitarian zone, no-man's land, exclusion zone, no-fly zone, de-escalation zone, weapons-free zone | buffer zone | area
border, borders, frontier, border area, border areas, border region, border regions, borderlands | border | line
demarcation line, armistice line, ceasefire line, cease-fire line, line of separation | ceasefire line | line
`,
);

/** "the NOUN" → the last place of that kind; "the capital" → the capital of the country spoken of. */
export const ANAPHORS = table(
  ['noun', 'kind'] as const,
  `
capital | capital
city | city
town | city
village | city
region | unit
province | unit
oblast | unit
governorate | unit
enclave | unit
exclave | unit
peninsula | unit
coastal strip | unit
strip | unit
`,
);

/** Direction words before a name: the part of it that is meant. */
export const DIRECTIONS = table(
  ['words', 'part'] as const,
  `
southern, south | southern
northern, north | northern
eastern, east | eastern
western, west | western
central | central
southeastern, south-eastern, southeast, south-east | southeastern
southwestern, south-western, southwest, south-west | southwestern
northeastern, north-eastern, northeast, north-east | northeastern
northwestern, north-western, northwest, north-west | northwestern
`,
);
