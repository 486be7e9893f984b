import { compound } from '../compound.js';
import { type Draft, draft } from '../draft.js';
import type { Head, Lexicon } from '../lexicon.js';
import type { Owner } from '../owner.js';
import type { HeadSpan, Phrase } from '../phrase.js';
import { bodyName, isState, namesOf, sidesOf, wordsOf } from '../side.js';
import { readTail, type Tail } from '../tail.js';
import type { View } from '../view.js';
import { STATE_WORDS } from '../words/institutions.js';
import { type Base, bareInstitution } from './bare.js';

export type Institution = Extract<Head, { type: 'institution' }>;

const OF: ReadonlySet<string> = new Set(['of']);
const OF_IN: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for']);

/** "the Israeli military", "Ukraine's Air Force", "Ministry of Defence of Armenia", "Houthi fighters", "the ministry". */
export function institution(view: View, lex: Lexicon, phrase: Phrase, span: HeadSpan): Draft | null {
  const head = span.head as Institution;
  const placeable = head.kind === 'organisation' || head.word === 'authorities';
  const tail = readTail(view, lex, span.last + 1, placeable ? OF_IN : OF);
  // "Colombian guerrilla fighters of the National Liberation Army" are that army's, whatever the country.
  const own =
    head.kind === 'irregulars' && tail?.owners.some((o) => o.proper?.type === 'group') ? [] : phrase.owners;
  const usesTail =
    own.length === 0 && tail !== null && (tail.owners.length > 0 || head.word === 'authorities');
  // "the Russian coordination centre at Hmeimim"
  const seated = own.length > 0 && placeable && tail !== null && view.at(span.last + 1) === 'at';
  const owners = own.length > 0 ? own : (tail?.owners ?? []);
  const base: Base = {
    first: own.length > 0 ? Math.min(own[0]!.first, phrase.body) : phrase.body,
    last: usesTail || seated ? tail!.last : span.last,
    head: span.last,
    heads: phrase.heads.map((h) => h.head),
    words: [`institutions:${head.word}`, ...wordsOf(owners)],
    modifier: !usesTail && compound(view, span.last),
  };
  if (head.kind === 'group') {
    // "the Lebanese militant group Hezbollah": the name says it.
    const name = proper(view, lex, span.last + 1) ?? apposed(view, lex, span.last + 1);
    if (name !== null) return name;
  }
  if (owners.length === 0 && !usesTail) return bareInstitution(view, lex, phrase, span, base);
  if (phrase.joined && namesOf(owners).length > 1) {
    const name = view.text(base.first, base.last);
    const sides = sidesOf(owners);
    return draft({
      ...base,
      kind: 'collective',
      name,
      members: sides,
      sides,
      plural: true,
      rule: 'joined-bodies',
    });
  }
  const owner = owners.find((o) => !o.place) ?? owners[0];
  if (owner === undefined || owner.place) return placed(view, base, head, owner?.first ?? -1);
  if (owner.helps && (head.kind === 'government' || head.kind === 'organisation' || head.kind === 'force')) {
    // "the Saudi-backed government": whose it is the helper does not tell.
    return bareInstitution(view, lex, { ...phrase, owners: [], body: span.first }, span, {
      ...base,
      first: span.first,
    });
  }
  if (owner.helps) return helped(view, base);
  return owned(view, base, head, owners, owner, usesTail ? { phrase, span, tail: tail! } : null);
}

function owned(
  view: View,
  base: Base,
  head: Institution,
  owners: readonly Owner[],
  owner: Owner,
  of: { phrase: Phrase; span: HeadSpan; tail: Tail } | null,
): Draft {
  const sides = sidesOf(owners);
  if (head.kind === 'troops' || (head.kind === 'irregulars' && owner.proper?.type === 'group'))
    return troops(base, owner, namesOf(owners), sides);
  if (head.kind === 'irregulars') {
    // "Colombia's ELN guerrillas" are the ELN.
    const group = owners.find((o) => o.proper?.type === 'group');
    if (group !== undefined) return troops(base, group, namesOf([group]), sidesOf([group]));
    // "Palestinian militants" are not Palestine.
    const name = view.text(base.first, base.last);
    return draft({ ...base, kind: 'group', name, sides: [name], plural: true, rule: 'people-group' });
  }
  if (head.kind === 'group') {
    const words = view.text(base.first, base.last);
    // "the Saudi-led coalition" is a group of its own.
    if (/^(?:coalition|alliance)$/.test(head.word))
      return draft({ ...base, kind: 'group', name: words, sides: [words], rule: 'led-group' });
    const back = { how: 'institution', word: head.word, kind: 'group' } as const;
    return draft({ ...base, kind: 'group', name: words, desc: words, rule: 'group-of', back });
  }
  if (STATE_WORDS.has(head.word) && sides.length === 1 && owner.person === null) {
    const group = owner.proper?.type === 'group';
    return draft({ ...base, kind: group ? 'group' : 'state', name: sides[0]!, sides, rule: 'government' });
  }
  const kind = head.kind === 'force' ? 'force' : 'organisation';
  const name =
    of === null
      ? ownedName(view, owners, base)
      : tailName(view, owners, of.phrase.body, of.span.last, base.last);
  return draft({ ...base, kind, name, sides, rule: 'body' });
}

/** The listed group whose name begins at token i. */
function proper(view: View, lex: Lexicon, i: number): Draft | null {
  const hit = lex.proper.find(view, i);
  const entry = hit?.entries.find((e) => e.type === 'group' && !e.weak);
  if (hit === null || entry === undefined) return null;
  const { name, sides, base, word } = entry;
  return draft({
    first: i,
    last: hit.last,
    kind: 'group',
    name,
    sides,
    base,
    words: [word],
    rule: 'listed-group',
  });
}

/** ", the National Liberation Army, …" behind "Colombia's largest rebel group": the name stands for both. */
function apposed(view: View, lex: Lexicon, i: number): Draft | null {
  if (view.at(i) !== ',' || !view.together(i, i + 1)) return null;
  const name = proper(view, lex, view.at(i + 1) === 'the' ? i + 2 : i + 1);
  return name !== null && /^[,.;(]$/.test(view.at(name.last + 1)) ? name : null;
}

/** "fighters", "troops", "warplanes": they are their side. */
function troops(base: Base, owner: Owner, names: string[], sides: string[]): Draft {
  const state = isState(owner) || owner.proper?.type === 'person';
  const side = state ? (sides[0] ?? names[0]!) : names[0]!;
  const known = sides.length > 0 ? sides : [side];
  if (owner.proper?.type === 'body')
    return draft({ ...base, kind: 'force', name: side, sides: known, plural: true, rule: 'troops' });
  return draft({
    ...base,
    kind: state ? 'force' : 'group',
    name: side,
    sides: known,
    plural: true,
    rule: 'troops',
  });
}

/** "Kherson regional administration", "Tuareg rebels": of a place or a people that is no state. */
function placed(view: View, base: Base, head: Institution, place: number): Draft {
  const name = view.text(base.first, base.last);
  if (head.kind !== 'organisation' && head.kind !== 'government' && head.kind !== 'force')
    return draft({ ...base, kind: 'group', name, sides: [name], plural: true, rule: 'people-group' });
  return draft({
    ...base,
    kind: head.kind === 'force' ? 'force' : 'organisation',
    name,
    place,
    rule: 'body',
  });
}

/** "Iran-backed militias": a group of its own, by these words. */
function helped(view: View, base: Base): Draft {
  const name = view.text(base.first, base.last);
  return draft({ ...base, kind: 'group', name, sides: [name], plural: true, rule: 'helped-group' });
}

/** "Ministry of Defence of Armenia" is "Armenian Ministry of Defence"; "authorities in Gaza" stays. */
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

/** "Prime Minister Netanyahu's office" is "Benjamin Netanyahu's office"; else the body's own name. */
function ownedName(view: View, owners: readonly Owner[], base: Base): string {
  const person = owners.find((o) => o.possessive && (o.person !== null || o.proper?.type === 'person'));
  if (person !== undefined)
    return `${person.proper?.name ?? person.person}'s ${view.text(person.last + 1, base.last)}`;
  return bodyName(view, owners, base.first, base.last);
}
