/**
 * What an actor mention stands for:
 * `person` a named human being · `state` a country or its government (also by its capital or seat) · `force` armed forces or
 * a branch of them · `group` an armed or political movement · `organisation` a ministry, agency, international body, outlet ·
 * `role` a post without a name ("the Ukrainian president", "a Kremlin spokesman") · `anonymous` a source that is not
 * named ("a Ukrainian source familiar with the matter") · `collective` several at once ("both sides", "U.S. officials") ·
 * `pronoun` he, she, they, it.
 */
export type ActorKind =
  | 'person'
  | 'state'
  | 'force'
  | 'group'
  | 'organisation'
  | 'role'
  | 'anonymous'
  | 'collective'
  | 'pronoun';

/** Somebody that a report speaks of, once, at one place in its text. Offsets are UTF-16 code units, `end` exclusive. */
export interface ActorMention {
  readonly start: number;
  readonly end: number;
  /** The exact text of the span: for a person the name without the title, else the noun phrase without its article. */
  readonly text: string;
  /** Token index of the head word in the `Doc`. */
  readonly head: number;
  readonly kind: ActorKind;
  /**
   * Canonical English name ("Donald Trump", "Russia", "Ukrainian Air Force", "U.S. officials"); `anonymous` for an unnamed
   * source; the state for a metonym. A pronoun or "the envoy" bears the name of what it stands for, and its own
   * words when that is unknown.
   */
  readonly name: string;
  /** The words that describe it: the whole phrase of an unnamed source, the title or role of a person; else `null`. */
  readonly desc: string | null;
  /** Where the title or role of a person stands, when the text gives one beside the name. */
  readonly titleSpan: { readonly start: number; readonly end: number } | null;
  /** The canonical names it stands for: both parties for "both sides"; otherwise `[name]`. */
  readonly members: readonly string[];
  /** The states and armed groups that it belongs to or speaks for; empty when the text and the tables do not say. */
  readonly sides: readonly string[];
  /** True for what a pledge can bind by name: states, armed groups, and forces (by their side). */
  readonly bindable: boolean;
  /** Index, in the returned array, of the mention that it was resolved to. */
  readonly antecedent: number | null;
  /** The rule that found or resolved it, and the word-list entries that fired, as `list:entry`. */
  readonly rule: string;
  readonly words: readonly string[];
}
