import { type Draft, draft } from '../draft.js';
import { FLAG } from '../flags.js';
import type { Lexicon } from '../lexicon.js';
import { nameEnd } from '../names.js';
import type { Persons } from '../person.js';
import { readPhrase } from '../phrase.js';
import { sidesOf } from '../side.js';
import { readTail } from '../tail.js';
import type { View } from '../view.js';
import { BROADCASTERS } from '../words/orgheads.js';
import { named } from './named.js';

/** Whether tokens `first` to `last` are a place by the place reader; `sure` (the default) asks for one that the gazetteer knows. */
export type IsPlace = (first: number, last: number, sure?: boolean) => boolean;

/**
 * A person whom no table lists: a full name with a given name in it, or with a role or a verb of speech beside it ("Hiba Osman, a
 * teacher", "said Maureen Tully", "Mohammad Aslam Khatana said").
 */
export function unlistedPerson(
  view: View,
  lex: Lexicon,
  persons: Persons,
  i: number,
  isPlace: IsPlace,
): Draft | null {
  const last = nameEnd(view, lex, i);
  if (last < 0) return null;
  const listed = lex.proper.find(view, i);
  if (listed !== null && listed.last >= last) return null;
  if (last === i) return single(view, lex, persons, i, isPlace);
  if (view.is(last, FLAG.orgHead)) return null;
  const given = view.is(i, FLAG.given) || /^\p{L}\.$/u.test(view.at(i));
  const role = roleBehind(view, lex, last);
  const place = isPlace(i, last);
  const speaks = spoken(view, i, last);
  if (!(role !== null || (given && !place) || (speaks && !place))) return null;
  if (!given && role === null && view.caps[i] === 2) return null;
  return named(view, lex, persons, i, last, {
    title: role === null ? null : { first: role.first, last: role.last },
    sides: role?.sides ?? [],
    heads: role?.heads ?? [],
    rule: role !== null ? 'name-role' : given ? 'given-name' : 'name-speaks',
  });
}

/** One word alone is a person only beside a verb of speech: "said Edin". */
function single(view: View, lex: Lexicon, persons: Persons, i: number, isPlace: IsPlace): Draft | null {
  const after = view.at(i + 1);
  const first = view.opens(i);
  if (first || !view.is(i - 1, FLAG.speech) || !/^[,.;:]$/.test(after) || view.caps[i] !== 1) return null;
  if (isPlace(i, i) || lex.proper.find(view, i) !== null || view.at(i).length < 3) return null;
  return named(view, lex, persons, i, i, { title: null, sides: [], heads: [], rule: 'name-speaks' });
}

/** ", a spokesman for the RSF" or "of the State Department" behind a name. */
export function roleBehind(view: View, lex: Lexicon, last: number) {
  const next = view.at(last + 1);
  if (next === 'of') {
    // "Ned Price of the State Department"
    const tail = readTail(view, lex, last + 1, OF);
    const body = tail !== null && (tail.owners.length > 0 || lex.heads.find(view, tail.last) !== null);
    return body ? { first: last + 2, last: tail.last, sides: sidesOf(tail.owners), heads: [] } : null;
  }
  if (next === ',' || next === '(') {
    const comma = last + 2;
    if (!view.together(last, comma)) return null;
    if (view.at(comma) === 'of' || view.at(comma) === 'for') {
      const tail = readTail(view, lex, comma, OF);
      return tail === null
        ? null
        : { first: comma + 1, last: tail.last, sides: sidesOf(tail.owners), heads: [] };
    }
    const phrase = readPhrase(view, lex, comma);
    const head = phrase?.heads.at(-1);
    if (
      phrase === null ||
      head === undefined ||
      phrase.determiner === 'number' ||
      phrase.determiner === 'some'
    )
      return null;
    if (head.head.type === 'institution' || (head.head.type === 'people' && head.head.plural)) return null;
    if (head.head.type === 'title' && nameEnd(view, lex, head.last + 1) >= 0) return null;
    const tail = readTail(view, lex, head.last + 1, TAILS);
    const own = sidesOf(phrase.owners);
    return {
      first: phrase.body,
      last: tail?.last ?? head.last,
      sides: own.length > 0 ? own : sidesOf(tail?.owners ?? []),
      heads: phrase.heads.map((h) => h.head),
    };
  }
  return null;
}

const OF: ReadonlySet<string> = new Set(['of', 'for']);
const TAILS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'with']);

function spoken(view: View, first: number, last: number): boolean {
  if (view.is(last + 1, FLAG.speech) && !view.isCap(last + 1)) return true;
  if (view.is(first - 1, FLAG.speech) && /^(?:[,.;:—–]|of)$/.test(view.at(last + 1))) return true;
  return view.at(first - 1) === 'to' && view.at(first - 2) === 'according';
}

/**
 * A body that no table lists, by the last or first word of its capitalised name: "Rail Operators' Group", "U.S. Eighth Army",
 * "Department for Transport".
 */
export function unlistedBody(view: View, lex: Lexicon, i: number): Draft | null {
  if (!view.isCap(i) || view.is(i, FLAG.pronoun | FLAG.determiner)) return null;
  if (view.opens(i) && view.is(i, FLAG.notName) && !view.is(i, FLAG.orgHead)) return null;
  const opener = view.is(i, FLAG.orgOpener) ? lex.orgOpeners.get(view.at(i)) : undefined;
  const broadcaster = BROADCASTERS.has(view.at(i)) && view.isCap(i + 1) && view.touches(i) === false;
  let last = -1;
  let kind: 'force' | 'group' | 'organisation' = 'organisation';
  let count = 0;
  for (let k = i; k < view.size && k - i < 10 && view.together(i, k); k++) {
    const w = view.at(k);
    if (!view.isCap(k)) {
      // "Khalifa Haftar's Libyan National Army": the owner is no part of the name.
      if (w === "'s" && owns(view, lex, i, k)) return null;
      if (w === "'s" || w === "'" || (w === '-' && view.touches(k))) continue;
      const joins =
        /^(?:of|for|and|on|&|the|to|de|del)$/.test(w) &&
        (view.isCap(k + 1) || (view.at(k + 1) === 'the' && view.isCap(k + 2)));
      if (joins && (opener !== undefined || last >= 0 || w === 'and' || w === '&')) {
        if ((w === 'and' || w === 'to' || w === 'on') && opener === undefined) break;
        // "the Government of Sudan and the Sudan Liberation Army" are two.
        if (w === 'and' && last >= 0 && isAnother(view, lex, k + 1)) break;
        continue;
      }
      break;
    }
    count++;
    const head = view.is(k, FLAG.orgHead) ? lex.orgHeads.get(w) : undefined;
    if (head !== undefined && k > i) {
      last = k;
      kind = head;
    } else if ((opener !== undefined && k > i + 1) || (broadcaster && k === i + 1)) last = k;
  }
  if (last < 0 || count < 2) return null;
  if (opener !== undefined && opener !== 'state' && kind === 'organisation') kind = opener as typeof kind;
  const owner = lex.proper.find(view, i);
  const sides =
    owner !== null && owner.last < last && owner.entries[0]!.type !== 'person' ? owner.entries[0]!.sides : [];
  // "the 4th Infantry Division": its number belongs to the name.
  const first =
    kind === 'force' && /^\d+(?:st|nd|rd|th)$/.test(view.at(i - 1)) && view.together(i - 1, i) ? i - 1 : i;
  const name = view
    .text(first, last)
    .replace(/^(\S+?)['’]s /, (m, w: string) =>
      owner?.entries[0]?.adjective ? `${owner.entries[0].adjective} ` : m || w,
    );
  return draft({
    first,
    last,
    kind,
    name,
    sides,
    rule: 'unlisted-body',
    words: [`orgheads:${view.at(last)}`],
  });
}

/** Whether a body of its own begins behind an "and" at token k: a listed group or force, article or not. */
function isAnother(view: View, lex: Lexicon, k: number): boolean {
  const hit = lex.proper.find(view, view.at(k) === 'the' ? k + 1 : k);
  return hit?.entries.some((e) => e.type === 'group' || e.type === 'force' || e.type === 'body') === true;
}

/** Whether the words from i to the "'s" at k are somebody else than the body: a person, or whatever stands before a listed name. */
function owns(view: View, lex: Lexicon, i: number, k: number): boolean {
  if (lex.proper.find(view, k + 1) !== null || view.is(i, FLAG.given)) return true;
  return lex.proper.find(view, i)?.entries.some((e) => e.type === 'person') === true;
}

/** A single capitalised name behind "according to" that is neither place nor person: a body ("according to Ecopetrol"). */
export function sourceBody(
  view: View,
  lex: Lexicon,
  persons: Persons,
  i: number,
  isPlace: IsPlace,
): Draft | null {
  if (view.at(i - 1) !== 'to' || view.at(i - 2) !== 'according') return null;
  if (isPlace(i, i) || view.is(i, FLAG.notName) || lex.heads.find(view, i) !== null) return null;
  if (persons.surname([view.at(i)]) !== null) return null;
  return draft({
    first: i,
    last: i,
    kind: 'organisation',
    name: view.doc.word(i),
    rule: 'according-to-name',
  });
}
