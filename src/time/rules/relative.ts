import { partPhrases, relativePhrases } from '../lexicon.js';
import type { Page, Rule } from '../rule.js';
import type { Atom, DayRef, Origin, When } from '../when.js';
import { atom, whenAtom } from '../when.js';
import { EVENT_DETERMINERS } from '../words/events.js';

/** "yesterday", "tonight", "later the same day", "the day before", "the following morning". */
export const relative: Rule = { name: 'relative-day', on: relativePhrases.lastWords(), read };

function read({ t }: Page, i: number): Atom | null {
  const found = relativePhrases.backward(t, i);
  if (found === null) return null;
  const { row } = found;
  const words = [`relative:${row.phrase}`];
  let { first } = found;
  const opening =
    row.phrase.endsWith(' before') || row.phrase.endsWith(' after') || row.phrase.endsWith(' prior');
  const next = t.at(i + 1);
  if (opening) {
    // "the day before the talks" hangs on an event; "the day before Christmas" on a date (joined later).
    if (EVENT_DETERMINERS.has(next)) return atom(first, i, 'beside-event', { kind: 'anaphor' }, words);
    if (t.isWord(i + 1) && t.capital(i + 1)) return null;
  }
  let hedge: string | null = null;
  if (t.at(first - 1) === 'later' || t.at(first - 1) === 'earlier') {
    first -= 1;
    hedge = t.at(first);
  }
  const day: DayRef = { of: 'offset', days: Number(row.days), origin: row.origin as Origin };
  if (row.part !== '') {
    const when: When = { at: 'part', part: row.part, day, sense: 'begins' };
    return whenAtom(first, i, 'relative-part', when, words, hedge);
  }
  const part = partPhrases.forward(t, i + 1);
  if (part !== null && part.row.part !== 'early' && part.row.part !== 'late') {
    const when: When = { at: 'part', part: part.row.part, day, sense: 'begins' };
    return whenAtom(first, part.last, 'relative-part', when, [...words, `parts:${part.row.phrase}`], hedge);
  }
  return whenAtom(first, i, 'relative-day', { at: 'day', day }, words, hedge);
}
