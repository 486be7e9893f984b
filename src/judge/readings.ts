import type { Places } from '../dossier/index.js';
import { parties } from '../dossier/index.js';
import type { ActThreshold, Dossier, PledgeVersion, Reading, Scope } from '../model/index.js';
import type { Valued } from './conventions/choice.js';
import { countsChoices } from './conventions/counts.js';
import { scopeChoices } from './conventions/scope.js';
import { windowChoices } from './conventions/window.js';
import { wordOf } from './word.js';

/** Every reading of a dossier: for each version, the product of what its voice could hold. */
export function readings(dossier: Dossier, places: Places): Reading[] {
  return dossier.versions.flatMap((version) => ofVersion(dossier, version, places));
}

function ofVersion(dossier: Dossier, version: PledgeVersion, places: Places): Reading[] {
  const out: Reading[] = [];
  const { bound, releasing } = sidesOf(dossier, version);
  const scopes: readonly Valued<Scope>[] = scopeChoices(dossier, version, places);
  const counts: readonly Valued<ActThreshold>[] = countsChoices();
  for (const { start, end, zone, window } of windowChoices(dossier, version)) {
    for (const scope of scopes) {
      for (const count of counts) {
        const choices = { start, end, zone, scope: scope.choice, counts: count.choice };
        out.push({
          id: [version.id, ...Object.values(choices).map((c) => c.id)].join('·'),
          version: version.id,
          voice: version.voice.name,
          said_on: version.said_on,
          bound,
          releasing,
          protects:
            version.pledge.toward.length > 0 && releasing.length === 0
              ? version.pledge.toward
              : dossier.toward,
          act: version.pledge.act,
          choices,
          window,
          scope: scope.value,
          threshold: count.value,
          criteria: null,
          word: wordOf(dossier, version, bound),
          withdrawn: false,
        });
      }
    }
  }
  return out;
}

/**
 * Of the parties that a version binds, those whose pledge the dossier is about are judged, the others release. A version
 * that binds none of them is judged for whom it binds.
 */
function sidesOf(dossier: Dossier, version: PledgeVersion): { bound: string[]; releasing: string[] } {
  const all = parties(version.pledge);
  const bound = all.filter((p) => dossier.pledger.includes(p));
  if (bound.length === 0) return { bound: all.length > 0 ? all : dossier.pledger, releasing: [] };
  return { bound, releasing: all.filter((p) => !bound.includes(p)) };
}
