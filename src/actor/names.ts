import { FLAG } from './flags.js';
import type { Lexicon } from './lexicon.js';
import type { View } from './view.js';
import { MEN, WOMEN } from './words/given.js';

const LONGEST = 7;
/** Behind these even a word like "Major" or "King" is a surname. */
const HONOURS = /^(?:mr|mrs|ms|dr|sir|lord|lady|dame)\.?$/;

/**
 * The last token of the personal name that would begin at token `first` ("Abdel Fattah al-Burhan", "J. D. Vance", "Ursula von der
 * Leyen", "Ferdinand Marcos Jr."), or -1 where no name can begin. Whether it is a name at all is for the caller to judge.
 */
export function nameEnd(view: View, lex: Lexicon, first: number): number {
  const known = view.nameEnds[first];
  if (known === undefined) return -1;
  if (known !== 0) return known - 2;
  const end = readName(view, lex, first);
  view.nameEnds[first] = end + 2;
  return end;
}

function readName(view: View, lex: Lexicon, first: number): number {
  if (!view.isCap(first) && !view.is(first, FLAG.particle)) return -1;
  if (
    HONOURS.test(view.at(first - 1)) &&
    view.isCap(first) &&
    lex.heads.find(view, first) !== null &&
    !view.isCap(first + 1)
  )
    return first;
  if (!view.isCap(first) && !(view.is(first, FLAG.particle) && nextPart(view, first) > first)) return -1;
  if (!canStand(view, lex, first, true)) return -1;
  let last = first;
  for (;;) {
    const next = nextPart(view, last);
    if (next < 0 || next - first >= LONGEST || !view.together(first, next)) break;
    if (!isSuffix(view.at(next)) && !canStand(view, lex, next, false)) {
      // A surname may look like a title ("John Major", "Martin Luther King") where it ends the name.
      const surname =
        view.is(last, FLAG.given) && lex.heads.find(view, next) !== null && !view.isCap(next + 1);
      if (!surname || view.is(next, FLAG.notName)) break;
      return next;
    }
    last = next;
  }
  return last;
}

/** The token where the next part of a name stands behind `k`, over hyphens, particles and nicknames; -1 for none. */
function nextPart(view: View, k: number): number {
  const next = k + 1;
  if (next >= view.size) return -1;
  const word = view.at(next);
  if (word === '-' && view.touches(k) && view.touches(next)) return nextWord(view, next + 1) ? next + 1 : -1;
  if (isSuffix(word)) return next;
  if (view.is(next, FLAG.particle) && !view.isCap(next)) {
    // "al-Burhan", "bin Salman", "von der Leyen"
    let p = next;
    for (let turns = 0; turns < 3 && view.is(p, FLAG.particle) && !view.isCap(p); turns++) {
      p++;
      if (view.at(p) === '-' || view.at(p) === "'") p++;
    }
    return view.isCap(p) && p > next && (word !== 'e' && word !== 'y' ? true : p === next + 1) ? p : -1;
  }
  if (
    (word === '"' || word === '“') &&
    view.isCap(next + 1) &&
    /^["”]$/.test(view.at(next + 2)) &&
    view.isCap(next + 3)
  )
    return next + 3;
  return nextWord(view, next) && view.isCap(next) ? next : -1;
}

function nextWord(view: View, k: number): boolean {
  return k < view.size && /^\p{L}/u.test(view.at(k));
}

function isSuffix(word: string): boolean {
  return /^(?:jr\.?|sr\.?|ii|iii|iv|vi|xiv|xvi)$/.test(word);
}

/** Whether token k can be part of a name. */
function canStand(view: View, lex: Lexicon, k: number, opening: boolean): boolean {
  if (view.is(k, FLAG.notName | FLAG.pronoun | FLAG.determiner)) return false;
  const word = view.at(k);
  if (word.length === 1) return false;
  if (word.endsWith('.') && word.length > 2 && !/^\p{L}\.(\p{L}\.)?$/u.test(word)) return false;
  const head = lex.heads.find(view, k);
  if (head !== null && !view.is(k, FLAG.given)) return false;
  const proper = lex.proper.find(view, k);
  if (proper !== null && proper.last === k) {
    const type = proper.entries[0]!.type;
    if (type === 'person' || view.is(k, FLAG.given)) return true;
    if (opening)
      return (
        type === 'capital' &&
        view.caps[k] === 1 &&
        view.isCap(k + 1) &&
        lex.proper.find(view, k + 1) === null &&
        /^\p{L}/u.test(view.at(k + 1))
      );
    return type === 'capital' || (type === 'state' && view.is(k - 1, FLAG.given));
  }
  return true;
}

/** The sex that a given name tells: '' where it tells none. */
export function sexOfGiven(word: string): '' | 'm' | 'f' {
  const man = MEN.has(word);
  const woman = WOMEN.has(word);
  return man === woman ? '' : man ? 'm' : 'f';
}
