import type { IncidentAct } from '../../../model/index.js';
import { countryName } from '../../../place/index.js';
import type { Format, RowReader, Tools } from '../format.js';
import type { PlaceLevel } from '../places.js';
import { RowError, shown } from '../row.js';
import { CAMEO_ACTORS } from '../words/cameo-actors.js';
import { CAMEO_ACTS } from '../words/cameo-acts.js';
import { ISO3 } from '../words/iso3.js';

/** The 61 columns of the GDELT 2.0 event table, in order (GDELT-Event_Codebook-V2.0). The files have no header. */
const COLUMNS = [
  ...['GlobalEventID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...actor('Actor1'),
  ...actor('Actor2'),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...['Actor1Geo', 'Actor2Geo', 'ActionGeo'].flatMap(geo),
  ...['DATEADDED', 'SOURCEURL'],
];

function actor(who: string): string[] {
  const codes = [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'EthnicCode',
    'Religion1Code',
    'Religion2Code',
  ];
  return [...codes, 'Type1Code', 'Type2Code', 'Type3Code'].map((c) => who + c);
}
function geo(what: string): string[] {
  return ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    (c) => `${what}_${c}`,
  );
}

const ACTS = new Map(CAMEO_ACTS.map((row) => [row.code, row.act]));
const SIDES = new Map([
  ...ISO3.map((row) => [row.code, countryName(row.iso2)] as const),
  ...CAMEO_ACTORS.map((row) => [row.code, row.side] as const),
]);
/** `ActionGeo_Type`: 1 country, 2 US state, 3 US town, 4 town elsewhere, 5 first-level unit elsewhere. */
const LEVELS: readonly PlaceLevel[] = ['none', 'country', 'unit', 'spot', 'spot', 'unit'];
const USES = [
  'GlobalEventID',
  'SQLDATE',
  'Actor1CountryCode',
  'Actor1KnownGroupCode',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
];
const COORDINATES = ['ActionGeo_Lat', 'ActionGeo_Long'] as const;
const GEO = ['ActionGeo_Type', 'ActionGeo_FullName', ...COORDINATES];

/** Only these are cut out of a row. */
const GDELT_READ: readonly string[] = [...USES, ...GEO, 'DATEADDED', 'SOURCEURL'];

/**
 * GDELT 2.0's event table: what a program read in news of the world, with many doubles and errors; weak evidence. The same event told by
 * several articles stands in several rows.
 */
export const GDELT: Format = {
  name: 'gdelt',
  source: 'GDELT',
  fixed: COLUMNS,
  delimiter: '\t',
  quotes: false,
  needs: COLUMNS,
  uses: [],
  reads: GDELT_READ,
  mapping: () => ({ format: 'gdelt', version: 1 }),
  bind,
};

function bind(at: (column: string) => number, { days, places, dictionary }: Tools): RowReader {
  const column = Object.fromEntries(GDELT_READ.map((name) => [name, at(name)]));
  const cell = (cells: readonly string[], name: string): string => cells[column[name]!] ?? '';
  return {
    read(cells, row) {
      const act = actOf(cell(cells, 'EventCode'), cell(cells, 'EventBaseCode'), cell(cells, 'EventRootCode'));
      if (act === '') return 'not an attack';
      row.setAct(act as IncidentAct);
      const day = days.day(cell(cells, 'SQLDATE'), 'SQLDATE');
      row.placePrecision = geoType(cell(cells, 'ActionGeo_Type'));
      row.setCoordinates(cell(cells, 'ActionGeo_Lat'), cell(cells, 'ActionGeo_Long'), COORDINATES);
      // "Kyiv, Kyyiv, Misto, Ukraine": the narrowest first, the country last.
      const names = cell(cells, 'ActionGeo_FullName').split(',');
      const level = LEVELS[row.placePrecision]!;
      const place = places.place(row, {
        country: names.at(-1)!.trim(),
        unit: level === 'unit' ? names[0]!.trim() : (names[1]?.trim() ?? ''),
        name: names[0]!.trim(),
        level,
      });
      row.published = added(cell(cells, 'DATEADDED'));
      // Nothing is reported before it happens, so the moment of the article closes the day where it comes sooner.
      const ends = days.end(day, place.zones);
      const begins = days.start(day, place.zones);
      row.between(begins, row.published > begins && row.published < ends ? row.published : ends);
      const group = cell(cells, 'Actor1KnownGroupCode');
      const country = cell(cells, 'Actor1CountryCode');
      row.actors = dictionary.actors(group === '' && country === '' ? '' : `${group} ${country}`, () =>
        sides(group, country),
      );
      const url = cell(cells, 'SOURCEURL');
      const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? 'GDELT';
      row.sources = dictionary.sources(host, () => [host]);
      row.key = cell(cells, 'GlobalEventID');
      row.note = url;
      return null;
    },
  };
}

function actOf(code: string, base: string, root: string): string {
  const known = ACTS.get(code) ?? ACTS.get(base) ?? ACTS.get(root);
  if (known !== undefined) return known;
  if (!/^\d{2,4}$/.test(code)) throw new RowError(`EventCode is "${shown(code)}", not a CAMEO code`);
  return '';
}

/** A movement's own code says more than the country it acts from. */
function sides(group: string, country: string): string[] {
  const side = SIDES.get(group) ?? SIDES.get(country);
  return side === undefined ? [] : [side];
}

function geoType(cell: string): number {
  const n = Number(cell || '0');
  if (!Number.isInteger(n) || n < 0 || n > 5)
    throw new RowError(`ActionGeo_Type is "${shown(cell)}", not a code from 0 to 5`);
  return n;
}

/** `YYYYMMDDHHMMSS` in UTC as epoch ms; NaN where there is none. */
function added(cell: string): number {
  const m = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(cell);
  if (!m) {
    if (cell === '') return Number.NaN;
    throw new RowError(`DATEADDED is "${shown(cell)}", not YYYYMMDDHHMMSS`);
  }
  return Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]), Number(m[4]), Number(m[5]), Number(m[6]));
}
