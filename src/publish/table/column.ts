/** What a cell may hold. A list is written with ` | ` between its parts; `null` is an empty cell: not said, or not known. */
export type Cell = string | number | boolean | null | readonly string[];

export type CellKind = 'text' | 'list' | 'whole' | 'number' | 'truth' | 'instant';

/** One column of a table that leaves the house: of what, how it is typed, and how HXL calls it. */
export interface Column<Row> {
  readonly name: string;
  /** `instant` is text in CSV (ISO 8601 in UTC), and a time stamp where the container has such a type. */
  readonly kind: CellKind;
  /** HXL hashtag with its attributes (hxlstandard.org 1.1); empty where the standard has no fitting one. */
  readonly hxl: string;
  readonly of: (row: Row) => Cell;
}
