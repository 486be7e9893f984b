import type { Places } from '../dossier/index.js';
import { parties } from '../dossier/index.js';
import type { ActThreshold, Dossier, FuzzyInterval, PledgeVersion, Reading, Scope } from '../model/index.js';
import type { Valued } from './conventions/choice.js';
import { type Between, type ByClock, clocksOf, tellApart } from './conventions/clock.js';
import { countsChoices } from './conventions/counts.js';
import { scopeChoices } from './conventions/scope.js';
import { type Edges, windowsBy } from './conventions/window.js';
import { withdrawal } from './stances.js';
import { wordOf } from './word.js';

/**
 * Every reading of a dossier: for each version, the product of what its voice could hold.
 *
 * @param between what lies between clocks; without it nothing does, and every day is the protected side's
 */
export function readings(dossier: Dossier, places: Places, between: Between = () => false): Reading[] {
  return dossier.versions.flatMap((version) => ofVersion(dossier, version, places, between));
}

function ofVersion(dossier: Dossier, version: PledgeVersion, places: Places, between: Between): Reading[] {
  const { bound, releasing } = sidesOf(dossier, version);
  const scopes: readonly Valued<Scope>[] = scopeChoices(dossier, version, places);
  const counts: readonly Valued<ActThreshold>[] = countsChoices();
  const common = {
    version: version.id,
    voice: version.voice.name,
    said_on: version.said_on,
    bound,
    releasing,
    protects:
      version.pledge.toward.length > 0 && releasing.length === 0 ? version.pledge.toward : dossier.toward,
    act: version.pledge.act,
    criteria: null,
    word: wordOf(dossier, version, bound),
  };
  const windows = windowsByClocks(dossier, version, { bound, releasing }, places);
  const out: Reading[] = [];
  for (const scope of scopes) {
    const bearing = { parties: [...bound, ...releasing], act: common.act, scope: scope.value };
    for (const { clock, edges } of windows.flatMap((same) => tellApart(same, bearing, between))) {
      for (const count of counts) {
        const choices = {
          start: edges.start.choice,
          end: edges.end.choice,
          zone: clock.choice,
          scope: scope.choice,
          counts: count.choice,
        };
        out.push({
          ...common,
          id: [version.id, ...Object.values(choices).map((c) => c.id)].join('·'),
          choices,
          window: windowOf(edges),
          scope: scope.value,
          threshold: count.value,
          withdrawn: edges.withdrawn,
        });
      }
    }
  }
  return out;
}

/** Every window that a version can mean, each as every clock has it. */
function windowsByClocks(
  dossier: Dossier,
  version: PledgeVersion,
  { bound, releasing }: Sides,
  places: Places,
): ByClock[][] {
  const taken = withdrawal(dossier, version, [...bound, ...releasing]);
  const byClock = clocksOf(dossier, version, bound, places).map((clock) =>
    windowsBy(clock.zone, dossier, version, taken).map((edges) => ({ clock, edges })),
  );
  return byClock[0]!.map((_, n) => byClock.flatMap((windows) => windows[n] ?? []));
}

function windowOf({ start, end }: Edges): FuzzyInterval {
  return { startMin: start.min, startMax: start.max, endMin: end.min, endMax: end.max };
}

interface Sides {
  readonly bound: string[];
  readonly releasing: string[];
}

/**
 * Of the parties that a version binds, those whose pledge the dossier is about are judged, the others release. A version
 * that binds none of them is judged for whom it binds.
 */
function sidesOf(dossier: Dossier, version: PledgeVersion): Sides {
  const all = parties(version.pledge);
  const bound = all.filter((p) => dossier.pledger.includes(p));
  if (bound.length === 0) return { bound: all.length > 0 ? all : dossier.pledger, releasing: [] };
  return { bound, releasing: all.filter((p) => !bound.includes(p)) };
}
