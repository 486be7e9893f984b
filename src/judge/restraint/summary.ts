import type { Baseline, Dossier, Restraint } from '../../model/index.js';
import type { NightWindow } from './window.js';

/**
 * The figure of a published summary, where it was computed for just this: the same party, the same number of nights, the
 * same total. Nothing is interpolated. `null` where the summary does not speak to the window.
 */
export function fromSummary(
  window: NightWindow,
  baseline: Baseline,
  dossier: Dossier,
): Exclude<Restraint['answer'], { kind: 'refused' }> | null {
  if (!dossier.pledger.includes(baseline.actor)) return null;
  if (window.nights.some((n) => n.launched === null)) return null;
  const observed = window.nights.reduce((sum, n) => sum + n.launched!, 0);
  const entry = baseline.windows.find(
    (w) => w.measure === baseline.measure && w.nights === window.nights.length && w.atMost === observed,
  );
  if (!entry) return null;
  return {
    kind: 'summary',
    share: { min: entry.share, max: entry.share },
    observed,
    measure: 'drones and missiles launched',
    from: window.from,
    to: window.to,
    baseline: `all spans of ${entry.nights} nights from ${baseline.period.from} to ${baseline.period.to} (median night ${baseline.median}, mean ${baseline.mean})`,
    source: baseline.credit,
  };
}
