import { cellList } from '../../model/words.js';
import { ByWord } from '../by-word.js';
import { isMark, type Scene } from '../speech/scene.js';
import { phraseBook } from '../speech/verb-phrase.js';
import { STANCE_TOPICS, VIOLENT_VERBS } from '../words/stance-topics.js';

/** What a stance can be about, by kind; see `words/stance-topics`. */
export type TopicKind = 'truce' | 'claim' | 'demand' | 'violence' | 'deed' | 'talks';

/** A word that a stance can be about. */
export interface Topic {
  readonly token: number;
  readonly kind: TopicKind;
}

const KINDS = new Map<string, TopicKind>();
for (const row of STANCE_TOPICS)
  for (const word of cellList(row.words)) KINDS.set(word, row.kind as TopicKind);
const TOPICS = new ByWord(KINDS);

const VIOLENT = phraseBook(
  VIOLENT_VERBS.map((r) => {
    const [verb, ...rest] = r.verb.split(' ');
    return { verb: verb!, forms: r.forms, rest, value: r.verb };
  }),
);

/** The first topic word among the tokens, of the kinds asked for. */
export function topicIn(
  scene: Scene,
  first: number,
  last: number,
  kinds?: ReadonlySet<string>,
): Topic | null {
  for (let i = first; i <= last; i++) {
    const kind = TOPICS.at(scene.doc, i);
    if (kind !== undefined && (kinds === undefined || kinds.has(kind))) return { token: i, kind };
  }
  return null;
}

/** Whether a verb of violence stands among the tokens. */
export function violentIn(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (
      VIOLENT(scene.doc, i).length > 0 ||
      /^(?:opening|launching|attacking|firing|shelling|striking)$/.test(scene.doc.lower(i))
    )
      return true;
  return false;
}

/** The nearest topic before token i, in its sentence or one of the four before it: what "it" and "comment" are about. */
export function topicBefore(scene: Scene, i: number, kinds?: ReadonlySet<string>): Topic | null {
  const { doc } = scene;
  const s = doc.sentenceOf(i).index;
  const stop = doc.sentences[Math.max(0, s - 4)]!.first;
  for (let k = i - 1; k >= stop; k--) {
    const kind = TOPICS.at(doc, k);
    if (kind !== undefined && (kinds === undefined || kinds.has(kind))) return { token: k, kind };
  }
  return null;
}

/** The words around a topic that name it: "30-day halt to attacks on energy facilities". */
export function topicWords(scene: Scene, t: number): string {
  const { doc } = scene;
  const s = doc.sentenceOf(t);
  let a = t;
  while (
    a - 1 >= s.first &&
    t - a < 5 &&
    isModifier(scene, a - 1) &&
    !/^(?:the|a|an|this|its|their|his|her|any)$/.test(doc.lower(a))
  )
    a--;
  while (a < t && /^(?:the|a|an|this|that|his|her|its|their|any|no|each|both|'s|’s|-|–)$/.test(doc.lower(a)))
    a++;
  let b = t;
  // "cease-fire" is one word in three tokens.
  while (
    b + 2 <= s.last &&
    doc.word(b + 1) === '-' &&
    doc.end(b) === doc.start(b + 1) &&
    doc.end(b + 1) === doc.start(b + 2)
  )
    b += 2;
  for (
    let turns = 0;
    turns < 2 && b + 2 <= s.last && /^(?:of|on|to|in|between|with|for|by)$/.test(doc.lower(b + 1));
    turns++
  ) {
    let c = b + 2;
    while (c <= s.last && c - b < 6 && isModifier(scene, c)) c++;
    if (c === b + 2) break;
    b = c - 1;
  }
  return cut(scene, a, b);
}

function isModifier(scene: Scene, i: number): boolean {
  const { doc } = scene;
  const w = doc.lower(i);
  if (/^(?:'s|’s|-|–)$/.test(w)) return i > 0 && doc.end(i - 1) === doc.start(i);
  if (!/[\p{L}\p{N}]/u.test(w) || isMark(doc, i) || CLOSED.test(w)) return false;
  if (doc.model === undefined) return true;
  const p = doc.upos(i);
  return (
    p === 'ADJ' ||
    p === 'NOUN' ||
    p === 'PROPN' ||
    p === 'NUM' ||
    p === 'DET' ||
    (p === 'VERB' && doc.rel(i) === 'amod')
  );
}

const CLOSED =
  /^(?:of|on|to|in|at|by|for|from|with|and|or|but|that|which|who|as|after|before|since|until|if|is|are|was|were|be|been|has|have|had|did|do|does|will|would|not|said|says|when|while|it|he|she|they)$/;

/** The words of the tokens as an "about": without leading articles and pronouns, at the first stop or clause, ten words at most. */
export function aboutWords(scene: Scene, first: number, last: number): string {
  const { doc } = scene;
  let a = first;
  while (
    a < last &&
    /^(?:the|a|an|that|this|any|his|her|its|their|all|having|to|of|on|for)$/.test(doc.lower(a))
  )
    a++;
  let b = a;
  while (b < last && b - a < 9 && !/^[,;:.()–—]$/.test(doc.word(b + 1))) b++;
  while (
    b > a &&
    /^(?:of|on|to|in|the|a|an|and|that|which|by|for|with|from|at|as|was|were|is|are)$/.test(doc.lower(b))
  )
    b--;
  return cut(scene, a, b);
}

function cut(scene: Scene, a: number, b: number): string {
  return scene.doc.text
    .slice(scene.doc.start(a), scene.doc.end(b))
    .replace(/\s+/g, ' ')
    .replace(/^["“”'‘]+|["“”]+$/g, '');
}
