import type { Kleene, PlaceRef, Records, TableIncident } from '../model/index.js';
import { contains, type Gazetteer, type Place } from '../place/index.js';
import type { ReadReport } from './input.js';

/** The places that a set of records speaks of: names to nodes, and which lies in which. */
export interface Places {
  /** The node of a name, in the countries that the records speak of where there are several. */
  resolve(name: string): PlaceRef;
  /**
   * The node of a name as one report means it: as the reader of its text decided, else in the countries that this report
   * speaks of, else as `resolve`. "Tripoli" is one town in a report from Libya and another in one from Lebanon.
   */
  resolveIn(name: string, read: Pick<ReadReport, 'records' | 'sides' | 'places'>): PlaceRef;
  /** The node of a name in the countries that the names beside it speak of, as those of a table's row. */
  resolveBeside(name: string, beside: readonly string[]): PlaceRef;
  /** The place of a node. */
  at(node: number): PlaceRef;
  /** Whether `inner` lies in `area`. Names without a node are compared by name and country. */
  contains(area: PlaceRef, inner: PlaceRef): Kleene;
  /**
   * The pre-order interval `[lo, hi)` of a node of the tree: of two such nodes one contains the other if its interval holds
   * the other's. `null` for anything else (a named area, a name without a node), of which only `contains` can tell.
   */
  interval(ref: PlaceRef): readonly [lo: number, hi: number] | null;
  /** The country whose capital this is; `null` for any other place. */
  capitalOf(ref: PlaceRef): PlaceRef | null;
  /** The region that bears a city's name ("Kyiv" and "Kyiv Oblast"), for which the city's name may be meant. */
  namesakeRegion(ref: PlaceRef): PlaceRef | null;
  /** IANA zone of a place's own clocks; `null` when it is not known. */
  timezone(ref: PlaceRef): string | null;
  /** WGS 84 degrees of a node: of a town its middle, of a unit a point inside or near it; `null` where there is none. */
  point(ref: PlaceRef): Point | null;
  /** The first-level unit that a node is or lies in; `null` for a country, a named area or a name without a node. */
  admin1(ref: PlaceRef): PlaceRef | null;
}

/** WGS 84 degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Places for these records. */
export function placesOf(
  gazetteer: Gazetteer,
  all: readonly Records[],
  rows: readonly TableIncident[] = [],
): Places {
  const weight = weights(gazetteer, all, rows);
  const known = new Map<string, PlaceRef>();
  const node = (ref: PlaceRef): Place | null => (ref.node === null ? null : gazetteer.byId(ref.node));
  const resolve = (name: string): PlaceRef => {
    let ref = known.get(name);
    if (!ref) {
      // A stable sort keeps the gazetteer's own order, most populous first, among equals.
      const best = gazetteer.lookup(name).toSorted((a, b) => weight(b) - weight(a))[0];
      ref = best ? refOf(best) : (around(name) ?? { name, node: null, kind: 'unknown', country: null });
      known.set(name, ref);
    }
    return ref;
  };
  const namesakeRegion = (ref: PlaceRef): PlaceRef | null => {
    if (ref.kind !== 'city') return null;
    const region = gazetteer
      .lookup(ref.name)
      .find((p) => p.kind === 'admin1' && p.country === ref.country && p.name.startsWith(`${ref.name} `));
    return region ? refOf(region) : null;
  };
  /** "Outside Kyiv" is in the region that bears the city's name. */
  const around = (name: string): PlaceRef | null => {
    const city = /^(?:just )?outside (?:of )?(.+)$/i.exec(name)?.[1];
    const region = city === undefined ? null : namesakeRegion(resolve(city));
    return region && { ...region, name };
  };
  const own = new WeakMap<Records, (place: Place) => number>();
  const resolveIn: Places['resolveIn'] = (name, read) => {
    const decided = read.places?.[name];
    // Nodes are stable within one build of the gazetteer: one that bears another name now is looked up anew.
    if (decided && decided.node !== null && decided.node < gazetteer.size) {
      const place = gazetteer.byId(decided.node);
      if (place.name === decided.name) return refOf(place);
    }
    const found = gazetteer.lookup(name);
    if (found.length < 2) return resolve(name);
    let heavy = own.get(read.records);
    if (!heavy) {
      heavy = weights(gazetteer, [read.records], [], Object.values(read.sides).flat());
      own.set(read.records, heavy);
    }
    const weigh = heavy;
    const best = found.toSorted((a, b) => weigh(b) - weigh(a) || weight(b) - weight(a))[0]!;
    return weigh(best) > 0 ? refOf(best) : resolve(name);
  };
  const resolveBeside: Places['resolveBeside'] = (name, beside) => {
    const found = gazetteer.lookup(name);
    if (found.length < 2) return resolve(name);
    const weigh = weights(gazetteer, [], [], beside);
    const best = found.toSorted((a, b) => weigh(b) - weigh(a) || weight(b) - weight(a))[0]!;
    return weigh(best) > 0 ? refOf(best) : resolve(name);
  };
  return {
    resolve,
    resolveIn,
    resolveBeside,
    at: (id) => refOf(gazetteer.byId(id)),
    contains(area, inner) {
      const [a, b] = [node(area), node(inner)];
      if (a && b) return contains(gazetteer, a, b);
      if (area.name === inner.name) return 'yes';
      return area.country !== null && inner.country !== null && area.country !== inner.country
        ? 'no'
        : 'maybe';
    },
    interval: (ref) =>
      ref.node === null || ref.node >= gazetteer.size ? null : gazetteer.interval(ref.node),
    capitalOf(ref) {
      const place = node(ref);
      return place?.capital && place.kind === 'city' && place.country !== '' ? resolve(place.country) : null;
    },
    namesakeRegion,
    timezone: (ref) => node(ref)?.timezone ?? null,
    point(ref) {
      const { lat = null, lon = null } = node(ref) ?? {};
      return lat === null || lon === null ? null : { lat, lon };
    },
    admin1(ref) {
      for (let at = node(ref); at; at = at.parent < 0 ? null : gazetteer.byId(at.parent))
        if (at.kind === 'admin1') return refOf(at);
      return null;
    },
  };
}

function refOf(place: Place): PlaceRef {
  return { name: place.name, node: place.id, kind: place.kind, country: place.country || null };
}

/** How much speaks for a node: countries first, then how many times the records name its country. */
function weights(
  gazetteer: Gazetteer,
  all: readonly Records[],
  rows: readonly TableIncident[],
  sides: readonly string[] = [],
): (place: Place) => number {
  const counts = new Map<string, number>();
  const see = (names: readonly string[]) => {
    for (const name of names) {
      const country = gazetteer.lookup(name).find((p) => p.kind === 'country');
      if (country) counts.set(country.name, (counts.get(country.name) ?? 0) + 1);
    }
  };
  for (const { pledges, incidents } of all) {
    for (const p of pledges) see([...p.pledger, ...p.toward, ...p.places]);
    for (const i of incidents) see([...i.actor, ...i.places]);
  }
  see(sides);
  for (const row of rows) see([...row.actor, ...row.places]);
  return (place) => (place.kind === 'country' ? 1e9 : 0) + (counts.get(place.country) ?? 0);
}
