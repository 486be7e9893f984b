import type { Cell, Column } from './column.js';

/** A table as CSV in one text (`csvLines`). */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[], hxl = false): string {
  return [...csvLines(columns, rows, hxl)].join('');
}

/**
 * A table as CSV after RFC 4180, line by line: UTF-8, CRLF, a header line, fields in quotes only where they must be. With `hxl` a row of
 * HXL tags stands beneath the header.
 */
export function* csvLines<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  hxl = false,
): Generator<string> {
  yield line(columns.map((c) => field(c.name)));
  if (hxl) yield line(columns.map((c) => c.hxl));
  for (const row of rows) yield line(columns.map((c) => cellText(c.of(row))));
}

const line = (fields: readonly string[]) => `${fields.join(',')}\r\n`;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return field(inert(typeof cell === 'string' ? cell : joined(cell)));
}

/** A list in one cell. A part with a bar of its own gets a broken bar, so that splitting at ` | ` gives the parts back. */
export function joined(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('|', '¦')).join(' | ');
}

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"): what stands in a
 * report may have been written to run in the reader's spreadsheet.
 */
function inert(text: string): string {
  return /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
