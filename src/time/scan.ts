/** What a token is: a run of letters, a run of digits, or any other single character. */
export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

const LONGEST_WORD = 18;
const LONGEST_NUMBER = 9;

/**
 * Text cut into words, digit runs and single marks, in one pass without regular expressions: time stays linear in the
 * text whatever it holds. Rules look at tokens by number; the lower-case form of one is made when first asked for.
 */
export class Tokens {
  private readonly lower: (string | undefined)[];
  constructor(
    readonly text: string,
    readonly size: number,
    /** UTF-16 offsets. */
    readonly start: Int32Array,
    readonly end: Int32Array,
    readonly kind: Uint8Array,
    /** What parts it from the token before: 0 nothing, 1 space, 2 a line's end. */
    readonly gap: Uint8Array,
    /** `wordHash` of a word. */
    readonly hash: Uint16Array,
  ) {
    this.lower = new Array<string | undefined>(size);
  }

  /** Lower-case word, digits as written, or the mark; '' outside the text and where it is too long to mean a time. */
  at(i: number): string {
    if (i < 0 || i >= this.size) return '';
    const known = this.lower[i];
    if (known !== undefined) return known;
    const a = this.start[i]!;
    const b = this.end[i]!;
    const kind = this.kind[i];
    const low =
      kind === WORD
        ? b - a > LONGEST_WORD
          ? ''
          : this.text.slice(a, b).toLowerCase()
        : kind === NUMBER
          ? b - a > LONGEST_NUMBER
            ? ''
            : this.text.slice(a, b)
          : mark(this.text[a]!);
    this.lower[i] = low;
    return low;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.size && this.kind[i] === NUMBER;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.size && this.kind[i] === WORD;
  }

  isMark(i: number): boolean {
    return i >= 0 && i < this.size && this.kind[i] === MARK;
  }

  /** Whether token `i` touches the one before it. */
  glued(i: number): boolean {
    return i >= 0 && i < this.size && this.gap[i] === 0;
  }

  /** UTF-16 code of the token's first character, 0 outside the text. */
  code(i: number): number {
    return i < 0 || i >= this.size ? 0 : this.text.charCodeAt(this.start[i]!);
  }

  /** Whether the token starts with a capital letter. */
  capital(i: number): boolean {
    const c = this.code(i);
    if (c < 128) return c >= 65 && c <= 90;
    const s = this.text[this.start[i]!]!;
    return s !== s.toLowerCase();
  }

  /** Value of a digit run of at most 9 digits, else NaN. */
  value(i: number): number {
    const low = this.isNumber(i) ? this.at(i) : '';
    return low === '' ? Number.NaN : Number(low);
  }

  digits(i: number): number {
    return this.isNumber(i) ? this.end[i]! - this.start[i]! : 0;
  }

  slice(first: number, last: number): string {
    return this.text.slice(this.start[first], this.end[last]);
  }
}

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

/** A 16-bit hash of a word's lower-case ASCII letters, for asking "can this start a rule" without making the word. */
export function wordHash(word: string): number {
  let h = 0;
  for (let i = 0; i < word.length; i++) h = (h * 31 + (word.charCodeAt(i) | 32)) & 0xffff;
  return h;
}

/** Cuts a text. An apostrophe inside a word parts it ("Monday's" is `monday`, `'`, `s`). */
export function scan(text: string): Tokens {
  const n = text.length;
  let room = Math.max(16, Math.ceil(n / 4));
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let kind = new Uint8Array(room);
  let gap = new Uint8Array(room);
  let hash = new Uint16Array(room);
  let size = 0;
  let i = 0;
  let space = 2;
  while (i < n) {
    const k = CLASS[text.charCodeAt(i)]!;
    if (k === 1 || k === 2) {
      if (k > space) space = k;
      i++;
      continue;
    }
    if (size === room) {
      room *= 2;
      start = grown(start, new Int32Array(room));
      end = grown(end, new Int32Array(room));
      kind = grown(kind, new Uint8Array(room));
      gap = grown(gap, new Uint8Array(room));
      hash = grown(hash, new Uint16Array(room));
    }
    let j = i + 1;
    if (k === 4) {
      let h = text.charCodeAt(i) | 32;
      for (let c = 0; j < n && CLASS[(c = text.charCodeAt(j))]! === 4; j++) h = (h * 31 + (c | 32)) & 0xffff;
      hash[size] = h & 0xffff;
    } else if (k === 3) {
      while (j < n && CLASS[text.charCodeAt(j)]! === 3) j++;
      kind[size] = NUMBER;
    } else kind[size] = MARK;
    start[size] = i;
    end[size] = j;
    gap[size] = space;
    size++;
    space = 0;
    i = j;
  }
  return new Tokens(text, size, start, end, kind, gap, hash);
}

function grown<A extends Int32Array | Uint8Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** One dash and one apostrophe for all that look alike. */
function mark(c: string): string {
  if (c < '\u0080') return c;
  if ((c >= '\u2010' && c <= '\u2015') || c === '\u2212') return '-';
  if (c === '\u2019' || c === '\u2018' || c === '\u02bc') return "'";
  return c;
}
