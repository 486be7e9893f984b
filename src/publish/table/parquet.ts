import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { CellKind, Column } from './column.js';
import { joined } from './csv.js';

/** How a cell's kind is typed in Parquet. A list is one text, as in CSV, so that every reader can take it. */
const TYPES = {
  text: 'STRING',
  list: 'STRING',
  whole: 'INT32',
  number: 'DOUBLE',
  truth: 'BOOLEAN',
  instant: 'TIMESTAMP',
} as const satisfies Record<CellKind, ColumnSource['type']>;

/**
 * A table as Apache Parquet, packed with Snappy; the same rows give the same bytes.
 *
 * @param about key and value of each piece of metadata that stands in the file's footer
 */
export function parquet<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  about: Readonly<Record<string, string>>,
): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, kind, of }) => ({
      name,
      type: TYPES[kind],
      nullable: true,
      data: rows.map((row) => {
        const cell = of(row);
        if (cell === null) return null;
        if (kind === 'instant') return new Date(String(cell));
        return typeof cell === 'object' ? joined(cell) : cell;
      }),
    })),
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'holdfire',
  });
  return new Uint8Array(buffer);
}
