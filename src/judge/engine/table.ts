import { fromTable, type Places } from '../../dossier/index.js';
import {
  COUNT_NAMES,
  type IncidentColumns,
  NO_COUNT,
  type Occurrence,
  tableIncident,
} from '../../model/index.js';
import type { FacetDictionary } from './facets.js';
import { Pairs } from './interner.js';
import type { RawRows, RowSource } from './rows.js';

/** What becomes of rows alike: an occurrence for each part, of which place and deed are known. */
interface Part {
  readonly place: number;
  readonly deed: number;
}

/**
 * Turns the batches of one dataset into rows, without an object a row: what rows have in common is worked out once, by
 * `fromTable` itself, on the first such row. A row that tells of several places apart becomes several rows.
 */
export class TableRows {
  private readonly where = new Pairs();
  private readonly what = new Pairs();
  private readonly both = new Pairs();
  private readonly counted = new Pairs();
  private readonly parts: (readonly Part[])[] = [];
  private readonly dates = new Map<number, number>();
  private readonly told = new Pairs();
  private readonly proofs: number[] = [];

  constructor(
    private readonly dictionary: FacetDictionary,
    private readonly world: Places,
  ) {}

  /** One batch. The batches of a dataset share one dictionary. */
  of(columns: IncidentColumns): RawRows {
    const parts: (readonly Part[])[] = new Array(columns.length);
    let size = 0;
    for (let row = 0; row < columns.length; row++) {
      parts[row] = this.partsOf(columns, row);
      size += parts[row]!.length;
    }
    const [from, to] = [new Float64Array(size), new Float64Array(size)];
    const [place, deed, proof] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
    const origin = new Uint32Array(size);
    let at = 0;
    parts.forEach((some, row) => {
      for (const part of some) {
        from[at] = orElse(columns.startMin[row]!, Number.NEGATIVE_INFINITY);
        to[at] = orElse(columns.endMax[row]!, Number.POSITIVE_INFINITY);
        place[at] = part.place;
        deed[at] = part.deed;
        proof[at] = this.proofOf(columns, row);
        origin[at++] = row;
      }
    });
    return { from, to, place, deed, proof, source: new Batch(columns, origin, this.world) };
  }

  private partsOf(columns: IncidentColumns, row: number): readonly Part[] {
    const { places, actors, targets, act, effect } = columns;
    const kind = this.counted.number(
      this.both.number(
        this.where.number(places[row]!, actors[row]!),
        this.what.number(targets[row]!, act[row]! * 8 + effect[row]!),
      ),
      countBits(columns, row),
    );
    this.parts[kind] ??= fromTable(tableIncident(columns, row), this.world).map((o) => ({
      place: this.dictionary.place(o),
      deed: this.dictionary.deed(o),
    }));
    return this.parts[kind];
  }

  private proofOf(columns: IncidentColumns, row: number): number {
    const published = columns.published[row]!;
    let date = this.dates.get(published);
    if (date === undefined) {
      date = this.dates.size;
      this.dates.set(published, date);
    }
    const kind = this.told.number(columns.sources[row]!, date);
    this.proofs[kind] ??= this.dictionary.proof(fromTable(tableIncident(columns, row), this.world)[0]!);
    return this.proofs[kind];
  }
}

/** The rows of a batch as objects, when some are to be shown. */
class Batch implements RowSource {
  constructor(
    private readonly columns: IncidentColumns,
    private readonly origin: Uint32Array,
    private readonly world: Places,
  ) {}

  get length(): number {
    return this.origin.length;
  }

  id(index: number): string {
    return this.occurrence(index).id;
  }

  occurrence(index: number): Occurrence {
    const row = this.origin[index]!;
    let first = index;
    while (first > 0 && this.origin[first - 1] === row) first--;
    return fromTable(tableIncident(this.columns, row), this.world)[index - first]!;
  }
}

/** Of each count, whether it is said and whether it is at least one: all that a deed or a tally asks. */
function countBits({ counts }: IncidentColumns, row: number): number {
  let bits = 0;
  COUNT_NAMES.forEach((name, n) => {
    const column = counts[name];
    if (!column) return;
    const [min, max] = [column.min[row]!, column.max[row]!];
    if (min !== NO_COUNT || max !== NO_COUNT) bits |= 1 << (2 * n);
    if (min > 0) bits |= 2 << (2 * n);
  });
  return bits;
}

const orElse = (n: number, open: number): number => (Number.isNaN(n) ? open : n);
