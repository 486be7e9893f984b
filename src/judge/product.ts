import type { ActThreshold, FuzzyInterval, Reading, Scope } from '../model/index.js';
import type { Valued } from './conventions/choice.js';
import { type Between, type ByClock, tellApart } from './conventions/clock.js';
import type { Edges } from './conventions/window.js';

/** What can be chosen for each term, and what all readings of it share. */
export interface Open {
  readonly common: Omit<Reading, 'id' | 'choices' | 'window' | 'scope' | 'threshold' | 'withdrawn'>;
  /** Every window, each as every clock has it. */
  readonly windows: readonly (readonly ByClock[])[];
  readonly scopes: readonly Valued<Scope>[];
  readonly counts: readonly Valued<ActThreshold>[];
}

/** Every reading there is: one choice for every term, each reading once. */
export function product({ common, windows, scopes, counts }: Open, between: Between): Reading[] {
  const out = new Map<string, Reading>();
  for (const scope of scopes) {
    const bearing = {
      parties: [...common.bound, ...common.releasing],
      act: common.act,
      scope: scope.value,
    };
    for (const { clock, edges } of windows.flatMap((same) => tellApart(same, bearing, between))) {
      for (const count of counts) {
        const choices = {
          start: edges.start.choice,
          end: edges.end.choice,
          zone: clock.choice,
          scope: scope.choice,
          counts: count.choice,
        };
        const id = [common.version, ...Object.values(choices).map((c) => c.id)].join('·');
        if (out.has(id)) continue;
        out.set(id, {
          ...common,
          id,
          choices,
          window: windowOf(edges),
          scope: scope.value,
          threshold: count.value,
          withdrawn: edges.withdrawn,
        });
      }
    }
  }
  return [...out.values()];
}

function windowOf({ start, end }: Edges): FuzzyInterval {
  return { startMin: start.min, startMax: start.max, endMin: end.min, endMax: end.max };
}
