import type { Places } from '../../dossier/index.js';
import type { Definition, Dossier } from '../../model/index.js';
import { parseIso } from '../../time/index.js';
import { convention, written } from './choice.js';
import type { ByClock, Clock } from './clock.js';
import { midnight, nextDay } from './days.js';
import { type Edge, edgeId, sharpEdge } from './edge.js';
import { afterLength, type Edges, fromUtterance, lastDayEnds, NO_END } from './window.js';

type WrittenEdge = NonNullable<Definition['start']>;

/** Whether the file says anything of the window. */
export function fixesWindow({ start, end, length }: Definition): boolean {
  return start !== undefined || end !== undefined || length !== undefined;
}

/** The windows that a definitions file allows, each as every clock has it. */
export function writtenWindows(definition: Definition, dossier: Dossier, places: Places): ByClock[][] {
  const byClock = clocks(definition, dossier, places).map((clock) =>
    windowsBy(clock.zone, definition, dossier).map((edges) => ({ clock, edges })),
  );
  return byClock[0]!.map((_, n) => byClock.flatMap((windows) => windows[n] ?? []));
}

/** The file's own clock; where a bare day has none, those of the protected and of the bound side. */
function clocks(definition: Definition, dossier: Dossier, places: Places): Clock[] {
  const zoned = [definition.start, definition.end].find((edge) => edge?.zone !== undefined);
  if (zoned?.zone !== undefined) {
    const { zone, cite } = zoned;
    return [{ zone, choice: written('zone', `zone:${zone}`, `days of ${zone}`, definition, cite) }];
  }
  const protectedSide = conventional(dossier.timezone, 'protected-clock');
  const bound = (definition.bound?.parties ?? dossier.pledger)[0];
  const theirs = bound === undefined ? null : places.timezone(places.resolve(bound));
  const statesDay = [definition.start, definition.end].some((e) => e !== undefined && isDay(e.at));
  return statesDay && theirs !== null && theirs !== dossier.timezone
    ? [protectedSide, conventional(theirs, 'promiser-clock')]
    : [protectedSide];
}

function conventional(zone: string, name: string): Clock {
  return { zone, choice: convention('zone', `zone:${zone}`, `days of ${zone}`, name) };
}

function windowsBy(clock: string, definition: Definition, dossier: Dossier): Edges[] {
  const start = definition.start ? startAt(definition.start, clock, definition) : fromUtterance(dossier);
  return endsAt(clock, definition, start).map((end) => ({ start, end, withdrawn: false }));
}

function startAt(edge: WrittenEdge, clock: string, definition: Definition): Edge {
  const zone = edge.zone ?? clock;
  const at = isDay(edge.at)
    ? midnight(edge.inclusive === false ? nextDay(edge.at) : edge.at, zone)
    : parseIso(edge.at, zone).startMin!;
  return fixed(
    'start',
    at,
    `from ${edge.at}${edge.inclusive === false ? ', not counted' : ''}`,
    edge,
    definition,
  );
}

function endsAt(clock: string, definition: Definition, start: Edge): readonly Edge[] {
  const { end, length } = definition;
  if (end !== undefined) {
    const zone = end.zone ?? clock;
    if (!isDay(end.at))
      return [fixed('end', parseIso(end.at, zone).startMin!, `until ${end.at}`, end, definition)];
    if (end.inclusive === undefined) return lastDayEnds(end.at, zone);
    const over = midnight(end.inclusive ? nextDay(end.at) : end.at, zone);
    return [
      fixed('end', over, `until ${end.at}, ${end.inclusive ? 'counted' : 'not counted'}`, end, definition),
    ];
  }
  if (length !== undefined && start.min !== null) {
    return afterLength(length.duration, start, start.min, clock);
  }
  return [NO_END];
}

function fixed(
  term: 'start' | 'end',
  at: number,
  label: string,
  { cite }: WrittenEdge,
  definition: Definition,
): Edge {
  const edge = sharpEdge(at);
  return { choice: written(term, edgeId(term, edge), label, definition, cite), ...edge };
}

const isDay = (iso: string) => !iso.includes('T');
