import type { Doc } from '../../language/index.js';
import type { PledgeAct } from '../../model/index.js';
import type { Lead } from './tokens.js';

/** What kind of thing is pledged: see the finders in `contents/`. */
export type ContentKind =
  | 'hold'
  | 'stops'
  | 'not'
  | 'idiom'
  | 'pause'
  | 'truce'
  | 'deal'
  | 'deed'
  | 'observe'
  | 'act';

/** What somebody is to hold back from or do, as the words say it; who and whether stands around it. Tokens, inclusive. */
export interface Content {
  readonly kind: ContentKind;
  /** The core words: from the verb or noun to the word for the violence, the captives, the aid. */
  readonly first: number;
  readonly last: number;
  /** The word that stands in the sentence's grammar. */
  readonly head: number;
  readonly act: PledgeAct;
  /** How the verb is framed; null for a noun. */
  readonly lead: Lead | null;
  /** True where the words alone are too weak to tell a truce from any pause. */
  readonly weak: boolean;
  /** True for words of rest ("calm", "quiet"), which are a pledge only where their bounds are told. */
  readonly soft?: boolean;
  /** What is released or let in, where the deed names it. */
  readonly thing: { readonly first: number; readonly last: number } | null;
  readonly words: readonly string[];
}

/** A finder looks at one token and says whether a content begins there. */
export type Finder = (doc: Doc, i: number) => Content | null;
