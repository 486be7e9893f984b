import type { Places } from '../dossier/index.js';
import type {
  Coverage,
  Definition,
  Dossier,
  Judgement,
  Occurrence,
  Standard,
  Verdict,
  VerdictKind,
} from '../model/index.js';
import { parseIso } from '../time/index.js';
import { bearingOn } from './bearing.js';
import { betweenOf } from './between.js';
import { explained } from './change/explain.js';
import { definedReadings } from './definitions.js';
import { denialLines } from './denial.js';
import type { Incidents } from './engine/index.js';
import { withoutIdleClocks } from './idle-clocks.js';
import { lines } from './lines.js';
import { implicants, pivotalSets } from './pivotal.js';
import { readings } from './readings.js';
import { spread } from './spread.js';
import { inTimeOrder, judgeReading } from './verdict.js';
import { VERDICT_WORDS } from './verdict-words.js';

/** What a judgement is asked for. */
export interface Question {
  /** ISO date-time of the instant asked about: it decides what is still running. */
  readonly asOf: string;
  readonly standard: Standard;
  /** Somebody's written criteria, each a reading beside the voices'. */
  readonly definitions?: readonly Definition[];
}

/** Readings beyond this many are not all tried; the judgement then says that it is not exact. */
export const MOST_READINGS = 4096;

/**
 * Judges a dossier under every reading, against these occurrences (in any order) and this coverage. Of very many, held as
 * columns, only those are taken up as objects that are shown (`bearingOn`). Throws `bad-date`.
 */
export function judge(
  dossier: Dossier,
  occurrences: readonly Occurrence[] | Incidents,
  coverage: readonly Coverage[],
  question: Question,
  places: Places,
): Judgement {
  const { standard } = question;
  const now = instantOf(question.asOf);
  const between = betweenOf(occurrences, coverage, now, places);
  const all = [
    ...readings(dossier, places, between),
    ...(question.definitions ?? []).flatMap((d) => definedReadings(d, dossier, places, between)),
  ];
  const tried = spread(all, MOST_READINGS);
  const { bearing, totals } = bearingOn(tried, occurrences, { standard, now }, places);
  const evidence = { occurrences: inTimeOrder(bearing), coverage, standard, now, places };
  const verdicts = withoutIdleClocks(
    tried.map((reading) => ({ ...judgeReading(reading, evidence), ...totals.get(reading.id) })),
  );
  // Criteria are not terms: what hangs on which term is told over the voices' readings.
  const voiced = verdicts.filter((v) => v.reading.criteria === null);
  const used = new Set(
    verdicts.flatMap((v) => [...v.matches, ...v.near_misses.map((n) => n.match)].map((m) => m.occurrence)),
  );
  for (const v of verdicts) for (const id of v.unlocated) used.add(id);
  return {
    dossier: dossier.id,
    as_of: question.asOf,
    standard,
    verdicts,
    lines: [...explained(lines(verdicts), verdicts, dossier, evidence), ...denialLines(dossier)],
    shared: sharedVerdict(voiced),
    pivotal: pivotalSets(voiced),
    implicants: implicants(voiced),
    exact: all.length <= MOST_READINGS,
    readings: all.length > MOST_READINGS ? all.length : verdicts.length,
    occurrences: evidence.occurrences.filter((o) => used.has(o.id)),
  };
}

/** A day asked about is asked about at its end (UTC). Throws `bad-date`. */
function instantOf(asOf: string): number {
  const { startMin, endMax } = parseIso(asOf, 'UTC');
  return asOf.includes('T') || asOf.includes(' ') ? startMin! : endMax! - 1;
}

/** "broken under 14 of 16 readings, possibly broken under 2". */
function sharedVerdict(verdicts: readonly Verdict[]): string {
  const counts = new Map<VerdictKind, number>();
  for (const v of verdicts) counts.set(v.kind, (counts.get(v.kind) ?? 0) + 1);
  const parts = [...counts].sort((a, b) => b[1] - a[1]);
  if (parts.length === 0) return 'no reading';
  const [[kind, n], ...rest] = parts as [[VerdictKind, number], ...[VerdictKind, number][]];
  const head = `${VERDICT_WORDS[kind]} under ${n === verdicts.length ? 'all' : `${n} of`} ${verdicts.length} readings`;
  return [head, ...rest.map(([k, m]) => `${VERDICT_WORDS[k]} under ${m}`)].join(', ');
}
