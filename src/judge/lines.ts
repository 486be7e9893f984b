import type { Choice, FuzzyInterval, Line, Match, TermName, Verdict, VerdictKind } from '../model/index.js';
import { needed } from './criteria.js';
import { groupBy } from './group.js';

/** The terms by which lines are split, in the order that decides between equal gains. */
const SPLIT: readonly Exclude<TermName, 'counts'>[] = ['scope', 'zone', 'start', 'end'];

/**
 * Each version's readings as few lines: split only where the split separates verdicts (docs/semantics.md, "Lines").
 */
export function lines(verdicts: readonly Verdict[]): Line[] {
  const byVersion = groupBy(verdicts, (v) => v.reading.version);
  return [...byVersion.values()].flatMap((group) => split(group, []));
}

function split(group: readonly Verdict[], fixed: readonly TermName[]): Line[] {
  const term = bestSplit(group, fixed);
  if (term === null) return [line(group)];
  return [...partition(group, term).values()].flatMap((part) => split(part, [...fixed, term]));
}

/** The term that tells most about the verdict, or `null` when none but `counts` tells anything. */
function bestSplit(
  group: readonly Verdict[],
  fixed: readonly TermName[],
): Exclude<TermName, 'counts'> | null {
  let best: { term: Exclude<TermName, 'counts'>; gain: number } | null = null;
  const before = entropy(group);
  for (const term of SPLIT) {
    if (fixed.includes(term)) continue;
    const parts = [...partition(group, term).values()];
    if (parts.length < 2) continue;
    const after = parts.reduce((sum, part) => sum + (part.length / group.length) * entropy(part), 0);
    const gain = before - after;
    if (gain > 1e-9 && (best === null || gain > best.gain + 1e-9)) best = { term, gain };
  }
  if (best !== null || isSettledByCounts(group)) return best?.term ?? null;
  // Two terms that decide only together: no single split gains, so the first that parts anything is taken.
  return SPLIT.find((term) => !fixed.includes(term) && partition(group, term).size > 1) ?? null;
}

/** Whether the readings agree, or differ by `counts` alone. */
function isSettledByCounts(group: readonly Verdict[]): boolean {
  return [...partition(group, 'counts').values()].every(
    (part) => new Set(part.map((v) => v.kind)).size === 1,
  );
}

/** Shannon entropy of the verdicts told together with what `counts` makes of them, in bits. */
function entropy(group: readonly Verdict[]): number {
  const counts = new Map<string, number>();
  for (const v of group) {
    const key = `${v.kind}|${v.reading.choices.counts.id}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let bits = 0;
  for (const n of counts.values()) bits -= (n / group.length) * Math.log2(n / group.length);
  return bits;
}

function partition(group: readonly Verdict[], term: TermName): Map<string, Verdict[]> {
  return groupBy(group, (v) => v.reading.choices[term].id);
}

function line(group: readonly Verdict[]): Line {
  const first = group[0]!;
  const kinds = new Set(group.map((v) => v.kind));
  const byCounts = [...partition(group, 'counts').values()];
  const hangs = kinds.size > 1 && isSettledByCounts(group);
  const kind = kinds.size === 1 ? first.kind : together(kinds);
  const deciding = decidesMost(group);
  return {
    voice: first.reading.voice,
    said_on: first.reading.said_on,
    choices: SPLIT.flatMap((term) => shared(group, term)),
    window: hull(group.map((v) => v.reading.window)),
    kind,
    hangs_on: hangs
      ? byCounts.map((part) => ({ choice: part[0]!.reading.choices.counts, kind: part[0]!.kind }))
      : [],
    decisive: deciding,
    also: inEvery(group, 'yes').filter((m) => m.occurrence !== deciding?.occurrence),
    possibly: inEvery(group, 'maybe').filter((m) => m.occurrence !== deciding?.occurrence),
    readings: group.map((v) => v.reading.id),
    because: (
      group.find((v) => v.decisive === deciding && v.kind === kind) ??
      group.find((v) => v.kind === kind) ??
      first
    ).because,
    word: first.reading.word,
    denial: null,
    superseded_on: null,
    changes: [],
    sentence: '',
  };
}

/** The matches of this value that every reading of the group has. */
function inEvery(group: readonly Verdict[], value: 'yes' | 'maybe'): Match[] {
  const [first, ...rest] = group.map((v) => v.matches.filter((m) => m.value === value));
  return (first ?? []).filter((m) => rest.every((other) => other.some((o) => o.occurrence === m.occurrence)));
}

/**
 * The occurrence that decides the most readings of the line; of several the earliest. Any certain match breaks its
 * reading; for a possible breach only the least doubtful speaks.
 */
function decidesMost(group: readonly Verdict[]): Match | null {
  const broken = group.filter((v) => v.kind === 'broken');
  const candidates =
    broken.length > 0
      ? broken.flatMap((v) =>
          needed(v.reading) > 1 ? (v.decisive ?? []) : v.matches.filter((m) => m.value === 'yes'),
        )
      : group.flatMap((v) => v.decisive ?? []);
  const byOccurrence = [...groupBy(candidates, (m) => m.occurrence).values()];
  return byOccurrence.reduce<Match[]>((a, b) => (b.length > a.length ? b : a), [])[0] ?? null;
}

/** What can be said of readings that differ: at worst possibly broken, else that it cannot be known. */
function together(kinds: ReadonlySet<VerdictKind>): VerdictKind {
  if (kinds.has('broken') || kinds.has('possibly-broken')) return 'possibly-broken';
  return 'unknown';
}

/** The choice that all share, or the several that make no difference here. */
function shared(group: readonly Verdict[], term: TermName): Choice[] {
  return [...new Map(group.map((v) => [v.reading.choices[term].id, v.reading.choices[term]])).values()];
}

function hull(windows: readonly FuzzyInterval[]): FuzzyInterval {
  const least = (list: (number | null)[]) => (list.includes(null) ? null : Math.min(...(list as number[])));
  const most = (list: (number | null)[]) => (list.includes(null) ? null : Math.max(...(list as number[])));
  return {
    startMin: least(windows.map((w) => w.startMin)),
    startMax: most(windows.map((w) => w.startMax)),
    endMin: least(windows.map((w) => w.endMin)),
    endMax: most(windows.map((w) => w.endMax)),
  };
}
