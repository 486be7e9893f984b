import type { Coverage, Occurrence } from '../../src/model/index.js';
import { possiblePart, type World } from './oracle.js';
import { path } from './toy-places.js';

/**
 * Ways round the points on which the judge and docs/semantics.md are known to differ, so that the comparison of all
 * the rest stays sharp. Each has its test marked `it.fails` in `differences.test.ts`; when that test begins to pass,
 * the way round goes too.
 */
export function sidestep(w: World): World {
  const coverage = w.coverage.filter((c) => c.time.startMax !== null).map(byEveryName);
  const occurrences = w.occurrences.filter((o) => !crossesAnEdge(w, o) && !shotDownYetHarmful(o));
  const corroborated = w.standard === 'corroborated';
  const releasing = corroborated ? [] : w.reading.releasing;
  return {
    ...w,
    coverage,
    reading: { ...w.reading, releasing },
    occurrences: onlyOneRelease(w, corroborated ? occurrences.map(accusersOutlets) : occurrences),
  };
}

/** A night attack over the midnight on which the window opens: the page says maybe. */
function crossesAnEdge({ reading: { window } }: World, { time }: Occurrence): boolean {
  const [from, to] = possiblePart(window);
  const [begins, over] = possiblePart(time);
  const outside = over <= from || begins >= to;
  return !outside && ((time.startMax ?? over) < from || (time.endMin ?? begins) > to);
}

/** Killed by what was "all shot down": the page says that harm is impact. */
function shotDownYetHarmful({ effect, counts }: Occurrence): boolean {
  return (
    effect === 'intercepted' && [counts.killed, counts.injured, counts.hits].some((c) => (c?.min ?? 0) > 0)
  );
}

/** Different outlets, resting on one body of the accusing side or on themselves. */
function accusersOutlets(o: Occurrence): Occurrence {
  return {
    ...o,
    sources: o.sources.map((s, n) => ({
      ...s,
      outlet: `outlet ${n}`,
      by: s.by.includes('Arden') ? ['Arden'] : [],
    })),
  };
}

/** Of the other side's acts only one; none by both sides together where each must admit its own. */
function onlyOneRelease({ reading, standard }: World, all: Occurrence[]): Occurrence[] {
  if (reading.releasing.length === 0) return all;
  const theirs = all.filter((o) => o.actor.includes('Arden') && !o.actor.includes('Brume'));
  return all.filter(
    (o) => (!theirs.includes(o) || o === theirs[0]) && !(standard === 'admitted' && o.actor.length > 1),
  );
}

/** Coverage of a country named as coverage of each of its parts. */
function byEveryName(c: Coverage): Coverage {
  const parts = ['Arden', 'North', 'South', 'Ard', 'Nell', 'Sorrel', 'Sorrel Quay', 'Brume', 'Bry'];
  return { ...c, places: parts.filter((part) => c.places.some((p) => path(part)?.includes(p))) };
}
