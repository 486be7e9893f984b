import { type Draft, draft } from '../draft.js';
import type { InstitutionKind, Lexicon } from '../lexicon.js';
import type { ActorKind } from '../mention.js';
import type { HeadSpan, Phrase } from '../phrase.js';
import type { View } from '../view.js';
import type { Institution } from './institution.js';

/** What every draft of a body shares. */
export type Base = Pick<Draft, 'first' | 'last' | 'head' | 'heads' | 'words' | 'modifier'>;

const KINDS: Readonly<Record<InstitutionKind, ActorKind>> = {
  government: 'state',
  force: 'force',
  troops: 'force',
  irregulars: 'group',
  organisation: 'organisation',
  group: 'group',
};

/** A body without an owner ("the army", "rebels", "State media"): whose it is must be found from the text before. */
export function bareInstitution(
  view: View,
  lex: Lexicon,
  phrase: Phrase,
  span: HeadSpan,
  base: Base,
): Draft | null {
  const head = span.head as Institution;
  const det = phrase.determiner;
  if (det === 'a' || det === 'some' || det === 'number' || det === 'none' || indefinite(view, phrase.first))
    return null;
  const definite = det === 'the' || det === 'own' || det === 'this';
  // "military operations" speaks of no one in particular.
  if (base.modifier && (head.kind === 'organisation' || head.kind === 'group' || head.word === 'military'))
    return null;
  // "Military Operations", "Army Sgt.": part of a longer name.
  const next = span.last + 1;
  if (
    view.isCap(span.first) &&
    view.isCap(next) &&
    view.together(span.last, next) &&
    view.doc.upos(next) === 'PROPN'
  )
    return null;
  const refers = lex.back.get(head.word);
  const alone = head.alone === 'yes' || (head.alone === 'cap' && view.isCap(span.first));
  if (!alone && !(definite && refers !== undefined)) return null;
  if (!definite && head.kind === 'group') return null;
  if (!definite && head.alone === '') return null;
  const name = view.text(base.first, base.last);
  return draft({
    ...base,
    kind: refers === 'group' ? 'group' : KINDS[head.kind],
    name,
    desc: name,
    rule: 'bare-body',
    plural: head.kind === 'troops' || head.kind === 'irregulars',
    back: {
      how: 'institution',
      word: head.word,
      kind: head.kind === 'irregulars' ? 'group' : (refers ?? head.kind),
    },
  });
}

/** Whether "a" stands before the phrase over words that the phrase did not take ("a newly formed army"). */
function indefinite(view: View, first: number): boolean {
  for (let k = first - 1; k >= first - 3 && k >= 0; k--) {
    if (view.at(k) === 'a' || view.at(k) === 'an') return true;
    if (!/^[\p{L}"“]/u.test(view.at(k)) || view.isCap(k)) return false;
  }
  return false;
}
