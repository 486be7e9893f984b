import type { Days } from './days.js';
import type { DictionaryBuilder } from './dictionary.js';
import type { PlaceFinder } from './places.js';
import type { DraftRow } from './row.js';

/** What a format's reader works with; made anew for each dataset. */
export interface Tools {
  readonly days: Days;
  readonly places: PlaceFinder;
  readonly dictionary: DictionaryBuilder;
  /** Days by which a report may trail what it reports, where a format gives only the day of the report. */
  readonly lag: number;
}

/** The row was taken in, and its incident comes with others' at the end. */
export const HELD = Symbol('held');

/** Reads the rows of one dataset. */
export interface RowReader {
  /**
   * Makes the row's incident in `row`, which comes cleared. Gives `null` for an incident, `HELD`, or the reason for which the
   * row is none ("not violent"). Throws `RowError` where the row does not parse.
   */
  read(cells: readonly string[], row: DraftRow): string | null | typeof HELD;
  /**
   * Called after the last row: makes the incidents that were held, one after the other, and calls `emit` for each; held rows that
   * turned out to be none are told with `passOver`.
   */
  finish?(row: DraftRow, emit: () => void, passOver: (reason: string, rows: number) => void): void;
}

/** A column layout, and how its rows become incidents. */
export interface Format {
  readonly name: string;
  /** Who publishes such data. */
  readonly source: string;
  /** The columns in order, for files without a header row. */
  readonly fixed: readonly string[] | null;
  /** `null`: told from the header. */
  readonly delimiter: string | null;
  readonly quotes: boolean;
  /** Columns without which the format cannot be read. */
  readonly needs: readonly string[];
  readonly uses: readonly string[];
  /** What is cut out of a row; `null`: all that it needs and uses. */
  readonly reads: readonly string[] | null;
  /** What tells this mapping from any other: part of a dataset's identity. */
  readonly mapping: (tools: { readonly lag: number }) => Record<string, unknown>;
  /** @param at the position of a column, -1 where the file has none */
  bind(at: (column: string) => number, tools: Tools): RowReader;
}

/** Joins a row's cells into a key for the dictionary. */
export const keyOf = (...parts: readonly string[]): string =>
  parts.every((p) => p === '') ? '' : parts.join('\n');

/** The parts of a cell that lists several, `;` between. */
export function parts(cell: string): string[] {
  const out: string[] = [];
  for (const part of cell.split(';')) if (part.trim() !== '') out.push(part.trim());
  return out;
}
