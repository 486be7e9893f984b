import type { ActThreshold } from '../../model/index.js';
import { convention, type Valued } from './choice.js';

const LABELS: Readonly<Record<ActThreshold, string>> = {
  'any-attack': 'an intercepted attack counts',
  harm: 'only harm on the ground counts, debris included',
  impact: "only the weapon's own strike counts",
};

/** What a threshold is called. */
export const countsLabel = (value: ActThreshold): string => LABELS[value];

/** What counts as the act. No voice that was read settles it, so all three are held. */
export function countsChoices(): Valued<ActThreshold>[] {
  return (Object.keys(LABELS) as ActThreshold[]).map((value) => ({
    choice: convention('counts', value, LABELS[value], value),
    value,
  }));
}
