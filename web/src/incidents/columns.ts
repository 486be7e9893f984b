import type { IncidentAct } from '../../../src/model/index.js';

/** Incidents as the server sends many of them: the n-th value of each column is of the n-th incident. */
export interface Wire {
  readonly length: number;
  readonly id: readonly string[];
  readonly start_min: readonly (number | null)[];
  readonly start_max: readonly (number | null)[];
  readonly end_min: readonly (number | null)[];
  readonly end_max: readonly (number | null)[];
  readonly lat: readonly (number | null)[];
  readonly lon: readonly (number | null)[];
  readonly act: { readonly values: readonly IncidentAct[]; readonly rows: readonly number[] };
  readonly actor: { readonly values: readonly (readonly string[])[]; readonly rows: readonly number[] };
  readonly places: { readonly values: readonly (readonly string[])[]; readonly rows: readonly number[] };
  readonly tally: readonly number[];
  readonly sources: readonly number[];
  readonly counts: Readonly<
    Record<string, { min: readonly (number | null)[]; max: readonly (number | null)[] }>
  >;
}

/** The same for drawing: numbers in typed arrays, places on the unit square of the Mercator projection. */
export interface Columns {
  readonly wire: Wire;
  /** Middle of the time, epoch ms; NaN where it is open. */
  readonly at: Float64Array;
  /** 0 to 1 from west to east, from north to south; NaN where it has no point. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly first: number;
  readonly last: number;
}

/** WGS 84 degrees on the unit square (EPSG:3857 without its metres). */
export function mercator(lon: number, lat: number): [number, number] {
  const s = Math.sin((Math.min(Math.max(lat, -85), 85) * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)];
}

/** Puts the server's columns into arrays that can be drawn from. */
export function columnsOf(wire: Wire): Columns {
  const at = new Float64Array(wire.length);
  const x = new Float32Array(wire.length);
  const y = new Float32Array(wire.length);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < wire.length; i++) {
    const from = wire.start_min[i] ?? wire.start_max[i];
    const to = wire.end_max[i] ?? wire.end_min[i];
    const middle = from == null ? (to ?? Number.NaN) : to == null ? from : (from + to) / 2;
    at[i] = middle;
    if (middle < first) first = middle;
    if (middle > last) last = middle;
    const lat = wire.lat[i];
    const lon = wire.lon[i];
    if (lat == null || lon == null) x[i] = y[i] = Number.NaN;
    else [x[i], y[i]] = mercator(lon, lat);
  }
  return { wire, at, x, y, first, last };
}

/** What is asked of the incidents; `null` asks nothing. */
export interface Asked {
  readonly words: string;
  readonly act: string | null;
  /** Epoch ms, the end exclusive. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Positions of the incidents that fit, in time order. Words are sought among places, actors and acts once each, not by row. */
export function select({ wire, at }: Columns, { words, act, from, to }: Asked): Int32Array {
  const sought = words.toLowerCase().trim();
  const holds = (values: readonly string[]) => values.some((v) => v.toLowerCase().includes(sought));
  const places = wire.places.values.map(holds);
  const actors = wire.actor.values.map(holds);
  const acts = wire.act.values.map((a) => (sought === '' || a.includes(sought) ? 1 : 0));
  const actCode = act === null ? -1 : wire.act.values.indexOf(act as IncidentAct);
  const out = new Int32Array(wire.length);
  let n = 0;
  for (let i = 0; i < wire.length; i++) {
    const t = at[i]!;
    if (from !== null && !(t >= from)) continue;
    if (to !== null && !(t < to)) continue;
    if (act !== null && wire.act.rows[i] !== actCode) continue;
    if (
      sought !== '' &&
      !places[wire.places.rows[i]!] &&
      !actors[wire.actor.rows[i]!] &&
      !acts[wire.act.rows[i]!]
    )
      continue;
    out[n++] = i;
  }
  return out.subarray(0, n).sort((a, b) => at[a]! - at[b]! || a - b);
}
