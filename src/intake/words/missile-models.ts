import { list } from '../../model/words.js';

/**
 * What the `model` column of the missile-attack table calls its missiles, as parts of a name in lower case; every other
 * model there is a drone or a guided bomb. Read off the table's own values (2022-09 to 2026-06).
 */
export const MISSILE_MODELS = list(`
  x-22, x-31, x-32, x-35, x-47, x-55, x-59, x-69, x-101
  iskander, kalibr, kn-23, kinzhal, zircon, oniks
  c-300, c-400
  missile
`);
