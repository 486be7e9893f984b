/**
 * Text cut into words, digit runs and single marks, in one pass without regular expressions: time stays linear in the
 * text whatever it holds. Rules look at tokens by number.
 */
export class Tokens {
  readonly start: number[] = [];
  readonly end: number[] = [];
  /** Lower-case word, digits as written, or the mark; '' where a word or number is too long to mean a time. */
  readonly low: string[] = [];
  /** What parts it from the token before: 0 nothing, 1 space, 2 a line's end. */
  readonly gap: number[] = [];
  readonly kind: TokenKind[] = [];
  constructor(readonly text: string) {}

  get size(): number {
    return this.start.length;
  }

  /** The lower-case form, '' outside the text. */
  at(i: number): string {
    return this.low[i] ?? '';
  }

  isNumber(i: number): boolean {
    return this.kind[i] === 'number';
  }

  isWord(i: number): boolean {
    return this.kind[i] === 'word';
  }

  /** Whether token `i` touches the one before it. */
  glued(i: number): boolean {
    return this.gap[i] === 0;
  }

  /** Whether the token starts with a capital letter. */
  capital(i: number): boolean {
    const s = this.start[i];
    if (s === undefined) return false;
    const c = this.text[s]!;
    return c !== c.toLowerCase();
  }

  /** Value of a digit run of at most 9 digits, else NaN. */
  value(i: number): number {
    return this.kind[i] === 'number' && this.low[i] !== '' ? Number(this.low[i]) : Number.NaN;
  }

  digits(i: number): number {
    return this.kind[i] === 'number' ? this.end[i]! - this.start[i]! : 0;
  }

  slice(first: number, last: number): string {
    return this.text.slice(this.start[first], this.end[last]);
  }
}

export type TokenKind = 'word' | 'number' | 'mark';

const LONGEST_WORD = 18;
const LONGEST_NUMBER = 9;

// Character classes by UTF-16 unit: 0 other mark, 1 space, 2 line end, 3 digit, 4 letter.
const CLASS = new Uint8Array(65_536);
for (let c = 0; c < 65_536; c++) CLASS[c] = classify(c);

function classify(c: number): number {
  if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029 || c === 0x85) return 2;
  if (c <= 32 || c === 0xa0 || c === 0x3000 || c === 0xfeff || c === 0x202f || c === 0x205f) return 1;
  if (c >= 0x2000 && c <= 0x200d) return 1;
  if (c >= 48 && c <= 57) return 3;
  if (c < 128) return (c >= 65 && c <= 90) || (c >= 97 && c <= 122) ? 4 : 0;
  if (c < 0xc0 || c === 0xd7 || c === 0xf7) return c === 0xaa || c === 0xb5 || c === 0xba ? 4 : 0;
  if (c >= 0x2010 && c <= 0x206f) return 0;
  if (c >= 0x3001 && c <= 0x303f) return 0;
  return 4;
}

/** Cuts a text. An apostrophe inside a word parts it ("Monday's" is `monday`, `'`, `s`). */
export function scan(text: string): Tokens {
  const t = new Tokens(text);
  const { start, end, low, gap, kind } = t;
  const n = text.length;
  let i = 0;
  let space = 2;
  while (i < n) {
    const k = CLASS[text.charCodeAt(i)]!;
    if (k === 1 || k === 2) {
      if (k > space) space = k;
      i++;
      continue;
    }
    let j = i + 1;
    if (k === 4) {
      while (j < n && CLASS[text.charCodeAt(j)]! === 4) j++;
      low.push(j - i > LONGEST_WORD ? '' : text.slice(i, j).toLowerCase());
      kind.push('word');
    } else if (k === 3) {
      while (j < n && CLASS[text.charCodeAt(j)]! === 3) j++;
      low.push(j - i > LONGEST_NUMBER ? '' : text.slice(i, j));
      kind.push('number');
    } else {
      low.push(mark(text[i]!));
      kind.push('mark');
    }
    start.push(i);
    end.push(j);
    gap.push(space);
    space = 0;
    i = j;
  }
  return t;
}

/** One dash and one apostrophe for all that look alike. */
function mark(c: string): string {
  if (c < '\u0080') return c;
  if ((c >= '\u2010' && c <= '\u2015') || c === '\u2212') return '-';
  if (c === '\u2019' || c === '\u2018' || c === '\u02bc') return "'";
  return c;
}
