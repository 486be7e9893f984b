import type { Lexicon } from './lexicon.js';
import { nameEnd } from './names.js';
import { type Owner, readOwner } from './owner.js';
import { readPhrase } from './phrase.js';
import type { View } from './view.js';

/** What a preposition hangs on a head: "for the RSF", "of the Kyiv military administration", "in Gaza". */
export interface Tail {
  readonly last: number;
  readonly owners: readonly Owner[];
  /** It ends in a person's name: whoever hangs on it belongs to that person. */
  readonly person?: boolean;
}

/** Reads one of `prepositions` at token p and the name or phrase behind it; `null` where there is none. */
export function readTail(
  view: View,
  lex: Lexicon,
  p: number,
  prepositions: ReadonlySet<string>,
  depth = 0,
): Tail | null {
  if (!prepositions.has(view.at(p)) || !view.together(p, p + 1)) return null;
  let q = p + 1;
  const phrase = readPhrase(view, lex, q);
  if (phrase !== null && view.at(phrase.last + 1) === "'s") {
    // "the opposition's High Negotiations Committee"
    const owned = readOwner(view, lex, phrase.last + 2);
    if (owned !== null) return { last: owned.nameLast, owners: [owned] };
  }
  if (phrase !== null && phrase.heads.at(-1)!.head.type === 'title') {
    // "for U.N. Secretary-General Antonio Guterres"
    const named = nameEnd(view, lex, phrase.last + 1);
    if (named >= 0 && view.together(phrase.last, named))
      return { last: named, owners: phrase.owners, person: true };
  }
  if (phrase?.owners.every((o) => o.person === null) === true) {
    const more = depth < DEEPEST ? readTail(view, lex, phrase.last + 1, OF, depth + 1) : null;
    return { last: more?.last ?? phrase.last, owners: [...phrase.owners, ...(more?.owners ?? [])] };
  }
  if (view.at(q) === 'the' || view.at(q) === 'its' || view.at(q) === 'their') q++;
  const owner = readOwner(view, lex, q);
  if (owner !== null) {
    // "Khalifa Hifter's Libyan National Army": what is owned says more than its owner.
    if (owner.possessive) {
      const owned = readOwner(view, lex, owner.last + 1);
      if (owned !== null) return { last: owned.nameLast, owners: [owned] };
    }
    const list = listed(view, lex, owner);
    if (list !== null) return list;
    const and = view.at(owner.last + 1) === 'and' ? readOwner(view, lex, owner.last + 2) : null;
    // "the Government of Sudan and the SLA": a state's body is no movement's.
    const mixed = and !== null && and.proper?.type !== owner.proper?.type && and.proper?.type === 'group';
    if (and !== null && !mixed && !owner.possessive && !owner.place && !and.place)
      return { last: and.last, owners: [owner, and] };
    return { last: owner.possessive ? owner.nameLast : owner.last, owners: [owner] };
  }
  if (view.isCap(q)) {
    const last = capitalRun(view, q);
    return last >= q ? { last, owners: [] } : null;
  }
  return null;
}

/** "the leaders of Ukraine, Russia, France and Germany": states in a row that an "and" closes; `null` for anything else. */
function listed(view: View, lex: Lexicon, first: Owner): Tail | null {
  const owners = [first];
  let last = first.last;
  for (let turns = 0; turns < MOST_LISTED && view.at(last + 1) === ','; turns++) {
    const and = view.at(last + 2) === 'and';
    const next = readOwner(view, lex, and ? last + 3 : last + 2);
    if (next === null || next.possessive || next.proper?.type !== 'state') return null;
    owners.push(next);
    last = next.last;
    if (and) return { last, owners };
  }
  if (owners.length < 2 || first.possessive || view.at(last + 1) !== 'and') return null;
  const end = readOwner(view, lex, last + 2);
  if (end === null || end.possessive || end.proper?.type !== 'state') return null;
  return { last: end.last, owners: [...owners, end] };
}

const OF: ReadonlySet<string> = new Set(['of']);
/** A longer row of states is no list of owners. */
const MOST_LISTED = 12;
/** How many tails may hang on each other. */
const DEEPEST = 3;

/** Last token of the run of capitalised words that begins at q ("Helmand", "Foreign Affairs and Trade"). */
export function capitalRun(view: View, q: number): number {
  let last = q - 1;
  for (let k = q; k < view.size && k - q < 8 && view.together(q, k); k++) {
    if (view.isCap(k) && /^\p{L}/u.test(view.at(k))) last = k;
    else if (!/^(?:of|and|for|the|-|&|de|del|la|al)$/.test(view.at(k)) || !view.isCap(k + 1)) break;
  }
  return last;
}

/** Whether a personal name begins at q: for callers that only ask. */
export function namedAt(view: View, lex: Lexicon, q: number): boolean {
  return nameEnd(view, lex, q) >= 0;
}
