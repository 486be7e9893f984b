import { cardinals, partPhrases } from '../lexicon.js';
import type { Page, Rule } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom } from '../when.js';
import { whenAtom } from '../when.js';
import { CLOCK_CUES, HOUR_WORDS, PART_OPENERS } from '../words/cues.js';
import { zoneAfter } from './zone-after.js';

/**
 * Hours in words: "6 o'clock", "eleven o'clock on Sunday", "five in the morning", "by eight the next morning". Without
 * a part of the day beside it (joined later) an hour up to twelve is read by the clock of twenty-four, the other half
 * of the day as an alternative.
 */
export const hour: Rule = { name: 'hour', on: ['#', ...HOUR_WORDS], read };

function read({ t }: Page, i: number): Atom | null {
  const n = t.isNumber(i) ? t.value(i) : cardinals.get(t.at(i))!.min;
  if (
    !(n >= 1 && n <= 24) ||
    t.digits(i) > 2 ||
    (t.glued(i) && t.gap[i] === 0 && i > 0 && t.at(i - 1) !== '(')
  )
    return null;
  const clock = t.at(i + 1) === 'o' && t.at(i + 2) === "'" && t.at(i + 3) === 'clock';
  const french = t.isNumber(i) && t.at(i + 1) === 'hours' && t.at(i - 1) === 'at';
  const bare = !clock && !french;
  if (bare && !(CLOCK_CUES.has(t.at(i - 1)) && n <= 12 && partFollows(t, i + 1))) return null;
  const end = clock ? i + 3 : french ? i + 1 : i;
  const z = zoneAfter(t, end);
  return whenAtom(
    i,
    z.last,
    'hour',
    {
      at: 'clock',
      minute: n * 60,
      zone: z.zone,
      day: null,
      midnight: false,
      half: n <= 12 && !french,
      ...(bare ? { bare } : {}),
    },
    z.words,
  );
}

/** "in the morning", "at night", "this evening", "the next morning" from token `i`: what makes a bare hour a time. */
function partFollows(t: Tokens, i: number): boolean {
  for (let k = i; k <= i + 3; k++) {
    if (!t.isWord(k)) return false;
    if (t.at(k) === 'tonight') return true;
    if (k > i - 1 && partPhrases.forward(t, k) !== null) return PART_OPENERS.has(t.at(i));
  }
  return false;
}
