import type { Occurrence, PlaceRef, Source } from '../../model/index.js';
import { toEdtf } from '../../time/index.js';
import { type Bearing, bearings } from '../bearing.js';
import { type Holdings, utc, zoneOf } from '../holdings.js';

/** Longitude, latitude in WGS 84 degrees (RFC 7946, §3.1.1). */
export type Position = readonly [lon: number, lat: number];

export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint'; readonly coordinates: readonly Position[] };

/** One incident: everything that is claimed of it stands in its properties. */
export interface IncidentFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A FeatureCollection after RFC 7946. Members that the RFC does not name are foreign members (§6.1). */
export interface IncidentCollection {
  readonly type: 'FeatureCollection';
  readonly as_of: string;
  readonly standard: string;
  readonly features: readonly IncidentFeature[];
}

/**
 * Incidents as GeoJSON. The point is a place's in the gazetteer; a feature whose places have none, and one that is known
 * only to its country, has the geometry `null` (§3.2: unlocated), because a point in the middle of a country would say
 * where something was that nobody has located.
 */
export function incidentsGeoJson(holdings: Holdings): IncidentCollection {
  const bearing = bearings(holdings.judged);
  return {
    type: 'FeatureCollection',
    as_of: holdings.asOf,
    standard: holdings.standard,
    features: holdings.occurrences.map((o) => feature(o, holdings, bearing.get(o.id) ?? [])),
  };
}

/** The same as text, a feature a line, so that a large one need never be one string. */
export function* geoJsonLines({ features, ...about }: IncidentCollection): Generator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"features":[`;
  for (const [n, feature] of features.entries()) yield `${n === 0 ? '' : ','}\n${JSON.stringify(feature)}`;
  yield '\n]}\n';
}

function feature(o: Occurrence, holdings: Holdings, bearsOn: readonly Bearing[]): IncidentFeature {
  const { where } = holdings;
  const zone = zoneOf(o, where);
  return {
    type: 'Feature',
    id: o.id,
    geometry: geometryOf(o.places, holdings),
    properties: {
      actor: o.actor,
      act: o.act,
      effect: o.effect,
      targets: o.targets,
      places: o.places.map((place) => ({
        ...place,
        admin1: where.admin1(place)?.name ?? null,
        point: pointOf(place, holdings),
      })),
      places_are: o.place_disputed ? 'alternatives' : 'all of them',
      time: toEdtf(o.time, zone),
      timezone: zone,
      earliest: utc(o.time.startMin),
      latest: utc(o.time.endMax),
      interval: o.time,
      counts: o.counts,
      tally: o.tally,
      sources: o.sources.map((source) => sourceMember(source, holdings)),
      bears_on: bearsOn,
    },
  };
}

/** A source with its address and its spans as plain offsets beside the selectors. */
function sourceMember(source: Source, { report }: Holdings) {
  return {
    ...source,
    url: report(source.report)?.url ?? null,
    spans: source.selectors.map(({ position: { start, end } }) => ({ start, end })),
  };
}

/** The position of a place that is narrower than a country. */
export function pointOf(place: PlaceRef, { where }: Pick<Holdings, 'where'>): Position | null {
  const point = place.kind === 'country' ? null : where.point(place);
  return point && [point.lon, point.lat];
}

function geometryOf(places: readonly PlaceRef[], holdings: Holdings): Geometry | null {
  const points = places.flatMap((place) => {
    const point = pointOf(place, holdings);
    return point ? [point] : [];
  });
  const [first] = points;
  if (first === undefined) return null;
  return points.length === 1
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: points };
}
