import type { Draft } from './draft.js';
import type { Lexicon } from './lexicon.js';
import { nameEnd } from './names.js';
import type { Persons } from './person.js';
import { named } from './rules/named.js';
import type { View } from './view.js';

/** The second walk: surnames alone of persons whom the report introduces anywhere, in the gaps between mentions. */
export function surnames(view: View, lex: Lexicon, persons: Persons, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let next = 0;
  for (let i = 0; i < view.size; i++) {
    while (next < drafts.length && drafts[next]!.last < i) out.push(drafts[next++]!);
    if (next < drafts.length && drafts[next]!.first <= i) {
      i = drafts[next]!.last;
      continue;
    }
    if (!view.isCap(i) && view.at(i) !== 'al') continue;
    const limit = next < drafts.length ? drafts[next]!.first : view.size;
    const last = Math.min(limit - 1, nameEnd(view, lex, i));
    const found = last >= i ? longest(view, persons, i, last) : -1;
    if (found < 0) continue;
    out.push(named(view, lex, persons, i, found, { title: null, sides: [], heads: [], rule: 'surname' }));
    i = found;
  }
  while (next < drafts.length) out.push(drafts[next++]!);
  return out;
}

function longest(view: View, persons: Persons, first: number, last: number): number {
  for (let k = Math.min(last, first + 4); k >= first; k--) {
    const words = Array.from({ length: k - first + 1 }, (_, n) => view.at(first + n));
    if (persons.surname(words) !== null) return k;
  }
  return -1;
}
