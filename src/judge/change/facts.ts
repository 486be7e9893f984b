import { meet } from '../../dossier/index.js';
import type {
  ChangeStep,
  Coverage,
  Dimension,
  Match,
  Reading,
  Verdict,
  VerdictKind,
} from '../../model/index.js';
import { Dimension as Dimensions, Standard } from '../../model/index.js';
import { sharp } from '../../time/index.js';
import { uncovered } from '../coverage.js';
import { needed } from '../criteria.js';
import { match } from '../match.js';
import { type Evidence, judgeReading } from '../verdict.js';
import { assumed, type Found, fact } from './step.js';

/** Facts about more occurrences than this are not told as one change. */
const MOST_FACTS = 3;
/** Possible breaches beyond this many are not asked one by one what would settle them. */
const MOST_ASKED = 12;

/**
 * What would have to be known otherwise for one reading's verdict to be another (docs/semantics.md, "What would change a
 * verdict"): facts about occurrences, coverage, the standard. Every change is found by judging again.
 */
export function factChanges(verdict: Verdict, evidence: Evidence): Found[] {
  const again = judgeAgain(verdict, evidence);
  const found = [...ofFacts(verdict, evidence, again), ...ofStandard(verdict, evidence, again)];
  return found.filter((f) => f.to !== verdict.kind);
}

type Again = (steps: readonly ChangeStep[], other?: Partial<Evidence>) => VerdictKind;

/** The verdict when these steps are taken, from the occurrences that can have a bearing on it. */
function judgeAgain({ reading, matches, near_misses, unlocated }: Verdict, evidence: Evidence): Again {
  const bearing = new Set([
    ...matches.map((m) => m.occurrence),
    ...unlocated,
    // What missed the cut-off's proof alone may reach another standard in time.
    ...near_misses.filter((n) => n.dimension === 'occurred').map((n) => n.match.occurrence),
  ]);
  const occurrences = evidence.occurrences.filter(
    (o) => bearing.has(o.id) || meet(o.actor, reading.releasing),
  );
  return (steps, other = {}) =>
    judgeReading(reading, { ...evidence, occurrences, ...other, assume: assumed(steps) }).kind;
}

function ofFacts(verdict: Verdict, evidence: Evidence, again: Again): Found[] {
  switch (verdict.kind) {
    case 'broken':
      return fall(
        verdict.matches.filter((m) => m.value === 'yes').slice(needed(verdict.reading) - 1),
        'broken',
        again,
      );
    case 'released':
      return verdict.decisive ? fall([verdict.decisive], 'released', again) : [];
    case 'possibly-broken':
      return [...confirmed(verdict, again), ...refuted(verdict, again)];
    case 'unknown':
      return [...cleared(verdict, evidence, again), ...located(verdict, evidence, again)];
    case 'in-force':
      return located(verdict, evidence, again);
    default:
      return [];
  }
}

/** The fewest of these, in time order, that must not have happened. */
function fall(matches: readonly Match[], from: VerdictKind, again: Again): Found[] {
  for (let n = 1; n <= Math.min(matches.length, MOST_FACTS); n++) {
    const steps = matches.slice(0, n).map((m) => fact(m.occurrence, ['occurred'], 'no'));
    const to = again(steps);
    if (to !== from) return [{ to, steps }];
  }
  return [];
}

const doubts = (m: Match): Dimension[] => Dimensions.options.filter((d) => m.dimensions[d] === 'maybe');
const possible = ({ matches }: Verdict) => matches.filter((m) => m.value === 'maybe');

/** A possible breach of which every doubt is resolved. */
function confirmed(verdict: Verdict, again: Again): Found[] {
  return possible(verdict)
    .toSorted((a, b) => doubts(a).length - doubts(b).length)
    .slice(0, MOST_ASKED)
    .map((m) => {
      const steps = [fact(m.occurrence, doubts(m), 'yes')];
      return { to: again(steps), steps };
    });
}

/** So many possible breaches refuted that too few are left. */
function refuted(verdict: Verdict, again: Again): Found[] {
  const open = possible(verdict);
  const certain = verdict.matches.length - open.length;
  const n = certain + open.length - needed(verdict.reading) + 1;
  const few = Math.min(n, open.length);
  if (few > MOST_FACTS) return [];
  const steps = open.slice(0, few).map((m) => fact(m.occurrence, doubts(m).slice(0, 1), 'no'));
  return steps.length > 0 ? [{ to: again(steps), steps }] : [];
}

/** Somebody watched what nobody did, and what says neither where nor at what lay elsewhere. */
function cleared(verdict: Verdict, evidence: Evidence, again: Again): Found[] {
  const { reading, unlocated } = verdict;
  const { startMin, endMax } = reading.window;
  if (unlocated.length > MOST_ASKED || startMin === null || endMax === null) return [];
  const missing = uncovered(evidence.coverage, reading, evidence.places);
  const watching: ChangeStep[] = missing.places.length > 0 ? [{ kind: 'coverage', ...missing }] : [];
  const steps = [...watching, ...unlocated.map((id) => apart(id, reading, evidence))];
  const everywhere: Coverage = {
    source: '',
    places: [...reading.scope.areas.map((a) => a.name), ...reading.scope.settlements_of],
    time: sharp(startMin, endMax),
    stopped_by: null,
  };
  const coverage = watching.length > 0 ? [...evidence.coverage, everywhere] : evidence.coverage;
  return steps.length > 0 ? [{ to: again(steps, { coverage }), steps, adds: true }] : [];
}

/** An unlocated report shown to have been elsewhere, or, where its place is known, at something else. */
function apart(id: string, reading: Reading, evidence: Evidence) {
  const open = doubtsOf(id, reading, evidence);
  return fact(id, [open.includes('place') ? 'place' : 'target'], 'no');
}

/** A report that says neither where nor at what, shown to lie inside. */
function located({ reading, unlocated }: Verdict, evidence: Evidence, again: Again): Found[] {
  return unlocated.slice(0, MOST_FACTS).map((id) => {
    const steps = [fact(id, doubtsOf(id, reading, evidence), 'yes')];
    return { to: again(steps), steps };
  });
}

function doubtsOf(id: string, reading: Reading, evidence: Evidence): Dimension[] {
  const occurrence = evidence.occurrences.find((o) => o.id === id);
  return occurrence ? doubts(match(reading, occurrence, evidence)) : [];
}

function ofStandard({ reading }: Verdict, evidence: Evidence, again: Again): Found[] {
  if (reading.criteria?.standard != null) return [];
  return Standard.options
    .filter((standard) => standard !== evidence.standard)
    .map((standard) => ({ to: again([], { standard }), steps: [{ kind: 'standard', standard }] }));
}
