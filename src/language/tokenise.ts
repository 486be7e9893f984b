/**
 * Text to tokens in the Universal Dependencies convention of the English treebanks (EWT, GUM): clitics apart
 * ("does|n't", "Trump|'s"), hyphenated words apart except after a prefix, units apart from their numbers,
 * abbreviations with their full stop. Nothing is normalised: a token is a pair of UTF-16 offsets into the text.
 *
 * One pass over chunks between white space; every look-ahead is bounded, so the time is linear in the text.
 */
import { ABBREVIATIONS } from './words/abbreviations.js';
import { CONTRACTIONS } from './words/contractions.js';
import { DOLLARS, ELISIONS, PREFIXES, SUFFIXES, UNITS, WHOLE_APOSTROPHE } from './words/tokens.js';

/** Tokens as two columns of UTF-16 offsets, `end` exclusive; token i is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const ABBREVIATION = new Map(ABBREVIATIONS.map((r) => [r.word, r.kind]));
const CONTRACTION = new Map(CONTRACTIONS.map((r) => [r.word, Number(r.first)]));

const CHUNK = /[^\s\p{Zs}\u0085\u200b\ufeff]+/gu;
const PLAIN = /^[A-Za-z]+$/;
const URL = /(?:https?:\/\/|ftp:\/\/|www\d?\.)[^\s<>"“”‘’«»]+/iy;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/y;
const SITE = /[A-Za-z0-9][\w-]{0,63}(?:\.[\w-]{1,63}){0,4}\.([A-Za-z]{2,5})(?:\/[^\s<>"“”]*)?(?![\w.]*\w)/y;
const HANDLE = /[@#][\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const EMOTICON = /(?:[:;=8][-']?[)(\][DPpOo/\\|*](?![\p{L}\p{N}])|<3(?!\d)|[:;]-?\)+|\^_\^|:'\()/uy;
const REPEAT = /([.!?]{2,}|-{2,}|=+|\*+|_+|~+|#{2,}|>+|<+|\|+|\++|`{1,2}|''|…+)/y;
const NUMBER = /\d+(?:[.,:]\d+)*(?:\/\d+){0,2}/y;
const PHONE =
  /(?:\d{1,4}-)?(?:\d{3}-){1,2}\d{4}(?![\d-])|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}-\d{1,2}-\d{2,4}(?![\d-])/y;
const LETTERS = /[\p{L}\p{M}\p{N}_]+/uy;
const ACRONYM = /(?:\p{L}\p{M}*\.){2,}|(?:\p{L}\p{M}*\.)+\p{L}\p{M}*(?![\p{L}\p{N}])|Ph\.D\.?/uy;
const AMPERSAND = /\p{Lu}{1,4}&\p{Lu}{1,4}(?![\p{L}\p{N}])/uy;
/** Clitics at the end of a word, behind at least one sign of it. */
const CLITIC = /(?<=.)(['’](?:s|re|ve|ll|m|d))$/isu;
const NEGATION = /(?<=.)(n['’]t)$/isu;
/** No word with an apostrophe that is kept whole is longer, and no decade. */
const LONGEST_WHOLE = 24;

/** Tokenises `text`. Any string is allowed, lone surrogates included; empty text gives no tokens. */
export function tokenise(text: string): Tokens {
  const out = new Output(Math.max(16, text.length >> 2));
  CHUNK.lastIndex = 0;
  for (let m = CHUNK.exec(text); m !== null; m = CHUNK.exec(text)) {
    chunk(text, m.index, m.index + m[0].length, m[0], out);
  }
  return out.done();
}

/** Growing offset columns. */
class Output {
  private starts: Int32Array;
  private ends: Int32Array;
  size = 0;
  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }
  add(start: number, end: number): void {
    if (end <= start) return;
    if (this.size === this.starts.length) {
      this.starts = grow(this.starts);
      this.ends = grow(this.ends);
    }
    this.starts[this.size] = start;
    this.ends[this.size++] = end;
  }
  done(): Tokens {
    return { size: this.size, start: this.starts.slice(0, this.size), end: this.ends.slice(0, this.size) };
  }
}

function grow(a: Int32Array): Int32Array {
  const b = new Int32Array(a.length * 2);
  b.set(a);
  return b;
}

/** End of a sticky match at `p` that stays inside the chunk, or -1. */
function match(re: RegExp, text: string, p: number, b: number): number {
  re.lastIndex = p;
  return re.test(text) && re.lastIndex <= b ? re.lastIndex : -1;
}

function chunk(text: string, a: number, b: number, word: string, out: Output): void {
  if (PLAIN.test(word)) {
    plain(word, a, b, out);
    return;
  }
  // Patterns that may run across punctuation are tried only in chunks of a sane length.
  const sane = b - a <= 2048;
  const dotted = b - a <= 512 && word.includes('.');
  const web = dotted || (sane && word.includes('://'));
  const at = sane && word.includes('@');
  let p = a;
  while (p < b) {
    const c = text.charCodeAt(p);
    let e = -1;
    if (web) {
      e = match(URL, text, p, b);
      if (e > 0) {
        e = trimUrl(text, p, e);
        out.add(p, e);
        p = e;
        continue;
      }
    }
    if (at) {
      e = match(EMAIL, text, p, b);
      if (e > 0) {
        while (text.charCodeAt(e - 1) === 46) e--;
        out.add(p, e);
        p = e;
        continue;
      }
    }
    p = isWordChar(text, p, c) ? wordLike(text, p, b, dotted, out) : punctuation(text, a, p, b, out);
  }
}

function isWordChar(text: string, p: number, c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;
  LETTERS.lastIndex = p;
  return LETTERS.test(text);
}

function plain(word: string, a: number, b: number, out: Output): void {
  const length = b - a;
  const first = length <= 8 ? CONTRACTION.get(word.toLowerCase()) : undefined;
  if (first === undefined || word === 'IM' || word === 'Wont') out.add(a, b);
  else {
    out.add(a, a + first);
    out.add(a + first, b);
  }
}

/** A site's address without the sentence's own punctuation at its end. */
function trimUrl(text: string, p: number, e: number): number {
  let end = e;
  while (end > p + 1 && /[.,;:!?)\]}'>*]/.test(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ')' && text.slice(p, end - 1).includes('(')) break;
    end--;
  }
  return end;
}

/** A token that begins with a letter, digit or mark; returns where it ended. */
function wordLike(text: string, p: number, b: number, dotted: boolean, out: Output): number {
  const c = text.charCodeAt(p);
  if (c >= 48 && c <= 57) return numeric(text, p, b, out);
  if (dotted) {
    let e = match(SITE, text, p, b);
    if (e > 0) {
      SITE.lastIndex = p;
      const found = SITE.exec(text);
      if (found !== null && SUFFIXES.has(found[1]!.toLowerCase()) && !sentenceGlue(found[0])) {
        e = trimUrl(text, p, e);
        out.add(p, e);
        return e;
      }
    }
    e = match(ACRONYM, text, p, b);
    if (e > 0) {
      out.add(p, e);
      return e;
    }
  }
  let e = match(AMPERSAND, text, p, b);
  if (e > 0) {
    out.add(p, e);
    return e;
  }
  e = letters(text, p, b);
  if (text.charCodeAt(e) === 36 && e < b && DOLLARS.has(text.slice(p, e).toLowerCase())) {
    out.add(p, e + 1);
    return e + 1;
  }
  // A prefix keeps its hyphen and the word after it.
  if (text.charCodeAt(e) === 45 && e + 1 < b && PREFIXES.has(text.slice(p, e).toLowerCase())) {
    const rest = letters(text, e + 1, b);
    if (rest > e + 2) e = rest;
  }
  if (text.charCodeAt(e) === 46 && e < b && keepsStop(text, p, e)) {
    out.add(p, e + 1);
    return e + 1;
  }
  clitics(text, p, e, out);
  return e;
}

/** "done.We" and "Kyiv.In" are two sentences that lost a space, not a site's name. */
function sentenceGlue(s: string): boolean {
  const dot = s.lastIndexOf('.');
  const first = s.charCodeAt(dot + 1);
  return first >= 65 && first <= 90 && s.charCodeAt(dot - 1) >= 97 && s.charCodeAt(dot + 2) >= 97;
}

/** A run of letters, digits and marks with apostrophes inside it. */
function letters(text: string, p: number, b: number): number {
  let e = match(LETTERS, text, p, b);
  if (e < 0) return p;
  while (e + 1 < b && isApostrophe(text.charCodeAt(e))) {
    const next = match(LETTERS, text, e + 1, b);
    if (next < 0) break;
    e = next;
  }
  return e;
}

function isApostrophe(c: number): boolean {
  return c === 39 || c === 0x2019;
}

/** Whether the full stop at `e` belongs to the word that ends there. */
function keepsStop(text: string, p: number, e: number): boolean {
  if (e - p > 6) return false;
  const word = text.slice(p, e);
  const after = text.slice(e + 1, e + 4);
  if (e - p === 1 || (e - p === 2 && word.charCodeAt(0) >= 0xd800)) {
    // An initial: "J. Smith", "Donald J. Trump". "and I. Then" is not one.
    if (!/^\p{Lu}$/u.test(word)) return false;
    return (
      /^\s+["“'‘(]?\p{Lu}/u.test(after) &&
      (word !== 'I' || /\p{Lu}[\p{L}.]*\s$/u.test(text.slice(Math.max(0, p - 12), p)))
    );
  }
  const kind = ABBREVIATION.get(word.toLowerCase());
  if (kind === undefined) return false;
  if (kind === 'number') return /^\s?\d/.test(after);
  if (kind === 'wordlike')
    return /^[A-Z]/.test(word) ? /^(?:\s?\d|,|\s\p{Ll})/u.test(after) : kind === 'wordlike' && word === 'al';
  if (kind === 'title' || kind === 'month' || kind === 'day')
    return /^\p{Lu}/u.test(word) && !/^\s*$/.test(after);
  return true;
}

/** Parts clitics and other words written together, and adds the parts. */
function clitics(text: string, p: number, e: number, out: Output): void {
  const apostrophe = firstApostrophe(text, p, e);
  if (apostrophe < 0) {
    plain(text.slice(p, e), p, e, out);
    return;
  }
  // Clitics are taken off the end, one by one, until a word without them is left.
  const ends: number[] = [];
  let end = e;
  for (;;) {
    if (apostrophe >= end) {
      plain(text.slice(p, end), p, end, out);
      break;
    }
    const cut = cliticOf(text, p, end);
    if (cut < 0) {
      out.add(p, end);
      break;
    }
    ends.push(end);
    end = cut;
  }
  while (ends.length > 0) {
    out.add(end, ends[ends.length - 1]!);
    end = ends.pop()!;
  }
}

function firstApostrophe(text: string, p: number, e: number): number {
  for (let k = p; k < e; k++) if (isApostrophe(text.charCodeAt(k))) return k;
  return -1;
}

/** Where the clitic begins that ends the word; -1 where none does. */
function cliticOf(text: string, p: number, e: number): number {
  if (e - p <= LONGEST_WHOLE && WHOLE_APOSTROPHE.has(text.slice(p, e).toLowerCase().replaceAll('’', "'")))
    return -1;
  const tail = text.slice(Math.max(p, e - 4), e);
  const m = NEGATION.exec(tail) ?? CLITIC.exec(tail);
  if (m === null) return -1;
  const cut = e - m[1]!.length;
  // "1980's" is a decade, one token in the treebanks.
  return cut - p <= LONGEST_WHOLE && /^\d+s?$/.test(text.slice(p, cut)) ? -1 : cut;
}

function numeric(text: string, p: number, b: number, out: Output): number {
  let e = match(PHONE, text, p, b);
  if (e > 0) {
    out.add(p, e);
    return e;
  }
  e = match(NUMBER, text, p, b);
  const rest = letters(text, e, b);
  if (rest > e) {
    if (UNITS.has(text.slice(e, rest).toLowerCase())) {
      out.add(p, e);
      if (text.charCodeAt(rest) === 46 && /^[ap]$/i.test(text.slice(e, rest))) return e;
      out.add(e, rest);
    } else if (/^[ap]$/i.test(text.slice(e, rest)) && /^\.m\./i.test(text.slice(rest, rest + 3))) {
      out.add(p, e);
      out.add(e, rest + 3);
      return rest + 3;
    } else clitics(text, p, rest, out);
    return rest;
  }
  // "1." that opens a line is a list mark and keeps its stop.
  if (
    text.charCodeAt(e) === 46 &&
    e + 1 === b &&
    e - p <= 2 &&
    (p === 0 || text.charCodeAt(p - 1) === 10) &&
    text.charCodeAt(b) === 32
  )
    e++;
  out.add(p, e);
  return e;
}

/** A token of punctuation or symbols; returns where it ended. */
function punctuation(text: string, a: number, p: number, b: number, out: Output): number {
  const c = text.charCodeAt(p);
  let e = -1;
  if (c === 64 || c === 35) e = match(HANDLE, text, p, b);
  if (e < 0 && (c === 58 || c === 59 || c === 61 || c === 60 || c === 94)) e = match(EMOTICON, text, p, b);
  if (e < 0 && isApostrophe(c)) {
    const w = letters(text, p + 1, b);
    if (w > p + 1) {
      const word = text.slice(p + 1, w);
      if (/^\d\d(?:s)?$/.test(word)) e = w;
      else if (p === a && ELISIONS.has(word.toLowerCase()) && !closesLater(text, w, b)) e = w;
      else if (p > a && /^(?:s|re|ve|ll|m|d)$/i.test(word)) e = w;
    }
  }
  // A sign glued to a number at the start of a chunk: "-20", "+44".
  if (e < 0 && p === a && (c === 45 || c === 43 || c === 0x2212) && p + 1 < b) {
    const d = text.charCodeAt(p + 1);
    if (d >= 48 && d <= 57) {
      const n = match(NUMBER, text, p + 1, b);
      if (n > 0 && (n === b || !isWordChar(text, n, text.charCodeAt(n)))) e = n;
    }
  }
  if (e < 0) e = match(REPEAT, text, p, b);
  if (e < 0) e = symbol(text, p, b);
  out.add(p, e);
  return e;
}

/** `'em'`: an apostrophe word that is closed again was a quotation. */
function closesLater(text: string, w: number, b: number): boolean {
  return w < b && isApostrophe(text.charCodeAt(w));
}

/** One code point with what modifies it: variation selectors, skin tones, joined emoji, flags. */
function symbol(text: string, p: number, b: number): number {
  let e = p + size(text, p);
  for (let turns = 0; e < b && turns < 16; turns++) {
    const c = text.codePointAt(e)!;
    const modifier = c === 0xfe0f || c === 0xfe0e || c === 0x20e3 || (c >= 0x1f3fb && c <= 0x1f3ff);
    if (modifier) e += size(text, e);
    else if (c === 0x200d && e + 1 < b) e += 1 + size(text, e + 1);
    else break;
  }
  return Math.min(e, b);
}

function size(text: string, p: number): number {
  return text.codePointAt(p)! > 0xffff ? 2 : 1;
}
