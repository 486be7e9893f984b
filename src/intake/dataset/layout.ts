import { HoldfireError } from '../../model/index.js';
import type { Format } from './format.js';
import { FORMATS } from './formats/index.js';

/** Where a file has a format's columns. */
export interface Layout {
  readonly columns: readonly string[];
  /** Which of them are cut out of a row. */
  readonly wanted: readonly boolean[];
  /** The position of a column, -1 where the file has none. */
  readonly at: (column: string) => number;
}

/**
 * Finds a format's columns among a file's, whatever their order; small and capital letters are not told apart. Throws `bad-table` with the columns that
 * are missing, and the format that would fit.
 */
export function layoutOf(found: readonly string[], format: Format, path: string): Layout {
  const positions = new Map<string, number>();
  for (const [i, name] of found.entries()) {
    const key = name.trim().toLowerCase();
    if (key !== '' && positions.has(key) && format.needs.some((n) => n.toLowerCase() === key))
      throw new HoldfireError(
        'bad-table',
        `${path} has two columns called ${name.trim()}.`,
        'Rename one of them.',
      );
    positions.set(key, i);
  }
  const missing = missingFrom(positions, format);
  if (missing.length > 0) throw notThis(path, format, missing, positions);
  const at = (column: string): number => positions.get(column.toLowerCase()) ?? -1;
  const read = new Set((format.reads ?? [...format.needs, ...format.uses]).map(at));
  return { columns: found, wanted: found.map((_, i) => read.has(i)), at };
}

/** The layout of a file without a header row. */
export function fixedLayout(format: Format, cells: number, path: string): Layout {
  if (cells !== format.fixed!.length)
    throw new HoldfireError(
      'bad-table',
      `${path} is not in the ${format.name} format: its first row has ${cells} columns, not ${format.fixed!.length}.`,
      `Columns of ${format.name} files are parted by tabs; there is no header. See docs/datasets.md.`,
    );
  return layoutOf(format.fixed!, format, path);
}

function missingFrom(positions: ReadonlyMap<string, number>, format: Format): string[] {
  return format.needs.filter((name) => !positions.has(name.toLowerCase()));
}

function notThis(
  path: string,
  format: Format,
  missing: readonly string[],
  positions: ReadonlyMap<string, number>,
): HoldfireError {
  const fitting = FORMATS.find((f) => f.fixed === null && missingFrom(positions, f).length === 0);
  return new HoldfireError(
    'bad-table',
    `${path} is not in the ${format.name} format: it has no column ${missing.join(', ')}.`,
    fitting
      ? `Its columns are those of the ${fitting.name} format.`
      : 'docs/datasets.md lists the columns of each format.',
  );
}
