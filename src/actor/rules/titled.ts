import { compound } from '../compound.js';
import { type Draft, draft } from '../draft.js';
import type { Lexicon, Sex } from '../lexicon.js';
import { nameEnd } from '../names.js';
import type { Persons } from '../person.js';
import { type HeadSpan, type Phrase, readPhrase } from '../phrase.js';
import { sidesOf } from '../side.js';
import { readTail } from '../tail.js';
import type { View } from '../view.js';
import { nameApposed, nameBehind } from './apposition.js';
import { named } from './named.js';
import { role, type Title } from './role.js';
import { roleBehind } from './unlisted.js';

const FOR: ReadonlySet<string> = new Set(['of', 'for']);
const ANY: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'with']);

/**
 * A title or post: with the name behind it ("U.S. special envoy Steve Witkoff", "his Russian counterpart, Vladimir Putin") a person;
 * without, a role ("the Russian president", "a spokesman for the RSF"). Drafts come in text order.
 */
export function titled(
  view: View,
  lex: Lexicon,
  persons: Persons,
  phrase: Phrase,
  span: HeadSpan,
): Draft[] | null {
  const head = span.head as Title;
  const heads = phrase.heads.map((h) => h.head);
  const owners = possessors(phrase);
  const direct = nameEnd(view, lex, span.last + 1);
  if (direct >= 0 && view.together(span.last, direct)) {
    // "Gen. Anwar Bashir, the deputy commander of the army": a second post behind the name.
    const more = roleBehind(view, lex, direct);
    const own = sidesOf(phrase.owners);
    const beside = {
      title: { first: phrase.body, last: span.last },
      sides: own.length > 0 ? own : (more?.sides ?? []),
      heads: [...heads, ...(more?.heads ?? [])],
      rule: 'title-name',
      roleEnd: more?.last ?? -1,
    };
    return [...owners, named(view, lex, persons, span.last + 1, direct, beside)];
  }
  if (compound(view, span.last)) return null;
  const tail = readTail(
    view,
    lex,
    span.last + 1,
    head.class === 'voice' || head.class === 'leader' ? ANY : FOR,
  );
  const end = tail?.last ?? (head.class === 'office' ? portfolio(view, span.last) : span.last);
  const own = sidesOf(phrase.owners);
  const sides = own.length > 0 ? own : sidesOf(tail?.owners ?? []);
  const whose = phrase.owners.length > 0 ? phrase.owners : (tail?.owners ?? []);
  const post = role(view, { phrase, span, end, owners: whose, sides, ofPerson: tail?.person === true });
  const apposed =
    nameBehind(view, lex, end) ?? nameApposed(view, lex, end) ?? secondTitle(view, lex, phrase, end);
  if (apposed === null) return post === null ? null : [...owners, post];
  const beside = { title: { first: phrase.body, last: end }, sides, heads, rule: 'title-comma-name' };
  const person = named(view, lex, persons, apposed.first, apposed.last, beside);
  if (post === null) return [...owners, person];
  return [...owners, settled(post, person), person];
}

/** The role of a person who is named right beside it. */
function settled(post: Draft, person: Draft): Draft {
  return {
    ...post,
    kind: 'role',
    name: person.name,
    members: [person.name],
    sides: person.sides,
    person: person.person,
    antecedent: person,
    back: null,
    sex: person.sex,
    rule: 'role-named',
  };
}

/** "the senator and government negotiator Gloria Ferreira": one person with two posts. */
function secondTitle(
  view: View,
  lex: Lexicon,
  phrase: Phrase,
  end: number,
): { first: number; last: number } | null {
  if (view.at(end + 1) !== 'and' || phrase.determiner !== 'the') return null;
  const second = readPhrase(view, lex, end + 2);
  if (second === null || second.determiner !== null || second.heads.at(-1)!.head.type !== 'title')
    return null;
  const last = nameEnd(view, lex, second.last + 1);
  return last > second.last ? { first: second.last + 1, last } : null;
}

/** Last token of "for international development" behind a minister. */
function portfolio(view: View, last: number): number {
  if (!FOR.has(view.at(last + 1)) || view.isCap(last + 2)) return last;
  let end = last;
  for (let k = last + 2; k < last + 7 && view.together(last, k); k++) {
    const tag = view.doc.upos(k);
    if (tag !== 'NOUN' && tag !== 'ADJ' && !(tag === 'CCONJ' && k > last + 2)) break;
    if (tag === 'NOUN') end = k;
  }
  return end;
}

/** The listed persons that own the phrase ("Trump's special envoy"), as mentions of their own. */
function possessors(phrase: Phrase): Draft[] {
  return phrase.owners.flatMap((o) => {
    if (o.proper?.type !== 'person') return [];
    const { name, sides, person, word } = o.proper;
    const sex = (person?.sex ?? '') as Sex;
    return [
      draft({
        first: o.first,
        last: o.nameLast,
        kind: 'person',
        name,
        sides,
        sex,
        rule: 'owner',
        words: [word],
      }),
    ];
  });
}
