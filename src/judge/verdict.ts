import type {
  Coverage,
  Dimension,
  FuzzyInterval,
  Kleene,
  Match,
  Occurrence,
  Reading,
  Verdict,
  VerdictKind,
} from '../model/index.js';
import { Dimension as Dimensions } from '../model/index.js';
import { before, both } from '../time/index.js';
import { holdsBack } from './act.js';
import { because } from './because.js';
import { covers } from './coverage.js';
import { lacksOwnWord, needed } from './criteria.js';
import { type Asked, match } from './match.js';

/** Everything a verdict is a function of, besides the reading. */
export interface Evidence extends Asked {
  /** In time order (`inTimeOrder`). */
  readonly occurrences: readonly Occurrence[];
  readonly coverage: readonly Coverage[];
  /** What is supposed about occurrences, by id, to see what would follow (`changes.ts`). */
  readonly assume?: ReadonlyMap<string, Readonly<Partial<Record<Dimension, Kleene>>>>;
}

/** What is to be said of one reading (docs/semantics.md, "Verdict of one reading"). */
export function judgeReading(reading: Reading, evidence: Evidence): Verdict {
  const all = evidence.occurrences.map((o) => matchAssuming(reading, o, evidence));
  const certain = all.filter((m) => m.value === 'yes');
  const possible = all.filter((m) => m.value === 'maybe' && !m.unlocated);
  const unlocated = all.filter((m) => m.unlocated);
  // `all` is in time order: the breach is complete with the n-th certain match.
  const breach = certain[needed(reading) - 1] ?? null;
  const release = firstRelease(reading, breach, evidence);
  const kind = kindOf(reading, evidence, {
    certain: certain.length,
    possible: possible.length,
    unlocated: unlocated.length,
    released: release !== null,
  });
  const decisive =
    kind === 'broken'
      ? breach
      : kind === 'possibly-broken'
        ? (fewestDoubts(possible) ?? null)
        : kind === 'released'
          ? release
          : null;
  return {
    reading,
    kind,
    decisive,
    matches: [...certain, ...possible],
    near_misses: all.flatMap((m) => nearMiss(m)),
    unlocated: unlocated.map((m) => m.occurrence),
    because: because(kind, decisive, unlocated.length, reading),
  };
}

/** What of the occurrences has a bearing on a verdict. */
export interface Tally {
  readonly certain: number;
  readonly possible: number;
  readonly unlocated: number;
  /** The other side broke it first. */
  readonly released: boolean;
}

/** The verdict that these numbers of matches give: tried in the order of docs/semantics.md. */
export function kindOf(
  reading: Reading,
  { coverage, now, places }: Pick<Evidence, 'coverage' | 'now' | 'places'>,
  { certain, possible, unlocated, released }: Tally,
): VerdictKind {
  const { window } = reading;
  const n = needed(reading);
  if (isEmpty(window) || lacksOwnWord(reading)) return 'void';
  if (window.startMin !== null && now < window.startMin) return 'not-yet';
  if (!holdsBack(reading.act)) return 'unknown';
  if (released) return 'released';
  if (certain >= n) return 'broken';
  if (possible > 0 && certain + possible >= n) return 'possibly-broken';
  if (window.endMax === null || now < window.endMax) return 'in-force';
  if (reading.withdrawn) return 'withdrawn';
  return unlocated === 0 && covers(coverage, reading, places) ? 'kept' : 'unknown';
}

/** Whether a window ends no later than it begins. */
export function isEmpty({ startMin, endMax }: FuzzyInterval): boolean {
  return startMin !== null && endMax !== null && endMax <= startMin;
}

/**
 * The match that completes a releasing side's certain breach, where it was over before the bound side's own began. The
 * accusing side of such a breach is the bound one.
 */
function firstRelease(reading: Reading, breach: Match | null, evidence: Evidence): Match | null {
  if (reading.releasing.length === 0) return null;
  const other = fromOtherSide(reading);
  const broken = evidence.occurrences.find((o) => o.id === breach?.occurrence);
  let missing = needed(reading);
  for (const occurrence of evidence.occurrences) {
    if (occurrence.actor.some((a) => reading.bound.includes(a))) continue;
    if (broken && before(occurrence.time, broken.time) !== 'yes') continue;
    const found = matchAssuming(other, occurrence, evidence);
    if (found.value === 'yes' && --missing === 0) return found;
  }
  return null;
}

/** The reading by which the other side's breach is judged. */
export function fromOtherSide(reading: Reading): Reading {
  return { ...reading, bound: reading.releasing, protects: reading.bound };
}

/** The match, with what is assumed of the occurrence in place of what is known. */
function matchAssuming(reading: Reading, occurrence: Occurrence, evidence: Evidence): Match {
  const found = match(reading, occurrence, evidence);
  const assumed = evidence.assume?.get(occurrence.id);
  if (!assumed) return found;
  const dimensions = { ...found.dimensions, ...assumed };
  const value = Object.values(dimensions).reduce(both);
  return { ...found, dimensions, value, unlocated: value === 'maybe' && found.unlocated };
}

/** Occurrences by when they can have begun, then by when they were over; the id decides between equals. */
export function inTimeOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  const from = (o: Occurrence) => o.time.startMin ?? Number.NEGATIVE_INFINITY;
  const to = (o: Occurrence) => o.time.endMax ?? Number.POSITIVE_INFINITY;
  const less = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
  return occurrences.toSorted(
    (a, b) => less(from(a), from(b)) || less(to(a), to(b)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** The possible match with the fewest uncertain dimensions; the earliest of several. */
function fewestDoubts(possible: readonly Match[]): Match | undefined {
  return possible.toSorted((a, b) => doubts(a) - doubts(b))[0];
}
const doubts = (m: Match) => Object.values(m.dimensions).filter((v) => v === 'maybe').length;

/** A match that failed on exactly one dimension: what would have to be otherwise. */
function nearMiss(m: Match): { match: Match; dimension: Dimension }[] {
  const failed = Dimensions.options.filter((d) => m.dimensions[d] === 'no');
  return failed.length === 1 ? [{ match: m, dimension: failed[0]! }] : [];
}
