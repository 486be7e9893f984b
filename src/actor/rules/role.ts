import { type Draft, draft } from '../draft.js';
import type { Head } from '../lexicon.js';
import type { Owner } from '../owner.js';
import type { HeadSpan, Phrase } from '../phrase.js';
import { bodyName, namesOf, wordsOf } from '../side.js';
import type { View } from '../view.js';

export type Title = Extract<Head, { type: 'title' }>;

/** Posts that are posts only of something: "its head", "head of the council", never "his head". */
const VAGUE: ReadonlySet<string> = new Set(['head', 'chair', 'count']);
const OWNED: ReadonlySet<string> = new Set(['its', 'their', 'our']);

/** What a role is made of: the phrase, its head, where its tail ends, and whose it is. */
export interface RoleParts {
  readonly phrase: Phrase;
  readonly span: HeadSpan;
  readonly end: number;
  readonly owners: readonly Owner[];
  readonly sides: readonly string[];
  /** The tail ends in a person's name ("a spokesman for President Kiir"). */
  readonly ofPerson: boolean;
}

/**
 * A post without a name. Definite ones ("the Russian president") are looked up later; who speaks for a body ("an Air Force spokesman")
 * speaks under its name; any other indefinite one is an unnamed source. `null` where the words are no post.
 */
export function role(view: View, parts: RoleParts): Draft | null {
  const { phrase, span, end, owners, sides } = parts;
  const head = span.head as Title;
  if (head.class === 'honour' || head.class === 'rank') return null;
  const det = phrase.determiner;
  const person = phrase.owners.find((o) => o.proper?.type === 'person' || o.person !== null);
  const own = phrase.owners[0];
  const start = own === undefined ? phrase.body : Math.min(own.first, phrase.body);
  const base = {
    // A person that owns the post is a mention of its own.
    first: person === undefined ? start : Math.min(person.last + 1, span.first),
    last: end,
    head: span.last,
    words: [`titles:${head.word}`, ...wordsOf(owners)],
    sides,
    heads: phrase.heads.map((h) => h.head),
    sex: head.sex,
    desc: view.text(phrase.first, end),
    place: own?.place ? own.first : -1,
  };
  if (det === 'none' || det === 'all' || det === 'number') return null;
  const voice = head.class === 'voice';
  if (det === 'a' || det === 'some' || (det === null && voice && person === undefined)) {
    const body = voice && !parts.ofPerson ? voiceOf(view, parts) : null;
    if (body !== null) return draft({ ...base, ...body, kind: 'role' });
    if (det !== null) return unnamed(base, phrase.first);
  }
  if (person !== undefined && person.proper === null && det === null) return unnamed(base, phrase.first);
  if (det === null && own === undefined && !view.isCap(span.first)) return null;
  if (
    VAGUE.has(head.word) &&
    owners.length === 0 &&
    (end === span.last ? !OWNED.has(view.at(phrase.first)) : false)
  )
    return null;
  return draft({
    ...base,
    kind: 'role',
    name: view.text(start, end),
    rule: owners.length === 0 ? 'bare-role' : 'role-of',
    back: { how: 'title', word: head.word, class: head.class, plural: false },
  });
}

function unnamed(base: Partial<Draft> & Pick<Draft, 'last'>, first: number): Draft {
  return draft({ ...base, first, kind: 'anonymous', name: 'anonymous', rule: 'unnamed-role' });
}

/** The body that a spokesman speaks for: "a defence ministry spokesman", "a spokesman for the RSF"; `null` for none or a person's. */
function voiceOf(view: View, { phrase, owners }: RoleParts): Pick<Draft, 'name' | 'rule' | 'back'> | null {
  const inner = phrase.heads.length > 1 ? phrase.heads.at(-2)! : null;
  if (inner !== null && inner.head.type === 'institution') {
    const first = phrase.owners[0]?.first ?? inner.first;
    const name = bodyName(view, phrase.owners, first, inner.last);
    const back = { how: 'institution', word: inner.head.word, kind: inner.head.kind } as const;
    return { name, rule: 'voice-of-body', back: phrase.owners.length > 0 ? null : back };
  }
  const bodies = owners.filter((o) => o.proper !== null && o.proper.type !== 'person');
  const names = namesOf(bodies);
  return names.length === 1 && bodies.length === owners.length
    ? { name: names[0]!, rule: 'voice-of', back: null }
    : null;
}
