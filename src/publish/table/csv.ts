import type { Cell, Column } from './column.js';

/**
 * A table as CSV after RFC 4180: UTF-8, CRLF, a header line, fields in quotes only where they must be. With `hxl` a row of HXL
 * tags stands beneath the header.
 */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[], hxl = false): string {
  const lines = [
    columns.map((c) => field(c.name)),
    ...(hxl ? [columns.map((c) => c.hxl)] : []),
    ...rows.map((row) => columns.map((c) => cellText(c.of(row)))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

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
