import { FLAG } from './flags.js';
import type { Determiner, Head, Lexicon } from './lexicon.js';
import { nameEnd } from './names.js';
import { type Owner, readOwner } from './owner.js';
import type { View } from './view.js';

const LONGEST = 24;
/** More owners in a row are a list, not a phrase. */
const MOST_OWNERS = 3;
/** Title classes that count only before a name. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['rank', 'honour', 'calling']);

/** A noun phrase about somebody: determiner, owners and modifiers, and its head words. Token indexes, `last` inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly determiner: Determiner | null;
  /** First token behind the determiner. */
  readonly body: number;
  readonly owners: readonly Owner[];
  /** "U.S., Ukrainian, and Russian officials": the owners stand side by side. */
  readonly joined: boolean;
  /** All head words in order; the last one heads the phrase ("defence ministry spokeswoman": two). */
  readonly heads: readonly HeadSpan[];
  /** A modifier such as "former" or "senior" stands before the head. */
  readonly modified: boolean;
}

export interface HeadSpan {
  readonly first: number;
  readonly last: number;
  readonly head: Head;
}

/** Reads the longest phrase that begins at token `first`; `null` where none does. */
export function readPhrase(view: View, lex: Lexicon, first: number): Phrase | null {
  let p = first;
  let determiner: Determiner | null = view.is(p, FLAG.determiner)
    ? (lex.determiners.get(view.at(p)) ?? null)
    : null;
  if (determiner === null && view.is(p, FLAG.number)) determiner = 'number';
  if (determiner !== null) p++;
  if (determiner === 'all' && view.at(p) === 'the') p++;
  const body = p;
  const owners: Owner[] = [];
  const heads: HeadSpan[] = [];
  let joined = false;
  let modified = false;
  let lastHead = -1;
  while (p < view.size && p - first < LONGEST && view.together(first, p)) {
    const head = headAt(view, lex, p);
    const owner =
      (heads.length > 0 ? titledOwner(view, lex, heads.at(-1)!, p) : null) ?? readOwner(view, lex, p);
    if (owner !== null && (head === null || owner.nameLast >= head.last)) {
      // A name behind a head belongs to the next phrase, unless it owns one: "army chief", but "president Putin".
      if (heads.length > 0 && !owner.possessive && !owner.adjectival) break;
      if (owners.length >= MOST_OWNERS) break;
      const list = heads.length === 0 ? ownersJoined(view, lex, owner) : null;
      if (list !== null) {
        owners.push(...list.owners);
        joined = true;
        p = list.next;
      } else {
        owners.push(owner);
        p = owner.last + 1;
      }
      continue;
    }
    if (head !== null) {
      heads.push(head);
      lastHead = head.last;
      p = head.last + 1;
      if (view.at(p) === "'s" || (view.at(p) === "'" && view.touches(p - 1))) p++;
      continue;
    }
    if (view.is(p, FLAG.modifier)) {
      modified = true;
      p++;
      continue;
    }
    if (view.at(p) === '-' && p > body && view.touches(p - 1) && view.touches(p)) {
      p++;
      continue;
    }
    break;
  }
  if (lastHead < 0) return null;
  return {
    first,
    last: lastHead,
    determiner,
    body,
    owners: owners.filter((o) => o.first <= lastHead),
    joined,
    heads,
    modified,
  };
}

/** "Rose's" behind "General": a surname that owns what follows. */
function titledOwner(view: View, lex: Lexicon, before: HeadSpan, p: number): Owner | null {
  if (before.head.type !== 'title' || before.last !== p - 1 || !view.isCap(p)) return null;
  const last = nameEnd(view, lex, p);
  if (last < p || view.at(last + 1) !== "'s" || lex.proper.find(view, p) !== null) return null;
  const person = view.text(p, last);
  return {
    first: p,
    nameLast: last,
    last: last + 1,
    proper: null,
    person,
    place: false,
    possessive: true,
    adjectival: false,
    helps: false,
  };
}

/** A head word at p; a rank or honour counts only where a capital or another head follows. */
function headAt(view: View, lex: Lexicon, p: number): HeadSpan | null {
  const hit = lex.heads.find(view, p);
  if (hit === null) return null;
  let head = hit.entries[0]!;
  if (hit.entries.length > 1) {
    // A "spokesman" bears a title; an "officer" does so only before a name, and is one of many people else.
    const named = nameEnd(view, lex, hit.last + 1) >= 0;
    const asTitle = (e: Head): boolean => e.type === 'title' && (named || !NAMED_ONLY.has(e.class));
    head = hit.entries.find(asTitle) ?? hit.entries.find((e) => e.type !== 'title') ?? head;
  }
  if (head.type === 'title' && NAMED_ONLY.has(head.class) && !view.isCap(hit.last + 1)) return null;
  return { first: hit.first, last: hit.last, head };
}

/** Reads ", B and C" behind owner A where more follow; `null` where A stands alone. */
function ownersJoined(view: View, lex: Lexicon, a: Owner): { owners: Owner[]; next: number } | null {
  const owners = [a];
  let p = a.last + 1;
  for (let turns = 0; turns < 6; turns++) {
    let q = p;
    const comma = view.at(q) === ',';
    if (comma) q++;
    const and = view.at(q) === 'and' || view.at(q) === 'or' || view.at(q) === '&';
    if (and) q++;
    if (!comma && !and) break;
    if (view.at(q) === 'the') q++;
    const next = readOwner(view, lex, q);
    if (next === null) break;
    owners.push(next);
    p = next.last + 1;
    if (and) {
      // Only a head may follow the last of the list.
      // "the Taliban and Pakistan's government": the first owns nothing.
      if (next.possessive && !a.possessive && a.proper?.type !== 'adjective') return null;
      const after = headAt(view, lex, p) ?? (view.is(p, FLAG.modifier) ? true : null);
      return after === null ? null : { owners, next: p };
    }
  }
  return null;
}
