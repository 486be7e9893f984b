import { COUNT_NAMES, type Occurrence, type PlaceRef } from '../../model/index.js';
import { toEdtf } from '../../time/index.js';
import { type Bearing, bearings } from '../bearing.js';
import { type Holdings, utc, type Where, zoneOf } from '../holdings.js';
import type { Column } from './column.js';

/** An incident with all that a table tells of it. */
export interface IncidentRow {
  readonly o: Occurrence;
  readonly where: Where;
  /** IANA zone by whose days it is told. */
  readonly zone: string;
  readonly bearsOn: readonly Bearing[];
  /** Addresses of its reports, where they have one. */
  readonly urls: readonly string[];
}

export function incidentRows(holdings: Holdings): IncidentRow[] {
  const bearing = bearings(holdings.judged);
  return holdings.occurrences.map((o) => ({
    o,
    where: holdings.where,
    zone: zoneOf(o, holdings.where),
    bearsOn: bearing.get(o.id) ?? [],
    urls: unique(o.sources.map((s) => holdings.report(s.report)?.url ?? null)),
  }));
}

const COUNT_HXL: Readonly<Record<(typeof COUNT_NAMES)[number], (bound: 'min' | 'max') => string>> = {
  launched: (bound) => `#event+launched+num+${bound}`,
  drones: (bound) => `#event+drones+num+${bound}`,
  missiles: (bound) => `#event+missiles+num+${bound}`,
  hits: (bound) => `#event+hits+num+${bound}`,
  intercepted: (bound) => `#event+intercepted+num+${bound}`,
  killed: (bound) => `#affected+killed+${bound}`,
  injured: (bound) => `#affected+injured+${bound}`,
};

/** The columns of Holdfire's own table of incidents. */
export const INCIDENT_COLUMNS: readonly Column<IncidentRow>[] = [
  { name: 'id', kind: 'text', hxl: '#event+id', of: ({ o }) => o.id },
  { name: 'actor', kind: 'list', hxl: '#actor+list', of: ({ o }) => o.actor },
  { name: 'act', kind: 'text', hxl: '#event+type', of: ({ o }) => o.act },
  { name: 'effect', kind: 'text', hxl: '#event+effect', of: ({ o }) => o.effect },
  { name: 'targets', kind: 'list', hxl: '#loc+target+list', of: ({ o }) => o.targets },
  { name: 'places', kind: 'list', hxl: '#loc+name+list', of: ({ o }) => o.places.map((p) => p.name) },
  { name: 'place_kind', kind: 'text', hxl: '#loc+type', of: ({ o }) => only(o.places.map((p) => p.kind)) },
  {
    name: 'places_are',
    kind: 'text',
    hxl: '',
    of: ({ o }) => (o.places.length < 2 ? null : o.place_disputed ? 'alternatives' : 'all of them'),
  },
  {
    name: 'admin1',
    kind: 'text',
    hxl: '#adm1+name',
    of: ({ o, where }) => only(o.places.map((p) => where.admin1(p)?.name ?? null)),
  },
  {
    name: 'country',
    kind: 'text',
    hxl: '#country+name',
    of: ({ o }) => countryOfAll(o.places),
  },
  { name: 'lat', kind: 'number', hxl: '#geo+lat', of: (row) => onlyPoint(row)?.lat ?? null },
  { name: 'lon', kind: 'number', hxl: '#geo+lon', of: (row) => onlyPoint(row)?.lon ?? null },
  { name: 'time', kind: 'text', hxl: '#date+edtf', of: ({ o, zone }) => toEdtf(o.time, zone) },
  { name: 'timezone', kind: 'text', hxl: '', of: ({ zone }) => zone },
  { name: 'earliest', kind: 'instant', hxl: '#date+start', of: ({ o }) => utc(o.time.startMin) },
  { name: 'latest', kind: 'instant', hxl: '#date+end', of: ({ o }) => utc(o.time.endMax) },
  ...COUNT_NAMES.flatMap((name): Column<IncidentRow>[] => [
    {
      name: `${name}_min`,
      kind: 'whole',
      hxl: COUNT_HXL[name]('min'),
      of: ({ o }) => o.counts[name]?.min ?? null,
    },
    {
      name: `${name}_max`,
      kind: 'whole',
      hxl: COUNT_HXL[name]('max'),
      of: ({ o }) => o.counts[name]?.max ?? null,
    },
  ]),
  { name: 'tally', kind: 'truth', hxl: '', of: ({ o }) => o.tally },
  { name: 'sources', kind: 'whole', hxl: '#meta+source+num', of: ({ o }) => o.sources.length },
  {
    name: 'outlets',
    kind: 'list',
    hxl: '#meta+source+list',
    of: ({ o }) => unique(o.sources.map((s) => s.outlet)),
  },
  {
    name: 'named_for_it',
    kind: 'list',
    hxl: '#contact+list',
    of: ({ o }) => unique(o.sources.flatMap((s) => s.by)),
  },
  {
    name: 'reports',
    kind: 'list',
    hxl: '#meta+id+list',
    of: ({ o }) => unique(o.sources.map((s) => s.report)),
  },
  { name: 'urls', kind: 'list', hxl: '#meta+url+list', of: ({ urls }) => urls },
  {
    name: 'quotes',
    kind: 'list',
    hxl: '#description+list',
    of: ({ o }) => unique(o.sources.map((s) => s.quote)),
  },
  { name: 'bears_on', kind: 'list', hxl: '', of: ({ bearsOn }) => bearsOn.map((b) => b.pledge) },
  {
    name: 'breaks_readings',
    kind: 'list',
    hxl: '',
    of: ({ bearsOn }) => bearsOn.map((b) => `${b.breaks} of ${b.readings}`),
  },
  {
    name: 'may_break_readings',
    kind: 'list',
    hxl: '',
    of: ({ bearsOn }) => bearsOn.map((b) => `${b.may_break} of ${b.readings}`),
  },
];

/** The point of an incident in one place narrower than a country. */
export function onlyPoint({ o, where }: Pick<IncidentRow, 'o' | 'where'>) {
  const [place, more] = o.places;
  return place === undefined || more !== undefined || place.kind === 'country' ? null : where.point(place);
}

/** The country that all the places lie in. */
export function countryOfAll(places: readonly PlaceRef[]): string | null {
  return only(places.map((p) => p.country ?? (p.kind === 'country' ? p.name : null)));
}

/** What all agree on; `null` where they do not, or there is none. */
function only<T>(values: readonly T[]): T | null {
  return new Set(values).size === 1 ? values[0]! : null;
}

/** Each once, in order, without what is missing or empty. */
export function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((v): v is string => v !== null && v !== ''))];
}
