import { table } from '../../../model/words.js';

/**
 * ACLED's sub-event types (codebook of 2023 and after) as acts. An empty act: no attack, passed over. `effect`: how far such an event went
 * by its definition. ACLED does not part air strikes from drone strikes, nor artillery from missiles in "Shelling/artillery/missile
 * attack": the act is the category's first word. `both`: the two actors fought each other, and the data does not say who began.
 */
export const ACLED_ACTS = table(
  ['type', 'act', 'effect', 'both'] as const,
  `
Armed clash | ground-attack | | both
Government regains territory | ground-attack | | both
Non-state actor overtakes territory | ground-attack | | both
Chemical weapon | attack
Air/drone strike | air-strike
Suicide bomb | attack
Shelling/artillery/missile attack | shelling
Remote explosive/landmine/IED | attack
Grenade | attack
Attack | attack
Sexual violence | other
Abduction/forced disappearance | other
Disrupted weapons use | attack | intercepted
Mob violence |
Violent demonstration |
Peaceful protest |
Protest with intervention |
Excessive force against protesters |
Agreement |
Arrests |
Change to group/activity |
Headquarters or base established |
Looting/property destruction |
Non-violent transfer of territory |
Other |
`,
);
