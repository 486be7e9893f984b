import type { Restraint } from '../../model/index.js';

/** No figure, and why, in a few plain words. */
export function refuse(reason: string): Restraint {
  return { answer: { kind: 'refused', reason }, sentence: `Cannot be said: ${reason}.` };
}

/** How strongly a share of windows that were as low or lower speaks for restraint. */
export function strength(min: number, max: number): string {
  if (max < 0.05) return 'unusually quiet: evidence of restraint';
  if (max < 0.2) return 'quieter than most: some evidence of restraint';
  if (min < 0.5) return 'quieter, not unusual: weak evidence of restraint';
  return 'not quieter than usual: no evidence of restraint';
}

/** "30.1 %" */
export const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
