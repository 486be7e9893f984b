import { type Draft, draft } from '../draft.js';
import type { Head, Lexicon } from '../lexicon.js';
import { nameEnd } from '../names.js';
import type { Persons } from '../person.js';
import type { HeadSpan, Phrase } from '../phrase.js';
import { bodyName, namesOf, sidesOf, wordsOf } from '../side.js';
import { readTail } from '../tail.js';
import type { View } from '../view.js';
import { compound } from './institution.js';
import { named } from './named.js';

type Title = Extract<Head, { type: 'title' }>;

const TAILS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'with']);
const LAST_TITLE: ReadonlySet<string> = new Set(['of', 'for']);

/**
 * A title or post: with the name behind it ("U.S. special envoy Steve Witkoff", "his Russian counterpart, Vladimir Putin") a person;
 * without, a role ("the Russian president", "a spokesman for the RSF"). Returns drafts in text order.
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
  const direct = nameEnd(view, lex, span.last + 1);
  if (direct >= 0 && view.together(span.last, direct)) {
    const sides = sidesOf(phrase.owners);
    const title = { first: phrase.body, last: span.last };
    const owners = possessors(view, phrase);
    return [
      ...owners,
      named(view, lex, persons, span.last + 1, direct, { title, sides, heads, rule: 'title-name' }),
    ];
  }
  if (compound(view, span.last)) return null;
  const tail = readTail(
    view,
    lex,
    span.last + 1,
    head.class === 'voice' || head.class === 'leader' ? TAILS : LAST_TITLE,
  );
  const end = tail?.last ?? span.last;
  const owners = phrase.owners.length > 0 ? phrase.owners : (tail?.owners ?? []);
  const sides = sidesOf(
    phrase.owners.length > 0 && sidesOf(phrase.owners).length > 0 ? phrase.owners : (tail?.owners ?? owners),
  );
  const role = roleDraft(view, phrase, span, end, owners, sides, heads, head);
  const apposed = apposition(view, lex, end);
  if (apposed !== null) {
    const title = { first: phrase.body, last: end };
    const person = named(view, lex, persons, apposed.first, apposed.last, {
      title,
      sides,
      heads,
      rule: 'title-comma-name',
    });
    if (role === null) return [...possessors(view, phrase), person];
    role.kind = 'role';
    role.name = person.name;
    role.members = [person.name];
    role.sides = person.sides;
    role.antecedent = person;
    role.back = null;
    role.sex = person.sex;
    role.rule = 'role-named';
    return [...possessors(view, phrase), role, person];
  }
  if (role === null) return null;
  return [...possessors(view, phrase), role];
}

/** The persons that own the phrase ("Trump's special envoy"), as mentions of their own. */
function possessors(view: View, phrase: Phrase): Draft[] {
  return phrase.owners
    .filter((o) => o.proper?.type === 'person')
    .map((o) =>
      draft({
        first: o.first,
        last: o.nameLast,
        kind: 'person',
        name: o.proper!.name,
        sides: o.proper!.sides,
        sex: (o.proper!.person?.sex ?? '') as '' | 'm' | 'f',
        rule: 'owner',
        words: [o.proper!.word],
      }),
    )
    .map((d) => ({ ...d, first: Math.max(d.first, 0), head: d.last, desc: null, title: null }))
    .filter((d) => view.isCap(d.first) || d.last > d.first);
}

/** ", Vladimir Putin," behind a role. */
function apposition(view: View, lex: Lexicon, end: number): { first: number; last: number } | null {
  if (view.at(end + 1) !== ',' || !view.together(end, end + 2)) return null;
  let first = end + 2;
  const title = lex.heads.find(view, first);
  if (title !== null && title.entries.some((e) => e.type === 'title') && view.isCap(first))
    first = title.last + 1;
  const again = lex.heads.find(view, first);
  if (again !== null && view.isCap(first) && first > end + 2) first = again.last + 1;
  const last = nameEnd(view, lex, first);
  if (last < 0) return null;
  const proper = lex.proper.find(view, first);
  if (proper !== null && proper.last >= last && proper.entries.every((e) => e.type !== 'person')) return null;
  // "the president, Kyiv and Moscow": a name alone must be closed by a comma, an "and" or the end.
  const after = view.at(last + 1);
  const closed =
    after === ',' ||
    after === '.' ||
    after === ';' ||
    after === '—' ||
    after === '–' ||
    after === "'s" ||
    after === ')' ||
    after === '"' ||
    after === '”';
  const verb = last + 1 < view.size && /^(?:AUX|VERB|ADP|ADV|CCONJ|SCONJ)$/.test(view.doc.upos(last + 1));
  return closed || verb || (last > first && !view.isCap(last + 1)) ? { first, last } : null;
}

function roleDraft(
  view: View,
  phrase: Phrase,
  span: HeadSpan,
  end: number,
  owners: Phrase['owners'],
  sides: string[],
  heads: readonly Head[],
  head: Title,
): Draft | null {
  const ownerPerson = phrase.owners.find((o) => o.proper?.type === 'person' || o.person !== null);
  const first = ownerPerson !== undefined ? Math.min(ownerPerson.last + 1, span.first) : firstOf(phrase);
  const det = phrase.determiner;
  const base = {
    first,
    last: end,
    head: span.last,
    words: [`titles:${head.word}`, ...wordsOf(owners)],
    sides,
    heads,
    sex: head.sex,
    desc: view.text(phrase.first, end),
  };
  if (head.class === 'honour' || head.class === 'rank') return null;
  const inner = phrase.heads.length > 1 ? phrase.heads.at(-2)! : null;
  const indefinite =
    det === 'a' || det === 'some' || det === 'number' || (det === null && head.class === 'voice');
  if (indefinite) {
    // Who speaks for a body speaks under its name.
    const bodies = namesOf(owners).filter(
      (n) => !owners.some((o) => o.proper?.type === 'person' && o.proper.name === n),
    );
    if (head.class === 'voice' && inner !== null && inner.head.type === 'institution') {
      const name = bodyName(
        view,
        phrase.owners,
        phrase.owners.length > 0 ? phrase.owners[0]!.first : inner.first,
        inner.last,
      );
      const back =
        phrase.owners.length > 0
          ? null
          : ({ how: 'institution', word: inner.head.word, kind: inner.head.kind } as const);
      return draft({ ...base, kind: 'role', name, rule: 'voice-of-body', back });
    }
    if (head.class === 'voice' && bodies.length === 1)
      return draft({ ...base, kind: 'role', name: bodies[0]!, rule: 'voice-of' });
    if (det === null) {
      if (!view.isCap(span.first)) return null;
      return draft({
        ...base,
        kind: 'role',
        name: view.text(first, end),
        rule: 'bare-role',
        back: { how: 'title', word: head.word, class: head.class, plural: false },
      });
    }
    return draft({
      ...base,
      first: phrase.first,
      kind: 'anonymous',
      name: 'anonymous',
      rule: 'unnamed-role',
    });
  }
  if (det === 'none' || det === 'all') return null;
  if (det === null && phrase.owners.length === 0 && !view.isCap(span.first)) return null;
  const alone = owners.length === 0;
  return draft({
    ...base,
    kind: 'role',
    name: view.text(
      phrase.owners.length > 0 ? Math.min(phrase.owners[0]!.first, phrase.body) : phrase.body,
      end,
    ),
    rule: alone ? 'bare-role' : 'role-of',
    back: { how: 'title', word: head.word, class: head.class, plural: false },
  });
}

function firstOf(phrase: Phrase): number {
  return phrase.owners.length > 0 ? Math.min(phrase.owners[0]!.first, phrase.body) : phrase.body;
}
