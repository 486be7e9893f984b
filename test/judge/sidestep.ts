import type { Occurrence, Source } from '../../src/model/index.js';
import type { World } from './oracle.js';

/**
 * Ways round the points on which the judge and docs/semantics.md are known to differ, so that the comparison of all
 * the rest stays sharp. Each has its test marked `it.fails` in `differences.test.ts`; when that test begins to pass,
 * the way round goes too.
 */
export function sidestep(w: World): World {
  // Where the start of the window is not known at all, the judge takes no coverage for enough.
  const noStart = w.reading.window.startMin === null;
  return {
    ...w,
    coverage: noStart ? [] : w.coverage,
    occurrences: w.occurrences
      .filter((o) => !isOfBothSides(w, o) && !isDisputedBetweenCountries(o))
      .map((o) => ({ ...o, sources: o.sources.map(withoutMixture) })),
  };
}

/** An act of both sides together, where one side's part may be proven and the other's not. */
function isOfBothSides({ reading, standard }: World, { actor }: Occurrence): boolean {
  return (
    standard !== 'claimed' &&
    reading.releasing.length > 0 &&
    actor.includes('Arden') &&
    actor.includes('Brume')
  );
}

/** Sources put it in different countries, and in none of them more narrowly. */
function isDisputedBetweenCountries({ places, place_disputed }: Occurrence): boolean {
  return place_disputed && places.length > 1 && places.every((p) => p.kind === 'country');
}

/** One source that rests on a body of the accusing side and on one from elsewhere. */
function withoutMixture(s: Source): Source {
  return s.sides.length > 1 && new Set(s.sides).size > 1 ? { ...s, by: [], sides: [] } : s;
}
