import type { Verdict } from '../model/index.js';
import { groupBy } from './group.js';

/**
 * Without the clocks on which no verdict turns: where every reading of one version and scope has the same verdict as its
 * likes on the protected side's clock, those likes are not told (docs/semantics.md, "Whose clock").
 */
export function withoutIdleClocks(verdicts: readonly Verdict[]): Verdict[] {
  return [...groupBy(verdicts, ({ reading: r }) => `${r.version}|${r.choices.scope.id}`).values()].flatMap(
    (group) => {
      const alike = [...groupBy(group, clockless).values()];
      // The protected side's clock stands first.
      return alike.every((likes) => likes.every((v) => v.kind === likes[0]!.kind))
        ? alike.map((likes) => likes[0]!)
        : group;
    },
  );
}

/** What a reading chooses but for the clock. */
function clockless({ reading: { choices: c } }: Verdict): string {
  // Labels tell the day that was said, not the instant that a clock makes of it.
  return [c.start.label, c.end.label, c.counts.id].join('|');
}
