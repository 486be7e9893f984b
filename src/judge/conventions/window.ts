import type { Choice, Dossier, FuzzyInterval, PledgeVersion } from '../../model/index.js';
import { convention, said } from './choice.js';
import { addDuration, localDate, midnight, nextDay } from './days.js';

/** A start and an end, and the window between them. */
export interface WindowChoice {
  readonly start: Choice;
  readonly end: Choice;
  readonly window: FuzzyInterval;
}

/** One end of a window: the interval in which it falls, or open. */
interface Edge {
  readonly choice: Choice;
  readonly min: number | null;
  readonly max: number | null;
}

/** Every window that the voice of a version could mean, from its own words and the conventions for what is open. */
export function windowChoices(dossier: Dossier, version: PledgeVersion): WindowChoice[] {
  const out: WindowChoice[] = [];
  for (const start of starts(dossier, version)) {
    for (const end of ends(dossier, version, start)) {
      out.push({
        start: start.choice,
        end: end.choice,
        window: { startMin: start.min, startMax: start.max, endMin: end.min, endMax: end.max },
      });
    }
  }
  return out;
}

function starts(dossier: Dossier, version: PledgeVersion): Edge[] {
  const zone = dossier.timezone;
  const { start_at: at, end_at: until, pledge } = version;
  if (at !== null && at.startMin !== null) {
    const day = localDate(at.startMin, zone);
    return [
      {
        choice: said('start', `start:${day}`, `from ${day}, as said`, version),
        min: at.startMin,
        max: at.startMin,
      },
    ];
  }
  const edges = [fromUtterance(dossier)];
  if (until?.startMin != null && pledge.duration !== null) {
    const day = localDate(addDuration(until.startMin, pledge.duration, zone, -1), zone);
    const choice = convention('start', `start:${day}`, `counted back from the end`, 'counted-back');
    edges.push({ choice, min: midnight(day, zone), max: midnight(day, zone) });
  }
  return edges;
}

/** From the day on which the pledge was first voiced: at some moment of it, not before. */
function fromUtterance(dossier: Dossier): Edge {
  const first = dossier.versions.reduce((a, b) => (b.said_on < a.said_on ? b : a));
  const day = first.said_on;
  const zone = dossier.timezone;
  return {
    choice: convention('start', `start:${day}`, `from the day it was first told`, 'utterance'),
    min: midnight(day, zone),
    max: Math.min(first.said_at.endMax ?? Number.POSITIVE_INFINITY, midnight(nextDay(day), zone)),
  };
}

function ends(dossier: Dossier, version: PledgeVersion, start: Edge): Edge[] {
  const zone = dossier.timezone;
  const { end_at: until, pledge } = version;
  if (until?.startMin != null) {
    const sharpHour = pledge.end?.includes('T') ?? false;
    const day = localDate(until.startMin, zone);
    if (sharpHour)
      return [
        {
          choice: said('end', `end:${pledge.end}`, `until ${pledge.end}`, version),
          min: until.startMin,
          max: until.startMin,
        },
      ];
    const [begins, over] = [midnight(day, zone), midnight(nextDay(day), zone)];
    return [
      {
        choice: said('end', `end:${day}:in`, `last day, ${day}, counted in`, version),
        min: over,
        max: over,
      },
      {
        choice: said('end', `end:${day}:out`, `last day, ${day}, not counted`, version),
        min: begins,
        max: begins,
      },
    ];
  }
  if (pledge.duration !== null && start.min !== null) {
    const day = localDate(addDuration(start.min, pledge.duration, zone), zone);
    const choice = said('end', `end:${day}:out`, `${pledge.duration} from the start`, version);
    // The span runs from the moment of the start, which is only known to lie between two instants.
    const max = start.max === null ? null : addDuration(start.max, pledge.duration, zone);
    return [{ choice, min: addDuration(start.min, pledge.duration, zone), max }];
  }
  return [{ choice: convention('end', 'end:none', 'no end said', 'no-end-said'), min: null, max: null }];
}
