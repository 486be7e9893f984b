import type { Choice, Implicant, TermName, Verdict, VerdictKind } from '../model/index.js';
import { TermName as TermNames } from '../model/index.js';
import { groupBy } from './group.js';

const TERMS = TermNames.options;

/**
 * The smallest sets of terms whose choice alone fixes the verdict: every two readings that agree on the set have the
 * same verdict, and no smaller set does. `[[]]` when all readings agree anyway. Exact: all subsets are tried.
 */
export function pivotalSets(verdicts: readonly Verdict[]): TermName[][] {
  const found: TermName[][] = [];
  for (const set of subsets(TERMS)) {
    if (found.some((smaller) => smaller.every((t) => set.includes(t)))) continue;
    if (fixes(set, verdicts)) found.push(set);
  }
  return found;
}

function fixes(set: readonly TermName[], verdicts: readonly Verdict[]): boolean {
  const seen = new Map<string, VerdictKind>();
  for (const v of verdicts) {
    const key = set.map((t) => v.reading.choices[t].id).join('|');
    const before = seen.get(key);
    if (before !== undefined && before !== v.kind) return false;
    seen.set(key, v.kind);
  }
  return true;
}

/**
 * The smallest partial choices under which every reading has the same verdict (the prime implicants of the verdict
 * over the readings at hand, after Quine 1952), the most far-reaching first.
 */
export function implicants(verdicts: readonly Verdict[]): Implicant[] {
  const found: Implicant[] = [];
  for (const set of subsets(TERMS)) {
    const groups = groupBy(verdicts, (v) => set.map((t) => v.reading.choices[t].id).join('|'));
    for (const group of groups.values()) {
      const first = group[0]!;
      if (group.some((v) => v.kind !== first.kind)) continue;
      const choices = set.map((t) => first.reading.choices[t]);
      if (found.some((f) => isPartOf(f.choices, choices))) continue;
      found.push({ choices, kind: first.kind, readings: group.length });
    }
  }
  return found.sort((a, b) => b.readings - a.readings || a.choices.length - b.choices.length);
}

function isPartOf(part: readonly Choice[], whole: readonly Choice[]): boolean {
  return part.every((p) => whole.some((w) => w.term === p.term && w.id === p.id));
}

/** All subsets, the smaller first; within a size in the order of the terms. */
function subsets<T>(items: readonly T[]): T[][] {
  const all: T[][] = [];
  for (let mask = 0; mask < 1 << items.length; mask++) all.push(items.filter((_, i) => (mask >> i) & 1));
  return all.sort((a, b) => a.length - b.length);
}
