import type { Places } from '../dossier/index.js';
import type {
  Coverage,
  Dimension,
  Match,
  Occurrence,
  Reading,
  Standard,
  Verdict,
  VerdictKind,
} from '../model/index.js';
import { Dimension as Dimensions } from '../model/index.js';
import { before } from '../time/index.js';
import { holdsBack } from './act.js';
import { covers } from './coverage.js';
import { match } from './match.js';

/** Everything a verdict is a function of, besides the reading. */
export interface Evidence {
  /** In time order (`inTimeOrder`). */
  readonly occurrences: readonly Occurrence[];
  readonly coverage: readonly Coverage[];
  readonly standard: Standard;
  /** The instant asked about, epoch ms. */
  readonly now: number;
  readonly places: Places;
}

/** What is to be said of one reading (docs/semantics.md, "Verdict of one reading"). */
export function judgeReading(reading: Reading, evidence: Evidence): Verdict {
  const all = evidence.occurrences.map((o) => match(reading, o, evidence.standard, evidence.places));
  const certain = all.filter((m) => m.value === 'yes');
  const possible = all.filter((m) => m.value === 'maybe' && !m.unlocated);
  const unlocated = all.filter((m) => m.unlocated);
  const release = firstRelease(reading, certain[0], evidence);
  // `all` is in time order, so the first is the earliest.
  const decisive = certain[0] ?? fewestDoubts(possible) ?? null;
  const kind = kindOf(reading, evidence, { certain, possible, unlocated, release });
  const decides = kind === 'broken' || kind === 'possibly-broken';
  return {
    reading,
    kind,
    decisive: decides ? decisive : kind === 'released' ? release : null,
    matches: [...certain, ...possible],
    near_misses: all.flatMap((m) => nearMiss(m)),
    unlocated: unlocated.map((m) => m.occurrence),
    because: because(kind, decides ? decisive : null, unlocated.length, reading),
  };
}

interface Matched {
  readonly certain: readonly Match[];
  readonly possible: readonly Match[];
  readonly unlocated: readonly Match[];
  readonly release: Match | null;
}

function kindOf(
  reading: Reading,
  { coverage, now, places }: Evidence,
  { certain, possible, unlocated, release }: Matched,
): VerdictKind {
  const { window } = reading;
  if (window.startMin !== null && window.endMax !== null && window.endMax <= window.startMin) return 'void';
  if (window.startMin !== null && now < window.startMin) return 'not-yet';
  if (!holdsBack(reading.act)) return 'unknown';
  if (release) return 'released';
  if (certain.length > 0) return 'broken';
  if (possible.length > 0) return 'possibly-broken';
  if (window.endMax === null || now < window.endMax) return 'in-force';
  if (reading.withdrawn) return 'withdrawn';
  return unlocated.length === 0 && covers(coverage, reading, places) ? 'kept' : 'unknown';
}

/**
 * The earliest certain breach of a releasing side that was over before the bound side's first certain one began. The
 * accusing side of such a breach is the bound one.
 */
function firstRelease(reading: Reading, breach: Match | undefined, evidence: Evidence): Match | null {
  if (reading.releasing.length === 0) return null;
  const other = { ...reading, bound: reading.releasing, protects: reading.bound };
  const broken = evidence.occurrences.find((o) => o.id === breach?.occurrence);
  for (const occurrence of evidence.occurrences) {
    if (occurrence.actor.some((a) => reading.bound.includes(a))) continue;
    if (broken && before(occurrence.time, broken.time) !== 'yes') continue;
    const found = match(other, occurrence, evidence.standard, evidence.places);
    if (found.value === 'yes') return found;
  }
  return null;
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

function because(kind: VerdictKind, decisive: Match | null, unlocated: number, reading: Reading): string {
  const tallies =
    unlocated === 0
      ? ''
      : `; ${unlocated} further ${unlocated === 1 ? 'report does' : 'reports do'} not say where or at what`;
  switch (kind) {
    case 'broken':
      return 'an act of the kind held back, by whom it binds, in its place and time';
    case 'possibly-broken': {
      const open = Dimensions.options.filter((d) => decisive?.dimensions[d] === 'maybe');
      return open.map((d) => decisive?.reasons[d] ?? d).join('; ');
    }
    case 'in-force':
      return `no breach is known so far${tallies}`;
    case 'kept':
      return 'no breach is known and the window was covered';
    case 'unknown':
      if (!holdsBack(reading.act)) return 'a pledge to do something is not judged by incidents';
      return `no breach is known${tallies || '; nobody on record watched the whole window'}`;
    case 'withdrawn':
      return `the word was taken back before its end, and no breach is known up to then${tallies}`;
    case 'not-yet':
      return 'its window has not begun';
    case 'void':
      return `its window is empty: it ends before it begins (${reading.choices.start.label}, ${reading.choices.end.label})`;
    case 'released':
      return 'the other side broke it first';
  }
}
