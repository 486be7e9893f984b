import {
  COUNT_NAMES,
  type CountColumn,
  type IncidentColumns,
  type IncidentDictionary,
  NO_COUNT,
} from '../../model/index.js';
import type { DraftRow } from './row.js';

/** Rows in a batch: small enough to stay in the processor's cache, large enough that a batch costs nothing. */
export const BATCH = 16_384;

/** Gathers draft rows into batches of columns. */
export class ColumnBuilder {
  private batch: Columns;

  /** @param dataset the id that the batches bear @param dictionary what the rows refer to */
  constructor(
    private readonly dataset: string,
    private readonly dictionary: IncidentDictionary,
    private readonly size = BATCH,
  ) {
    this.batch = columns(size);
  }

  get isFull(): boolean {
    return this.batch.length === this.size;
  }

  add(row: DraftRow): void {
    const b = this.batch;
    const i = b.length++;
    b.startMin[i] = row.startMin;
    b.startMax[i] = row.startMax;
    b.endMin[i] = row.endMin;
    b.endMax[i] = row.endMax;
    b.act[i] = row.act;
    b.effect[i] = row.effect;
    b.places[i] = row.places;
    b.actors[i] = row.actors;
    b.targets[i] = row.targets;
    b.sources[i] = row.sources;
    b.published[i] = row.published;
    b.lat[i] = row.lat;
    b.lon[i] = row.lon;
    b.timePrecision[i] = row.timePrecision;
    b.placePrecision[i] = row.placePrecision;
    b.line[i] = row.line;
    b.key.push(row.key);
    b.note.push(row.note);
    for (let c = 0; c < COUNT_NAMES.length; c++) {
      const [min, max] = [row.min[c]!, row.max[c]!];
      if (Number.isNaN(min) && Number.isNaN(max)) continue;
      const column = (b.counts[COUNT_NAMES[c]!] ??= countColumn(this.size));
      column.min[i] = Number.isNaN(min) ? NO_COUNT : min;
      column.max[i] = Number.isNaN(max) ? NO_COUNT : max;
    }
  }

  /** The batch so far; what comes next goes into a new one. */
  take(): IncidentColumns {
    const { length, counts, key, note, ...typed } = this.batch;
    const cut = Object.fromEntries(
      Object.entries(typed).map(([name, values]) => [
        name,
        length === this.size ? values : values.slice(0, length),
      ]),
    ) as unknown as typeof typed;
    this.batch = columns(this.size);
    return {
      dataset: this.dataset,
      dictionary: this.dictionary,
      length,
      ...cut,
      counts: cutCounts(counts, length),
      key,
      note,
    };
  }
}

type Columns = ReturnType<typeof columns>;

function columns(size: number) {
  return {
    length: 0,
    startMin: new Float64Array(size),
    startMax: new Float64Array(size),
    endMin: new Float64Array(size),
    endMax: new Float64Array(size),
    published: new Float64Array(size),
    lat: new Float32Array(size),
    lon: new Float32Array(size),
    act: new Uint8Array(size),
    effect: new Uint8Array(size),
    timePrecision: new Uint8Array(size),
    placePrecision: new Uint8Array(size),
    places: new Int32Array(size),
    actors: new Int32Array(size),
    targets: new Int32Array(size),
    sources: new Int32Array(size),
    line: new Int32Array(size),
    counts: {} as Partial<Record<(typeof COUNT_NAMES)[number], CountColumn>>,
    key: [] as string[],
    note: [] as string[],
  };
}

function countColumn(size: number): CountColumn {
  return { min: new Int32Array(size).fill(NO_COUNT), max: new Int32Array(size).fill(NO_COUNT) };
}

function cutCounts(counts: Columns['counts'], length: number): IncidentColumns['counts'] {
  return Object.fromEntries(
    Object.entries(counts).map(([name, { min, max }]) => [
      name,
      { min: min.slice(0, length), max: max.slice(0, length) },
    ]),
  );
}
