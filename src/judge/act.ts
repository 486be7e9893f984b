import type { IncidentAct, Kleene, Occurrence, PledgeAct, Reading } from '../model/index.js';
import { both } from '../time/index.js';
import { type Answer, YES } from './answer.js';

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

/** Whether an act that is held back covers an incident's. */
export function coversAct(pledged: PledgeAct, done: IncidentAct): Kleene {
  return COVERS[pledged](done);
}

/** Whether a pledge is to hold back from something; one to do something is not judged by incidents. */
export function holdsBack(act: PledgeAct): boolean {
  return act !== 'withdraw' && act !== 'release' && act !== 'access';
}

/** Whether the occurrence is of the kind held back, and went as far as the reading's `counts` asks. */
export function matchAct(reading: Reading, occurrence: Occurrence): Answer {
  const kind = coversAct(reading.act, occurrence.act);
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
