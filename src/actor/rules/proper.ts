import { type Draft, draft } from '../draft.js';
import type { Lexicon, Proper, ProperType } from '../lexicon.js';
import type { Persons } from '../person.js';
import type { View } from '../view.js';
import { HELPING_LINKS } from '../words/cues.js';
import { LOCATIVES, POINTS } from '../words/located.js';
import { CAPITAL_WORDS } from '../words/ordinary.js';
import { PAST } from '../words/past.js';
import { named } from './named.js';
import { roleBehind } from './unlisted.js';

/** Which reading of a name with several comes first. */
const ORDER: readonly ProperType[] = [
  'state',
  'group',
  'force',
  'body',
  'seat',
  'adjective',
  'person',
  'capital',
  'outlet',
];

/** Asks whether the word at token i is meant as a government rather than a town; by the place reader where it has spoken. */
export type Metonym = (first: number, last: number) => boolean;

/** A name from the tables that stands by itself: "Russia", "the Kremlin", "Hezbollah", "Kyiv, which rejected", "Russian strikes". */
export function proper(
  view: View,
  lex: Lexicon,
  persons: Persons,
  i: number,
  metonym: Metonym,
): Draft | null {
  const hit = lex.proper.find(view, i);
  if (hit === null) return null;
  const entry = best(view, hit.entries);
  if (entry === null) return null;
  const { first, last } = hit;
  if (first === last && CAPITAL_WORDS.has(view.at(first)) && view.shouted(first)) return null;
  // "(NPA) –" in a dateline is the agency that reports.
  if (
    view.at(first - 1) === '(' &&
    view.at(last + 1) === ')' &&
    view.caps[first] === 2 &&
    view.inDateline(first)
  )
    return null;
  const base = { first, last, words: [entry.word], name: entry.name, sides: entry.sides };
  switch (entry.type) {
    case 'person':
      // "Bashir Lone" is somebody else.
      if (first === last && PAST.has(entry.name) && view.isCap(last + 1) && view.together(last, last + 1))
        return null;
      // "Najib Danish": a given name, and another family.
      if (
        first === last &&
        isGiven(view.doc.word(first), entry.name) &&
        view.isCap(last + 1) &&
        view.together(last, last + 1)
      )
        return null;
      return listed(view, lex, persons, first, last);
    case 'capital':
      return metonym(first, last) ? draft({ ...base, kind: 'state', rule: 'capital-as-state' }) : null;
    case 'seat':
      return draft({ ...base, kind: 'state', rule: 'seat-as-state' });
    case 'state':
      return state(view, base, first);
    case 'adjective':
      return adjective(view, base, last);
    case 'group':
      return draft({ ...base, kind: 'group', base: entry.base, rule: 'listed-group' });
    case 'force':
      return draft({ ...base, kind: 'force', rule: 'listed-force' });
    default:
      return draft({ ...base, kind: 'organisation', rule: `listed-${entry.type}` });
  }
}

/** The first word of a name of several. */
function isGiven(word: string, name: string): boolean {
  return name.startsWith(`${word} `);
}

/** A listed person, with the role that the text gives behind the name. */
function listed(view: View, lex: Lexicon, persons: Persons, first: number, last: number): Draft {
  const role = roleBehind(view, lex, last);
  const title = role === null ? null : { first: role.first, last: role.last };
  return named(view, lex, persons, first, last, {
    title,
    sides: role?.sides ?? [],
    heads: role?.heads ?? [],
    rule: role === null ? 'listed-person' : 'name-role',
  });
}

/** The name of a state, as an actor or as a place. */
function state(
  view: View,
  base: Pick<Draft, 'first' | 'last' | 'words' | 'name' | 'sides'>,
  first: number,
): Draft {
  // "Iran-backed": it only helps whoever follows.
  if (view.at(base.last + 1) === '-' && HELPING_LINKS.has(view.at(base.last + 2)))
    return draft({ ...base, kind: 'state', rule: 'state-as-sponsor', modifier: true });
  const located = isLocated(view, first);
  return draft({ ...base, kind: 'state', rule: located ? 'state-as-place' : 'state-name', located });
}

/** "Russian strikes" points at the state; "the Russians" means it. */
function adjective(
  view: View,
  base: Pick<Draft, 'first' | 'last' | 'words' | 'name' | 'sides'>,
  last: number,
): Draft {
  const people = view.at(last).endsWith('s') && !/(?:ss|ese)$/.test(view.at(last));
  return draft({
    ...base,
    kind: 'state',
    rule: people ? 'people-as-state' : 'state-adjective',
    modifier: !people,
    plural: people,
  });
}

function best(view: View, entries: readonly Proper[]): Proper | null {
  let out: Proper | null = null;
  for (const e of entries) {
    if (e.weak && !view.doc.text.includes(e.name)) continue;
    if (out === null || ORDER.indexOf(e.type) < ORDER.indexOf(out.type)) out = e;
    // Hanoi is North Vietnam's where the text speaks of that.
    else if (
      e.type === 'capital' &&
      out.type === 'capital' &&
      e.name.length > out.name.length &&
      view.doc.text.includes(e.name)
    )
      out = e;
  }
  return out;
}

/** Whether a preposition or a point of the compass makes the name a place ("in Ukraine", "southern Lebanon"). */
export function isLocated(view: View, first: number): boolean {
  let k = first - 1;
  if (view.at(k) === 'the') k--;
  if (POINTS.has(view.at(k))) return true;
  return LOCATIVES.has(view.at(k));
}
