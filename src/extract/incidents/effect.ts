import type { Counts, Effect } from '../../model/index.js';
import type { Unit } from './unit.js';

/** How far the act got, by the text: the weapon struck, only debris fell, or all that is told was shot down. */
export function effectOf(units: readonly Unit[], counts: Counts, targets: readonly string[]): Effect | null {
  const sights = units.flatMap((u) => u.sights);
  if (sights.some((x) => x.rule === 'debris-fell')) return 'debris';
  const some = (c: { min: number | null } | undefined): boolean => c !== undefined && (c.min ?? 0) > 0;
  if (some(counts.hits) || some(counts.killed) || some(counts.injured) || targets.length > 0) return 'impact';
  if (
    sights.some(
      (x) =>
        (x.cls === 'strike' && x.passive) || x.cls === 'explode' || x.cls === 'damage' || x.cls === 'undergo',
    )
  )
    return 'impact';
  if (
    sights.some(
      (x) => x.cls === 'strike' && /shell|bomb|hit|str/.test(x.words.join(' ')) && x.act !== 'attack',
    )
  )
    return 'impact';
  const downed = counts.intercepted;
  if (downed !== undefined && sights.every((x) => x.cls === 'down' || x.cls === 'occur'))
    return 'intercepted';
  const sent = counts.launched ?? counts.drones ?? counts.missiles;
  if (
    downed !== undefined &&
    sent !== undefined &&
    downed.min !== null &&
    sent.max !== null &&
    downed.min >= sent.max
  )
    return 'intercepted';
  return null;
}
