import type { Head, Sex } from './lexicon.js';
import type { ActorKind } from './mention.js';
import type { Person } from './person.js';

/** How a mention points back to something named elsewhere. */
export type Back =
  | { readonly how: 'pronoun'; readonly person: 1 | 3; readonly case: string }
  | { readonly how: 'title'; readonly word: string; readonly class: string; readonly plural: boolean }
  | { readonly how: 'institution'; readonly word: string; readonly kind: string }
  | { readonly how: 'source'; readonly word: string; readonly plural: boolean; readonly definite: boolean }
  | { readonly how: 'latter' | 'former' }
  | { readonly how: 'collective'; readonly size: number; readonly kind: string };

/** A mention in the making. Token indexes, `last` inclusive. */
export interface Draft {
  first: number;
  last: number;
  head: number;
  kind: ActorKind;
  name: string;
  desc: string | null;
  title: { readonly first: number; readonly last: number } | null;
  sides: readonly string[];
  members: readonly string[];
  rule: string;
  words: readonly string[];
  plural: boolean;
  sex: Sex;
  /** What it must be resolved from; `null` for what stands by itself. */
  back: Back | null;
  /** The heads of its title or role, for "the envoy" and "the ministry". */
  heads: readonly Head[];
  /** The draft it was resolved to. */
  antecedent: Draft | null;
  /** Last token of a role told behind the name; -1 where none is. */
  roleEnd: number;
  /** Who it is, for a mention by name. */
  person: Person | null;
  /** The pronoun that owns it ("its deputy commander"). */
  possessor: Draft | null;
  /** Token of the place that owns it ("Kherson governor"), or -1. */
  place: number;
  /** The state that a listed group is based in; '' for others. */
  base: string;
  /** Only a modifier of another noun ("Russian strikes", "government troops"): points at somebody but is no noun phrase. */
  modifier: boolean;
  /** A place rather than an actor by its preposition ("in Ukraine"). */
  located: boolean;
}

/** A draft with the usual blanks filled. */
export function draft(
  given: Partial<Draft> & Pick<Draft, 'first' | 'last' | 'kind' | 'name' | 'rule'>,
): Draft {
  return {
    head: given.last,
    desc: null,
    title: null,
    sides: [],
    members: [given.name],
    words: [],
    plural: false,
    sex: '',
    back: null,
    heads: [],
    antecedent: null,
    roleEnd: -1,
    person: null,
    possessor: null,
    place: -1,
    base: '',
    modifier: false,
    located: false,
    ...given,
  };
}
