import { table } from '../../../model/words.js';

/**
 * Acts in ACLED's event types and sub-event types (codebook of 2023 and after). A cell is empty where the words of a report do not
 * settle the category: drones and missiles in one salvo fall under two sub-events, a ground attack may be a battle or violence
 * against civilians, a bare "attack" may be anything.
 */
export const ACLED_TYPES = table(
  ['act', 'type', 'sub'] as const,
  `
drone-strike    | Explosions/Remote violence | Air/drone strike
missile-strike  | Explosions/Remote violence | Shelling/artillery/missile attack
combined-strike | Explosions/Remote violence |
air-strike      | Explosions/Remote violence | Air/drone strike
shelling        | Explosions/Remote violence | Shelling/artillery/missile attack
rocket-attack   | Explosions/Remote violence | Shelling/artillery/missile attack
ground-attack   | |
attack          | |
other           | |
`,
);
