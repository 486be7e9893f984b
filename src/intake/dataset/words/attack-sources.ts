import { table } from '../../../model/words.js';

/**
 * How a `source` of the missile-attack table begins (small letters), and who that is. `regional`: a regional air command, which repeats part of
 * what the national bodies count. Read off the table's own values (2022-09 to 2026-06).
 */
export const ATTACK_SOURCES = table(
  ['begins', 'body', 'regional'] as const,
  `
kpszsu | Ukrainian Air Force
pvkpivden | Ukrainian Air Command South | regional
pvkshid | Ukrainian Air Command East | regional
pvkzahid | Ukrainian Air Command West | regional
pvkcenter | Ukrainian Air Command Centre | regional
generalstaff | General Staff of Ukraine
cincafu | Commander-in-Chief of Ukraine
`,
);
