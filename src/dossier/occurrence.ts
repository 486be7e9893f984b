import type { Counts, FuzzyInterval, Occurrence, PlaceRef, Source, TableIncident } from '../model/index.js';
import { parseIso, somewhereIn } from '../time/index.js';
import type { ReadReport } from './input.js';
import type { Places } from './places.js';
import { sourceOf } from './source.js';

/** The occurrences of a report's incidents; an incident without any time cannot be placed and is left out. */
export function fromReport(read: ReadReport, world: Places): Occurrence[] {
  const { report, records, sides } = read;
  const resolve = (name: string) => world.resolveIn(name, read);
  return records.incidents.flatMap((incident, n) => {
    const told = incident.time ?? spanOfDays(incident.from, incident.to, report.timezone);
    if (told === null) return [];
    const time = overBy(told, report.published, report.timezone);
    const source = sourceOf(report, incident, incident.reported_by, sides);
    return atEachPlace(
      { ...incident, id: `${report.id.slice(0, 12)}:incident:${n}`, time },
      source,
      world,
      resolve,
    );
  });
}

/** What a report tells was over when it was published; a date without an hour says nothing of that. */
function overBy(time: FuzzyInterval, published: string | null, zone: string): FuzzyInterval {
  const told = published?.includes('T') ? parseIso(published, zone).endMax : null;
  if (told === null || (time.startMin !== null && time.startMin >= told)) return time;
  const cap = (n: number | null) => (n === null ? null : Math.min(n, told));
  return {
    startMin: time.startMin,
    startMax: cap(time.startMax),
    endMin: cap(time.endMin),
    endMax: time.endMax === null ? told : Math.min(time.endMax, told),
  };
}

/** The occurrences of a table's row. */
export function fromTable(row: TableIncident, world: Places): Occurrence[] {
  const source = {
    report: row.table,
    outlet: row.by[0] ?? null,
    published: row.published,
    by: row.by,
    sides: [],
    selectors: [],
    quote: row.note,
  };
  const beside = [...row.actor, ...row.places];
  return atEachPlace(row, source, world, (name) => world.resolveBeside(name, beside));
}

type Told = Pick<Occurrence, 'id' | 'actor' | 'act' | 'targets' | 'time' | 'counts' | 'effect'> & {
  readonly places: readonly string[];
  readonly nodes?: readonly (number | null)[] | undefined;
};

/**
 * One occurrence a place: "Odesa and Kryvyi Rih were hit" tells of two, and a count told for both together belongs to
 * neither alone.
 */
function atEachPlace(told: Told, source: Source, world: Places, resolve: Places['resolve']): Occurrence[] {
  const known = told.places.map((name, i) => {
    const node = told.nodes?.[i] ?? null;
    return node === null ? resolve(name) : world.at(node);
  });
  const located = narrowest(
    known.filter((p) => p.node !== null),
    world,
  );
  // A district is part of the city named beside it; any other name without a node may lie in or outside of it.
  const unknown = known.filter(
    (p) => p.node === null && !(located.length > 0 && /\bdistrict$/i.test(p.name)),
  );
  const toll = told.counts.killed ?? told.counts.injured;
  const oneToll = toll !== undefined && located.length === 2 && isNamesakePair(located, world);
  const apart = unknown.length > 0 || oneToll ? [[...unknown, ...located]] : eachAlone(located);
  return apart.map((places, i) => {
    const counts = apart.length > 1 ? {} : told.counts;
    return {
      id: apart.length > 1 ? `${told.id}.${i}` : told.id,
      actor: told.actor,
      act: told.act,
      places,
      place_disputed: (unknown.length > 0 || oneToll) && places.length > 1,
      targets: told.targets,
      time: told.time,
      counts,
      effect: told.effect,
      tally: isTally(places, told.targets, counts),
      sources: [source],
      joins: [],
    };
  });
}

function eachAlone(places: readonly PlaceRef[]): PlaceRef[][] {
  return places.length > 1 ? places.map((p) => [p]) : [[...places]];
}

/** "An attack against Kyiv killed two in Bilohorodka": a city's name, and a place in the region that bears it. */
function isNamesakePair([a, b]: readonly PlaceRef[], world: Places): boolean {
  const bearsNameOf = (city: PlaceRef, other: PlaceRef) => {
    const region = world.namesakeRegion(city);
    return region !== null && world.contains(region, other) === 'yes';
  };
  return a !== undefined && b !== undefined && (bearsNameOf(a, b) || bearsNameOf(b, a));
}

/** At some moment of the days from one ISO day to another, both inclusive. */
function spanOfDays(from: string | null, to: string | null, zone: string) {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return null;
  const [start, end] = [parseIso(first, zone).startMin, parseIso(last, zone).endMax];
  return somewhereIn({ startMin: start, startMax: start, endMin: end, endMax: end });
}

/** Weapons counted, over a country or over nobody says where: see docs/semantics.md, "tally". */
export function isTally(places: readonly PlaceRef[], targets: readonly string[], counts: Counts): boolean {
  const counted = counts.launched ?? counts.drones ?? counts.missiles ?? counts.intercepted ?? counts.hits;
  return counted !== undefined && places.every((p) => p.kind === 'country') && targets.length === 0;
}

/** Without the places that only tell where a narrower one lies ("Bilohorodka, Kyiv Oblast"). */
export function narrowest(places: readonly PlaceRef[], world: Places): PlaceRef[] {
  const distinct = places.filter(
    (p, i) => places.findIndex((q) => q.node === p.node && q.name === p.name) === i,
  );
  return distinct.filter(
    (p) =>
      !distinct.some(
        (q) => q !== p && q.node !== null && world.contains(p, q) === 'yes' && world.contains(q, p) !== 'yes',
      ),
  );
}
