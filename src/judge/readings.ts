import type { Places } from '../dossier/index.js';
import { parties } from '../dossier/index.js';
import type {
  ActThreshold,
  Choice,
  Dossier,
  FuzzyInterval,
  PledgeVersion,
  Reading,
  Scope,
} from '../model/index.js';
import { countsChoices } from './conventions/counts.js';
import { scopeChoices } from './conventions/scope.js';
import { windowChoices } from './conventions/window.js';

/** A choice with the value it stands for. */
export interface Valued<V> {
  readonly choice: Choice;
  readonly value: V;
}

/** The most readings of one dossier that are enumerated; more are refused a full product and said to be sampled. */
export const MOST_READINGS = 4096;

/** Every reading of a dossier: for each version, the product of what its voice could hold. */
export function readings(dossier: Dossier, places: Places): Reading[] {
  return dossier.versions.flatMap((version) => ofVersion(dossier, version, places)).slice(0, MOST_READINGS);
}

function ofVersion(dossier: Dossier, version: PledgeVersion, places: Places): Reading[] {
  const out: Reading[] = [];
  const scopes: readonly Valued<Scope>[] = scopeChoices(dossier, version, places);
  const counts: readonly Valued<ActThreshold>[] = countsChoices();
  for (const { start, end, window } of windowChoices(dossier, version)) {
    for (const scope of scopes) {
      for (const count of counts) {
        const choices = { start, end, scope: scope.choice, counts: count.choice };
        out.push({
          id: [version.id, ...Object.values(choices).map((c) => c.id)].join('·'),
          version: version.id,
          voice: version.voice.name,
          said_on: version.said_on,
          bound: parties(version.pledge).length > 0 ? parties(version.pledge) : dossier.pledger,
          act: version.pledge.act,
          choices,
          window: window as FuzzyInterval,
          scope: scope.value,
          threshold: count.value,
        });
      }
    }
  }
  return out;
}
