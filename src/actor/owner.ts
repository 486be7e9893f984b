import type { Lexicon, Proper } from './lexicon.js';
import { isGiven, nameEnd } from './names.js';
import type { View } from './view.js';
import { HELPING_LINKS, OWNING_LINKS } from './words/cues.js';
import { NOT_NAMES } from './words/ordinary.js';

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
  if (isGiven(view.at(p))) {
    const last = nameEnd(view, lex, p);
    if (last > p && view.at(last + 1) === "'s") return withLink(view, p, last, null, view.text(p, last));
  }
  return placeOwner(view, lex, p);
}

/** A capitalised name that is none of the tables', in front of a post or body in small letters: "Kherson governor", "Gaza's health ministry". */
function placeOwner(view: View, lex: Lexicon, p: number): Owner | null {
  if (view.caps[p] !== 1 || NOT_NAMES.has(view.at(p)) || isGiven(view.at(p)) || lex.modifiers.has(view.at(p)))
    return null;
  if (lex.heads.find(view, p) !== null || lex.determiners.has(view.at(p)) || lex.pronouns.has(view.at(p)))
    return null;
  if (lex.orgHeads.has(view.at(p)) || (view.doc.sentenceOf(p).first === p && view.at(p + 1) !== "'s"))
    return null;
  const possessive = view.at(p + 1) === "'s";
  const next = possessive ? p + 2 : p + 1;
  if (!view.together(p, next) || view.isCap(next)) return null;
  if (!lex.modifiers.has(view.at(next)) && lex.heads.find(view, next) === null) return null;
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
  const base = { first, nameLast: last, proper, person, place: false };
  if (next === "'s" || (next === "'" && view.touches(last)))
    return { ...base, last: last + 1, possessive: true, adjectival: false, helps: false };
  if (next === '-' && view.touches(last)) {
    const link = view.at(last + 2);
    if (OWNING_LINKS.has(link))
      return { ...base, last: last + 2, possessive: false, adjectival: true, helps: false };
    if (HELPING_LINKS.has(link))
      return { ...base, last: last + 2, possessive: false, adjectival: true, helps: true };
  }
  const adjectival = proper !== null && proper.type !== 'person';
  return { ...base, last, possessive: false, adjectival, helps: false };
}
