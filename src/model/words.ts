/**
 * Word lists are data: a file `words/NAME.ts` holds one header comment (where the words come from) and one
 * table in a template literal, a row a line. They are TypeScript files only so that the pure folders need no disk
 * and run in a browser; nothing but rows belongs in them. Adding a word is adding a line.
 */

/** A row of a word table: one string per column, `''` where the cell is absent. */
export type Row<C extends string> = Readonly<Record<C, string>>;

/**
 * Parses a word table: cells parted by `|`, blank lines and lines starting with `#` ignored, cells trimmed.
 *
 * @example table(['word', 'act'] as const, `
 *   shell   | shelling
 *   bombard | shelling
 * `)
 */
export function table<const C extends string>(columns: readonly C[], text: string): readonly Row<C>[] {
  const rows: Row<C>[] = [];
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end).trim();
    at = end + 1;
    if (line === '' || line.charCodeAt(0) === 35) continue;
    const row: Record<string, string> = {};
    let from = 0;
    for (const column of columns) {
      const bar = from < 0 ? -1 : line.indexOf('|', from);
      row[column] = from < 0 ? '' : line.slice(from, bar < 0 ? line.length : bar).trim();
      from = bar < 0 ? -1 : bar + 1;
    }
    rows.push(Object.freeze(row) as Row<C>);
  }
  return rows;
}

/** Parses a plain list: entries parted by white space or, where an entry has spaces, by commas or lines. */
export function list(text: string): ReadonlySet<string> {
  const parts = /[,\n]/.test(text.trim()) ? text.split(/[,\n]/) : text.split(/\s+/);
  return new Set(parts.map((p) => p.trim()).filter((p) => p !== '' && !p.startsWith('#')));
}

/** The comma-separated parts of a cell. */
export function cellList(cell: string): readonly string[] {
  if (cell === '') return NONE;
  if (!cell.includes(',')) return cell.trim() === '' ? NONE : [cell.trim()];
  const out: string[] = [];
  for (const part of cell.split(',')) {
    const trimmed = part.trim();
    if (trimmed !== '') out.push(trimmed);
  }
  return out;
}

const NONE: readonly string[] = Object.freeze([]);
