import type { ChangeStep, Dimension, FuzzyInterval, Kleene, VerdictKind } from '../../model/index.js';

/** A change as it is found, before it is put into words. */
export interface Found {
  readonly to: VerdictKind;
  readonly steps: readonly ChangeStep[];
  /** What each reading of a line lacks adds up for the line: what nobody watched, what nobody placed. */
  readonly adds?: true;
}

/** A fact about one occurrence, as a step. */
export function fact(
  occurrence: string,
  dimensions: readonly Dimension[],
  answer: 'yes' | 'no',
): Extract<ChangeStep, { kind: 'fact' }> {
  return { kind: 'fact', occurrence, dimensions: [...dimensions], answer };
}

/** Several such changes as one: all their facts, and coverage of all their gaps. */
export function together(all: readonly Found[]): Found {
  const steps = new Map<string, ChangeStep>();
  const places = new Set<string>();
  const gaps = new Map<string, FuzzyInterval>();
  for (const step of all.flatMap((f) => f.steps)) {
    if (step.kind !== 'coverage') {
      steps.set(JSON.stringify(step), step);
      continue;
    }
    for (const place of step.places) places.add(place);
    for (const gap of step.gaps) gaps.set(JSON.stringify(gap), gap);
  }
  const coverage: ChangeStep[] =
    places.size > 0 ? [{ kind: 'coverage', places: [...places], gaps: outer([...gaps.values()]) }] : [];
  return { to: all[0]!.to, steps: [...coverage, ...steps.values()] };
}

/** Without the gaps that lie in another. */
function outer(gaps: readonly FuzzyInterval[]): FuzzyInterval[] {
  const holds = (a: FuzzyInterval, b: FuzzyInterval) =>
    (a.startMin ?? Number.NEGATIVE_INFINITY) <= (b.startMin ?? Number.NEGATIVE_INFINITY) &&
    (a.endMax ?? Number.POSITIVE_INFINITY) >= (b.endMax ?? Number.POSITIVE_INFINITY);
  return gaps.filter((g) => !gaps.some((other) => other !== g && holds(other, g)));
}

/** What is supposed of occurrences when these steps are taken. */
export function assumed(steps: readonly ChangeStep[]): Map<string, Partial<Record<Dimension, Kleene>>> {
  const out = new Map<string, Partial<Record<Dimension, Kleene>>>();
  for (const step of steps) {
    if (step.kind !== 'fact') continue;
    out.set(step.occurrence, Object.fromEntries(step.dimensions.map((d) => [d, step.answer])));
  }
  return out;
}
