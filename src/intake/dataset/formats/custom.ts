import { COUNT_NAMES, Effect, IncidentAct } from '../../../model/index.js';
import { isValidTimezone, parseIso } from '../../../time/index.js';
import { sidesOf } from '../actors.js';
import { type Format, keyOf, parts, type RowReader, type Tools } from '../format.js';
import type { CsvMapping, Field } from '../mapping.js';
import { RowError, shown, wholeNumber } from '../row.js';

const CLOCK = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const MS_OF_DAY = 864e5;

/** The format that a mapping file describes. */
export function customFormat(mapping: CsvMapping): Format {
  const columns = Object.values(mapping.columns);
  return {
    name: 'csv',
    source: mapping.source,
    fixed: null,
    delimiter: mapping.delimiter ?? null,
    quotes: true,
    needs: columns,
    uses: [],
    reads: null,
    mapping: () => ({ format: 'csv', version: 1, ...mapping }),
    bind: (at, tools) => bind(mapping, at, tools),
  };
}

function bind(
  mapping: CsvMapping,
  at: (column: string) => number,
  { days, places, dictionary }: Tools,
): RowReader {
  const { columns, constants, values, spread_days: spread } = mapping;
  const column = new Map(
    (Object.entries(columns) as [Field, string][]).map(([field, name]) => [field, at(name)]),
  );
  const value = (cells: readonly string[], field: Field): string => {
    const position = column.get(field);
    if (position === undefined) return constants[field] ?? '';
    const cell = (cells[position] ?? '').trim();
    const map = values[field];
    return map ? (map[cell] ?? map['*'] ?? cell) : cell || (constants[field] ?? '');
  };
  const nameOf = (field: Field): string => columns[field] ?? field;
  const one = <T extends string>(cell: string, field: Field, allowed: readonly T[]): T => {
    if (!(allowed as readonly string[]).includes(cell))
      throw new RowError(`${nameOf(field)} is "${shown(cell)}", not one of ${allowed.join(', ')}`);
    return cell as T;
  };
  const instant = (cell: string, field: Field, zones: readonly string[], isEnd: boolean): number => {
    if (!CLOCK.test(cell)) {
      const day = days.day(cell, nameOf(field));
      return isEnd ? days.end(day, zones) : days.start(day, zones);
    }
    const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/.test(cell);
    if (!hasOffset && zones.length === 0)
      throw new RowError(`${nameOf(field)} has a clock time, and no zone tells which clock`);
    const times = (hasOffset ? ['UTC'] : zones).map((zone) => {
      try {
        return parseIso(cell, zone);
      } catch {
        throw new RowError(`${nameOf(field)} is "${shown(cell)}", not a date with a time`);
      }
    });
    return isEnd ? Math.max(...times.map((t) => t.endMax!)) : Math.min(...times.map((t) => t.startMin!));
  };
  return {
    read(cells, row) {
      row.setAct(one(value(cells, 'act'), 'act', IncidentAct.options));
      const effect = value(cells, 'effect');
      row.setEffect(effect === '' ? null : one(effect, 'effect', Effect.options));
      row.setCoordinates(value(cells, 'lat'), value(cells, 'lon'), [nameOf('lat'), nameOf('lon')]);
      const [country, unit, name] = [value(cells, 'country'), value(cells, 'unit'), value(cells, 'place')];
      const level = name !== '' ? 'spot' : unit !== '' ? 'unit' : country !== '' ? 'country' : 'none';
      const place = places.place(row, { country, unit, name, level });
      const zone = value(cells, 'timezone');
      if (zone !== '' && !isValidTimezone(zone))
        throw new RowError(`${nameOf('timezone')} is "${shown(zone)}", not an IANA time zone`);
      const zones = zone === '' ? place.zones : [zone];
      const from = value(cells, 'from');
      const begins = instant(from, 'from', zones, false);
      const ends = instant(value(cells, 'to') || from, 'to', zones, true);
      if (ends <= begins) throw new RowError(`${nameOf('to')} is before ${nameOf('from')}`);
      row.between(begins - spread.before * MS_OF_DAY, ends + spread.after * MS_OF_DAY);
      const actor = value(cells, 'actor');
      row.actors = dictionary.actors(actor, () => [...new Set(parts(actor).flatMap(sidesOf))]);
      const targets = value(cells, 'targets');
      row.targets = dictionary.targets(targets, () => parts(targets));
      const by = value(cells, 'by') || mapping.source;
      row.sources = dictionary.sources(keyOf(by), () => parts(by));
      const published = value(cells, 'published');
      if (published !== '')
        row.published = instant(published, 'published', zones.length > 0 ? zones : ['UTC'], false);
      for (const count of COUNT_NAMES) {
        const exact = wholeNumber(value(cells, count), nameOf(count));
        const min = wholeNumber(value(cells, `${count}_min`), nameOf(`${count}_min`));
        const max = wholeNumber(value(cells, `${count}_max`), nameOf(`${count}_max`));
        if (min > max) throw new RowError(`${nameOf(`${count}_min`)} is above ${nameOf(`${count}_max`)}`);
        row.count(count, Number.isNaN(exact) ? min : exact, Number.isNaN(exact) ? max : exact);
      }
      row.key = value(cells, 'id');
      row.note = value(cells, 'note');
      return null;
    },
  };
}
