import { table } from '../../../model/words.js';

/**
 * VIINA's labels of kind as acts, the first that is set decides (README of VIINA, "Event classification"). `t_airstrike` is air strikes,
 * strategic bombing and helicopters, `t_artillery` guns, mortars and rockets from tubes. `effect`: anti-air fire means that something was
 * shot at in the air. Labels of casualties, property or control tell no act by themselves.
 */
export const VIINA_LABELS = table(
  ['label', 'act', 'effect'] as const,
  `
t_airstrike | air-strike
t_uav | drone-strike
t_artillery | shelling
t_armor | ground-attack
t_raid | ground-attack
t_firefight | ground-attack
t_ied | attack
t_hospital | attack
t_aad | attack | intercepted
`,
);
