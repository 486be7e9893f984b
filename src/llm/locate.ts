import type { Span } from '../model/index.js';

/**
 * A report's text laid out for finding quotations: runs of white space count as one blank, since a model does not keep a file's
 * line breaks. Everything else must be the same, character for character; what is kept is cut from the report itself.
 */
export class QuotationFinder {
  private readonly folded: string;
  /** Offset in the text of each character of `folded`. */
  private readonly offsets: Int32Array;

  constructor(text: string) {
    const offsets = new Int32Array(text.length + 1);
    const out: string[] = [];
    let blank = true;
    for (let i = 0; i < text.length; i++) {
      const isBlank = BLANK.test(text[i]!);
      if (isBlank && blank) continue;
      offsets[out.length] = i;
      out.push(isBlank ? ' ' : text[i]!);
      blank = isBlank;
    }
    offsets[out.length] = text.length;
    this.folded = out.join('');
    this.offsets = offsets;
  }

  /**
   * Where the pieces of a quotation stand: in `within` where they are there, one after the other where they can be, at whole words
   * where there is a choice. `null` where one of them is not in the text.
   */
  find(pieces: readonly string[], within: Span): Span[] | null {
    const found: Span[] = [];
    for (const piece of pieces) {
      const span = this.findOne(piece, within, found.at(-1)?.end ?? 0);
      if (span === null) return null;
      found.push(span);
    }
    return found.length === 0 ? null : joined(found);
  }

  private findOne(piece: string, within: Span, after: number): Span | null {
    const wanted = piece.replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(wanted)) return null;
    let best: { span: Span; worth: number } | null = null;
    for (let at = this.folded.indexOf(wanted), n = 0; at >= 0 && n < 200; n++) {
      const span = {
        start: this.offsets[at]!,
        end: this.offsets[at + wanted.length - 1]! + 1,
      };
      const worth =
        (span.start >= within.start && span.end <= within.end ? 4 : 0) +
        (this.wholeWords(at, at + wanted.length) ? 2 : 0) +
        (span.start >= after ? 1 : 0);
      if (best === null || worth > best.worth) best = { span, worth };
      if (worth === 7) break;
      at = this.folded.indexOf(wanted, at + 1);
    }
    return best?.span ?? null;
  }

  private wholeWords(from: number, to: number): boolean {
    const letter = (i: number) => WORD.test(this.folded[i] ?? '');
    return !(letter(from - 1) && letter(from)) && !(letter(to - 1) && letter(to));
  }
}

const BLANK = /\s/;
const WORD = /[\p{L}\p{N}]/u;

/** Spans in text order; those that overlap are one. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const s of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last !== undefined && s.start < last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, s.end) };
    else out.push(s);
  }
  return out;
}
