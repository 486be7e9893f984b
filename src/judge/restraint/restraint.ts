import type {
  Baseline,
  Dossier,
  FuzzyInterval,
  Judgement,
  Occurrence,
  Restraint,
} from '../../model/index.js';
import { fromHabit, type StatedHabit } from './habit.js';
import { percent, refuse, strength } from './sentence.js';
import { fromSeries, type NightSeries } from './series.js';
import { fromSummary } from './summary.js';
import { nightsOf } from './window.js';

/** What restraint is judged from: the more of it there is, the firmer the answer. */
export interface Habits {
  /** `null` when nobody brought a series. */
  readonly series: NightSeries | null;
  readonly baseline: Baseline | null;
  readonly patterns: readonly StatedHabit[];
}

/** The answer for one window, and the lines of the judgement whose window it is. */
export interface WindowRestraint extends Restraint {
  readonly window: FuzzyInterval;
  readonly voices: readonly string[];
}

/**
 * For every window that some reading holds: was it unlike the pledger's habit? (docs/semantics.md, "Restraint".)
 * Answers first, refusals after.
 */
export function restraint(
  dossier: Dossier,
  judgement: Judgement,
  occurrences: readonly Occurrence[],
  habits: Habits,
): WindowRestraint[] {
  const windows = new Map<string, { window: FuzzyInterval; voices: Set<string> }>();
  for (const { reading } of judgement.verdicts) {
    const key = `${reading.choices.start.id} ${reading.choices.end.id}`;
    const entry = windows.get(key) ?? { window: reading.window, voices: new Set() };
    windows.set(key, { ...entry, voices: entry.voices.add(reading.voice) });
  }
  return [...windows.values()]
    .map(({ window, voices }) => ({
      ...ofWindow(window, dossier, occurrences, habits),
      window,
      voices: [...voices],
    }))
    .sort((a, b) => rank(a) - rank(b));
}

const rank = (r: Restraint) => ['series', 'summary', 'habit', 'refused'].indexOf(r.answer.kind);

function ofWindow(
  window: FuzzyInterval,
  dossier: Dossier,
  occurrences: readonly Occurrence[],
  habits: Habits,
): Restraint {
  const nights = nightsOf(window, dossier, occurrences);
  const answer =
    (nights && habits.series && fromSeries(nights, habits.series, dossier.versions[0]!.said_on)) ??
    (nights && habits.baseline && fromSummary(nights, habits.baseline, dossier)) ??
    fromHabit(window, habits.patterns, dossier, occurrences);
  if (answer) return { answer, sentence: sentence(answer) };
  const missing = nights?.nights.filter((n) => n.launched === null).length ?? 0;
  return refuse(
    nights === null
      ? 'the window has no end'
      : missing > 0
        ? `no count is reported for ${missing} of its ${nights.nights.length} nights (${nights.from} to ${nights.to})`
        : `nothing at hand tells how usual ${nights.nights.length} such nights are`,
  );
}

/** One plain sentence, in words that the share bears. */
function sentence(answer: Exclude<Restraint['answer'], { kind: 'refused' }>): string {
  const { min, max } = answer.share;
  const share = max - min < 0.0005 ? percent(min) : `${percent(min)} to ${percent(max)}`;
  const assumption =
    answer.kind === 'habit' ? ' (if such acts came independently; in bursts the share would be higher)' : '';
  return `${answer.observed} ${answer.measure} in the nights to ${answer.from} … ${answer.to}; ${share} of ${answer.baseline} had as few or fewer${assumption}${ratioWords(answer.ratio)} — ${strength(min, max)}. Source: ${answer.source}.`;
}

function ratioWords(ratio: { value: number; low: number; high: number } | null | undefined): string {
  return ratio
    ? `; ${ratio.value.toFixed(2)} times the usual rate (95 % interval ${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`
    : '';
}
