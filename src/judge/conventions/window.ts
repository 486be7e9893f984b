import type { Choice, Dossier, FuzzyInterval, PledgeVersion } from '../../model/index.js';
import { convention, said } from './choice.js';
import { addDuration, isInDays, localDate, midnight, nextDay } from './days.js';
import { lengthWords } from './length.js';

/** A start and an end, and the window between them. */
export interface WindowChoice {
  readonly start: Choice;
  readonly end: Choice;
  readonly zone: Choice;
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
        zone: convention(
          'zone',
          `zone:${dossier.timezone}`,
          `days of ${dossier.timezone}`,
          'protected-clock',
        ),
        window: { startMin: start.min, startMax: start.max, endMin: end.min, endMax: end.max },
      });
    }
  }
  return out;
}

function starts(dossier: Dossier, version: PledgeVersion): Edge[] {
  const zone = dossier.timezone;
  const { start_at: at, end_at: until, pledge } = version;
  if (at?.startMin != null) {
    const day = localDate(at.startMin, zone);
    const edge = { min: at.startMin, max: at.startMax };
    return [{ choice: said('start', edgeId('start', edge), `from ${day}, as said`, version), ...edge }];
  }
  const edges = [fromUtterance(dossier)];
  if (until?.startMin != null && pledge.duration !== null) {
    const start = addDuration(until.startMin, pledge.duration, zone, -1);
    const edge = { min: start, max: start };
    edges.push({
      choice: convention('start', edgeId('start', edge), 'counted back from the end', 'counted-back'),
      ...edge,
    });
  }
  return edges;
}

/** From the day on which the pledge was first voiced: at some moment of it, not before. */
function fromUtterance(dossier: Dossier): Edge {
  const first = dossier.versions.reduce((a, b) => (b.said_on < a.said_on ? b : a));
  const day = first.said_on;
  const zone = dossier.timezone;
  const edge = {
    min: midnight(day, zone),
    max: Math.min(first.said_at.endMax ?? Number.POSITIVE_INFINITY, midnight(nextDay(day), zone)),
  };
  return {
    choice: convention('start', edgeId('start', edge), 'from the day it was first told', 'utterance'),
    ...edge,
  };
}

function ends(dossier: Dossier, version: PledgeVersion, start: Edge): Edge[] {
  const zone = dossier.timezone;
  const { end_at: until, pledge } = version;
  if (until?.startMin != null) {
    if (pledge.end?.includes('T')) {
      const edge = { min: until.startMin, max: until.startMax };
      return [{ choice: said('end', edgeId('end', edge), `until ${pledge.end}`, version), ...edge }];
    }
    const day = localDate(until.startMin, zone);
    const [begins, over] = [midnight(day, zone), midnight(nextDay(day), zone)];
    return [
      lastDay(day, over, 'counted in', 'last-day-in'),
      lastDay(day, begins, 'not counted', 'last-day-out'),
    ];
  }
  if (pledge.duration !== null && start.min !== null)
    return afterLength(pledge.duration, start, start.min, zone);
  return [{ choice: convention('end', 'end:none', 'no end said', 'no-end-said'), min: null, max: null }];
}

function lastDay(day: string, at: number, how: string, name: string): Edge {
  const edge = { min: at, max: at };
  return { choice: convention('end', edgeId('end', edge), `last day, ${day}, ${how}`, name), ...edge };
}

/**
 * Hours run from the moment of the start. A length in days can be meant in whole days, which end at a midnight, or to the
 * hour; where the start is itself a midnight the two are one.
 */
function afterLength(duration: string, start: Edge, from: number, zone: string): Edge[] {
  const exact = {
    min: addDuration(from, duration, zone),
    max: start.max === null ? null : addDuration(start.max, duration, zone),
  };
  const told = lengthWords(duration);
  const toTheHour = {
    choice: convention('end', edgeId('end', exact), `${told}, to the hour`, 'to-the-hour'),
    ...exact,
  };
  if (!isInDays(duration)) return [toTheHour];
  const at = addDuration(midnight(localDate(from, zone), zone), duration, zone);
  const whole = { min: at, max: at };
  const calendar = {
    choice: convention('end', edgeId('end', whole), `${told}, whole days`, 'calendar-days'),
    ...whole,
  };
  return calendar.choice.id === toTheHour.choice.id ? [calendar] : [calendar, toTheHour];
}

/** Equal values have equal ids, whoever holds them and by whatever convention. */
function edgeId(term: 'start' | 'end', { min, max }: { min: number | null; max: number | null }): string {
  const iso = (n: number | null) => (n === null ? 'open' : new Date(n).toISOString().slice(0, 16));
  return min === max ? `${term}:${iso(min)}` : `${term}:${iso(min)}/${iso(max)}`;
}
