import type { Choice, Line, TermName, Verdict } from '../../model/index.js';
import { TermName as TermNames } from '../../model/index.js';
import { groupBy } from '../group.js';
import type { Found } from './step.js';

/**
 * The choices of one term that, all else equal, give every reading of a line the same other verdict.
 *
 * @param mine the readings of the line
 * @param all the readings of the line's version
 */
export function termChanges(line: Line, mine: readonly Verdict[], all: readonly Verdict[]): Found[] {
  if (line.hangs_on.length > 0)
    return line.hangs_on
      .filter((h) => h.kind !== line.kind)
      .map(({ choice, kind }) => ({ to: kind, steps: [{ kind: 'term', choice }] }));
  return TermNames.options.flatMap((term) => {
    const others = groupBy(
      all.filter((v) => !mine.some((m) => m.reading.choices[term].id === v.reading.choices[term].id)),
      (v) => v.reading.choices[term].id,
    );
    return [...others.values()].flatMap((group): Found[] => {
      const [first] = group;
      const like = mine.map((m) => group.find((v) => rest(v, term) === rest(m, term)));
      if (first === undefined || like.some((v) => v === undefined)) return [];
      const kinds = new Set(like.map((v) => v!.kind));
      const [to] = kinds;
      if (to === undefined || kinds.size > 1 || to === line.kind) return [];
      return [{ to, steps: [{ kind: 'term', choice: first.reading.choices[term] }] }];
    });
  });
}

/** The choices of the other terms; their labels, since an end that follows from the start moves with it. */
function rest({ reading }: Verdict, term: TermName): string {
  return TermNames.options
    .filter((t) => t !== term)
    .map((t) => label(reading.choices[t]))
    .join('|');
}
const label = (choice: Choice) => choice.label;
