/** Text and the charset it was decoded from, by its name in the WHATWG Encoding Standard. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
}

/**
 * The text of bytes. In this order: a byte order mark; UTF-8 that is well formed, whatever was declared; UTF-16 by where its
 * zero bytes stand; the declared charset; UTF-8 with a few broken letters; a Cyrillic or Western charset by its letters. What
 * is no text gives `null`.
 *
 * @param declared what a header or the document itself says
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) return as(bytes, marked);
  const wide = byZeros(bytes);
  if (wide !== null) return as(bytes, wide);
  if (bytes.includes(0)) return null;
  const whole = strictly(bytes, 'utf-8');
  // ISO-2022-JP and its like are ASCII to the eye: only their name tells.
  const said = nameOf(declared);
  if (whole !== null && !(said !== null && ESCAPED.has(said))) return { text: whole, charset: 'utf-8' };
  if (said !== null && said !== 'utf-8' && !said.startsWith('utf-16')) {
    const text = strictly(bytes, said);
    if (text !== null && !looksWrong(text)) return { text, charset: said };
  }
  if (mostlyUtf8(bytes)) return as(bytes, 'utf-8');
  if (bytes.length < LEAST_GUESSED) return null;
  return controls(bytes) > 0.02 ? null : as(bytes, singleByte(bytes));
}

/** Fewer bytes than these say nothing of their charset. */
const LEAST_GUESSED = 20;
const ESCAPED: ReadonlySet<string> = new Set(['iso-2022-jp']);

function byMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  return null;
}

/** Latin text in UTF-16 has a zero in every other byte; other scripts have at least their blanks and line ends so. */
function byZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  if (head.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (const [i, b] of head.entries()) if (b === 0) zeros[i % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  const least = Math.max(2, head.length / 40);
  if (odd >= least && even * 20 <= odd) return 'utf-16le';
  if (even >= least && odd * 20 <= even) return 'utf-16be';
  return null;
}

function strictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return mended(new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes), charset);
  } catch {
    return null;
  }
}

/** A byte order mark stays in UTF-8, so that offsets count from the file's first character. */
function as(bytes: Uint8Array, charset: string): Decoded | null {
  const text = mended(new TextDecoder(charset, { ignoreBOM: charset === 'utf-8' }).decode(bytes), charset);
  return text.includes('\0') ? null : { text, charset };
}

/** The letters of windows-1252 from 0x80 to 0x9F. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as if it were Latin-1: its quotation marks and dashes come out as control letters. */
function mended(text: string, charset: string): string {
  if (charset !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (c) => WESTERN[c.charCodeAt(0) - 0x80]!);
}

/** The standard's name of a charset; `null` for one that is not known. */
function nameOf(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** UTF-8 that was cut off or damaged in places: most of what is no ASCII is well formed all the same. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const b = bytes[i]!;
    const more =
      b < 0x80 ? 0 : b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : -1;
    if (more === 0) {
      i += 1;
      continue;
    }
    let n = 1;
    while (more > 0 && n <= more && (bytes[i + n]! & 0xc0) === 0x80) n += 1;
    if (more > 0 && n > more) good += 1;
    else bad += 1;
    i += more > 0 ? n : 1;
  }
  return good > 0 && bad * 10 <= good;
}

/** The share of bytes that no text has. */
function controls(bytes: Uint8Array): number {
  let count = 0;
  for (const b of bytes) if (b < 32 && !(b >= 9 && b <= 13) && b !== 27) count += 1;
  return bytes.length === 0 ? 0 : count / bytes.length;
}

/** Text of a declared charset that has control letters in it was none: every byte means something in a single-byte charset. */
function looksWrong(text: string): boolean {
  let odd = 0;
  for (const c of text) {
    const code = c.codePointAt(0)!;
    if ((code >= 0x7f && code < 0xa0) || code === 0xfffd) odd += 1;
  }
  return odd * 50 > text.length;
}

/**
 * Cyrillic text is made of bytes above 0x7F nearly alone, Western text has few. Of the two Cyrillic charsets in use, windows-1251 has
 * its small letters from 0xE0 on, koi8-r from 0xC0 to 0xDF; text has far more small letters than capitals.
 */
function singleByte(bytes: Uint8Array): string {
  let ascii = 0;
  let low = 0;
  let high = 0;
  for (const b of bytes) {
    if ((b >= 65 && b <= 90) || (b >= 97 && b <= 122)) ascii += 1;
    else if (b >= 0xc0 && b <= 0xdf) low += 1;
    else if (b >= 0xe0) high += 1;
  }
  if (low + high <= ascii / 3) return 'windows-1252';
  return high >= low ? 'windows-1251' : 'koi8-r';
}
