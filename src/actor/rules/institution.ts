import { type Draft, draft } from '../draft.js';
import type { Head, Lexicon } from '../lexicon.js';
import type { ActorKind } from '../mention.js';
import type { Owner } from '../owner.js';
import type { HeadSpan, Phrase } from '../phrase.js';
import { bodyName, isState, namesOf, sidesOf, wordsOf } from '../side.js';
import { readTail } from '../tail.js';
import type { View } from '../view.js';
import { STATE_WORDS } from '../words/institutions.js';

type Institution = Extract<Head, { type: 'institution' }>;

const OF: ReadonlySet<string> = new Set(['of']);
const OF_IN: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for']);

/** "the Israeli military", "Ukraine's Air Force", "Ministry of Defence of Armenia", "Houthi fighters", "the ministry". */
export function institution(view: View, lex: Lexicon, phrase: Phrase, span: HeadSpan): Draft | null {
  const head = span.head as Institution;
  const tail = readTail(
    view,
    lex,
    span.last + 1,
    head.kind === 'organisation' || head.word === 'authorities' ? OF_IN : OF,
  );
  const own = phrase.owners;
  const owners = own.length > 0 ? own : (tail?.owners ?? []);
  const usesTail =
    own.length === 0 && tail !== null && (tail.owners.length > 0 || head.word === 'authorities');
  const last = usesTail ? tail.last : span.last;
  const first = own.length > 0 ? Math.min(own[0]!.first, phrase.body) : phrase.body;
  const modifier = !usesTail && compound(view, span.last);
  const base = {
    first,
    last,
    head: span.last,
    heads: phrase.heads.map((h) => h.head),
    words: [`institutions:${head.word}`, ...wordsOf(owners)],
    modifier,
  };
  if (owners.length === 0) return bare(view, lex, phrase, span, head, base);
  const sides = sidesOf(owners);
  const names = namesOf(owners);
  if (phrase.joined && names.length > 1) {
    const members = head.kind === 'organisation' ? [view.text(first, last)] : sides;
    return draft({
      ...base,
      kind: 'collective',
      name: view.text(first, last),
      members,
      sides,
      plural: true,
      rule: 'joined-bodies',
    });
  }
  const owner = owners[0]!;
  if (owner.helps) {
    if (head.kind === 'organisation' || head.kind === 'government') return null;
    return draft({
      ...base,
      kind: 'group',
      name: view.text(first, last),
      sides: [view.text(first, last)],
      plural: true,
      rule: 'helped-group',
    });
  }
  if (head.kind === 'troops') return troops(base, owner, names, sides);
  if (head.kind === 'group')
    return draft({
      ...base,
      kind: 'group',
      name: view.text(first, last),
      desc: view.text(first, last),
      sides: [],
      rule: 'group-of',
      back: { how: 'institution', word: head.word, kind: 'group' },
    });
  if (STATE_WORDS.has(head.word) && (sides.length === 1 || isState(owner)) && owner.person === null) {
    const group = owner.proper !== null && owner.proper.type === 'group';
    return draft({ ...base, kind: group ? 'group' : 'state', name: sides[0]!, sides, rule: 'government' });
  }
  const kind: ActorKind = head.kind === 'force' ? 'force' : 'organisation';
  const name = usesTail
    ? tailName(view, owners, phrase.body, span.last, tail.last)
    : personName(view, owners, first, last, span);
  return draft({ ...base, kind, name, sides, rule: 'body' });
}

/** "fighters", "troops", "warplanes": they are their side. */
function troops(
  base: Pick<Draft, 'first' | 'last' | 'head' | 'words' | 'modifier'>,
  owner: Owner,
  names: string[],
  sides: string[],
): Draft {
  const state = isState(owner) || owner.proper?.type === 'person';
  const side = state ? (sides[0] ?? names[0]!) : names[0]!;
  return draft({
    ...base,
    kind: state ? 'force' : 'group',
    name: side,
    sides: sides.length > 0 ? sides : [side],
    plural: true,
    rule: 'troops',
  });
}

/** "Ministry of Defence of Armenia" → "Armenian Ministry of Defence"; "authorities in Gaza" stays. */
function tailName(
  view: View,
  owners: readonly Owner[],
  first: number,
  headLast: number,
  last: number,
): string {
  const owner = owners.length === 1 ? owners[0]! : null;
  if (owner === null || !isState(owner) || owner.proper!.adjective === '') return view.text(first, last);
  return `${owner.proper!.adjective} ${view.text(first, headLast)}`;
}

/** "Prime Minister Netanyahu's office" → "Benjamin Netanyahu's office"; else the body's own name. */
function personName(
  view: View,
  owners: readonly Owner[],
  first: number,
  last: number,
  span: HeadSpan,
): string {
  const person = owners.find((o) => o.possessive && (o.person !== null || o.proper?.type === 'person'));
  if (person !== undefined)
    return `${person.proper?.name ?? person.person}'s ${view.text(person.last + 1, span.last)}`;
  return bodyName(view, owners, first, last);
}

/** A body without an owner: it points back, or is a kind of group with a capital of its own ("Tuareg rebels"). */
function bare(
  view: View,
  lex: Lexicon,
  phrase: Phrase,
  span: HeadSpan,
  head: Institution,
  base: Pick<Draft, 'first' | 'last' | 'head' | 'heads' | 'words' | 'modifier'>,
): Draft | null {
  const definite = phrase.determiner === 'the' || phrase.determiner === 'own' || phrase.determiner === 'this';
  const capital = view.isCap(span.first) && span.first > view.doc.sentenceOf(span.first).first;
  const text = view.text(base.first, base.last);
  if (phrase.determiner === 'a' || phrase.determiner === 'some' || phrase.determiner === 'number')
    return null;
  if (phrase.determiner === 'none') return null;
  if (base.modifier && head.kind === 'organisation') return null;
  if (indefinite(view, phrase.first)) return null;
  const refers = lex.back.get(head.word);
  const alone = head.alone === 'yes' || (head.alone === 'cap' && (capital || view.isCap(span.first)));
  if (!(alone || (definite && refers !== undefined))) return null;
  // "Police said", "Mediators have": no article, so it must open the clause or be capitalised.
  if (
    !definite &&
    !capital &&
    head.kind !== 'organisation' &&
    head.kind !== 'force' &&
    head.kind !== 'government'
  )
    return null;
  if (!definite && head.kind === 'group') return null;
  const kind: ActorKind =
    head.kind === 'government'
      ? 'state'
      : head.kind === 'force' || head.kind === 'troops'
        ? 'force'
        : head.kind === 'group'
          ? 'group'
          : 'organisation';
  return draft({
    ...base,
    kind,
    name: text,
    desc: text,
    rule: 'bare-body',
    plural: head.kind === 'troops',
    back: { how: 'institution', word: head.word, kind: refers ?? head.kind },
  });
}

/** Whether "a" stands before the phrase over words that the phrase did not take ("a newly formed army"). */
function indefinite(view: View, first: number): boolean {
  for (let k = first - 1; k >= first - 3 && k >= 0; k--) {
    if (view.at(k) === 'a' || view.at(k) === 'an') return true;
    if (!/^\p{L}/u.test(view.at(k)) || view.isCap(k)) return false;
  }
  return false;
}

/** Whether the word at `last` only modifies a noun behind it ("army bus", "government troops"). */
export function compound(view: View, last: number): boolean {
  const next = last + 1;
  if (!view.together(last, next) || view.isCap(next) || !/^\p{L}/u.test(view.at(next))) return false;
  const tag = view.doc.upos(next);
  return (
    tag === 'NOUN' || (tag === 'ADJ' && view.doc.upos(next + 1 < view.size ? next + 1 : next) === 'NOUN')
  );
}
