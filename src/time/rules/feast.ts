import { yearAt } from '../lexicon.js';
import { Phrases } from '../phrases.js';
import type { Page, Rule } from '../rule.js';
import type { Atom } from '../when.js';
import { whenAtom } from '../when.js';
import { FEASTS } from '../words/feasts.js';

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
  const first = t.at(i - 1) === 'the' ? i - 1 : i;
  return whenAtom(
    first,
    year === null ? found.last : of,
    'feast',
    { at: 'day', day: { of: 'feast', feast: found.row.phrase, year } },
    [`feasts:${found.row.phrase}`],
  );
}
