import type { Places } from '../dossier/index.js';
import type {
  Dimension,
  IncidentAct,
  Kleene,
  Match,
  Occurrence,
  PledgeAct,
  Reading,
  Standard,
} from '../model/index.js';
import { Dimension as Dimensions } from '../model/index.js';
import { both, within } from '../time/index.js';
import { matchPlace } from './place.js';
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
    occurred: matchOccurred(occurrence, standard, reading.bound),
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
    unlocated: place.unlocated && value === 'maybe',
  };
}

function matchOccurred(occurrence: Occurrence, standard: Standard, bound: readonly string[]): Answer {
  if (standard === 'claimed') return YES;
  const bodies = new Set(occurrence.sources.flatMap((s) => s.by));
  if (standard === 'admitted') {
    return bound.some((b) => bodies.has(b))
      ? YES
      : { value: 'maybe', reason: `${bound.join(', ')} has not admitted it` };
  }
  // Outlets that rest on one and the same body are one source.
  const independent = new Set(
    occurrence.sources.map((s) => (s.by.length > 0 ? s.by.join('+') : (s.outlet ?? s.report))),
  );
  return independent.size >= 2 ? YES : { value: 'maybe', reason: 'only one independent source' };
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
  if (effect === 'intercepted') return { value: 'no', reason: 'what was sent was shot down' };
  const harmed = [counts.killed, counts.injured, counts.hits].some((c) => (c?.min ?? 0) > 0);
  return harmed ? YES : { value: 'maybe', reason: 'no source says what it did on the ground' };
}

function matchTime(reading: Reading, occurrence: Occurrence): Answer {
  const value = within(occurrence.time, reading.window);
  if (value === 'maybe' && isOver(occurrence, reading)) return { value: 'no', reason: 'outside the window' };
  return value === 'yes'
    ? YES
    : { value, reason: value === 'no' ? 'outside the window' : 'it may have been outside the window' };
}

/** `within` allows an interval that only touches; an occurrence that ends as the window opens is outside. */
function isOver(occurrence: Occurrence, reading: Reading): boolean {
  const { time } = occurrence;
  const { window } = reading;
  return (
    (time.endMax !== null && window.startMin !== null && time.endMax <= window.startMin) ||
    (time.startMin !== null && window.endMax !== null && time.startMin >= window.endMax)
  );
}
