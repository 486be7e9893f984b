import type { Choice, Dossier, HeldStance, PledgeVersion } from '../../model/index.js';
import { parseIso } from '../../time/index.js';
import { convention, said } from './choice.js';
import { addDuration, isInDays, localDate, midnight, nextDay } from './days.js';
import { type Edge, edgeId, sharpEdge } from './edge.js';
import { lengthWords } from './length.js';

/** A start and an end that go together, by one clock. */
export interface Edges {
  readonly start: Edge;
  readonly end: Edge;
  /** Whether it ends because a party took its word back. */
  readonly withdrawn: boolean;
}

/**
 * Every window that the voice of a version could mean when its bare days are those of `clock` (an IANA zone), from its own
 * words and the conventions for what is open. The windows of two clocks stand in the same order.
 *
 * @param withdrawal the stance by which a party took its word back, if one did
 */
export function windowsBy(
  clock: string,
  dossier: Dossier,
  version: PledgeVersion,
  withdrawal: HeldStance | null,
): Edges[] {
  const taken = withdrawal && untilWithdrawn(dossier, withdrawal);
  return starts(clock, dossier, version).flatMap((start) => {
    const stated = ends(clock, dossier, version, start);
    const all = stated.map((end) => ({ start, end, withdrawn: false }));
    if (taken === null) return all;
    // What has no end of its own can be ended by saying so; whether the rest can is what people differ on.
    const kept = all.filter(({ end }) => end.max !== null);
    const isOver = kept.length > 0 && kept.every(({ end }) => end.max! <= (taken.min ?? 0));
    return isOver ? kept : [...kept, { start, end: taken, withdrawn: true }];
  });
}

/** Whether a version states a bare day, of which it can be asked by whose clock. */
export function statesBareDay({ pledge }: PledgeVersion): boolean {
  return [pledge.start, pledge.end].some((iso) => iso !== null && !iso.includes('T'));
}

function starts(clock: string, dossier: Dossier, version: PledgeVersion): Edge[] {
  const own = statedStart(clock, version);
  if (own) return [own];
  const before = dossier.versions
    .filter(
      (v) =>
        v !== version && v.voice.name === version.voice.name && v.said_on <= version.said_on && v.start_at,
    )
    .at(-1);
  const earlier = before && statedStart(clock, before);
  if (earlier) {
    const label = `${earlier.choice.label} on ${before.said_on}`;
    return [{ ...earlier, choice: convention('start', earlier.choice.id, label, 'as-before') }];
  }
  return [fromUtterance(dossier), ...countedBack(clock, version)];
}

function statedStart(clock: string, version: PledgeVersion): Edge | null {
  const iso = version.pledge.start;
  const at = version.start_at;
  if (iso === null || at?.startMin == null) return null;
  const bare = !iso.includes('T');
  const edge = bare ? sharpEdge(midnight(iso, clock)) : { min: at.startMin, max: at.startMax };
  const day = bare ? iso : localDate(at.startMin, clock);
  return { choice: said('start', edgeId('start', edge), `from ${day}, as said`, version), ...edge };
}

function countedBack(clock: string, { pledge, end_at: until }: PledgeVersion): Edge[] {
  if (pledge.duration === null || pledge.end === null || until?.startMin == null) return [];
  const end = pledge.end.includes('T') ? until.startMin : midnight(pledge.end, clock);
  const edge = sharpEdge(addDuration(end, pledge.duration, clock, -1));
  return [
    {
      choice: convention('start', edgeId('start', edge), 'counted back from the end', 'counted-back'),
      ...edge,
    },
  ];
}

/** From the day on which the pledge was first voiced: at some moment of it, not before. */
export function fromUtterance(dossier: Dossier): Edge {
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

function ends(clock: string, dossier: Dossier, version: PledgeVersion, start: Edge): Edge[] {
  const { end_at: until, pledge } = version;
  if (pledge.end !== null && until?.startMin != null) {
    if (pledge.end.includes('T')) {
      const edge = { min: until.startMin, max: until.startMax };
      return [{ choice: said('end', edgeId('end', edge), `until ${pledge.end}`, version), ...edge }];
    }
    return lastDayEnds(pledge.end, clock);
  }
  if (pledge.duration !== null && start.min !== null)
    // A day counted from the utterance is the protected side's, like the utterance itself.
    return afterLength(
      pledge.duration,
      start,
      start.min,
      isUtterance(start.choice) ? dossier.timezone : clock,
    );
  return [NO_END];
}

/** It runs on. */
export const NO_END: Edge = Object.freeze({
  choice: convention('end', 'end:none', 'no end said', 'no-end-said'),
  min: null,
  max: null,
});

const isUtterance = ({ origin }: Choice) => origin.kind === 'convention' && origin.name === 'utterance';

/** The two ends of "until" a day: the day counted, or not. */
export function lastDayEnds(day: string, clock: string): Edge[] {
  return [
    lastDay(day, midnight(nextDay(day), clock), 'counted in', 'last-day-in'),
    lastDay(day, midnight(day, clock), 'not counted', 'last-day-out'),
  ];
}

function lastDay(day: string, at: number, how: string, name: string): Edge {
  const edge = sharpEdge(at);
  return { choice: convention('end', edgeId('end', edge), `last day, ${day}, ${how}`, name), ...edge };
}

/** At some moment of the day on which the word was taken back, up to the report of it. */
function untilWithdrawn({ timezone }: Dossier, { source, said_on }: HeldStance): Edge {
  const told = parseIso(source.published ?? said_on, timezone).endMax ?? Number.POSITIVE_INFINITY;
  const day = localDate(told - 1, timezone);
  const edge = {
    min: midnight(day, timezone),
    max: Math.min(told, midnight(nextDay(day), timezone)),
  };
  const label = `until it was taken back on ${day}`;
  return { choice: convention('end', edgeId('end', edge), label, 'until-withdrawn'), ...edge };
}

/**
 * Hours run from the moment of the start. A length in days can be meant in whole days, which end at a midnight, or to the
 * hour; where the start is itself a midnight the two are one.
 */
export function afterLength(duration: string, start: Edge, from: number, zone: string): Edge[] {
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
  const whole = sharpEdge(addDuration(midnight(localDate(from, zone), zone), duration, zone));
  const calendar = {
    choice: convention('end', edgeId('end', whole), `${told}, whole days`, 'calendar-days'),
    ...whole,
  };
  return calendar.choice.id === toTheHour.choice.id ? [calendar] : [calendar, toTheHour];
}
