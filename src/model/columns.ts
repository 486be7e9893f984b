import type { TableIncident } from './dossier.js';
import { COUNT_NAMES, Effect, IncidentAct } from './record.js';

/** One kind of count for every row, both bounds inclusive; `NO_COUNT` where that side is open or nothing is said. */
export interface CountColumn {
  readonly min: Int32Array;
  readonly max: Int32Array;
}

/** Stands in a count column for an open side; a row with both sides open says nothing of that count. */
export const NO_COUNT = -1;

/** Places as a row names them: a name each, and the gazetteer node where the table's own units settle it. */
export interface PlaceSet {
  readonly names: readonly string[];
  /** Beside `names`; `null` where the name alone must do. */
  readonly nodes: readonly (number | null)[];
}

/** What columns refer to by position. It grows from batch to batch of one dataset and never changes what it holds. */
export interface IncidentDictionary {
  readonly places: readonly PlaceSet[];
  readonly actors: readonly (readonly string[])[];
  readonly targets: readonly (readonly string[])[];
  /** Who reported it (`TableIncident.by`). */
  readonly sources: readonly (readonly string[])[];
}

/**
 * A batch of a dataset's incidents as columns, in the file's order: what a `TableIncident` holds, without an object a row.
 * `tableIncident` gives a row as an object.
 */
export interface IncidentColumns {
  /** Id of the dataset (`DatasetHeader.id`). */
  readonly dataset: string;
  readonly length: number;
  /** The four ends of the interval, epoch ms; NaN is open. */
  readonly startMin: Float64Array;
  readonly startMax: Float64Array;
  readonly endMin: Float64Array;
  readonly endMax: Float64Array;
  /** Positions in `IncidentAct.options`. */
  readonly act: Uint8Array;
  /** 0 is not said, else 1 + the position in `Effect.options`. */
  readonly effect: Uint8Array;
  /** Positions in the dictionary. */
  readonly places: Int32Array;
  readonly actors: Int32Array;
  readonly targets: Int32Array;
  readonly sources: Int32Array;
  /** Epoch ms at which the day or moment of publication begins; NaN is not said. */
  readonly published: Float64Array;
  /** Only the counts that some row of the dataset has. */
  readonly counts: Readonly<Partial<Record<(typeof COUNT_NAMES)[number], CountColumn>>>;
  /** WGS 84 degrees; NaN is not said. */
  readonly lat: Float32Array;
  readonly lon: Float32Array;
  /** The dataset's own precision codes; 0 is not said. */
  readonly timePrecision: Uint8Array;
  readonly placePrecision: Uint8Array;
  /** Line of the file on which the row begins, or the number of a Parquet row; the first is 1. */
  readonly line: Int32Array;
  /** The dataset's own name for the row; empty where it has none. */
  readonly key: readonly string[];
  readonly note: readonly string[];
  readonly dictionary: IncidentDictionary;
}

/** One row of a batch as an object. */
export function tableIncident(columns: IncidentColumns, row: number): TableIncident {
  const { dictionary } = columns;
  const places = dictionary.places[columns.places[row]!]!;
  const line = columns.line[row]!;
  const [lat, lon] = [columns.lat[row]!, columns.lon[row]!];
  const [time, place] = [columns.timePrecision[row]!, columns.placePrecision[row]!];
  return {
    id: `${columns.dataset.slice(0, 12)}:${columns.key[row] || line}`,
    time: {
      startMin: closed(columns.startMin[row]!),
      startMax: closed(columns.startMax[row]!),
      endMin: closed(columns.endMin[row]!),
      endMax: closed(columns.endMax[row]!),
    },
    places: [...places.names],
    nodes: [...places.nodes],
    actor: [...dictionary.actors[columns.actors[row]!]!],
    act: IncidentAct.options[columns.act[row]!]!,
    targets: [...dictionary.targets[columns.targets[row]!]!],
    counts: countsOf(columns, row),
    effect: columns.effect[row] === 0 ? null : Effect.options[columns.effect[row]! - 1]!,
    by: [...dictionary.sources[columns.sources[row]!]!],
    published: isoOf(columns.published[row]!),
    note: columns.note[row]!,
    table: columns.dataset,
    line,
    coordinates: Number.isNaN(lat) || Number.isNaN(lon) ? null : { lat: degrees(lat), lon: degrees(lon) },
    precision: { time: time || null, place: place || null },
  };
}

function countsOf({ counts }: IncidentColumns, row: number): TableIncident['counts'] {
  const out: TableIncident['counts'] = {};
  for (const name of COUNT_NAMES) {
    const column = counts[name];
    if (!column) continue;
    const [min, max] = [column.min[row]!, column.max[row]!];
    if (min === NO_COUNT && max === NO_COUNT) continue;
    out[name] = { min: min === NO_COUNT ? null : min, max: max === NO_COUNT ? null : max };
  }
  return out;
}

const closed = (n: number): number | null => (Number.isNaN(n) ? null : n);

/** A whole UTC day as a date, anything else as a date-time. */
function isoOf(epochMs: number): string | null {
  if (Number.isNaN(epochMs)) return null;
  const iso = new Date(epochMs).toISOString();
  return epochMs % 864e5 === 0 ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`;
}

/** To the metre, which is what a single-precision number holds of a position. */
const degrees = (n: number): number => Math.round(n * 1e5) / 1e5;
