import type { Effect, IncidentAct } from '../../../model/index.js';
import type { Format, RowReader, Tools } from '../format.js';
import type { PlaceLevel } from '../places.js';
import { RowError, shown } from '../row.js';
import { VIINA_LABELS } from '../words/viina-labels.js';

const LABELS = VIINA_LABELS.map((row) => row.label);
const LEVELS: Readonly<Record<string, PlaceLevel>> = {
  STREET: 'spot',
  ADM3: 'spot',
  ADM2: 'unit',
  ADM1: 'unit',
  ADM0: 'country',
};
/** The zone of the newsrooms that VIINA reads, in which its dates and hours are. */
const ZONE = ['Europe/Kyiv'];
const HOUR = 36e5;

const NEEDS = ['date', 'a_rus_b', 'a_ukr_b', 'longitude', 'latitude'];
const USES = [
  'event_id_1pd',
  'event_id',
  'time',
  'ADM1_NAME',
  'asciiname',
  'GEO_PRECISION',
  'source',
  'text',
  't_mil_b',
  't_loc_b',
  't_civcas_b',
  ...LABELS.map((label) => `${label}_b`),
];

/**
 * VIINA's event reports with their labels (`event_1pd_latest_*`, or `event_info` joined with `event_labels` on `event_id`). Its `date` is the day
 * of the report: what is reported happened by then, and no more than `lag` days before.
 */
export const VIINA: Format = {
  name: 'viina',
  source: 'VIINA',
  fixed: null,
  delimiter: null,
  quotes: true,
  needs: NEEDS,
  uses: USES,
  reads: null,
  mapping: ({ lag }) => ({ format: 'viina', version: 1, lag }),
  bind,
};

function bind(at: (column: string) => number, { days, places, dictionary, lag }: Tools): RowReader {
  const column = Object.fromEntries([...NEEDS, ...USES].map((name) => [name, at(name)]));
  const cell = (cells: readonly string[], name: string): string => cells[column[name]!] ?? '';
  const isSet = (cells: readonly string[], label: string): boolean =>
    flag(cell(cells, `${label}_b`), `${label}_b`);
  return {
    read(cells, row) {
      const reported = days.day(cell(cells, 'date'), 'date');
      if (column.t_mil_b! >= 0 && !isSet(cells, 't_mil')) return 'not about military action';
      const label = VIINA_LABELS.find((l) => isSet(cells, l.label));
      if (!label) return 'no act is told';
      row.setAct(label.act as IncidentAct);
      row.setEffect((label.effect || null) as Effect | null);
      const precision = cell(cells, 'GEO_PRECISION').toUpperCase();
      const level = LEVELS[precision];
      if (precision !== '' && !level)
        throw new RowError(`GEO_PRECISION is "${shown(precision)}", which VIINA does not have`);
      row.placePrecision = precision === '' ? 0 : 1 + Object.keys(LEVELS).indexOf(precision);
      row.setCoordinates(cell(cells, 'latitude'), cell(cells, 'longitude'));
      places.place(row, {
        country: 'Ukraine',
        unit: cell(cells, 'ADM1_NAME'),
        name: cell(cells, 'asciiname'),
        level: level ?? 'unit',
      });
      const until = moment(cell(cells, 'time'));
      const dayBegins = days.start(reported, ZONE);
      row.published = Number.isNaN(until) ? dayBegins : dayBegins + until;
      row.between(
        days.start(reported - lag, ZONE),
        Number.isNaN(until) ? days.end(reported, ZONE) : dayBegins + until,
      );
      const sides = [
        ...(isSet(cells, 'a_rus') ? ['Russia'] : []),
        ...(isSet(cells, 'a_ukr') ? ['Ukraine'] : []),
      ];
      row.actors = dictionary.actors(sides.join(), () => sides);
      const source = cell(cells, 'source');
      row.sources = dictionary.sources(source || 'VIINA', () => [source || 'VIINA']);
      row.key = cell(cells, 'event_id_1pd') || cell(cells, 'event_id');
      row.note = cell(cells, 'text');
      return null;
    },
  };
}

function flag(cell: string, column: string): boolean {
  if (cell === '' || cell === '0' || cell === '0.0' || cell === 'NA') return false;
  if (cell === '1' || cell === '1.0') return true;
  throw new RowError(`${column} is "${shown(cell)}", not 0 or 1`);
}

/** `HH:MM` as ms of the day, the minute over; NaN where there is none. */
function moment(cell: string): number {
  if (cell === '' || cell === 'NA') return Number.NaN;
  const m = /^(\d{1,2}):(\d\d)/.exec(cell);
  if (!m || Number(m[1]) > 23 || Number(m[2]) > 59)
    throw new RowError(`time is "${shown(cell)}", not a time of day`);
  return Number(m[1]) * HOUR + (Number(m[2]) + 1) * 6e4;
}
