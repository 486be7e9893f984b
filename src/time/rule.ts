import type { Tokens } from './scan.js';
import type { Cues } from './tense.js';

import type { Atom } from './when.js';
import { LINKS } from './words/links.js';

/** A text while it is read: its tokens and the sentence each belongs to. */
export interface Page {
  readonly t: Tokens;
  readonly sentence: Int32Array;
  /** Which side of publication the verbs around an expression speak of. */
  readonly cues: Cues;
}

/** One family's way to recognise an expression around a word that starts it off. */
export interface Rule {
  readonly name: string;
  /** Lower-case words that start the rule off; `#` stands for any digit run. */
  readonly on: readonly string[];
  /** Reads around token `i`; null where it is not this. Looks at a bounded number of tokens. */
  readonly read: (page: Page, i: number) => Atom | null;
}

/** Whether what follows token `last` lets an expression end there: a mark, the text's end, or a word that links. */
export function endsHere(t: Tokens, last: number): boolean {
  const next = t.at(last + 1);
  if (last + 1 >= t.size) return true;
  if (t.isMark(last + 1)) return !(t.glued(last + 1) && (next === '%' || next === '-'));
  return LINKS.has(next);
}
