import { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { HoldfireError } from '../../model/index.js';
import type { DataFile, OnBytes } from './bytes.js';

/** A Parquet file: its columns, and its rows as cells of text. */
export interface ParquetTable {
  readonly columns: readonly string[];
  readonly rows: number;
  /**
   * Row by row, only the columns wanted (the others come as `''`), one row group in memory at a time. The array is used
   * again for the next row.
   */
  read(
    wanted: readonly boolean[],
    onRecord: (cells: string[], row: number) => void,
    onBytes: OnBytes,
  ): AsyncGenerator<void>;
}

/** Opens a Parquet file. Throws `bad-table` where it is damaged. */
export async function openParquet(file: DataFile): Promise<ParquetTable> {
  try {
    const buffer = await asyncBufferFromFile(file.path);
    const metadata = await parquetMetadataAsync(buffer);
    const columns = parquetSchema(metadata).children.map((c) => c.element.name);
    return {
      columns,
      rows: Number(metadata.num_rows),
      async *read(wanted, onRecord, onBytes) {
        const positions = columns.flatMap((_, i) => (wanted[i] ? [i] : []));
        const cells = columns.map(() => '');
        let rowStart = 0;
        for (const group of metadata.row_groups) {
          const rowEnd = rowStart + Number(group.num_rows);
          let rows: unknown[][] = [];
          try {
            await parquetRead({
              file: buffer,
              metadata,
              compressors,
              columns: positions.map((i) => columns[i]!),
              rowStart,
              rowEnd,
              onComplete: (all) => {
                rows = all as unknown[][];
              },
            });
          } catch (error) {
            throw damaged(file.path, error);
          }
          for (const [n, row] of rows.entries()) {
            positions.forEach((position, i) => {
              cells[position] = cellOf(row[i]);
            });
            onRecord(cells, rowStart + n + 1);
          }
          rowStart = rowEnd;
          onBytes(Math.round((file.bytes * rowEnd) / Math.max(1, Number(metadata.num_rows))));
          yield;
        }
      },
    };
  } catch (error) {
    throw damaged(file.path, error);
  }
}

/** A value as the same table in CSV would have it. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const iso = value.toISOString();
    return value.getTime() % 864e5 === 0 ? iso.slice(0, 10) : iso;
  }
  if (typeof value === 'number' && Number.isNaN(value)) return '';
  return String(value);
}

function damaged(path: string, error: unknown): HoldfireError {
  if (error instanceof HoldfireError) return error;
  return new HoldfireError(
    'bad-table',
    `${path} is a damaged Parquet file (${(error as Error).message}).`,
    'Fetch the file again; nothing of it was taken in.',
  );
}
