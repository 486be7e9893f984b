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
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const cells = trimmed.split('|');
    rows.push(
      Object.freeze(Object.fromEntries(columns.map((c, i) => [c, (cells[i] ?? '').trim()]))) as Row<C>,
    );
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
  return cell.split(',').flatMap((p) => (p.trim() === '' ? [] : [p.trim()]));
}
