import { dayNumber } from '../civil.js';

const SYNODIC = 29.530_588_861;
// Mean new moon of 2000-01-06 18:14 UTC (Meeus, Astronomical Algorithms, ch. 49), as days since 1970.
const NEW_MOON = dayNumber(2000, 1, 6) + 0.759_7;

/** First mean new moon at or after a day number, as a day in a zone `hours` ahead of UTC. Right to about half a day. */
export function newMoonFrom(dayNo: number, hours: number): number {
  const k = Math.ceil((dayNo - hours / 24 - NEW_MOON) / SYNODIC);
  return Math.floor(NEW_MOON + k * SYNODIC + hours / 24);
}
