import type { Dossier, FuzzyInterval, Occurrence, Pattern, Restraint } from '../../model/index.js';
import { within } from '../../time/index.js';

/** A habit as a report states it. */
export interface StatedHabit {
  readonly pattern: Pattern;
  readonly outlet: string | null;
}

const DAYS = { day: 1, week: 7, month: 30 } as const;

/**
 * How often a window this long would hold as few acts or fewer, if acts came independently at the stated rate
 * (Poisson). Real attacks come in bursts, so the share is on the low side; the sentence says so. `null` without a
 * stated habit of the pledger for acts that were seen one by one.
 */
export function fromHabit(
  window: FuzzyInterval,
  habits: readonly StatedHabit[],
  dossier: Dossier,
  occurrences: readonly Occurrence[],
): Exclude<Restraint['answer'], { kind: 'refused' }> | null {
  if (window.startMin === null || window.endMin === null || window.endMin <= window.startMin) return null;
  const habit = habits.find(
    ({ pattern }) =>
      pattern.rate.min !== null &&
      pattern.rate.max !== null &&
      pattern.actor.some((a) => dossier.pledger.includes(a)),
  );
  if (!habit) return null;
  const { pattern, outlet } = habit;
  const observed = occurrences.filter(
    (o) =>
      o.act === pattern.act &&
      !o.tally &&
      o.actor.some((a) => dossier.pledger.includes(a)) &&
      within(o.time, window) !== 'no',
  ).length;
  const days = (window.endMin - window.startMin) / 864e5;
  const share = (perPeriod: number) => atMost(observed, (perPeriod * days) / DAYS[pattern.per]);
  return {
    kind: 'habit',
    share: { min: share(pattern.rate.max!), max: share(pattern.rate.min!) },
    observed,
    measure: `${pattern.act} reported`,
    from: new Date(window.startMin).toISOString().slice(0, 10),
    to: new Date(window.endMin - 1).toISOString().slice(0, 10),
    baseline: `a stated habit of ${pattern.rate.min} to ${pattern.rate.max} a ${pattern.per}, taken as independent events`,
    source: outlet ?? 'a report',
  };
}

/** P(N ≤ n) for a Poisson count with this mean. */
function atMost(n: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= n; k++) {
    term *= mean / k;
    sum += term;
  }
  return Math.min(1, sum);
}
