/** The words of a listed phrase, as they come out inside a sentence; for word tables, whose phrases number thousands. */
import { tokenise } from './tokenise.js';
import { CONTRACTIONS } from './words/contractions.js';
import { PREFIXES } from './words/tokens.js';

const PARTED: ReadonlySet<string> = new Set(CONTRACTIONS.map((r) => r.word));
const PLAIN = /^\p{L}+$/u;

/** The first token of a phrase; '' where it has none. */
export function firstWord(phrase: string): string {
  const cut = phrase.indexOf(' ');
  const first = cut < 0 ? phrase : phrase.slice(0, cut);
  if (isWhole(first)) return first;
  // "al-Shabaab" is parted at its hyphen, "anti-Houthi" is not.
  const hyphen = first.indexOf('-');
  const part = hyphen < 0 ? '' : first.slice(0, hyphen);
  if (part !== '' && isWhole(part) && !PREFIXES.has(part.toLowerCase())) return part;
  return phraseWords(phrase)[0] ?? '';
}

/** The tokens of a phrase; "gen." keeps its stop as "Gen." does before a name. */
export function phraseWords(phrase: string): readonly string[] {
  const parts = phrase.split(' ');
  if (parts.every(isWhole)) return parts;
  const text = `${phrase.replace(ABBREVIATED, (c) => c.toUpperCase())} Xx`;
  const { size, start, end } = tokenise(text);
  const out: string[] = [];
  for (let i = 0; i < size - 1; i++) out.push(text.slice(start[i], end[i]));
  return out;
}

const ABBREVIATED = /(^|\s)\p{Ll}(?=\p{L}*\.)/gu;

/** Whether a word is one token whatever stands beside it, known without reading it. */
function isWhole(word: string): boolean {
  return PLAIN.test(word) && (word.length > 8 || !PARTED.has(word.toLowerCase()));
}
