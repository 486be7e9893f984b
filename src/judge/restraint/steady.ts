import { UNNAMED } from './day-counts.js';

/** A source that was not there all the time, and on which day (days since 1970-01-01) it began or stopped. */
export interface Unsteady {
  readonly name: string;
  readonly how: 'begins' | 'stops';
  readonly day: number;
}

/**
 * Whether a source was there throughout a period. It begins inside where it was silent from the period's first day for
 * longer than it was ever silent afterwards, and stops inside likewise; so a source that speaks but once a week is not
 * taken for one that came late. A silence in the middle is not seen by this.
 *
 * @param days days on which the source told of anything at all @param from first day of the period @param to last day
 */
export function unsteadiness(
  name: string,
  days: ReadonlySet<number>,
  from: number,
  to: number,
): Unsteady | null {
  const sorted = [...days].sort((a, b) => a - b);
  let longest = 1;
  for (let i = 1; i < sorted.length; i++) longest = Math.max(longest, sorted[i]! - sorted[i - 1]!);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first > from + longest) return { name, how: 'begins', day: first };
  if (last < to - longest) return { name, how: 'stops', day: last };
  return null;
}

/** "Agency begins on 2026-01-02", for at most three, and how many more. */
export function unsteadyWords(sources: readonly Unsteady[]): string {
  const shown = sources
    .slice(0, 3)
    .map(
      ({ name, how, day }) =>
        `${name === UNNAMED ? 'what no source is named for' : name} ${how} on ${new Date(day * 864e5).toISOString().slice(0, 10)}`,
    );
  const more = sources.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
