import { type Draft, draft } from '../draft.js';
import { FLAG } from '../flags.js';
import type { Lexicon, Sex } from '../lexicon.js';
import type { View } from '../view.js';
import { EXPLETIVE } from '../words/expletive.js';

/** A personal pronoun; an "it" that stands for nothing ("it is unclear whether") is passed over. */
export function pronoun(view: View, lex: Lexicon, i: number): Draft | null {
  if (!view.is(i, FLAG.pronoun)) return null;
  const row = lex.pronouns.get(view.at(i));
  if (row === undefined) return null;
  if (view.caps[i] === 2) return null;
  if (row.word === 'it' && expletive(view, i)) return null;
  return draft({
    first: i,
    last: i,
    kind: 'pronoun',
    name: view.doc.word(i),
    members: [],
    sex: row.sex as Sex,
    plural: row.number === 'p',
    rule: 'pronoun',
    words: [`pronouns:${row.word}`],
    back: { how: 'pronoun', person: row.person === '1' ? 1 : 3, case: row.case },
  });
}

function expletive(view: View, i: number): boolean {
  let k = i + 1;
  for (
    let turns = 0;
    turns < 4 &&
    /^(?:is|was|'s|has|had|would|will|be|been|may|might|could|not|also|remains|remained|became|seems|seemed|appears|appeared|now|still|is not|n't|yet)$/.test(
      view.at(k),
    );
    turns++
  )
    k++;
  return k > i + 1 && EXPLETIVE.has(view.at(k));
}
