import { sidesOf } from '../actors.js';
import type { Days } from '../days.js';
import { type Format, keyOf, parts, type RowReader, type Tools } from '../format.js';
import type { PlaceLevel } from '../places.js';
import { RowError, shown, wholeNumber } from '../row.js';

/**
 * `where_prec` of the codebook: 1 the spot; 2 within some 25 km of it; 3 the second-level, 4 the first-level unit; 5 a part of the country or a
 * line through it; 6 the country; 7 waters or airspace of nobody. What is less than the spot is placed in the unit around it.
 */
const LEVELS: readonly PlaceLevel[] = ['spot', 'spot', 'unit', 'unit', 'unit', 'country', 'country', 'none'];

const NEEDS = ['date_start', 'date_end', 'type_of_violence', 'side_a', 'country', 'low', 'best', 'high'];
const USES = [
  'id',
  'side_b',
  'date_prec',
  'where_prec',
  'where_coordinates',
  'adm_1',
  'latitude',
  'longitude',
  'source_office',
  'source_date',
  'source_headline',
];

/** The Georeferenced Event Dataset of the Uppsala Conflict Data Program, and its candidate events, which have the same columns. */
export const UCDP_GED: Format = {
  name: 'ucdp-ged',
  source: 'UCDP',
  fixed: null,
  delimiter: null,
  quotes: true,
  needs: NEEDS,
  uses: USES,
  reads: null,
  mapping: () => ({ format: 'ucdp-ged', version: 1 }),
  bind,
};

function bind(at: (column: string) => number, { days, places, dictionary }: Tools): RowReader {
  const column = Object.fromEntries([...NEEDS, ...USES].map((name) => [name, at(name)]));
  const cell = (cells: readonly string[], name: string): string => cells[column[name]!] ?? '';
  return {
    read(cells, row) {
      const first = days.day(cell(cells, 'date_start'), 'date_start');
      const last = days.day(cell(cells, 'date_end'), 'date_end');
      if (last < first) throw new RowError('date_end is before date_start');
      const kind = code(cell(cells, 'type_of_violence'), 'type_of_violence', 3);
      row.timePrecision = code(cell(cells, 'date_prec') || '0', 'date_prec', 5);
      row.placePrecision = code(cell(cells, 'where_prec') || '0', 'where_prec', 7);
      row.setCoordinates(cell(cells, 'latitude'), cell(cells, 'longitude'));
      const place = places.place(row, {
        country: cell(cells, 'country'),
        unit: cell(cells, 'adm_1'),
        name: cell(cells, 'where_coordinates'),
        level: LEVELS[row.placePrecision]!,
      });
      row.between(days.start(first, place.zones), days.end(last, place.zones));
      // The data does not tell weapons apart.
      row.setAct('attack');
      // Against civilians (3) side A is who did it; otherwise both sides fought, and who began is not told.
      const sides = kind === 3 ? [cell(cells, 'side_a')] : [cell(cells, 'side_a'), cell(cells, 'side_b')];
      row.actors = dictionary.actors(keyOf(...sides), () => [...new Set(sides.flatMap(sidesOf))]);
      const [low, best, high] = ['low', 'best', 'high'].map((name) =>
        wholeNumber(cell(cells, name), name),
      ) as [number, number, number];
      if (low > high) throw new RowError(`low (${low}) is above high (${high})`);
      row.count('killed', Number.isNaN(low) ? best : Math.min(low, best), high);
      const offices = cell(cells, 'source_office');
      row.sources = dictionary.sources(offices || 'UCDP', () =>
        offices === '' ? ['UCDP'] : [...new Set(parts(offices))],
      );
      row.published = firstDay(cell(cells, 'source_date'), first, days);
      row.key = cell(cells, 'id');
      row.note = cell(cells, 'source_headline');
      return null;
    },
  };
}

function code(cell: string, column: string, most: number): number {
  const n = Number(cell);
  if (!Number.isInteger(n) || n < 0 || n > most)
    throw new RowError(`${column} is "${shown(cell)}", not a code up to ${most}`);
  return n;
}

/** The earliest day on which one of the sources reported it (epoch ms, UTC), no earlier than it began; NaN where none is told. */
function firstDay(cell: string, began: number, days: Days): number {
  let first = Number.POSITIVE_INFINITY;
  for (let at = 0; at >= 0 && at < cell.length; at = nextPart(cell, at)) {
    const day = days.dayOrNaN(cell.slice(at, at + 10));
    if (day < first) first = day;
  }
  return Number.isFinite(first) ? Math.max(first, began) * 864e5 : Number.NaN;
}

/** Where the next of several dates begins; -1 behind the last. */
function nextPart(cell: string, at: number): number {
  const semicolon = cell.indexOf(';', at);
  return semicolon < 0 ? -1 : semicolon + 1;
}
