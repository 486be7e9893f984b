import type { Draft } from './draft.js';
import { draft } from './draft.js';
import { FLAG, OPENS, STARTS } from './flags.js';
import type { Lexicon } from './lexicon.js';
import { nameEnd } from './names.js';
import type { Persons } from './person.js';
import { readPhrase } from './phrase.js';
import { collective } from './rules/collective.js';
import { institution } from './rules/institution.js';
import { ordinal } from './rules/ordinal.js';
import { people } from './rules/people.js';
import { pronoun } from './rules/pronoun.js';
import { type Metonym, proper } from './rules/proper.js';
import { titled } from './rules/titled.js';
import { type IsPlace, sourceBody, unlistedBody, unlistedPerson } from './rules/unlisted.js';
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
  const walk: Walk = { view, lex, persons, ground, aliases: new Map() };
  const out: Draft[] = [];
  let roleEnd = -1;
  let i = 0;
  while (i < view.size) {
    const found = mentionsAt(walk, i);
    let last = i;
    for (const d of found) {
      last = Math.max(last, d.last);
      if (out.length > 0 && d.first <= out.at(-1)!.last) continue;
      // "Sheikh Maqsoud" may be a quarter of a town.
      if (d.rule === 'title-name' && d.person?.row === null && ground.isPlace(d.title!.first, d.last, false))
        continue;
      // Behind "Steve Witkoff," the words "Trump's special envoy" are his role, not somebody else.
      if (d.first <= roleEnd && (d.kind === 'role' || d.kind === 'anonymous') && d.last <= roleEnd) continue;
      out.push(d);
      if (d.title !== null && d.title.first > d.last) roleEnd = d.title.last;
      else if (d.roleEnd > d.last) roleEnd = d.roleEnd;
      learnAlias(view, d, walk.aliases);
    }
    i = last + 1;
  }
  return out;
}

interface Walk {
  readonly view: View;
  readonly lex: Lexicon;
  readonly persons: Persons;
  readonly ground: Ground;
  readonly aliases: Map<string, Draft>;
}

function mentionsAt(walk: Walk, i: number): Draft[] {
  const { view, lex, persons, ground } = walk;
  const cap = view.isCap(i);
  if (!cap && !view.is(i, STARTS | FLAG.particle)) return NONE;
  const word = view.at(i);
  const all = collective(view, lex, i);
  if (all !== null) return [all];
  const nth = ordinal(view, i);
  if (nth !== null) return [nth];
  const phrased = cap || view.is(i, OPENS) ? fromPhrase(walk, i) : null;
  if (phrased !== null) return phrased;
  if (cap) {
    const alias = walk.aliases.get(view.doc.word(i));
    if (alias !== undefined) {
      const same = { ...alias, first: i, last: i, head: i, title: null, antecedent: alias };
      return [draft({ ...same, rule: 'defined-abbreviation' })];
    }
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
  if (cap) {
    const named = sourceBody(view, lex, persons, i, ground.isPlace);
    if (named !== null) return [named];
  }
  const pro = pronoun(view, lex, i);
  return pro === null ? NONE : [pro];
}

/** What the phrase that begins at i stands for; `null` where a longer name begins there, or nobody is meant. */
function fromPhrase(walk: Walk, i: number): Draft[] | null {
  const { view, lex, persons } = walk;
  const phrase = readPhrase(view, lex, i);
  if (phrase === null) return null;
  if (view.isCap(phrase.body)) {
    if (nameEnd(view, lex, phrase.body) > phrase.last) return null;
  }
  const span = phrase.heads.at(-1)!;
  const drafts =
    span.head.type === 'title'
      ? titled(view, lex, persons, phrase, span)
      : span.head.type === 'institution'
        ? one(institution(view, lex, phrase, span))
        : one(people(view, lex, phrase, span));
  if (drafts === null || drafts.length === 0) return null;
  const org = view.isCap(phrase.body) ? unlistedBody(view, lex, phrase.body) : null;
  if (org !== null && org.last > drafts.at(-1)!.last) return null;
  if (phrase.determiner !== 'own') return drafts;
  // "its deputy commander": the pronoun is a mention too, and tells the side.
  const owner = pronoun(view, lex, i);
  if (owner === null) return drafts;
  for (const d of drafts) if (d.sides.length === 0) d.possessor = owner;
  return [owner, ...drafts];
}

const NONE: Draft[] = [];

function one(d: Draft | null): Draft[] | null {
  return d === null ? null : [d];
}

/** "the Arakan Army (AA)": the letters stand for the name from here on. */
function learnAlias(view: View, d: Draft, aliases: Map<string, Draft>): void {
  if (d.kind !== 'organisation' && d.kind !== 'group' && d.kind !== 'force') return;
  const open = d.last + 1;
  if (view.at(open) !== '(' || view.at(open + 2) !== ')') return;
  if (view.caps[open + 1] === 2 && !aliases.has(view.doc.word(open + 1)))
    aliases.set(view.doc.word(open + 1), d);
}
