/**
 * Quotations in a text, from its marks alone: typographic and straight, doubled and single, guillemets and low-high
 * marks, nested, and running over paragraphs (re-opened at each). Apostrophes are not quotation marks: one between
 * letters never is, one after a plural's "s" is not while another mark can close, and a straight single mark opens
 * only where something closes it in the same paragraph.
 */
import { ELISIONS } from './words/tokens.js';

export type QuoteStyle =
  | 'double'
  | 'single'
  | 'straight-double'
  | 'straight-single'
  | 'guillemet'
  | 'low-high';

/** One quotation, or one paragraph of a longer one. All numbers are UTF-16 offsets into the text. */
export interface Quotation {
  /** First unit inside the marks. */
  readonly start: number;
  /** One past the last unit inside the marks. */
  readonly end: number;
  /** Where the opening mark stands. */
  readonly open: number;
  /** Where the closing mark stands; -1 where the paragraph ends without one. */
  readonly close: number;
  /** 0 for an outer quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  readonly style: QuoteStyle;
  /** The next paragraph opens with the same mark and goes on with this quotation. */
  readonly continues: boolean;
}

interface Open {
  readonly open: number;
  readonly inside: number;
  readonly style: QuoteStyle;
}

const MAX_DEPTH = 16;

/** All quotations of `text`, ordered by their opening marks. */
export function quotations(text: string): Quotation[] {
  const out: Quotation[] = [];
  const stack: Open[] = [];
  const closers = new Closers(text);
  const emit = (o: Open, end: number, close: number, continues: boolean): void => {
    out.push({ start: o.inside, end, open: o.open, close, depth: stack.length, style: o.style, continues });
  };
  const endParagraph = (from: number, next: number): void => {
    while (stack.length > 0) {
      const o = stack.pop()!;
      const again = next < text.length && styleOpening(text, next) === o.style;
      const trimmed =
        from - (text.slice(o.inside, from).length - text.slice(o.inside, from).trimEnd().length);
      if (o.style !== 'straight-single' && o.style !== 'single')
        emit(o, Math.max(o.inside, trimmed), -1, again);
    }
  };
  for (let p = 0; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (c === 10 || c === 0x2029) {
      let next = p;
      let breaks = 0;
      while (next < text.length && /\s/.test(text.charAt(next))) {
        if (text.charCodeAt(next) === 10 || text.charCodeAt(next) === 0x2029) breaks++;
        next++;
      }
      if (stack.length > 0 && (breaks > 1 || c === 0x2029 || paragraphBreak(text, p, next, stack)))
        endParagraph(p, next);
      p = next - 1;
      continue;
    }
    if (!isMark(c)) continue;
    const style = styleAt(c);
    if (closes(text, p, c, stack)) {
      // Marks left open inside are dropped: they were apostrophes or slips.
      let k = stack.length - 1;
      while (k >= 0 && !pairs(stack[k]!.style, c)) k--;
      stack.length = k + 1;
      const o = stack.pop()!;
      emit(o, p, p, false);
    } else if (style !== undefined && stack.length < MAX_DEPTH && opens(text, p, c, closers)) {
      stack.push({ open: p, inside: p + 1, style });
    }
  }
  endParagraph(text.length, text.length);
  return out.sort((a, b) => a.open - b.open);
}

function isMark(c: number): boolean {
  return (
    c === 34 ||
    c === 39 ||
    c === 0xab ||
    c === 0xbb ||
    (c >= 0x2018 && c <= 0x201f) ||
    c === 0x2039 ||
    c === 0x203a
  );
}

/** The style that mark `c` can open. */
function styleAt(c: number): QuoteStyle | undefined {
  if (c === 34) return 'straight-double';
  if (c === 39) return 'straight-single';
  if (c === 0x201c || c === 0x201f) return 'double';
  if (c === 0x2018 || c === 0x201b) return 'single';
  if (c === 0x201e || c === 0x201a) return 'low-high';
  if (c === 0xab || c === 0x2039) return 'guillemet';
  return undefined;
}

function styleOpening(text: string, p: number): QuoteStyle | undefined {
  return styleAt(text.charCodeAt(p));
}

/** Whether a quotation opened in `style` can be closed by mark `c`. */
function pairs(style: QuoteStyle, c: number): boolean {
  switch (style) {
    case 'straight-double':
      return c === 34;
    case 'straight-single':
      return c === 39;
    case 'double':
      return c === 0x201d;
    case 'single':
      return c === 0x2019;
    case 'low-high':
      return c === 0x201c || c === 0x201d || c === 0x2018 || c === 0x2019;
    case 'guillemet':
      return c === 0xbb || c === 0x203a;
  }
}

function word(text: string, p: number): boolean {
  return p >= 0 && p < text.length && /[\p{L}\p{N}]/u.test(text.charAt(p));
}

function space(text: string, p: number): boolean {
  return p < 0 || p >= text.length || /\s/.test(text.charAt(p));
}

function opens(text: string, p: number, c: number, closers: Closers): boolean {
  if (c !== 34 && c !== 39 && c !== 0x2018) return !space(text, p + 1) || c === 0xab;
  if (space(text, p + 1)) return false;
  if (c === 0x2018) return !word(text, p - 1);
  const before = text.charAt(p - 1);
  const free = space(text, p - 1) || /[([{“‘«—–\-/"'…:,>]/.test(before);
  if (c === 34) return free;
  return free && !elision(text, p) && closers.ahead(p + 1);
}

/** 'em, 'til, '90s: an apostrophe that stands for letters left out. */
function elision(text: string, p: number): boolean {
  const next = /^[\p{L}\p{N}]{1,6}/u.exec(text.slice(p + 1, p + 8))?.[0] ?? '';
  const after = text.charCodeAt(p + 1 + next.length);
  if (after === 39 || after === 0x2019) return next.toLowerCase() === 'n';
  return /^\d\ds?$/.test(next) || ELISIONS.has(next.toLowerCase());
}

/** Straight single marks that could close, asked for from left to right; what was looked through is not looked through again. */
class Closers {
  /** The first one known to stand at or after the last place asked about, or -1; none before `seen`. */
  private found = -1;
  private seen = 0;

  constructor(private readonly text: string) {}

  /** One stands after `from` in the same paragraph, at most 2,000 units on. */
  ahead(from: number): boolean {
    const { text } = this;
    const stop = Math.min(text.length, from + 2000);
    if (this.found >= from) return this.found < stop;
    for (let p = Math.max(from, this.seen); p < stop; p++) {
      const x = text.charCodeAt(p);
      if (x === 10 && text.charCodeAt(p + 1) === 10) return false;
      this.seen = p + 1;
      if (x === 39 && !space(text, p - 1) && !word(text, p + 1)) {
        this.found = p;
        return true;
      }
    }
    return false;
  }
}

function closes(text: string, p: number, c: number, stack: readonly Open[]): boolean {
  let k = stack.length - 1;
  while (k >= 0 && !pairs(stack[k]!.style, c)) k--;
  if (k < 0) return false;
  const single = c === 39 || c === 0x2019;
  if (c === 34) {
    // A straight mark between a space and a word opens anew, even where one is open.
    return !(space(text, p - 1) && !space(text, p + 1) && stack[k]!.inside < p - 1);
  }
  if (!single) return true;
  if (word(text, p + 1)) return false;
  if (space(text, p - 1)) return false;
  // "the workers' rights": after an s, an apostrophe where another mark can still close.
  if (/[sS]/.test(text.charAt(p - 1)) && /^\s\p{Ll}/u.test(text.slice(p + 1, p + 3))) {
    return !laterCloser(text, p + 1, c);
  }
  return true;
}

/** Another closing mark before the next opening one, in the same paragraph. */
function laterCloser(text: string, from: number, c: number): boolean {
  const stop = Math.min(text.length, from + 2000);
  for (let p = from; p < stop; p++) {
    const x = text.charCodeAt(p);
    if (x === 10 || x === 34 || x === 0x201c || x === 0x201d || x === 0x2018) return false;
    if (x !== c) continue;
    if (word(text, p - 1) && word(text, p + 1)) continue;
    return !space(text, p - 1);
  }
  return false;
}

/** A single line break that parts paragraphs: the line was long, or the next one opens with the open mark. */
function paragraphBreak(text: string, p: number, next: number, stack: readonly Open[]): boolean {
  const style = styleOpening(text, next);
  if (style !== undefined && stack.some((o) => o.style === style)) return true;
  const line = p - (text.lastIndexOf('\n', p - 1) + 1);
  return line > 120;
}
