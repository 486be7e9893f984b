import { table } from '../../../model/words.js';

/**
 * CAMEO country codes that are not ISO 3166-1 alpha-3 (CAMEO Manual 1.1b3, appendix A), and the known-group codes of armed movements that GDELT
 * gives most. The other country codes are ISO's, in `iso3.ts`.
 */
export const CAMEO_ACTORS = table(
  ['code', 'side'] as const,
  `
ROM | Romania
ZAR | Democratic Republic of Congo
TMP | East Timor
WSB | Palestine
GZS | Palestine
PSE | Palestine
PAL | Palestine
KSV | Kosovo
HAM | Hamas
HEZ | Hezbollah
TAL | Taliban
ALQ | al-Qaeda
ISI | Islamic State
FTA | Fatah
PLO | PLO
PIJ | Palestinian Islamic Jihad
`,
);
