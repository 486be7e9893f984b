import type { Dossier, Occurrence } from '../model/index.js';

/** How well records were joined, over all pairs of them: a pair is right when both partitions put it together. */
export interface Pairwise {
  readonly records: number;
  readonly groups: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs that were joined and should not, and pairs that should have been and were not. */
  readonly wrong: readonly (readonly [string, string])[];
  readonly missed: readonly (readonly [string, string])[];
}

/**
 * Holds a partition against the one that a careful reader makes.
 *
 * @param gold which group each record belongs to
 * @param found which group it was put into; a record that is not there is alone
 */
export function pairwise(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Pairwise {
  const ids = [...gold.keys()].sort();
  let both = 0;
  const wrong: [string, string][] = [];
  const missed: [string, string][] = [];
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) {
      const should = gold.get(a) === gold.get(b);
      const is = found.has(a) && found.get(a) === found.get(b);
      if (should && is) both += 1;
      else if (is) wrong.push([a, b]);
      else if (should) missed.push([a, b]);
    }
  });
  const precision = both + wrong.length === 0 ? 1 : both / (both + wrong.length);
  const recall = both + missed.length === 0 ? 1 : both / (both + missed.length);
  return {
    records: ids.length,
    groups: new Set(gold.values()).size,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    wrong,
    missed,
  };
}

/** The dossier of each record that one holds, by the record's id. */
export function partitionOf(all: readonly Dossier[]): Map<string, string> {
  return new Map(
    all.flatMap((d) =>
      [...d.versions.map((v) => v.id), ...d.joins.flatMap((j) => [j.a, j.b])].map(
        (id) => [id, d.id] as const,
      ),
    ),
  );
}

/** The occurrence of each incident record; one told of several places counts where it was told first. */
export function occurrencePartition(all: readonly Occurrence[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const o of all)
    for (const id of [o.id, ...o.joins.flatMap((j) => [j.a, j.b])]) {
      const record = id.replace(/\.\d+$/, '');
      if (!out.has(record)) out.set(record, o.id);
    }
  return out;
}
