import type { Row } from '../model/words.js';
import { FLAG } from './flags.js';
import { Matcher } from './matcher.js';
import { type PersonRow, type Proper, properNames } from './proper.js';
import { BACK_REFERENCES, COLLECTIVES } from './words/collectives.js';
import { SPEECH } from './words/cues.js';
import { DETERMINERS } from './words/determiners.js';
import { MEN, PARTICLES, WOMEN } from './words/given.js';
import { INSTITUTIONS } from './words/institutions.js';
import { NOT_NAMES } from './words/ordinary.js';
import { ORG_HEADS, ORG_OPENERS } from './words/orgheads.js';
import { PEOPLE } from './words/people.js';
import { PERSONS } from './words/persons.js';
import { PRONOUNS } from './words/pronouns.js';
import { MODIFIERS, TITLES } from './words/titles.js';

export type TitleClass = 'honour' | 'rank' | 'office' | 'voice' | 'envoy' | 'leader' | 'calling';
export type InstitutionKind = 'government' | 'force' | 'troops' | 'irregulars' | 'organisation' | 'group';

export type { PersonRow, Proper, ProperType } from './proper.js';

/** A common word or phrase that heads a phrase about somebody. */
export type Head =
  | { readonly type: 'title'; readonly word: string; readonly class: TitleClass; readonly sex: Sex }
  | {
      readonly type: 'institution';
      readonly word: string;
      readonly kind: InstitutionKind;
      readonly alone: string;
    }
  | {
      readonly type: 'people';
      readonly word: string;
      readonly plural: boolean;
      readonly class: PeopleClass;
    };

export type PeopleClass = 'source' | 'official' | 'crowd' | 'told' | 'owned';
export type Sex = '' | 'm' | 'f' | 'n';
export type Determiner = 'the' | 'a' | 'this' | 'some' | 'number' | 'all' | 'none' | 'own';

/** Everything the tables hold, ready for look-up; built once, on first use. */
export interface Lexicon {
  readonly proper: Matcher<Proper>;
  readonly heads: Matcher<Head>;
  readonly collectives: Matcher<Row<'phrase' | 'size' | 'kind'>>;
  readonly back: ReadonlyMap<string, string>;
  readonly determiners: ReadonlyMap<string, Determiner>;
  readonly pronouns: ReadonlyMap<string, (typeof PRONOUNS)[number]>;
  readonly orgHeads: ReadonlyMap<string, 'force' | 'group' | 'organisation'>;
  readonly orgOpeners: ReadonlyMap<string, string>;
  /** Bits of `FLAG` by folded word. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Persons by the last word of their name, for a surname behind a title. */
  readonly surnames: ReadonlyMap<string, readonly PersonRow[]>;
}

let built: Lexicon | null = null;

/** The word tables as one lexicon. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const heads = new Matcher<Head>(FLAG.head);
  for (const r of TITLES)
    heads.add(
      r.word,
      { type: 'title', word: r.word, class: r.class as TitleClass, sex: r.sex as Sex },
      false,
    );
  for (const r of INSTITUTIONS)
    heads.add(
      r.word,
      { type: 'institution', word: r.word, kind: r.kind as InstitutionKind, alone: r.alone },
      false,
    );
  for (const r of PEOPLE) {
    const cls = r.class as PeopleClass;
    heads.add(r.word, { type: 'people', word: r.word, plural: false, class: cls }, false);
    heads.add(r.plural, { type: 'people', word: r.word, plural: true, class: cls }, false);
  }
  const collectives = new Matcher<Row<'phrase' | 'size' | 'kind'>>(FLAG.collective);
  for (const r of COLLECTIVES) collectives.add(r.phrase, r, false);
  const lex = {
    proper: properNames(),
    heads,
    collectives,
    back: new Map(BACK_REFERENCES.map((r) => [r.word, r.kind])),
    determiners: new Map(DETERMINERS.map((r) => [r.word, r.class as Determiner])),
    pronouns: new Map(PRONOUNS.map((r) => [r.word, r])),
    orgHeads: new Map(ORG_HEADS.map((r) => [r.word, r.kind as 'force' | 'group' | 'organisation'])),
    orgOpeners: new Map(ORG_OPENERS.map((r) => [r.word, r.kind])),
    surnames: surnames(),
  };
  return { ...lex, vocabulary: vocabulary(lex) };
}

/** Every word that any rule asks about, with what it may be. */
function vocabulary(lex: Omit<Lexicon, 'vocabulary'>): Map<string, number> {
  const out = new Map<string, number>();
  const mark = (words: Iterable<string>, bit: number): void => {
    for (const w of words) out.set(w, (out.get(w) ?? 0) | bit);
  };
  mark(lex.heads.firstWords(), FLAG.head);
  mark(lex.proper.firstWords(), FLAG.proper);
  mark(lex.collectives.firstWords(), FLAG.collective);
  mark(lex.determiners.keys(), FLAG.determiner);
  mark(
    MODIFIERS.map((r) => r.word),
    FLAG.modifier,
  );
  mark(lex.pronouns.keys(), FLAG.pronoun);
  mark(lex.orgHeads.keys(), FLAG.orgHead);
  mark(lex.orgOpeners.keys(), FLAG.orgOpener);
  mark(PARTICLES, FLAG.particle);
  mark(MEN, FLAG.given);
  mark(WOMEN, FLAG.given);
  mark(NOT_NAMES, FLAG.notName);
  mark(SPEECH, FLAG.speech);
  return out;
}

function surnames(): Map<string, PersonRow[]> {
  const out = new Map<string, PersonRow[]>();
  for (const r of PERSONS) {
    const last = r.name.split(/[\s-]/).at(-1)!.toLowerCase();
    const known = out.get(last);
    if (known === undefined) out.set(last, [r]);
    else known.push(r);
  }
  return out;
}
