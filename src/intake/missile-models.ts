import { MISSILE_MODELS } from './words/missile-models.js';

/** Whether a weapon model of the missile-attack table is a missile; the others are drones and guided bombs. */
export function isMissile(model: string): boolean {
  const lower = model.toLowerCase();
  for (const part of MISSILE_MODELS) if (lower.includes(part)) return true;
  return false;
}
