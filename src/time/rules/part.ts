import { partPhrases, parts } from '../lexicon.js';
import type { Page, Rule } from '../rule.js';
import type { Atom, When } from '../when.js';
import { whenAtom } from '../when.js';
import { BARE_PARTS, PART_LEADS } from '../words/cues.js';

/**
 * Parts of a day, before they meet a day: "overnight", "the night of", "in the early hours of", "early on". One that
 * meets none is kept only where it stands alone as a time ("overnight", "at dawn", "during the night").
 */
export const part: Rule = { name: 'part', on: partPhrases.firstWords(), read };

function read({ t }: Page, i: number): Atom | null {
  const found = partPhrases.forward(t, i);
  if (found === null) return null;
  const { row } = found;
  // "late Tuesday", "early on Tuesday" – but "late president", "early warning" meet no day and fall away later.
  const night = row.part === 'night';
  const when: When = { at: 'part', part: row.part, day: null, sense: night ? 'either' : 'begins' };
  let first = i;
  if (t.at(first - 1) === 'the') first -= 1;
  return whenAtom(first, found.last, 'part', when, [`parts:${row.phrase}`]);
}

/** Whether a part of a day without a day is a time of its own. */
export function standsAlone({ t }: Page, a: Atom): boolean {
  const w = a.meaning.kind === 'when' ? a.meaning.when : null;
  if (w?.at === 'clock' && w.bare === true) return false;
  if (w === null || w.at !== 'part' || w.day !== null) return true;
  const row = partPhrases.forward(t, t.at(a.first) === 'the' ? a.first + 1 : a.first);
  if (row === null) return false;
  if (row.row.lone !== '' && parts.has(w.part)) return !t.capital(a.first) || t.gap[a.first] !== 1;
  const before = t.at(a.first - 1);
  if (!PART_LEADS.has(before)) return false;
  if (BARE_PARTS.has(w.part)) return true;
  // "during the night", "in the morning": with the article only ("at night" is a habit, not a time).
  return t.at(a.first) === 'the' && w.part !== 'early' && w.part !== 'late';
}
