import type { Draft } from './draft.js';
import { draft } from './draft.js';
import type { Lexicon } from './lexicon.js';
import { nameEnd } from './names.js';
import type { Persons } from './person.js';
import { readPhrase } from './phrase.js';
import { collective } from './rules/collective.js';
import { institution } from './rules/institution.js';
import { people } from './rules/people.js';
import { pronoun } from './rules/pronoun.js';
import { type Metonym, proper } from './rules/proper.js';
import { titled } from './rules/titled.js';
import { type IsPlace, unlistedBody, unlistedPerson } from './rules/unlisted.js';
import type { View } from './view.js';

/** What the scan asks of the place reader. */
export interface Ground {
  readonly metonym: Metonym;
  readonly isPlace: IsPlace;
}

/**
 * All mentions of a document in text order, not overlapping, those that point back not yet resolved. Surnames alone come in a
 * second walk (`surnames`), when everybody is introduced.
 */
export function scan(view: View, lex: Lexicon, persons: Persons, ground: Ground): Draft[] {
  const out: Draft[] = [];
  const aliases = new Map<string, Draft>();
  let i = 0;
  while (i < view.size) {
    const found = at(view, lex, persons, ground, aliases, i);
    if (found.length === 0) {
      i++;
      continue;
    }
    for (const d of found) {
      if (out.length > 0 && d.first <= out.at(-1)!.last) continue;
      out.push(d);
    }
    const last = out.at(-1)!;
    i = Math.max(i, last.last) + 1;
    learnAlias(view, last, aliases);
  }
  return out;
}

function at(
  view: View,
  lex: Lexicon,
  persons: Persons,
  ground: Ground,
  aliases: Map<string, Draft>,
  i: number,
): Draft[] {
  const word = view.at(i);
  if (word === '' || !/[\p{L}\p{N}]/u.test(word[0]!)) return NONE;
  const cap = view.isCap(i);
  const all = collective(view, lex, i);
  if (all !== null) return [all];
  const phrase = cap || mayOpen(lex, view, i) ? readPhrase(view, lex, i) : null;
  const name = cap ? nameEnd(view, lex, i) : -1;
  if (phrase !== null && phrase.last >= name) {
    const span = phrase.heads.at(-1)!;
    const org = cap ? unlistedBody(view, lex, i) : null;
    if (org === null || org.last <= phrase.last) {
      const drafts =
        span.head.type === 'title'
          ? titled(view, lex, persons, phrase, span)
          : span.head.type === 'institution'
            ? one(institution(view, lex, phrase, span))
            : one(people(view, lex, phrase, span));
      if (drafts !== null && drafts.length > 0) return drafts;
    }
  }
  if (cap) {
    const alias = aliases.get(view.doc.word(i));
    if (alias !== undefined)
      return [
        draft({
          ...alias,
          first: i,
          last: i,
          head: i,
          rule: 'defined-abbreviation',
          title: null,
          antecedent: alias,
        }),
      ];
    const listed = lex.proper.find(view, i);
    const org = unlistedBody(view, lex, i);
    if (org !== null && (listed === null || org.last > listed.last)) return [org];
    const person = unlistedPerson(view, lex, persons, i, ground.isPlace);
    if (person !== null) return [person];
  }
  if (cap || word === 'al' || word === 'anti') {
    const known = proper(view, lex, persons, i, ground.metonym);
    if (known !== null) return [known];
  }
  const pro = pronoun(view, lex, i);
  return pro === null ? NONE : [pro];
}

const NONE: Draft[] = [];

function one(d: Draft | null): Draft[] | null {
  return d === null ? null : [d];
}

/** Whether a word in small letters can open a phrase about somebody. */
function mayOpen(lex: Lexicon, view: View, i: number): boolean {
  const w = view.at(i);
  return (
    lex.determiners.has(w) || lex.modifiers.has(w) || lex.heads.find(view, i) !== null || /^\d+$/.test(w)
  );
}

/** "the Arakan Army (AA)": the letters stand for the name from here on. */
function learnAlias(view: View, d: Draft, aliases: Map<string, Draft>): void {
  if (d.kind !== 'organisation' && d.kind !== 'group' && d.kind !== 'force') return;
  const open = d.last + 1;
  if (view.at(open) !== '(' || view.at(open + 2) !== ')') return;
  if (view.caps[open + 1] === 2) aliases.set(view.doc.word(open + 1), d);
}
