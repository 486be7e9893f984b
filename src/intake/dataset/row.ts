import { COUNT_NAMES, Effect, IncidentAct } from '../../model/index.js';

const ACT_CODES = new Map(IncidentAct.options.map((act, i) => [act, i]));

/** What most datasets call the two. */
const COORDINATES = ['latitude', 'longitude'] as const;

/** Something is wrong with a row; it is reported and left out. */
export class RowError extends Error {}

/**
 * The incident that a format makes of a row, before it goes into columns. One object serves all rows: `clear` empties it.
 * Times are epoch ms, NaN open; sets are positions in the dictionary; counts are by position in `COUNT_NAMES`, NaN open.
 */
export class DraftRow {
  startMin = Number.NaN;
  startMax = Number.NaN;
  endMin = Number.NaN;
  endMax = Number.NaN;
  published = Number.NaN;
  lat = Number.NaN;
  lon = Number.NaN;
  act = 0;
  effect = 0;
  places = 0;
  actors = 0;
  targets = 0;
  sources = 0;
  timePrecision = 0;
  placePrecision = 0;
  line = 0;
  key = '';
  note = '';
  readonly min = COUNT_NAMES.map(() => Number.NaN);
  readonly max = COUNT_NAMES.map(() => Number.NaN);

  clear(): void {
    this.startMin = this.startMax = this.endMin = this.endMax = Number.NaN;
    this.published = this.lat = this.lon = Number.NaN;
    this.act = this.effect = this.places = this.actors = this.targets = this.sources = 0;
    this.timePrecision = this.placePrecision = 0;
    this.key = this.note = '';
    this.min.fill(Number.NaN);
    this.max.fill(Number.NaN);
  }

  /** It happened at some moment between the two (epoch ms, `to` no longer inside). */
  between(from: number, to: number): void {
    this.startMin = this.endMin = from;
    this.startMax = this.endMax = to;
  }

  /** WGS 84 degrees, empty where the row has none; `columns` names the two cells for whoever reads of a wrong one. */
  setCoordinates(lat: string, lon: string, columns: readonly [string, string] = COORDINATES): void {
    this.lat = boundedNumber(lat, columns[0], -90, 90);
    this.lon = boundedNumber(lon, columns[1], -180, 180);
  }

  setAct(act: IncidentAct): void {
    this.act = ACT_CODES.get(act)!;
  }

  setEffect(effect: Effect | null): void {
    this.effect = effect === null ? 0 : 1 + Effect.options.indexOf(effect);
  }

  /** Bounds of a count, both inclusive; NaN is open. */
  count(name: (typeof COUNT_NAMES)[number], min: number, max: number): void {
    const i = COUNT_NAMES.indexOf(name);
    this.min[i] = min;
    this.max[i] = max;
  }
}

/** A whole number of at least 0 from a cell ("3", "3.0"); NaN for an empty one. */
export function wholeNumber(cell: string, column: string): number {
  if (cell === '') return Number.NaN;
  const n = Number(cell);
  if (!Number.isInteger(n) || n < 0 || n > 0x7fffffff)
    throw new RowError(`${column} is "${shown(cell)}", not a count`);
  return n;
}

/** A number within bounds; NaN for an empty cell. */
function boundedNumber(cell: string, column: string, least: number, most: number): number {
  if (cell === '') return Number.NaN;
  const n = Number(cell);
  if (!(n >= least && n <= most))
    throw new RowError(`${column} is "${shown(cell)}", not a number from ${least} to ${most}`);
  return n;
}

/** A cell as an error message shows it. */
export function shown(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}
