import type { Places } from '../dossier/index.js';
import type {
  Dimension,
  FuzzyInterval,
  Kleene,
  Match,
  Occurrence,
  Reading,
  Standard,
} from '../model/index.js';
import { Dimension as Dimensions } from '../model/index.js';
import { both, within } from '../time/index.js';
import { matchAct } from './act.js';
import { type Answer, YES } from './answer.js';
import { isLocated, matchPlace } from './place.js';
import { matchOccurred } from './proof.js';
import { matchTarget } from './target.js';

/** What a match depends on beside the reading and the occurrence. */
export interface Asked {
  readonly standard: Standard;
  readonly places: Places;
  /** The instant asked about, epoch ms. */
  readonly now: number;
}

/** How an occurrence stands to a reading, dimension by dimension (docs/semantics.md, "Match"). */
export function match(reading: Reading, occurrence: Occurrence, { standard, places, now }: Asked): Match {
  const place = matchPlace(reading.scope, reading.criteria?.excluded ?? [], occurrence, places);
  const answers: Record<Dimension, Answer> = {
    occurred: matchOccurred(occurrence, standard, reading, now),
    attributed: matchActor(reading.bound, occurrence.actor),
    act: matchAct(reading, occurrence),
    target: matchTarget(reading.scope.targets, occurrence.targets),
    place,
    time: matchTime(reading, occurrence),
  };
  let value: Kleene = 'yes';
  const reasons: Partial<Record<Dimension, string>> = {};
  const dimensions = {} as Record<Dimension, Kleene>;
  for (const dimension of Dimensions.options) {
    const answer = answers[dimension];
    dimensions[dimension] = answer.value;
    value = both(value, answer.value);
    if (answer.value !== 'yes') reasons[dimension] = answer.reason;
  }
  return {
    occurrence: occurrence.id,
    value,
    dimensions,
    reasons,
    unlocated: value === 'maybe' && isUnlocated(occurrence, dimensions),
  };
}

/**
 * Whether what makes the match uncertain is that nobody said where, or, for a tally, at what: then it can be used
 * neither for nor against the reading.
 */
export function isUnlocated(
  occurrence: Occurrence,
  { place, target }: Readonly<Record<'place' | 'target', Kleene>>,
): boolean {
  if (place === 'maybe' && !isLocated(occurrence)) return true;
  return occurrence.tally && target === 'maybe';
}

function matchActor(bound: readonly string[], actor: readonly string[]): Answer {
  if (actor.length === 0) return { value: 'maybe', reason: 'nobody is named for it' };
  if (actor.some((a) => bound.includes(a))) return YES;
  return { value: 'no', reason: `${actor.join(', ')} is not bound` };
}

function matchTime({ window }: Reading, { time }: Occurrence): Answer {
  if (within(time, window) === 'yes') return YES;
  if (isOutside(time, window)) return { value: 'no', reason: 'outside the window' };
  return { value: 'maybe', reason: 'it may have been outside the window' };
}

/** Wholly outside even the possible part of the window. An attack over the window's first midnight is not. */
function isOutside(time: FuzzyInterval, window: FuzzyInterval): boolean {
  return (
    (time.endMax !== null && window.startMin !== null && time.endMax <= window.startMin) ||
    (time.startMin !== null && window.endMax !== null && time.startMin >= window.endMax)
  );
}
