import { ordinals, yearAt } from '../lexicon.js';
import { Phrases } from '../phrases.js';
import type { Page, Rule } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom } from '../when.js';
import { whenAtom } from '../when.js';
import { FEASTS } from '../words/feasts.js';
import { suffix } from './date.js';

const phrases = new Phrases(FEASTS, 'phrase');

/** Feasts by name: "Orthodox Easter", "Eid al-Fitr", "Christmas 2025", "Victory Day". */
export const feast: Rule = { name: 'feast', on: phrases.firstWords(), read };

function read({ t }: Page, i: number): Atom | null {
  if (!t.capital(i)) return null;
  const found = phrases.forward(t, i);
  if (found === null) return null;
  // "Easter Island", "Christmas Island", "Diwali Sharma": another capital makes it a name, but for Day, Truce and Sunday.
  const next = t.at(found.last + 1);
  if (t.isWord(found.last + 1) && t.capital(found.last + 1) && next === 'island') return null;
  const of = next === 'of' ? found.last + 2 : found.last + 1;
  const year = yearAt(t, of);
  const nth = nthDay(t, i);
  const first = nth?.first ?? (t.at(i - 1) === 'the' ? i - 1 : i);
  return whenAtom(
    first,
    year === null ? found.last : of,
    'feast',
    {
      at: 'day',
      day: { of: 'feast', feast: found.row.phrase, year, ...(nth === null ? {} : { nth: nth.n }) },
    },
    [`feasts:${found.row.phrase}`],
  );
}

/** "the 27th of Ramadan", "the fifth day of Eid", "the first day of Passover" before token `i`. */
function nthDay(t: Tokens, i: number): { n: number; first: number } | null {
  if (t.at(i - 1) !== 'of') return null;
  const word = t.at(i - 2) === 'day' ? i - 3 : i - 2;
  const digits = suffix(t.at(word)) && t.isNumber(word - 1);
  const n = digits ? t.value(word - 1) : (ordinals.get(t.at(word)) ?? 0);
  if (!(n === -1 || (n >= 1 && n <= 30))) return null;
  const first = digits ? word - 1 : word;
  return { n, first: t.at(first - 1) === 'the' ? first - 1 : first };
}
