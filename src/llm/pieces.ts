/** A part of a report's text that is asked about in one go. The pieces of a report follow each other without overlap. */
export interface Piece {
  /** UTF-16 offsets into the report's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How the report begins, for every piece but the first: headline and dateline. */
  readonly context: string;
  /** 1 is the first. */
  readonly number: number;
  readonly of: number;
}

/** Characters of a piece at most: some 3,000 tokens, so that an answer about all of it has room in a small model. */
export const PIECE_CHARACTERS = 12_000;
const CONTEXT_CHARACTERS = 400;

/** Cuts a text into pieces of at most `most` characters, at empty lines; where a paragraph is longer, at lines, sentences or blanks. */
export function piecesOf(text: string, most: number = PIECE_CHARACTERS): Piece[] {
  const cuts = [0];
  while (text.length - cuts.at(-1)! > most) cuts.push(cutBefore(text, cuts.at(-1)!, most));
  cuts.push(text.length);
  const context = openingOf(text);
  const pieces = cuts
    .slice(0, -1)
    .map((start, i) => ({ start, end: cuts[i + 1]!, text: text.slice(start, cuts[i + 1]) }))
    .filter((p) => p.text.trim() !== '');
  return pieces.map((p, i) => ({
    ...p,
    context: p.start === 0 ? '' : context,
    number: i + 1,
    of: pieces.length,
  }));
}

/** Two halves of a piece that was too long to answer; `null` where it cannot be cut sensibly. */
export function halvesOf(piece: Piece): readonly [Piece, Piece] | null {
  if (piece.text.length < 600) return null;
  const at = cutBefore(piece.text, 0, Math.ceil(piece.text.length * 0.6));
  if (at <= 0 || at >= piece.text.length) return null;
  return [
    { ...piece, end: piece.start + at, text: piece.text.slice(0, at) },
    {
      ...piece,
      start: piece.start + at,
      text: piece.text.slice(at),
      context: piece.context === '' ? openingOf(piece.text) : piece.context,
    },
  ];
}

/** The best place to cut at most `most` characters after `from`: never nearer than a third of that, never in a surrogate pair. */
function cutBefore(text: string, from: number, most: number): number {
  const room = text.slice(from, from + most);
  for (const border of ['\n\n', '\n\r\n', '\n', '. ', ' ']) {
    const at = room.lastIndexOf(border);
    if (at > most / 3) return from + at + border.length;
  }
  const code = text.charCodeAt(from + most - 1);
  return from + most - (code >= 0xd800 && code < 0xdc00 ? 1 : 0);
}

/** Headline and the first words under it, on one line. */
function openingOf(text: string): string {
  return text.slice(0, CONTEXT_CHARACTERS).replace(/\s+/g, ' ').trim();
}
