import { compound } from '../compound.js';
import { type Draft, draft } from '../draft.js';
import { FLAG } from '../flags.js';
import type { Head, Lexicon } from '../lexicon.js';
import type { HeadSpan, Phrase } from '../phrase.js';
import { namesOf, sidesOf, wordsOf } from '../side.js';
import { readTail, type Tail } from '../tail.js';
import type { View } from '../view.js';
import { DESCRIBERS } from '../words/people.js';

type People = Extract<Head, { type: 'people' }>;

const TAILS: ReadonlySet<string> = new Set([
  'in',
  'of',
  'at',
  'from',
  'with',
  'on',
  'for',
  'within',
  'inside',
  'near',
]);
const DESCRIBER: ReadonlySet<string> = new Set(DESCRIBERS.map((r) => r.word));
const LONGEST = 18;

/**
 * People without a name. A source, a witness, an official among others is `anonymous` and keeps its words; officials of somebody
 * ("U.S. officials", "officials in Helmand") speak under that name.
 */
export function people(view: View, lex: Lexicon, phrase: Phrase, span: HeadSpan): Draft | null {
  const head = span.head as People;
  if (!head.plural && !DESCRIBER.has(view.at(span.last + 1)) && compound(view, span.last)) return null;
  const first = phrase.owners.length > 0 ? Math.min(phrase.owners[0]!.first, phrase.body) : phrase.body;
  const tail = readTail(view, lex, span.last + 1, TAILS);
  const owners = phrase.owners.length > 0 ? phrase.owners : (tail?.owners ?? []);
  const owned = phrase.owners.length > 0 || tail !== null;
  const end = describe(view, span.last, tail);
  const words = [`people:${head.word}`, ...wordsOf(owners)];
  const sides = sidesOf(owners);
  if (head.class === 'owned' && phrase.owners.length === 0) return null;
  const opening = phrase.determiner === 'own' ? phrase.body : phrase.first;
  const place = phrase.owners.find((o) => o.place)?.first ?? -1;
  const indefinite =
    phrase.determiner === 'a' || phrase.determiner === 'some' || phrase.determiner === 'number';
  const base = { head: span.last, words, sides, heads: [head as Head], plural: head.plural, place };
  if (head.class === 'official' && head.plural && owned && !indefinite && phrase.determiner !== 'none') {
    const last = phrase.owners.length > 0 ? span.last : tail!.last;
    const name = view.text(first, last);
    const members = phrase.joined ? namesOf(phrase.owners) : [name];
    return draft({
      ...base,
      first,
      last,
      kind: 'collective',
      name,
      desc: view.text(opening, end),
      members,
      rule: 'officials-of',
    });
  }
  if (phrase.determiner === 'the' || phrase.determiner === 'this') {
    if (head.class === 'crowd' && !owned) return null;
    if (end === span.last || head.class === 'source')
      return draft({
        ...base,
        first,
        last: span.last,
        kind: 'anonymous',
        name: 'anonymous',
        desc: view.text(opening, end),
        rule: 'the-source',
        back: owned ? null : { how: 'source', word: head.word, plural: head.plural, definite: true },
      });
  }
  // A bare singular ("leader", "doctor") is no source, and a man or a woman only with words that tell who.
  if (!head.plural && !indefinite && phrase.determiner !== 'none') return null;
  const bare = end === span.last && !phrase.modified;
  if (head.class === 'told' && !speaks(view, phrase.first, end) && end <= (tail?.last ?? span.last))
    return null;
  if (head.class === 'crowd' && (!owned || bare) && !speaks(view, phrase.first, end)) return null;
  return draft({
    ...base,
    first: opening,
    last: end,
    kind: 'anonymous',
    name: 'anonymous',
    desc: view.text(opening, end),
    rule: 'unnamed-source',
    back:
      head.class === 'official' && head.plural && phrase.determiner === null && !owned
        ? { how: 'source', word: head.word, plural: true, definite: false }
        : null,
  });
}

/** Whether a verb of speech stands close behind, or right before it. */
function speaks(view: View, first: number, end: number): boolean {
  for (let k = end + 1; k <= end + 4 && k < view.size; k++) {
    if (/^[.;:"”]$/.test(view.at(k))) break;
    if (view.is(k, FLAG.speech)) return true;
  }
  if (view.at(first - 1) === 'to' && view.at(first - 2) === 'according') return true;
  return /^(?:said|says|say)$/.test(view.at(first - 1)) && /^[,.;:]$/.test(view.at(end + 1));
}

/** Last token of the description behind the noun: "familiar with the matter", "close to the talks", "in Marjayoun". */
function describe(view: View, head: number, tail: Tail | null): number {
  const first = head + 1;
  if (!view.together(head, first) || !DESCRIBER.has(view.at(first))) return head;
  const word = view.at(first);
  if (word === 'who' || word === 'whose' || word === 'speaking' || word === 'on') return head;
  if (tail !== null && tail.last >= first && !/^(?:familiar|briefed|close|privy|involved|with)$/.test(word))
    return tail.last;
  if (/^(?:in|at|from|of|within|inside|near)$/.test(word) && !view.isCap(first + 1) && !view.isCap(first + 2))
    return head;
  let last = head;
  for (let k = first; k < view.size && k - head < LONGEST && view.together(head, k); k++) {
    const w = view.at(k);
    if (
      /^[.,;:!?"“”'‘’()—–]$/.test(w) ||
      view.is(k, FLAG.speech) ||
      w === 'who' ||
      w === 'that' ||
      w === 'and'
    )
      break;
    last = k;
  }
  return last;
}
