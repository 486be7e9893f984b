import pc from 'picocolors';

/** How text is drawn: as wide as the terminal, in colour where it is one. */
export interface Drawing {
  /** Characters a line. */
  readonly width: number;
  readonly paint: Paint;
}

export type Paint = ReturnType<typeof pc.createColors>;

const NARROWEST = 50;
const WIDEST = 118;
/** The width of text that goes to a file or a pipe. */
const PLAIN_WIDTH = 100;

/** A drawing for a stream: what its terminal can do, plain and of a fixed width when it is none. */
export function drawingFor(
  stream: { isTTY?: boolean; columns?: number },
  env: Record<string, string | undefined>,
): Drawing {
  const colour = stream.isTTY === true && env.NO_COLOR === undefined && env.TERM !== 'dumb';
  const columns = stream.isTTY ? (stream.columns ?? PLAIN_WIDTH) : PLAIN_WIDTH;
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns)),
    paint: pc.createColors(colour || env.FORCE_COLOR !== undefined),
  };
}

/** Breaks text at spaces into lines of at most `width` characters; a longer word stands alone and sticks out. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}

/** Wrapped text with every line behind `indent`, the first behind `first`. */
export function hang(text: string, width: number, indent: string, first = indent): string {
  return wrap(text, width - indent.length)
    .map((line, i) => (i === 0 ? first : indent) + line)
    .join('\n');
}

/** A cell: its text, and how its lines are painted after they have been measured. */
export interface Cell {
  readonly text: string;
  readonly paint?: (line: string) => string;
}

/** Cells side by side, each wrapped to its column's width, columns two spaces apart. */
export function row(cells: readonly Cell[], widths: readonly number[], indent: string): string {
  const wrapped = cells.map((cell, i) => wrap(cell.text, widths[i]!));
  const height = Math.max(...wrapped.map((w) => w.length));
  const lines: string[] = [];
  for (let n = 0; n < height; n++) {
    const parts = cells.map((cell, i) => {
      const text = wrapped[i]![n] ?? '';
      const padding = ' '.repeat(Math.max(0, i === cells.length - 1 ? 0 : widths[i]! - text.length));
      return (text !== '' && cell.paint ? cell.paint(text) : text) + padding;
    });
    lines.push((indent + parts.join('  ')).trimEnd());
  }
  return lines.join('\n');
}
