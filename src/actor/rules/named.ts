import { type Draft, draft } from '../draft.js';
import type { Head, Lexicon, PersonRow, Proper } from '../lexicon.js';
import { sexOfGiven } from '../names.js';
import type { Person, Persons } from '../person.js';
import { stateNamed } from '../states.js';
import type { View } from '../view.js';

/** What stands beside a name and tells who it is. */
export interface Beside {
  readonly title: { readonly first: number; readonly last: number } | null;
  readonly sides: readonly string[];
  readonly heads: readonly Head[];
  readonly rule: string;
  /** Last token of a role behind the name, where there is one. */
  readonly roleEnd?: number;
}

/** The person named by tokens `first` to `last`: as introduced in the report, then as listed, then new. */
export function named(
  view: View,
  lex: Lexicon,
  persons: Persons,
  first: number,
  last: number,
  beside: Beside,
): Draft {
  const words = Array.from({ length: last - first + 1 }, (_, k) => view.at(first + k));
  const listed = listedAs(view, lex, first, last);
  const person = whoIs(view, lex, persons, first, last, words, listed, beside);
  for (const h of beside.heads) {
    if (!person.heads.some((k) => k.word === h.word)) person.heads.push(h);
    if (h.type === 'title' && person.sex === '') person.sex = h.sex;
  }
  // The text tells the side first; the table's armed group is still nearer than the country of the text's adjective.
  if (beside.sides.length > 0 && (person.row === null || stateNamed(person.row.side) !== undefined))
    person.sides = beside.sides;
  const said = beside.title === null ? null : view.text(beside.title.first, beside.title.last);
  // "Mr." tells less than what is known already.
  const polite =
    beside.heads.length > 0 && beside.heads.every((h) => h.type === 'title' && h.class === 'honour');
  if (said !== null && !(polite && person.role !== null)) person.role = said;
  const role = person.role;
  return draft({
    first,
    last,
    kind: 'person',
    name: person.name,
    desc: role,
    title: beside.title,
    sides: person.sides,
    sex: person.sex,
    heads: person.heads,
    person,
    roleEnd: beside.roleEnd ?? -1,
    rule: beside.rule,
    words: person.row === null ? [] : [`persons:${person.name}`],
  });
}

/** The table's entries for exactly these tokens. */
function listedAs(view: View, lex: Lexicon, first: number, last: number): readonly Proper[] {
  const hit = lex.proper.find(view, first);
  return hit !== null && hit.last === last ? hit.entries.filter((e) => e.type === 'person') : [];
}

function whoIs(
  view: View,
  lex: Lexicon,
  persons: Persons,
  first: number,
  last: number,
  words: readonly string[],
  listed: readonly Proper[],
  beside: Beside,
): Person {
  const full = listed.find((e) => isFull(e, words));
  if (full !== undefined) return persons.introduce(full.name, nameWords(full.name), full.person);
  const short =
    words.length === 1 ||
    listed.length > 0 ||
    (words.length === 3 && words[1] === '-') ||
    PARTICLE.test(words[0]!);
  if (short) {
    const known =
      persons.surname(words) ??
      (beside.title !== null && words.length === 1 ? persons.given(words[0]!) : null);
    if (known !== null && agrees(known, beside)) return known;
    const row =
      pick(
        listed.map((e) => e.person!),
        beside,
      ) ?? bySurname(lex, words, beside);
    if (row !== null) return persons.introduce(row.name, nameWords(row.name), row);
    if (known !== null) return known;
  }
  return persons.introduce(view.text(first, last), words, null);
}

const PARTICLE = /^(?:al|el|de|bin|von|van)$/;

/** Whether the words are a full name rather than a surname alone. */
function isFull(e: Proper, words: readonly string[]): boolean {
  const given = e.name.split(/[\s-]/)[0]!.toLowerCase();
  return words.length > 1 && (words[0] === given || sexOfGiven(words[0]!) !== '');
}

/** A title of another side than the person's tells that somebody else is meant. */
function agrees(person: Person, beside: Beside): boolean {
  if (beside.sides.length === 0 || person.sides.length === 0) return true;
  return beside.sides.some((s) => person.sides.includes(s)) || person.heads.length > 0;
}

/** Of several holders of a short name, the one whose side or post the text gives; the first listed else. */
function pick(rows: readonly PersonRow[], beside: Beside): PersonRow | null {
  if (rows.length === 0) return null;
  const bySide = rows.filter((r) => beside.sides.includes(r.side));
  const byRole = (bySide.length > 0 ? bySide : rows).filter((r) => hasRole(r, beside));
  return byRole[0] ?? bySide[0] ?? rows[0]!;
}

/** A surname that the tables do not list alone ("Mr Major"): only where the title beside it fits one person. */
function bySurname(lex: Lexicon, words: readonly string[], beside: Beside): PersonRow | null {
  if (beside.title === null) return null;
  const rows = lex.surnames.get(words.at(-1)!) ?? [];
  const fitting = rows.filter(
    (r) => hasRole(r, beside) && (beside.sides.length === 0 || beside.sides.includes(r.side)),
  );
  return fitting.length > 0 ? fitting[0]! : null;
}

function hasRole(r: PersonRow, beside: Beside): boolean {
  return beside.heads.some(
    (h) =>
      h.type === 'title' &&
      (r.role === h.word || r.role.endsWith(` ${h.word}`) || h.word.endsWith(` ${r.role}`)),
  );
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/\s+|(-)/)
    .filter((w): w is string => w !== undefined && w !== '');
}
