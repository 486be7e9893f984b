/**
 * What a reader hands over: the cells of one record (used again for the next one) and the line on which it begins. `false`: it does not fit;
 * where a quotation runs over line breaks, the reader then goes on at the next line, since a stray quote swallows the rows after it.
 */
export type OnRecord = (cells: string[], line: number) => boolean;
/** A stretch of text that is no record, with the line on which it begins. */
export type OnBroken = (reason: string, line: number) => void;

/** A record longer than this (characters) is a quote that was never closed. */
const LONGEST_RECORD = 1 << 20;
const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/**
 * Reads delimited text (RFC 4180: quoted fields, doubled quotes, line breaks in quotes, LF or CRLF) piece by piece, in
 * constant memory. Blank lines are left out. After a quote that is never closed it goes on at the next line.
 *
 * Written here rather than taken from csv-parse because a million rows of thirty columns must take seconds
 * (docs/adr/0009-datasets-as-columns.md); a test holds the two to the same answers.
 */
export class DelimitedReader {
  private rest = '';
  private line = 1;
  private readonly cells: string[] = [];
  /** Which columns are cut out; the others come as `''`. `null`: all. */
  private wanted: readonly boolean[] | null = null;
  private readonly delimiter: number;
  /** Where the next quotation mark of the text stands, so that a row without one is split by plain searches. */
  private quote = 0;
  private damaged = false;

  /** @param separator one character @param quotes whether `"` quotes a field (GDELT's tables do not quote) */
  constructor(
    private readonly separator: string,
    private readonly quotes: boolean,
    private readonly onRecord: OnRecord,
    private readonly onBroken: OnBroken,
  ) {
    this.delimiter = separator.charCodeAt(0);
  }

  /** From here on only these columns are cut out; may be called from `onRecord`. */
  want(wanted: readonly boolean[]): void {
    this.wanted = wanted;
  }

  push(text: string): void {
    this.read(this.rest === '' ? text : joined(this.rest, text), false);
  }

  end(): void {
    this.read(this.rest, true);
    this.rest = '';
  }

  /** Whether the text at hand has a character that stands for bytes which were no UTF-8. */
  get isDamaged(): boolean {
    return this.damaged;
  }

  private read(text: string, last: boolean): void {
    let at = 0;
    this.quote = -1;
    this.damaged = text.includes('\uFFFD');
    while (at < text.length) {
      const next = this.plainRecord(text, at) || this.record(text, at, last);
      if (next < 0) {
        if (!last && text.length - at <= LONGEST_RECORD) break;
        at = this.skipLine(text, at);
      } else at = next;
    }
    this.rest = at === 0 ? text : text.slice(at);
  }

  /** Reads a record that is one line without a quotation mark; gives where the next begins, 0 for any other record. */
  private plainRecord(text: string, start: number): number {
    const stop = text.indexOf('\n', start);
    if (stop < 0 || (this.quotes && this.nextQuote(text, start) < stop)) return 0;
    const { cells, separator, wanted } = this;
    const end = stop > start && text.charCodeAt(stop - 1) === RETURN ? stop - 1 : stop;
    let column = 0;
    for (let at = start; ; column++) {
      const next = text.indexOf(separator, at);
      const to = next < 0 || next > end ? end : next;
      cells[column] = wanted === null || wanted[column] === true ? text.slice(at, to) : '';
      if (to === end) break;
      at = to + 1;
    }
    const { line } = this;
    this.line++;
    cells.length = column + 1;
    if (column > 0 || text.slice(start, end).trim() !== '') this.onRecord(cells, line);
    return stop + 1;
  }

  private nextQuote(text: string, from: number): number {
    if (this.quote < from) {
      const found = text.indexOf('"', from);
      this.quote = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.quote;
  }

  /** Reads one record; gives where the next begins, or -1 where this one has no end in the text. */
  private record(text: string, start: number, last: boolean): number {
    const { cells, delimiter, wanted } = this;
    let at = start;
    let column = 0;
    let lines = 1;
    for (;;) {
      const cut = wanted === null || wanted[column] === true;
      let stop: number;
      if (this.quotes && text.charCodeAt(at) === QUOTE) {
        stop = closing(text, at + 1, last);
        if (stop < 0) return -1;
        if (cut) cells[column] = unquoted(text, at + 1, stop);
        for (let n = text.indexOf('\n', at); n >= 0 && n < stop; n = text.indexOf('\n', n + 1)) lines++;
        stop++;
        const tail = fieldEnd(text, stop, delimiter);
        // What stands between a closing quote and the delimiter belongs to the field, as spreadsheets read it.
        if (cut && tail > stop) cells[column] += withoutReturn(text, stop, tail);
        stop = tail;
      } else {
        stop = fieldEnd(text, at, delimiter);
        if (cut) cells[column] = withoutReturn(text, at, stop);
      }
      if (!cut) cells[column] = '';
      column++;
      if (stop >= text.length) {
        if (!last) return -1;
        at = text.length;
        break;
      }
      at = stop + 1;
      if (text.charCodeAt(stop) === NEWLINE) break;
    }
    const { line } = this;
    this.line += lines;
    cells.length = column;
    const isBlank = column === 1 && text.slice(start, at).trim() === '';
    if (isBlank || this.onRecord(cells, line) || lines === 1) return at;
    this.line = line + 1;
    return text.indexOf('\n', start) + 1;
  }

  private skipLine(text: string, at: number): number {
    this.onBroken('a quotation mark opens a field that is never closed', this.line);
    this.line++;
    const newline = text.indexOf('\n', at);
    return newline < 0 ? text.length : newline + 1;
  }
}

/** Where the field that begins here ends: at the delimiter, the line break, or the end of the text. */
function fieldEnd(text: string, from: number, delimiter: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === delimiter || c === NEWLINE) break;
  }
  return i;
}

/** Where the quote that opened before `from` is closed; -1 where the text does not tell. */
function closing(text: string, from: number, last: boolean): number {
  for (let i = from; ; i += 2) {
    i = text.indexOf('"', i);
    if (i < 0) return -1;
    if (i + 1 === text.length) return last ? i : -1;
    if (text.charCodeAt(i + 1) !== QUOTE) return i;
  }
}

function unquoted(text: string, from: number, to: number): string {
  const raw = text.slice(from, to);
  return raw.includes('"') ? raw.replaceAll('""', '"') : raw;
}

function withoutReturn(text: string, from: number, to: number): string {
  return to > from && text.charCodeAt(to - 1) === RETURN ? text.slice(from, to - 1) : text.slice(from, to);
}

/** One flat text: V8 reads a joined one through both its parts, character by character. */
function joined(a: string, b: string): string {
  return Buffer.from(a + b, 'utf8').toString('utf8');
}
