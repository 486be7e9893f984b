import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import {
  type DatasetHeader,
  HoldfireError,
  type IncidentColumns,
  type RejectedRow,
} from '../../model/index.js';
import type { Gazetteer } from '../../place/index.js';
import { type DataFile, empty, lookAt, type OnBytes, textOf } from './bytes.js';
import { ColumnBuilder } from './column-builder.js';
import { Days } from './days.js';
import { DelimitedReader } from './delimited.js';
import { DictionaryBuilder } from './dictionary.js';
import { type Format, HELD, type RowReader } from './format.js';
import { customFormat } from './formats/custom.js';
import { FORMAT_NAMES, FORMATS } from './formats/index.js';
import { fixedLayout, type Layout, layoutOf } from './layout.js';
import type { CsvMapping } from './mapping.js';
import { openParquet } from './parquet.js';
import { PlaceFinder } from './places.js';
import { DraftRow, RowError } from './row.js';

/** A dataset to take in. */
export interface DatasetSource {
  readonly path: string;
  /** One of `FORMAT_NAMES`. */
  readonly format: string;
  /** How the columns are meant, for the format `csv`. */
  readonly mapping?: CsvMapping | undefined;
  /** Days by which a report may trail what it reports, for formats that give the report's day alone. */
  readonly lag?: number | undefined;
  /** A row that does not parse stops the import instead of being reported. */
  readonly strict?: boolean | undefined;
  readonly onReject?: ((row: RejectedRow) => void) | undefined;
  readonly onBytes?: OnBytes | undefined;
}

/** A dataset that is being read. */
export interface ImportedDataset {
  /** `DatasetHeader.id`. */
  readonly id: string;
  /** Its identity, and its counts as far as it has been read: complete once `incidents` has been walked. */
  header(): DatasetHeader;
  /** The incidents in the file's order, batch by batch; walked once. */
  readonly incidents: AsyncIterable<IncidentColumns>;
}

/** What is reported is taken to be at most this many days old, where only the day of the report is given. */
export const USUAL_LAG = 2;

/**
 * Reads a dataset: looks at the file at once, at its rows as `incidents` is walked, in memory that does not grow with them. The
 * same file read with the same mapping gives the same incidents, the same id. Throws `bad-option`, `file-…`, `bad-table`.
 */
export async function importDataset(source: DatasetSource, gazetteer: Gazetteer): Promise<ImportedDataset> {
  const format = formatOf(source);
  const file = await lookAt(source.path);
  const lag = source.lag ?? USUAL_LAG;
  const mapping = format.mapping({ lag });
  const id = createHash('sha256')
    .update(`${file.sha256} ${JSON.stringify(mapping)}`)
    .digest('hex');
  const run = new Run(id, source, format, file, gazetteer, lag);
  return {
    id,
    header: () => ({
      id,
      sha256: file.sha256,
      bytes: file.bytes,
      name: basename(source.path),
      path: resolve(source.path),
      format: format.name,
      source: format.source,
      mapping: mapping as DatasetHeader['mapping'],
      ...run.counts(),
    }),
    incidents: run.batches(),
  };
}

function formatOf({ format, mapping }: DatasetSource): Format {
  if (format === 'csv') {
    if (!mapping)
      throw new HoldfireError(
        'bad-option',
        'The csv format needs a mapping of its columns.',
        'Give one: --mapping FILE (docs/datasets.md).',
      );
    return customFormat(mapping);
  }
  const found = FORMATS.find((f) => f.name === format);
  if (found) return found;
  throw new HoldfireError(
    'bad-option',
    `There is no dataset format "${format}".`,
    `It is one of ${FORMAT_NAMES.join(', ')}.`,
  );
}

/** One walk over the rows. */
class Run {
  private readonly row = new DraftRow();
  private readonly dictionary = new DictionaryBuilder();
  private readonly builder: ColumnBuilder;
  private readonly passedOver = new Map<string, number>();
  private ready: IncidentColumns[] = [];
  private reader: RowReader | null = null;
  private columns = 0;
  private isSuspect: () => boolean = () => true;
  private container: DatasetHeader['container'] = 'csv';
  private rows = 0;
  private incidents = 0;
  private rejected = 0;
  private from = Number.POSITIVE_INFINITY;
  private to = Number.NEGATIVE_INFINITY;

  constructor(
    id: string,
    private readonly source: DatasetSource,
    private readonly format: Format,
    private readonly file: DataFile,
    private readonly gazetteer: Gazetteer,
    private readonly lag: number,
  ) {
    this.builder = new ColumnBuilder(id, this.dictionary.view());
  }

  counts(): Pick<
    DatasetHeader,
    'container' | 'packed' | 'rows' | 'incidents' | 'rejected' | 'passed_over' | 'from' | 'to'
  > {
    const iso = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString() : null);
    return {
      container: this.container,
      packed: this.file.packed,
      rows: this.rows,
      incidents: this.incidents,
      rejected: this.rejected,
      passed_over: Object.fromEntries([...this.passedOver].sort()),
      from: iso(this.from),
      to: iso(this.to),
    };
  }

  async *batches(): AsyncGenerator<IncidentColumns> {
    for await (const _ of this.file.isParquet ? this.parquet() : this.text()) {
      yield* this.ready;
      this.ready = [];
    }
    this.reader?.finish?.(
      this.row,
      () => this.keep(),
      (reason, rows) => this.passOver(reason, rows),
    );
    yield* this.ready;
    const last = this.builder.take();
    if (last.length > 0) yield last;
  }

  private async *text(): AsyncGenerator<void> {
    let delimited: DelimitedReader | null = null;
    let begun = '';
    const take = (cells: string[], line: number): boolean => {
      if (this.reader) return this.take(cells, line);
      const { format, source } = this;
      const layout = format.fixed
        ? fixedLayout(format, cells.length, source.path)
        : layoutOf(cells, format, source.path);
      delimited!.want(this.bind(layout));
      return format.fixed ? this.take(cells, line) : true;
    };
    for await (const piece of textOf(this.file, this.source.onBytes)) {
      if (!delimited) {
        // The header tells what parts the columns, so the first line must be there in full.
        begun += piece;
        if (!begun.includes('\n') && begun.length < 1e6) continue;
        delimited = this.open(begun, take);
        delimited.push(begun);
        begun = '';
      } else delimited.push(piece);
      yield;
    }
    if (!delimited) {
      if (begun.trim() === '') throw empty(this.source.path);
      delimited = this.open(begun, take);
      delimited.push(begun);
    }
    delimited.end();
    if (!this.reader) throw empty(this.source.path);
    yield;
  }

  private open(begun: string, take: (cells: string[], line: number) => boolean): DelimitedReader {
    const delimiter = this.format.delimiter ?? delimiterOf(begun);
    this.container = delimiter === '\t' ? 'tsv' : 'csv';
    const reader = new DelimitedReader(delimiter, this.format.quotes, take, (reason, line) =>
      this.reject(line, reason, true),
    );
    this.isSuspect = () => reader.isDamaged;
    return reader;
  }

  private async *parquet(): AsyncGenerator<void> {
    this.container = 'parquet';
    const table = await openParquet(this.file);
    const wanted = this.bind(layoutOf(table.columns, this.format, this.source.path));
    yield* table.read(
      wanted,
      (cells, row) => this.take(cells, row),
      this.source.onBytes ?? (() => undefined),
    );
  }

  private bind(layout: Layout): readonly boolean[] {
    this.columns = layout.columns.length;
    this.reader = this.format.bind(layout.at, {
      days: new Days(),
      places: new PlaceFinder(this.gazetteer, this.dictionary),
      dictionary: this.dictionary,
      lag: this.lag,
    });
    return layout.wanted;
  }

  /** `false` where the row has not the header's number of cells. */
  private take(cells: readonly string[], line: number): boolean {
    this.rows++;
    const damage =
      cells.length !== this.columns
        ? `it has ${cells.length} cells, the header ${this.columns}`
        : this.isSuspect() && cells.some(isDamaged)
          ? 'it is not text in UTF-8'
          : null;
    if (damage !== null) {
      this.reject(line, damage);
      return cells.length === this.columns;
    }
    const { row } = this;
    row.clear();
    row.line = line;
    try {
      const outcome = this.reader!.read(cells, row);
      if (outcome === null) this.keep();
      else if (outcome !== HELD) this.passOver(outcome, 1);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.reject(line, error.message);
    }
    return true;
  }

  private keep(): void {
    this.incidents++;
    const { row } = this;
    if (row.startMin < this.from) this.from = row.startMin;
    if (row.endMax > this.to) this.to = row.endMax;
    this.builder.add(row);
    if (this.builder.isFull) this.ready.push(this.builder.take());
  }

  private passOver(reason: string, rows: number): void {
    if (rows > 0) this.passedOver.set(reason, (this.passedOver.get(reason) ?? 0) + rows);
  }

  private reject(line: number, reason: string, uncounted = false): void {
    if (uncounted) this.rows++;
    if (this.source.strict)
      throw new HoldfireError(
        'bad-table',
        `${this.source.path}, line ${line}: ${reason}.`,
        'Without --strict such rows are reported and left out.',
      );
    this.rejected++;
    this.source.onReject?.({ line, reason });
  }
}

/** Bytes that were no UTF-8 came out of the decoder as this character. */
const isDamaged = (cell: string): boolean => cell.includes('\uFFFD');

/** What parts the columns of the header: a tab, a semicolon or a comma, whichever it has most of. */
function delimiterOf(text: string): string {
  const newline = text.indexOf('\n');
  const header = newline < 0 ? text : text.slice(0, newline);
  const count = (d: string) => header.split(d).length - 1;
  return ['\t', ';', ','].sort((a, b) => count(b) - count(a))[0]!;
}
