/**
 * Tokens to sentences. A sentence ends at a full stop, exclamation or question mark with the closing marks after
 * it; at an abbreviation only before a capitalised word that begins sentences; at a blank line always; at a single
 * line break unless the text is wrapped there (the next word would not have fitted on the line).
 */
import type { Tokens } from './tokenise.js';
import { ABBREVIATIONS } from './words/abbreviations.js';
import { SPEECH, STARTERS } from './words/starters.js';

/** A sentence: UTF-16 offsets (`end` exclusive) and the indexes of its first and last token (inclusive). */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** Longest sentence kept whole, in tokens; longer ones are parted at the best mark before the limit. */
export const MAX_SENTENCE = 400;

/** Most marks looked through for the stop under closing marks, or for the word behind opening ones. */
const MARKS = 12;

const NEVER_ENDS = new Set(
  ABBREVIATIONS.filter((r) => r.kind === 'title' || r.kind === 'inside' || r.kind === 'number').map(
    (r) => r.word,
  ),
);
const DATE_LIKE = new Set(
  ABBREVIATIONS.filter((r) => r.kind === 'month' || r.kind === 'day').map((r) => r.word),
);

/** Sentences of a tokenised text, in order, together covering every token. */
export function splitSentences(text: string, tokens: Tokens): Sentence[] {
  const { start, end, size } = tokens;
  const out: Sentence[] = [];
  let first = 0;
  const close = (last: number): void => {
    while (last - first + 1 > MAX_SENTENCE) {
      const cut = cutBefore(text, tokens, first, first + MAX_SENTENCE);
      push(cut - 1);
    }
    if (last >= first) push(last);
  };
  const push = (last: number): void => {
    out.push({ index: out.length, start: start[first]!, end: end[last]!, first, last });
    first = last + 1;
  };
  let width = -1;
  for (let i = 0; i + 1 < size; i++) {
    const gapStart = end[i]!;
    const gapEnd = start[i + 1]!;
    const newlines = gapEnd > gapStart ? countNewlines(text, gapStart, gapEnd) : 0;
    if (newlines > 0) {
      if (newlines > 1) {
        close(i);
        width = -1;
      } else {
        if (width < 0) width = blockWidth(text, gapStart);
        if (lineBreakEnds(text, tokens, first, i, width)) close(i);
      }
      continue;
    }
    if (endsAfter(text, tokens, first, i, gapEnd > gapStart)) close(i);
  }
  if (size > 0) close(size - 1);
  return out;
}

function countNewlines(text: string, a: number, b: number): number {
  let n = 0;
  for (let p = a; p < b; p++) {
    const c = text.charCodeAt(p);
    if (c === 10 || (c === 13 && text.charCodeAt(p + 1) !== 10) || c === 0x2028) n++;
    else if (c === 0x2029 || c === 12) n += 2;
  }
  return n;
}

/** Length of the longest line in the block (between blank lines) that goes on after `p`, looking at most 40 lines on. */
function blockWidth(text: string, p: number): number {
  let lineStart = text.lastIndexOf('\n', p - 1) + 1;
  let width = 0;
  for (let i = 0; i < 40; i++) {
    let lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = text.length;
    const length = text.slice(lineStart, Math.min(lineEnd, lineStart + 400)).trimEnd().length;
    if (length === 0) break;
    if (length > width) width = length;
    if (lineEnd === text.length) break;
    lineStart = lineEnd + 1;
  }
  return width;
}

/** Whether a single line break after token i ends the sentence. */
function lineBreakEnds(text: string, tokens: Tokens, first: number, i: number, width: number): boolean {
  const next = text.slice(tokens.start[i + 1]!, tokens.end[i + 1]!);
  if (endsWithStop(text, tokens, first, i)) return true;
  if (/^(?:[•‣▪●◦*·–—-]|\d{1,2}[.)]?)$/.test(next) && bulletLine(text, tokens, i + 1)) return true;
  if (width > 120 || width < 40) return !/^\p{Ll}/u.test(next) || width > 120;
  const line = tokens.end[i]! - (text.lastIndexOf('\n', tokens.end[i]! - 1) + 1);
  const fits = line + 1 + next.length <= width - 2;
  return fits && !/^\p{Ll}/u.test(next);
}

function bulletLine(text: string, tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.size) return false;
  const gap = text.slice(tokens.end[i]!, tokens.start[i + 1]!);
  const mark = text.slice(tokens.start[i]!, tokens.end[i]!);
  return /^[ \t]+$/.test(gap) || (/^\d+$/.test(mark) && text.charAt(tokens.end[i]!) === ')');
}

/** Token i, closing marks skipped backwards, is a sentence's final mark. */
function endsWithStop(text: string, tokens: Tokens, first: number, i: number): boolean {
  const least = Math.max(first, i - MARKS);
  let k = i;
  while (k > least && isCloser(text, tokens, k)) k--;
  return isStop(text.charCodeAt(tokens.end[k]! - 1));
}

function isStop(c: number): boolean {
  return (
    c === 46 ||
    c === 33 ||
    c === 63 ||
    c === 0x2026 ||
    c === 0x3002 ||
    c === 0xff01 ||
    c === 0xff1f ||
    c === 0x061f
  );
}

function isCloser(text: string, tokens: Tokens, k: number): boolean {
  const s = tokens.start[k]!;
  const n = tokens.end[k]! - s;
  if (n > 2) return false;
  const c = text.charCodeAt(s);
  if (n === 2) return c === 39 && text.charCodeAt(s + 1) === 39;
  return (
    c === 34 ||
    c === 39 ||
    c === 0x201d ||
    c === 0x2019 ||
    c === 0xbb ||
    c === 41 ||
    c === 93 ||
    c === 125 ||
    c === 0x203a
  );
}

/** Whether the sentence ends after token i, where no line break follows. */
function endsAfter(text: string, tokens: Tokens, first: number, i: number, spaced: boolean): boolean {
  const { start, end } = tokens;
  const lastChar = text.charCodeAt(end[i]! - 1);
  const stopHere = isStop(lastChar);
  if (!stopHere && !isCloser(text, tokens, i)) return false;
  // The final mark under the closing marks.
  const least = Math.max(first, i - MARKS);
  let k = i;
  while (k > least && !isStop(text.charCodeAt(end[k]! - 1)) && isCloser(text, tokens, k)) k--;
  if (!isStop(text.charCodeAt(end[k]! - 1))) return false;
  if (isCloserNext(text, tokens, i)) return false;
  const c = text.charCodeAt(start[k]!);
  const length = end[k]! - start[k]!;
  if (!spaced) {
    // "over.The": a lost space; but not inside names, numbers and ellipses.
    if (i !== k || length !== 1 || lastChar !== 46) return false;
    const before = text.charCodeAt(start[k]! - 1);
    return (
      before >= 97 && before <= 122 && /^\p{Lu}\p{Ll}/u.test(text.slice(start[i + 1]!, start[i + 1]! + 3))
    );
  }
  let n = i + 1;
  const most = Math.min(tokens.size - 1, i + MARKS);
  while (n < most && isOpener(text, tokens, n)) n++;
  const next = text.slice(start[n]!, end[n]!);
  const lowerStart = /^\p{Ll}/u.test(next);
  const bareMark = length === 1 && c === 46;
  if (bareMark) {
    if (!lowerStart || (i > k && n > i + 1)) return true;
    // Carelessly written: "it is available. it is not frequent." After a plain small word, a full stop is one.
    return (
      i === k &&
      k > first &&
      end[k - 1] === start[k] &&
      /^\p{Ll}{3,}$/u.test(text.slice(start[k - 1]!, end[k - 1]!))
    );
  }
  if (c === 33 || c === 63) {
    if (lowerStart) return i === k;
    return i === k || !speechFollows(text, tokens, n);
  }
  if (isStop(c)) return !lowerStart && !/^[,;:]$/.test(next);
  // An abbreviation: it ends the sentence before a capitalised word that begins sentences, or under closing marks.
  const word = text.slice(start[k]!, end[k]! - 1).toLowerCase();
  if (NEVER_ENDS.has(word) || /^\d/.test(word)) return false;
  if (lowerStart || /^[\d,;:)\]]/.test(next)) return false;
  if (i > k) return !/^[’')]/.test(text.charAt(start[i]!)) || STARTERS.has(next.toLowerCase());
  if (DATE_LIKE.has(word)) return false;
  if (word.length === 1 && k > first) return false;
  return STARTERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
}

/** The next token is glued on and closes: `."` is not over before the mark. */
function isCloserNext(text: string, tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.size) return false;
  return tokens.start[i + 1]! === tokens.end[i]! && isCloser(text, tokens, i + 1);
}

function isOpener(text: string, tokens: Tokens, k: number): boolean {
  const s = tokens.start[k]!;
  if (tokens.end[k]! - s > 2) return false;
  const c = text.charCodeAt(s);
  return (
    c === 34 ||
    c === 39 ||
    c === 0x201c ||
    c === 0x2018 ||
    c === 0xab ||
    c === 40 ||
    c === 91 ||
    c === 0x201e ||
    c === 96
  );
}

/** `"Stop!" Smith said`: one of the next few words is a verb of speech before anything ends. */
function speechFollows(text: string, tokens: Tokens, n: number): boolean {
  for (let k = n; k < Math.min(tokens.size, n + 5); k++) {
    const word = text.slice(tokens.start[k]!, tokens.end[k]!);
    if (SPEECH.has(word.toLowerCase())) return true;
    if (/^[.!?;]/.test(word)) return false;
  }
  return false;
}

/** Where to part an over-long sentence: after the last `;`, else `,`, else at the limit. */
function cutBefore(text: string, tokens: Tokens, first: number, limit: number): number {
  for (const mark of [';', ',']) {
    for (let k = limit - 1; k > first + (limit - first) / 2; k--)
      if (text.slice(tokens.start[k]!, tokens.end[k]!) === mark) return k + 1;
  }
  return limit;
}
