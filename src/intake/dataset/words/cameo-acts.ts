import { table } from '../../../model/words.js';

/**
 * CAMEO event codes (Schrodt, CAMEO Manual 1.1b3, verbs 18 to 20) as acts. A code without a line takes the line of its base code, then of its
 * root; a root without a line is no attack and is passed over. An empty act: passed over.
 */
export const CAMEO_ACTS = table(
  ['code', 'act'] as const,
  `
# 18 assault
18 | other
183 | attack
1831 | attack
1832 | attack
1833 | attack
1834 | attack
185 | other
186 | other
# 19 fight
19 | attack
191 | other
192 | ground-attack
193 | ground-attack
194 | shelling
195 | air-strike
1951 | air-strike
1952 | air-strike
196 | attack
# 20 unconventional mass violence
20 | attack
201 | other
203 | other
`,
);
