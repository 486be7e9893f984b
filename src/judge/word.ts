import { meet } from '../dossier/index.js';
import type { Dossier, PledgeVersion, Word } from '../model/index.js';

/**
 * Whose word a version rests on (docs/semantics.md, "Whether it is a commitment"): the bound side's own; another's that a
 * body of the bound side has confirmed; another's alone.
 */
export function wordOf(dossier: Dossier, version: PledgeVersion, bound: readonly string[]): Word {
  if (isOwn(version, bound)) return 'own';
  const confirmed =
    dossier.versions.some((v) => isOwn(v, bound)) ||
    dossier.stances.some(
      (s) => s.position === 'confirms' && (meet(s.holder, bound) || meet(s.source.sides, bound)),
    );
  return confirmed ? 'confirmed' : 'other';
}

function isOwn({ voice }: PledgeVersion, bound: readonly string[]): boolean {
  return bound.includes(voice.name) || meet(voice.sides, bound);
}
