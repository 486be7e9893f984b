import { Fragment, memo } from 'react';
import { plainly } from './plainly.js';

/** A stretch of a text that is marked, with what it is to be called. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly kind?: string;
  readonly id?: string;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
}

/** Cuts a stretch of text at the edges of marks. */
export function piecesOf(marks: readonly Mark[], from: number, to: number): Piece[] {
  const inside = marks.filter((m) => m.start < to && m.end > from);
  const edges = new Set([from, to]);
  for (const m of inside) {
    edges.add(Math.max(m.start, from));
    edges.add(Math.min(m.end, to));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    return { from: start, to: end, marks: inside.filter((m) => m.start < end && m.end > start) };
  });
}

/**
 * A report's text as text, whatever is in it, with stretches marked. `around` leaves out what is farther than so many
 * characters from the marks.
 */
export const Marked = memo(function Marked({
  text,
  marks,
  around,
  chosen,
  choose,
}: {
  text: string;
  marks: readonly Mark[];
  around?: number;
  chosen?: string | null;
  choose?: (id: string) => void;
}) {
  const first = Math.min(...marks.map((m) => m.start), text.length);
  const last = Math.max(...marks.map((m) => m.end), 0);
  const from = around === undefined || marks.length === 0 ? 0 : Math.max(0, first - around);
  const to = around === undefined ? text.length : Math.min(text.length, Math.max(last, from) + around);
  return (
    <div className="report-text" lang="en">
      {from > 0 && <p className="muted">…</p>}
      {paragraphs(text, from, to).map(([start, end]) => (
        <p key={start} dir="auto">
          {piecesOf(marks, start, end).map((piece) => {
            const words = plainly(text.slice(piece.from, piece.to));
            if (piece.marks.length === 0) return <Fragment key={piece.from}>{words}</Fragment>;
            // Of marks one within another the shortest is meant.
            const mark = piece.marks.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
            const isChosen = chosen != null && piece.marks.some((m) => m.id === chosen);
            return (
              <mark
                key={piece.from}
                className={`kind-${mark.kind ?? 'evidence'}${isChosen ? ' chosen' : ''}`}
                title={mark.label}
                data-record={mark.id}
                onClick={choose && mark.id ? () => choose(mark.id!) : undefined}
              >
                {words}
              </mark>
            );
          })}
        </p>
      ))}
      {to < text.length && <p className="muted">…</p>}
    </div>
  );
});

const MOST_IN_ONE = 4000;
/** Lines of the text; one without an end is cut, so that the browser can leave out what is not seen. */
function paragraphs(text: string, from: number, to: number): [number, number][] {
  const out: [number, number][] = [];
  for (let at = from; at < to; ) {
    const next = text.indexOf('\n', at);
    const end = Math.min(next < 0 ? to : next, to, at + MOST_IN_ONE);
    if (end > at) out.push([at, end]);
    at = end === next ? end + 1 : end === at ? end + 1 : end;
  }
  return out;
}
