import { FLAG } from './flags.js';
import type { Lexicon, Proper } from './lexicon.js';
import { nameEnd } from './names.js';
import type { View } from './view.js';
import { HELPING_LINKS, OWNING_LINKS } from './words/cues.js';

/** A name in front of a head, to whom the head belongs. Token indexes, `last` inclusive of the "'s" or the "-led". */
export interface Owner {
  readonly first: number;
  readonly last: number;
  /** Last token of the name itself. */
  readonly nameLast: number;
  readonly proper: Proper | null;
  /** A person whom no table lists, by the words as written. */
  readonly person: string | null;
  /** A place that is no state ("Kherson governor"). */
  readonly place: boolean;
  /** "Hamas's", "Russia's". */
  readonly possessive: boolean;
  /** "Russian", "Hamas-run". */
  readonly adjectival: boolean;
  /** "Iran-backed": it helps, and the head is not its own. */
  readonly helps: boolean;
}

/** Reads an owner at token p; `null` where none begins. */
export function readOwner(view: View, lex: Lexicon, p: number): Owner | null {
  if (p >= view.size || (!view.isCap(p) && !view.is(p, FLAG.proper) && view.at(p) !== 'the')) return null;
  const known = view.owners[p];
  if (known !== undefined) return known;
  const owner = ownerAt(view, lex, p);
  view.owners[p] = owner;
  return owner;
}

function ownerAt(view: View, lex: Lexicon, p: number): Owner | null {
  if (view.at(p) === 'the' && view.isCap(p + 1)) {
    const inner = readOwner(view, lex, p + 1);
    return inner !== null && (inner.possessive || inner.adjectival) ? { ...inner, first: p } : null;
  }
  const hit = lex.proper.find(view, p);
  if (hit !== null) {
    // "Washington Post", "Kim Jong Un": a longer personal name is not this owner.
    const proper = choose(hit.entries);
    return withLink(view, p, hit.last, proper, null);
  }
  if (!view.isCap(p)) return null;
  if (view.is(p, FLAG.given)) {
    const last = nameEnd(view, lex, p);
    if (last > p && view.at(last + 1) === "'s") return withLink(view, p, last, null, view.text(p, last));
  }
  return placeOwner(view, lex, p);
}

/** Words that are no place in front of a body. */
const NO_PLACE = FLAG.notName | FLAG.given | FLAG.modifier | FLAG.determiner | FLAG.pronoun | FLAG.orgHead;

/** A capitalised name that is none of the tables', in front of a post or body in small letters: "Kherson governor", "Gaza's health ministry". */
function placeOwner(view: View, lex: Lexicon, p: number): Owner | null {
  if (view.caps[p] !== 1 || view.is(p, NO_PLACE) || lex.heads.find(view, p) !== null) return null;
  if (view.opens(p) && view.at(p + 1) !== "'s") return null;
  const possessive = view.at(p + 1) === "'s";
  const next = possessive ? p + 2 : p + 1;
  if (!view.together(p, next) || view.isCap(next)) return null;
  if (!view.is(next, FLAG.modifier) && lex.heads.find(view, next) === null) return null;
  return {
    first: p,
    nameLast: p,
    last: next - 1,
    proper: null,
    person: null,
    place: true,
    possessive,
    adjectival: true,
    helps: false,
  };
}

function choose(entries: readonly Proper[]): Proper {
  return entries.find((e) => e.type === 'adjective') ?? entries[0]!;
}

function withLink(
  view: View,
  first: number,
  last: number,
  proper: Proper | null,
  person: string | null,
): Owner {
  const next = view.at(last + 1);
  const possessive = next === "'s" || (next === "'" && view.touches(last));
  const link = !possessive && next === '-' && view.touches(last) ? view.at(last + 2) : '';
  const helps = link !== '' && HELPING_LINKS.has(link);
  const linked = helps || (link !== '' && OWNING_LINKS.has(link));
  return {
    first,
    last: possessive ? last + 1 : linked ? last + 2 : last,
    nameLast: last,
    proper,
    person,
    place: false,
    possessive,
    adjectival: !possessive && (linked || (proper !== null && proper.type !== 'person')),
    helps,
  };
}
