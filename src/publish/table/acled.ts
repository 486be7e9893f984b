import type { Occurrence, PlaceRef } from '../../model/index.js';
import { localDate } from '../../time/index.js';
import type { Holdings } from '../holdings.js';
import { whatHappened, when } from '../text/words.js';
import type { Cell, Column } from './column.js';
import { countryOfAll, type IncidentRow, incidentRows, onlyPoint, unique } from './incidents.js';
import { ACLED_TYPES } from './words/acled-types.js';

const TYPES = new Map<string, (typeof ACLED_TYPES)[number]>(ACLED_TYPES.map((row) => [row.act, row]));
const DAY = 864e5;

/** Incidents that can stand as ACLED events: on known days; not a sum over a country, which is no event. */
export function acledRows(holdings: Holdings): IncidentRow[] {
  return incidentRows(holdings).filter(
    ({ o }) => !o.tally && o.time.startMin !== null && o.time.endMax !== null,
  );
}

const blank = (name: string, hxl = ''): Column<IncidentRow> => ({ name, kind: 'text', hxl, of: () => null });

/**
 * The 31 columns of an ACLED export, in its order. What a report does not settle stays empty, where ACLED's coders would decide
 * (docs/exports.md says which column and why).
 */
export const ACLED_COLUMNS: readonly Column<IncidentRow>[] = [
  { name: 'event_id_cnty', kind: 'text', hxl: '#event+id', of: ({ o }) => o.id },
  { name: 'event_date', kind: 'text', hxl: '#date+occurred', of: (row) => dateOf(row) },
  { name: 'year', kind: 'whole', hxl: '#date+year', of: (row) => Number(dateOf(row).slice(0, 4)) },
  { name: 'time_precision', kind: 'whole', hxl: '', of: ({ o }) => timePrecision(o) },
  { name: 'disorder_type', kind: 'text', hxl: '', of: () => 'Political violence' },
  { name: 'event_type', kind: 'text', hxl: '#event+type', of: ({ o }) => TYPES.get(o.act)?.type || null },
  {
    name: 'sub_event_type',
    kind: 'text',
    hxl: '#event+type+sub',
    of: ({ o }) => TYPES.get(o.act)?.sub || null,
  },
  { name: 'actor1', kind: 'text', hxl: '#actor+name', of: ({ o }) => o.actor[0] ?? null },
  {
    name: 'assoc_actor_1',
    kind: 'text',
    hxl: '#actor+assoc+name',
    of: ({ o }) => o.actor.slice(1).join('; ') || null,
  },
  blank('inter1'),
  blank('actor2'),
  blank('assoc_actor_2'),
  blank('inter2'),
  blank('interaction'),
  blank('civilian_targeting'),
  blank('iso'),
  blank('region'),
  { name: 'country', kind: 'text', hxl: '#country+name', of: ({ o }) => countryOfAll(o.places) },
  {
    name: 'admin1',
    kind: 'text',
    hxl: '#adm1+name',
    of: ({ o, where }) => (o.places[0] && where.admin1(o.places[0])?.name) ?? null,
  },
  blank('admin2'),
  blank('admin3'),
  {
    name: 'location',
    kind: 'text',
    hxl: '#loc+name',
    of: ({ o }) => o.places.map((p) => p.name).join('; ') || null,
  },
  { name: 'latitude', kind: 'number', hxl: '#geo+lat', of: (row) => onlyPoint(row)?.lat ?? null },
  { name: 'longitude', kind: 'number', hxl: '#geo+lon', of: (row) => onlyPoint(row)?.lon ?? null },
  { name: 'geo_precision', kind: 'whole', hxl: '', of: ({ o }) => geoPrecision(o.places) },
  {
    name: 'source',
    kind: 'text',
    hxl: '#meta+source',
    of: ({ o }) => unique(o.sources.map((s) => s.outlet)).join('; ') || null,
  },
  blank('source_scale'),
  { name: 'notes', kind: 'text', hxl: '#description', of: notes },
  { name: 'fatalities', kind: 'whole', hxl: '#affected+killed', of: ({ o }) => o.counts.killed?.min ?? null },
  blank('tags'),
  { name: 'timestamp', kind: 'whole', hxl: '', of: timestamp },
];

/** The first day on which it may have been, as its place reckons days. */
function dateOf({ o, zone }: IncidentRow): string {
  return localDate(o.time.startMin!, zone);
}

/** 1 within a day, 2 within a week, 3 within a month; empty beyond. A night has two dates and is as sharp as a day. */
function timePrecision({ time }: Occurrence): Cell {
  const days = (time.endMax! - time.startMin!) / DAY;
  return days <= 1.05 ? 1 : days <= 7.05 ? 2 : days <= 31.05 ? 3 : null;
}

/** 1 a town, 2 a part of a unit, 3 a first-level unit; empty where only the country is known. */
function geoPrecision([place, more]: readonly PlaceRef[]): Cell {
  if (place === undefined || more !== undefined) return null;
  return place.kind === 'city'
    ? 1
    : place.kind === 'area' || place.kind === 'line'
      ? 2
      : place.kind === 'admin1'
        ? 3
        : null;
}

function notes({ o, zone }: IncidentRow): Cell {
  const told = `${when(o.time, zone, '')}, ${whatHappened(o)}.`;
  const quotes = unique(o.sources.map((s) => s.quote)).map((q) => `“${q}”`);
  return [told, ...quotes].join(' ');
}

/** When the latest report of it came out, in epoch seconds: ACLED's is when the row was last changed. */
function timestamp({ o }: IncidentRow): Cell {
  const stamps = o.sources.flatMap((s) => (s.published === null ? [] : [Date.parse(s.published)]));
  return stamps.length === 0 ? null : Math.floor(Math.max(...stamps) / 1000);
}
