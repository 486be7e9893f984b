import type { Basis, Pledge } from '../../model/index.js';
import type { Content } from './content.js';
import type { Frame, StatusHit } from './frame.js';

/** A pledge on its way: the record's slots, and where its words stand. Tokens, inclusive. */
export interface Draft extends Omit<Pledge, 'quote' | 'spans' | 'why'> {
  readonly rule: string;
  readonly words: readonly string[];
  readonly content: Content;
  readonly first: number;
  readonly last: number;
  readonly askee: string | null;
  /** Further pieces of the quotation, apart from the first. */
  readonly more: readonly { readonly first: number; readonly last: number }[];
}

/** What a rule decides; the terms are read from the words around it. */
export interface Decision {
  readonly rule: string;
  readonly basis: Basis;
  readonly pledger: readonly string[];
  readonly person: string | null;
  readonly voiced: readonly string[];
  /** First token of the words that state it. */
  readonly first: number;
  readonly frame: Frame | null;
  readonly statuses: readonly StatusHit[];
  /** True where a plain date behind it is its start: "declared a truce on Wednesday". */
  readonly declared: boolean;
  readonly words: readonly string[];
  /** The person of whom it was asked, who may have said yes. */
  readonly askee?: string | null;
  readonly more?: readonly { readonly first: number; readonly last: number }[];
}
