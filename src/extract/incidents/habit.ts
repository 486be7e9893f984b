import { HABITS } from '../words/pattern.js';
import { phraseSet } from './phrases.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';

const WORDS = phraseSet(HABITS);

/** Whether a unit tells what usually happens: a rate or a habit is a pattern, not an incident. */
export function isHabit(scene: Scene, u: Unit): boolean {
  for (const t of scene.timesIn(u.first, u.last)) if (t.kind === 'recurrence') return true;
  for (let k = u.first; k <= u.last; k++) if (WORDS.at(scene.doc, k, u.last) !== null) return true;
  return false;
}
