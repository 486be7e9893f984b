import { meet, originOf } from '../dossier/index.js';
import type { Occurrence, Reading, Source, Standard } from '../model/index.js';
import { type Answer, YES } from './answer.js';
import { counted } from './criteria.js';

/**
 * Whether the sources of an occurrence that count reach a standard of proof (docs/semantics.md, "occurred").
 *
 * @param now the instant asked about, epoch ms: after a cut-off no further source can count
 */
export function matchOccurred(
  occurrence: Occurrence,
  standard: Standard,
  reading: Reading,
  now: number,
): Answer {
  const { criteria } = reading;
  if (criteria === null) return reaches(occurrence.sources, standard, reading);
  const answer = reaches(counted(occurrence.sources, criteria), criteria.standard ?? standard, reading);
  if (answer.value === 'yes' || criteria.cutoff === null || now < criteria.cutoff) return answer;
  return { value: 'no', reason: `not proven by the cut-off: ${answer.reason}` };
}

function reaches(sources: readonly Source[], standard: Standard, reading: Reading): Answer {
  if (sources.length === 0)
    return { value: 'maybe', reason: 'no source that counts under these criteria tells of it' };
  switch (standard) {
    case 'claimed':
      return YES;
    case 'admitted':
      return sources.some((s) => isOf(s, reading.bound))
        ? YES
        : { value: 'maybe', reason: `${reading.bound.join(', ')} has not admitted it` };
    case 'corroborated':
      return areIndependent(sources) || sources.some((s) => isFromOutside(s, reading))
        ? YES
        : { value: 'maybe', reason: 'no two independent sources, and none outside the accusing side' };
  }
}

/** Two sources that share neither outlet nor body, nor text: copies of one report are one source. */
function areIndependent(sources: readonly Source[]): boolean {
  return sources.some((a, i) =>
    sources
      .slice(i + 1)
      .some((b) => originOf(a) !== originOf(b) && a.outlet !== b.outlet && !meet(a.by, b.by)),
  );
}

function isOf({ by, sides }: Source, parties: readonly string[]): boolean {
  return meet(by, parties) || meet(sides, parties);
}

/** Rests on bodies of which one is known to belong elsewhere, and none to the accusing, the protected, side. */
function isFromOutside({ by, sides }: Source, { bound, releasing, protects }: Reading): boolean {
  // A party that reports in its own name is its own side, whatever else is known of it.
  const known = [...sides, ...by.filter((body) => bound.includes(body) || releasing.includes(body))];
  return known.length > 0 && !meet(known, protects) && !meet(by, protects);
}
