import { z } from 'zod';
import {
  COUNT_NAMES,
  Effect,
  HoldfireError,
  IncidentAct,
  Occurrence,
  type Occurrence as OccurrenceOf,
} from '../../model/index.js';
import type { Gazetteer } from '../../place/index.js';
import { parseIso } from '../../time/index.js';
import type { Looked } from '../desk.js';
import { AsOfDay, Cursor, limitOf, page, Several } from './inputs.js';
import { operation } from './operation.js';
import { pageOf } from './page.js';
import { PointOfNode, placesOnMap, pointOf } from './points.js';

const Bbox = z
  .string()
  .max(120)
  .transform((text, context) => {
    const parts = text.split(',').map(Number);
    const [west, south, east, north] = parts as [number, number, number, number];
    const fits =
      parts.length === 4 &&
      parts.every(Number.isFinite) &&
      south <= north &&
      [west, east].every((x) => Math.abs(x) <= 180) &&
      [south, north].every((y) => Math.abs(y) <= 90);
    if (!fits) {
      context.issues.push({
        code: 'custom',
        message: 'is not west,south,east,north in degrees',
        input: text,
      });
      return z.NEVER;
    }
    return [west, south, east, north] as const;
  })
  .describe(
    'west,south,east,north in WGS 84 degrees; west beyond east crosses the antimeridian. Only incidents with a point.',
  );

const filters = {
  party: Several.describe('Who did it.'),
  place: z.string().max(200).optional().describe('It happened there, or may have.'),
  act: z
    .union([IncidentAct, z.array(IncidentAct).max(9)])
    .transform((v) => [v].flat())
    .optional(),
  from: AsOfDay.optional().describe('It may have happened on this day or later.'),
  to: AsOfDay.optional().describe('It may have happened on this day or before.'),
  bbox: Bbox.optional(),
  pledge: z.string().max(200).optional().describe('Only what bears on this pledge under some reading.'),
  as_of: AsOfDay.optional(),
};

export const listIncidents = operation({
  name: 'list_incidents',
  title: 'Incidents',
  description: 'Incidents, each once with every source that reports it and its exact words, in time order.',
  method: 'GET',
  path: '/incidents',
  input: z.object({ ...filters, cursor: Cursor.optional(), limit: limitOf(1000, 100) }),
  output: page(Occurrence).extend({ points: z.array(PointOfNode) }),
  async run(desk, { cursor, limit, ...question }) {
    const look = await desk.look(question.as_of);
    const found = findIncidents(look, desk.knowledge.gazetteer, question);
    const of = JSON.stringify(['incidents', question, look.head.hash]);
    const part = pageOf(found, { cursor, limit, of });
    const points = placesOnMap(
      desk.knowledge.gazetteer,
      part.items.flatMap((o) => o.places),
    );
    return { ...part, items: [...part.items], as_of: look.asOf, points };
  },
});

/** A list as positions in a dictionary. */
const coded = <T extends z.ZodType>(entry: T) =>
  z.object({ values: z.array(entry), rows: z.array(z.number().int()) });

/** Many incidents as columns: the n-th value of each is of the n-th incident. */
export const IncidentTable = z
  .object({
    as_of: z.string(),
    length: z.number().int(),
    id: z.array(z.string()),
    /** The four ends of the time, epoch ms; `null` is open. */
    start_min: z.array(z.number().nullable()),
    start_max: z.array(z.number().nullable()),
    end_min: z.array(z.number().nullable()),
    end_max: z.array(z.number().nullable()),
    /** WGS 84 degrees of the first place that has a point, to five digits; `null` where none has. */
    lat: z.array(z.number().nullable()),
    lon: z.array(z.number().nullable()),
    act: coded(IncidentAct),
    effect: coded(Effect.nullable()),
    actor: coded(z.array(z.string())),
    places: coded(z.array(z.string())),
    /** 1 for a sum over a whole country, which locates nothing. */
    tally: z.array(z.number().int()),
    sources: z.array(z.number().int()),
    /** Both bounds of each count that some incident has; `null` is open or not said. */
    counts: z.partialRecord(
      z.enum(COUNT_NAMES),
      z.object({ min: z.array(z.number().nullable()), max: z.array(z.number().nullable()) }),
    ),
  })
  .meta({ id: 'IncidentTable' });
export type IncidentTable = z.infer<typeof IncidentTable>;

export const incidentTable = operation({
  name: 'incident_table',
  title: 'Incidents as columns',
  description:
    'All incidents that are asked for, as columns for a map or a chart: some 60 bytes each, gzipped far fewer.',
  method: 'GET',
  path: '/incidents/columns',
  notForAssistants: true,
  input: z.object(filters),
  output: IncidentTable,
  async run(desk, question) {
    const look = await desk.look(question.as_of);
    const { gazetteer } = desk.knowledge;
    return columnsOf(findIncidents(look, gazetteer, question), gazetteer, look.asOf);
  },
});

export const getIncident = operation({
  name: 'get_incident',
  title: 'An incident',
  description: 'One incident with every source that reports it, and the pledges that it bears on.',
  method: 'GET',
  path: '/incidents/{id}',
  input: z.object({ id: z.string().min(1).max(200), as_of: AsOfDay.optional() }),
  output: z.object({ as_of: z.string(), incident: Occurrence, points: z.array(PointOfNode) }),
  async run(desk, { id, as_of }) {
    const look = await desk.look(as_of);
    const incident = look.workspace.occurrences.find((o) => o.id === id);
    if (!incident)
      throw new HoldfireError(
        'no-record',
        `There is no incident "${id}".`,
        'The list of incidents has their ids.',
      );
    return { as_of: look.asOf, incident, points: placesOnMap(desk.knowledge.gazetteer, incident.places) };
  },
});

interface Question {
  readonly party?: readonly string[] | undefined;
  readonly place?: string | undefined;
  readonly act?: readonly IncidentAct[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly bbox?: readonly [number, number, number, number] | undefined;
  readonly pledge?: string | undefined;
}

/** The incidents that are asked for, in time order. */
export function findIncidents(look: Looked, gazetteer: Gazetteer, q: Question): OccurrenceOf[] {
  const { workspace } = look;
  const tests: ((o: OccurrenceOf) => boolean)[] = [];
  if (q.party) {
    const wanted = new Set(q.party.map((p) => p.toLowerCase()));
    tests.push((o) => o.actor.some((a) => wanted.has(a.toLowerCase())));
  }
  if (q.act) {
    const wanted = new Set(q.act);
    tests.push((o) => wanted.has(o.act));
  }
  if (q.from !== undefined) {
    const from = parseIso(q.from, 'UTC').startMin!;
    tests.push((o) => o.time.endMax === null || o.time.endMax > from);
  }
  if (q.to !== undefined) {
    const to = parseIso(q.to, 'UTC').endMax!;
    tests.push((o) => o.time.startMin === null || o.time.startMin < to);
  }
  if (q.place !== undefined) {
    const place = workspace.places.resolve(q.place);
    tests.push((o) => o.places.some((p) => workspace.places.contains(place, p) !== 'no'));
  }
  if (q.bbox) {
    const [west, south, east, north] = q.bbox;
    tests.push((o) => {
      const point = firstPoint(gazetteer, o);
      if (!point || point.lat < south || point.lat > north) return false;
      return west <= east ? point.lon >= west && point.lon <= east : point.lon >= west || point.lon <= east;
    });
  }
  if (q.pledge !== undefined) {
    const { judgement } = look.judged(q.pledge, 'claimed');
    const bearing = new Set(judgement.occurrences.map((o) => o.id));
    tests.push((o) => bearing.has(o.id));
  }
  const found = workspace.occurrences.filter((o) => tests.every((holds) => holds(o)));
  return found.sort(
    (a, b) =>
      (a.time.startMin ?? Number.NEGATIVE_INFINITY) - (b.time.startMin ?? Number.NEGATIVE_INFINITY) ||
      (a.id < b.id ? -1 : 1),
  );
}

function firstPoint(gazetteer: Gazetteer, { places, tally }: OccurrenceOf): PointOfNode | null {
  if (tally) return null;
  for (const { node } of places) {
    const point = pointOf(gazetteer, node);
    if (point) return point;
  }
  return null;
}

function columnsOf(found: readonly OccurrenceOf[], gazetteer: Gazetteer, asOf: string): IncidentTable {
  const points = found.map((o) => firstPoint(gazetteer, o));
  const digits = (n: number | undefined) => (n === undefined ? null : Math.round(n * 1e5) / 1e5);
  const counts: IncidentTable['counts'] = {};
  for (const name of COUNT_NAMES)
    if (found.some((o) => o.counts[name]))
      counts[name] = {
        min: found.map((o) => o.counts[name]?.min ?? null),
        max: found.map((o) => o.counts[name]?.max ?? null),
      };
  return {
    as_of: asOf,
    length: found.length,
    id: found.map((o) => o.id),
    start_min: found.map((o) => o.time.startMin),
    start_max: found.map((o) => o.time.startMax),
    end_min: found.map((o) => o.time.endMin),
    end_max: found.map((o) => o.time.endMax),
    lat: points.map((p) => digits(p?.lat)),
    lon: points.map((p) => digits(p?.lon)),
    act: encoded(found.map((o) => o.act)),
    effect: encoded(found.map((o) => o.effect)),
    actor: encoded(found.map((o) => o.actor)),
    places: encoded(found.map((o) => o.places.map((p) => p.name))),
    tally: found.map((o) => (o.tally ? 1 : 0)),
    sources: found.map((o) => o.sources.length),
    counts,
  };
}

function encoded<T>(values: readonly T[]): { values: T[]; rows: number[] } {
  const at = new Map<string, number>();
  const distinct: T[] = [];
  const rows = values.map((value) => {
    const key = JSON.stringify(value);
    let position = at.get(key);
    if (position === undefined) {
      position = distinct.push(value) - 1;
      at.set(key, position);
    }
    return position;
  });
  return { values: distinct, rows };
}
