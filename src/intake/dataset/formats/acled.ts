import type { Effect, IncidentAct } from '../../../model/index.js';
import { sidesOf } from '../actors.js';
import { monthOf } from '../days.js';
import { type Format, keyOf, parts, type RowReader, type Tools } from '../format.js';
import type { PlaceLevel } from '../places.js';
import { RowError, shown, wholeNumber } from '../row.js';
import { ACLED_ACTS } from '../words/acled-acts.js';

const ACTS = new Map(ACLED_ACTS.map((row) => [row.type.toLowerCase(), row]));

/** The spot itself (1); a town that stands for the area around it (2); a unit's main town that stands for the unit (3). */
const LEVELS: readonly PlaceLevel[] = ['spot', 'spot', 'unit', 'unit'];
/** A date known to the week (2) stands anywhere in it, so that the event lies at most this many days to either side. */
const WEEK_SPREAD = 6;

/** Event data of the Armed Conflict Location & Event Data Project: the export with 31 columns, and its older forms. */
export const ACLED: Format = {
  name: 'acled',
  source: 'ACLED',
  fixed: null,
  delimiter: null,
  quotes: true,
  needs: ['event_date', 'event_type', 'sub_event_type', 'actor1', 'country', 'location'],
  uses: [
    'event_id_cnty',
    'time_precision',
    'assoc_actor_1',
    'actor2',
    'assoc_actor_2',
    'admin1',
    'latitude',
    'longitude',
    'geo_precision',
    'source',
    'notes',
    'fatalities',
    'timestamp',
  ],
  reads: null,
  mapping: () => ({ format: 'acled', version: 1 }),
  bind,
};

function bind(at: (column: string) => number, { days, places, dictionary }: Tools): RowReader {
  const column = Object.fromEntries([...ACLED.needs, ...ACLED.uses].map((name) => [name, at(name)]));
  const cell = (cells: readonly string[], name: string): string => cells[column[name]!] ?? '';
  return {
    read(cells, row) {
      const type = cell(cells, 'sub_event_type');
      const act = ACTS.get(type.toLowerCase());
      if (!act)
        throw new RowError(`sub_event_type is "${shown(type)}", which ACLED's codebook does not have`);
      const day = days.day(cell(cells, 'event_date'), 'event_date');
      if (act.act === '') return 'not an attack';
      row.setAct(act.act as IncidentAct);
      row.setEffect((act.effect || null) as Effect | null);
      row.timePrecision = code(cell(cells, 'time_precision'), 'time_precision', 3);
      row.placePrecision = code(cell(cells, 'geo_precision'), 'geo_precision', 3);
      row.setCoordinates(cell(cells, 'latitude'), cell(cells, 'longitude'));
      const place = places.place(row, {
        country: cell(cells, 'country'),
        unit: cell(cells, 'admin1'),
        name: cell(cells, 'location'),
        level: LEVELS[row.placePrecision]!,
      });
      const [first, last] = spread(day, row.timePrecision);
      row.between(days.start(first, place.zones), days.end(last, place.zones));
      const sides =
        act.both === 'both'
          ? ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2']
          : ['actor1', 'assoc_actor_1'];
      const named = sides.map((name) => cell(cells, name));
      row.actors = dictionary.actors(keyOf(...named), () => [
        ...new Set(named.flatMap(parts).flatMap(sidesOf)),
      ]);
      const source = cell(cells, 'source');
      row.sources = dictionary.sources(source || 'ACLED', () => (source === '' ? ['ACLED'] : parts(source)));
      row.published = stamp(cell(cells, 'timestamp'));
      const killed = wholeNumber(cell(cells, 'fatalities'), 'fatalities');
      // ACLED takes the most careful figure told, and writes 0 also where none is told.
      if (killed > 0) row.count('killed', killed, Number.NaN);
      row.key = cell(cells, 'event_id_cnty');
      row.note = cell(cells, 'notes');
      return null;
    },
  };
}

/** Days, both inclusive, on which an event coded with this date and precision may have been. */
function spread(day: number, precision: number): readonly [number, number] {
  if (precision === 2) return [day - WEEK_SPREAD, day + WEEK_SPREAD];
  if (precision === 3) {
    const [first, next] = monthOf(day);
    return [first, next - 1];
  }
  return [day, day];
}

function code(cell: string, column: string, most: number): number {
  if (cell === '') return 0;
  const n = Number(cell);
  if (!Number.isInteger(n) || n < 1 || n > most)
    throw new RowError(`${column} is "${shown(cell)}", not a code from 1 to ${most}`);
  return n;
}

/** Unix seconds as epoch ms: when the row, as it is, was put out. */
function stamp(cell: string): number {
  const seconds = Number(cell);
  return cell !== '' && Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : Number.NaN;
}
