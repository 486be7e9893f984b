import type { Places } from '../dossier/index.js';
import type {
  Dimension,
  FuzzyInterval,
  IncidentAct,
  Kleene,
  Match,
  Occurrence,
  PledgeAct,
  Reading,
  Source,
  Standard,
} from '../model/index.js';
import { Dimension as Dimensions } from '../model/index.js';
import { both, within } from '../time/index.js';
import { isLocated, matchPlace } from './place.js';
import { matchTarget } from './target.js';

interface Answer {
  readonly value: Kleene;
  readonly reason: string;
}
const YES: Answer = { value: 'yes', reason: '' };

/** How an occurrence stands to a reading, dimension by dimension (docs/semantics.md, "Match"). */
export function match(reading: Reading, occurrence: Occurrence, standard: Standard, places: Places): Match {
  const place = matchPlace(reading.scope, occurrence, places);
  const answers: Record<Dimension, Answer> = {
    occurred: matchOccurred(occurrence, standard, reading),
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
function isUnlocated(occurrence: Occurrence, { place, target }: Record<Dimension, Kleene>): boolean {
  if (place === 'maybe' && !isLocated(occurrence)) return true;
  return occurrence.tally && target === 'maybe';
}

function matchOccurred({ sources }: Occurrence, standard: Standard, reading: Reading): Answer {
  switch (standard) {
    case 'claimed':
      return YES;
    case 'admitted':
      return sources.some((s) => isOf(s, reading.bound))
        ? YES
        : { value: 'maybe', reason: `${reading.bound.join(', ')} has not admitted it` };
    case 'corroborated':
      return areIndependent(sources) || sources.some((s) => isFromOutside(s, reading.protects))
        ? YES
        : { value: 'maybe', reason: 'no two independent sources, and none outside the accusing side' };
  }
}

/** Two sources that share neither outlet nor body. */
function areIndependent(sources: readonly Source[]): boolean {
  return sources.some((a, i) =>
    sources.slice(i + 1).some((b) => a.report !== b.report && a.outlet !== b.outlet && !meet(a.by, b.by)),
  );
}

function isOf({ by, sides }: Source, parties: readonly string[]): boolean {
  return meet(by, parties) || meet(sides, parties);
}

/** Rests on a body known to belong elsewhere than to the accusing, the protected, side. */
function isFromOutside({ by, sides }: Source, accusing: readonly string[]): boolean {
  return by.length > 0 && sides.length > 0 && !meet(sides, accusing);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.includes(x));
}

function matchActor(bound: readonly string[], actor: readonly string[]): Answer {
  if (actor.length === 0) return { value: 'maybe', reason: 'nobody is named for it' };
  if (actor.some((a) => bound.includes(a))) return YES;
  return { value: 'no', reason: `${actor.join(', ')} is not bound` };
}

/** Which incidents an act that is held back covers: fire of any kind, or everything. */
const COVERS: Readonly<Record<PledgeAct, (act: IncidentAct) => Kleene>> = {
  strike: (act) => (act === 'ground-attack' ? 'no' : act === 'other' ? 'maybe' : 'yes'),
  attack: (act) => (act === 'other' ? 'maybe' : 'yes'),
  shelling: (act) =>
    act === 'shelling' || act === 'rocket-attack'
      ? 'yes'
      : act === 'attack' || act === 'other'
        ? 'maybe'
        : 'no',
  'all-hostilities': (act) => (act === 'other' ? 'maybe' : 'yes'),
  advance: (act) => (act === 'ground-attack' ? 'yes' : act === 'attack' || act === 'other' ? 'maybe' : 'no'),
  withdraw: () => 'no',
  release: () => 'no',
  access: () => 'no',
  other: () => 'maybe',
};

function matchAct(reading: Reading, occurrence: Occurrence): Answer {
  const kind = COVERS[reading.act](occurrence.act);
  if (kind === 'no') return { value: 'no', reason: `${occurrence.act} is not what was held back` };
  const reached = reaches(reading, occurrence);
  const value = both(kind, reached.value);
  return {
    value,
    reason: reached.value !== 'yes' ? reached.reason : `${occurrence.act} may be of the kind held back`,
  };
}

function reaches({ threshold }: Reading, occurrence: Occurrence): Answer {
  if (threshold === 'any-attack') return YES;
  const { effect, counts } = occurrence;
  if (effect === 'impact') return YES;
  if (effect === 'debris')
    return threshold === 'harm' ? YES : { value: 'no', reason: 'only debris of downed weapons fell' };
  // Harm that a source ascribes to an attack is its impact, whatever else was shot down.
  if ([counts.killed, counts.injured, counts.hits].some((c) => (c?.min ?? 0) > 0)) return YES;
  if (effect === 'intercepted') return { value: 'no', reason: 'what was sent was shot down' };
  return { value: 'maybe', reason: 'no source says what it did on the ground' };
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
