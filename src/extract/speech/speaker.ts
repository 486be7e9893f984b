import type { ActorMention } from '../../actor/index.js';
import { type Doc, subject, subtree } from '../../language/index.js';
import type { Span } from '../../model/index.js';
import {
  BEFORE_VERB,
  CLAUSE_OPENERS,
  FIRST_PERSONS,
  INDEFINITE,
  UNNAMED_PEOPLE,
} from '../words/speech-adjuncts.js';
import { SPEAKING_DOCUMENTS } from '../words/speech-nouns.js';
import type { SpeechAct } from './act.js';
import type { Cue } from './cues.js';
import { isFiniteVerb, isMark, type Scene } from './scene.js';
import { isAdverb } from './verb-phrase.js';

/** Who speaks: the slots of a `SpeechAct` that tell it, and the tokens of the phrase that names it. */
export interface Voice {
  readonly mention: ActorMention | null;
  readonly name: string;
  readonly desc: string | null;
  readonly sides: readonly string[];
  /** Everybody it stands for, one by one. */
  readonly members: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** What a voice may be carried on from: the act before. */
export type Carried = Pick<SpeechAct, 'speaker' | 'speakerName' | 'speakerDesc' | 'speakerSides'> | null;

const PREPOSITION =
  /^(?:of|in|for|at|by|from|with|to|near|on|under|over|against|close|familiar|about|loyal|between|behind)$/;

/** The voice that a mention gives. */
export function voiceOf(m: ActorMention, first: number, last: number): Voice {
  if (m.kind === 'anonymous')
    return {
      mention: m,
      name: 'anonymous',
      desc: m.desc ?? m.text,
      sides: m.sides,
      members: m.sides,
      first,
      last,
    };
  const members = m.members.length > 0 ? m.members : [m.name];
  return { mention: m, name: m.name, desc: m.desc, sides: m.sides, members, first, last };
}

/** The voice carried on from an act before, for the tokens that stand for it. */
export function carriedVoice(c: NonNullable<Carried>, first: number, last: number): Voice {
  return {
    mention: c.speaker,
    name: c.speakerName,
    desc: c.speakerDesc,
    sides: c.speakerSides,
    members: c.speaker === null || c.speaker.members.length === 0 ? [c.speakerName] : c.speaker.members,
    first,
    last,
  };
}

/** Who is named by the noun phrase of the tokens; `appositive` the tokens of what stands in apposition to it, if any. */
export function voiceIn(
  scene: Scene,
  first: number,
  last: number,
  carried: Carried,
  appositive: { first: number; last: number } | null = null,
): Voice | null {
  const { doc } = scene;
  let a = first;
  while (a < last && (doc.lower(a) === 'the' || isMark(doc, a))) a++;
  const head = headOf(scene, a, last);
  const lower = doc.lower(head);
  if (SPEAKING_DOCUMENTS.has(lower)) {
    const owner = scene.actorsIn(a, last).find((m) => m.head !== head && m.kind !== 'pronoun');
    if (owner !== undefined) return voiceOf(owner, first, last);
    const it = scene.actorAt(head);
    if (it !== null && it.kind !== 'role' && it.name !== it.text) return voiceOf(it, first, last);
    return carried !== null && carried.speakerName !== ''
      ? carriedVoice(carried, first, last)
      : {
          mention: null,
          name: bare(doc, first, last),
          desc: null,
          sides: [],
          members: [bare(doc, first, last)],
          first,
          last,
        };
  }
  const own = mentionOf(scene, a, last, head);
  if (own !== null && own.kind === 'pronoun' && unresolved(own))
    return pronounVoice(scene, head, carried, first, last);
  if (own === null && /^(?:he|she|it|they)$/.test(doc.lower(last)))
    return pronounVoice(scene, last, carried, first, last);
  if (FIRST_PERSONS.has(doc.lower(last)) && first === last) return null;
  if (own === null || (own.kind !== 'person' && own.kind !== 'pronoun')) {
    const person =
      appositive === null
        ? undefined
        : scene.actorsIn(appositive.first, appositive.last).find((m) => m.kind === 'person');
    if (
      person !== undefined &&
      startsWithin(scene, person, appositive!.first) &&
      (own === null || own.kind === 'role' || own.kind === 'anonymous' || own.kind === 'organisation')
    )
      return voiceOf(person, first, last);
  }
  if (own !== null) {
    const partner = pairOf(scene, a, last, own);
    if (partner !== null)
      return {
        mention: own,
        name: `${partner.name} and ${own.name}`,
        desc: null,
        sides: [...new Set([...partner.sides, ...own.sides])],
        members: [partner.name, own.name],
        first,
        last,
      };
    return voiceOf(own, first, last);
  }
  return described(scene, a, last, head, first);
}

/** The person's name may follow a rank: "Brig. Gen. Salem Bu Haliqa". */
function startsWithin(scene: Scene, m: ActorMention, first: number): boolean {
  const { doc } = scene;
  const at = doc.tokenAt(m.titleSpan?.start ?? m.start);
  for (let k = first; k < at; k++) if (!/^(?:\p{Lu}.*|the|a|an|mr|ms|mrs)$/u.test(doc.word(k))) return false;
  return true;
}

function unresolved(m: ActorMention): boolean {
  return m.antecedent === null && m.name.toLowerCase() === m.text.toLowerCase();
}

function pronounVoice(scene: Scene, i: number, carried: Carried, first: number, last: number): Voice | null {
  const w = scene.doc.lower(i);
  if (carried !== null && carried.speakerName !== '' && /^(?:he|she|it|they)$/.test(w))
    return carriedVoice(carried, first, last);
  return null;
}

/** Head noun of a phrase: the word before its first preposition, relative, participle or comma. */
function headOf(scene: Scene, first: number, last: number): number {
  const { doc } = scene;
  for (let i = first + 1; i <= last; i++) {
    const w = doc.lower(i);
    if (PREPOSITION.test(w) || w === ',' || w === '(' || (CLAUSE_OPENERS.has(w) && w !== 'and' && w !== 'or'))
      return i - 1;
  }
  return last;
}

/** The mention that the phrase is about: the one that holds its head, else one that no preposition or possessive puts aside. */
function mentionOf(scene: Scene, first: number, last: number, head: number): ActorMention | null {
  const { doc } = scene;
  const at = scene.actorAt(head);
  if (at !== null && !possessive(doc, at)) return at;
  const inside = scene.actorsIn(first, last).filter((m) => {
    const t = doc.tokenAt(m.titleSpan !== null && m.titleSpan.start < m.start ? m.titleSpan.start : m.start);
    let before = t - 1;
    while (before > first && /^(?:the|a|an)$/.test(doc.lower(before))) before--;
    return !possessive(doc, m) && (before < first || !PREPOSITION.test(doc.lower(before)));
  });
  // "army spokesman Colonel X": the last of them is the name.
  return inside.at(-1) ?? null;
}

function possessive(doc: Doc, m: ActorMention): boolean {
  const after = doc.tokenAt(m.end);
  return after >= 0 && doc.start(after) === m.end && /^(?:'s|’s|'|’)$/.test(doc.word(after));
}

/** "India and Pakistan said": the mention joined to `m` by "and" before it. */
function pairOf(scene: Scene, first: number, last: number, m: ActorMention): ActorMention | null {
  const { doc } = scene;
  if (m.kind === 'collective') return null;
  const start = doc.tokenAt(m.start);
  let k = start - 1;
  while (k > first && /^(?:the|a|an)$/.test(doc.lower(k))) k--;
  if (k <= first || doc.lower(k) !== 'and') return null;
  const other = scene.actorAt(k - 1);
  return other !== null && other !== m && doc.tokenAt(other.start) >= first && doc.tokenAt(m.end - 1) <= last
    ? other
    : null;
}

/** A phrase that no actor rule knows: unnamed people, or a name as it stands. */
function described(scene: Scene, first: number, last: number, head: number, whole: number): Voice | null {
  const { doc } = scene;
  if (!/\p{L}/u.test(doc.word(head))) return null;
  const text = bare(doc, whole, last);
  const lower = doc.lower(first);
  const noun = doc.lower(head);
  const indefinite = INDEFINITE.has(lower) && !/\p{Lu}/u.test(doc.word(head).charAt(0));
  const barePlural =
    /^\p{Ll}/u.test(doc.word(first)) && noun.endsWith('s') && first === whole && noun !== 'officials';
  if (indefinite || /^sources?$/.test(noun) || (barePlural && UNNAMED_PEOPLE.has(noun)))
    return { mention: null, name: 'anonymous', desc: text, sides: [], members: [], first: whole, last };
  if (PREPOSITION.test(lower) || lower === 'there' || lower === 'what') return null;
  const name = bare(doc, first, last);
  return { mention: null, name, desc: null, sides: [], members: [name], first: whole, last };
}

function bare(doc: Doc, first: number, last: number): string {
  return doc.text.slice(doc.start(first), doc.end(last)).replace(/\s+/g, ' ');
}

/** The subject before a reporting verb, no further left than `from`; `null` where there is none. */
export function subjectBefore(scene: Scene, cue: Cue, from: number, carried: Carried): Voice | null {
  const { doc } = scene;
  let e = cue.group - 1;
  for (let turns = 0; turns < 5 && e >= from; turns++) {
    const t = scene.timeStart(e);
    if (t >= from && scene.timeEnd(e) === e) {
      e = t - 1;
      while (e >= from && /^(?:on|in|at|by|late|early|of)$/.test(doc.lower(e))) e--;
    } else if (BEFORE_VERB.has(doc.lower(e)) || isAdverb(doc.lower(e))) e--;
    else break;
  }
  if (e < from) return null;
  const parsed = fromParse(scene, cue, from, e, carried);
  if (parsed !== null) return parsed;
  if (doc.lower(e) === ',' || doc.lower(e) === '–' || doc.lower(e) === '—')
    return beforeApposition(scene, from, e, carried);
  if (doc.word(e) === ')') {
    while (e > from && doc.word(e) !== '(') e--;
    e--;
    if (e < from) return null;
  }
  const a = clauseStart(scene, from, e);
  return a > e ? null : voiceIn(scene, a, e, carried);
}

/** The parse's subject, where it stands before the verb and is a noun phrase somebody can be named by. */
function fromParse(scene: Scene, cue: Cue, from: number, e: number, carried: Carried): Voice | null {
  const { doc } = scene;
  if (doc.model === undefined || cue.first !== cue.last || doc.lower(e) === ',') return null;
  const s = subject(doc, cue.first);
  if (s < from || s > e) return null;
  const m = scene.actorAt(s);
  if (m === null || m.kind === 'pronoun' || doc.tokenAt(m.end - 1) > e) return null;
  const range = subtree(doc, s);
  const first = Math.max(from, Math.min(range.first, doc.tokenAt(m.start)));
  for (let k = first; k < doc.tokenAt(m.start); k++)
    if (isFiniteVerb(doc, k) || doc.lower(k) === ',') return null;
  return voiceIn(scene, doc.tokenAt(m.start), Math.min(e, Math.max(s, doc.tokenAt(m.end - 1))), carried);
}

/** First token of the noun phrase that ends at e: after the nearest stop, clause opener or finite verb. */
export function clauseStart(scene: Scene, from: number, e: number): number {
  const { doc } = scene;
  let a = e;
  while (a > from) {
    const w = doc.lower(a - 1);
    if (/^(?:[,;:()–—•]|--|-|\.\.\.|…|[.?!])$/.test(w) || isMark(doc, a - 1)) break;
    const inMention = scene.actorAt(a - 1) !== null && scene.actorAt(a - 1) === scene.actorAt(a);
    if (!inMention && CLAUSE_OPENERS.has(w)) {
      if ((w === 'and' || w === 'or') && joinsNouns(scene, from, a - 1)) {
        a--;
        continue;
      }
      break;
    }
    if (!inMention && isFiniteVerb(doc, a - 1) && !/^\p{Lu}/u.test(doc.word(a - 1)) && !isReduced(doc, a - 1))
      break;
    a--;
  }
  // A leading adjunct of time: "In November its leader", "On Friday the army".
  const lead = doc.lower(a);
  if (a < e && /^(?:on|in|at|by|since|during|last|late|early|earlier)$/.test(lead)) {
    const t = scene.timeEnd(a) >= 0 ? scene.timeEnd(a) : scene.timeEnd(a + 1);
    if (t >= a && t < e) a = t + 1;
  } else if (
    a < e &&
    scene.timeStart(a) === a &&
    scene.timeEnd(a) < e &&
    !/^(?:'s|’s)$/.test(doc.lower(scene.timeEnd(a) + 1))
  )
    a = scene.timeEnd(a) + 1;
  return a;
}

/** "Residents … reached by telephone said": a participle after its noun, no verb of its own. */
function isReduced(doc: Doc, i: number): boolean {
  return (
    /(?:ed|en|wn)$/.test(doc.lower(i)) &&
    i + 1 < doc.size &&
    /^(?:by|in|at|to|from|on)$/.test(doc.lower(i + 1))
  );
}

/** Whether "and" at i joins two names that speak together: a mention on each side and no verb before it. */
function joinsNouns(scene: Scene, from: number, i: number): boolean {
  const { doc } = scene;
  if (i - 1 < from || scene.actorAt(i - 1) === null) return false;
  for (let k = i - 1; k >= from; k--) {
    const w = doc.lower(k);
    if (/^(?:[,;:]|--|–|—)$/.test(w) || isMark(doc, k) || CLAUSE_OPENERS.has(w)) return true;
    if (isFiniteVerb(doc, k)) return false;
  }
  return true;
}

/** "X, who …, said": the phrase before the commas, or the person's name between them. */
function beforeApposition(scene: Scene, from: number, comma: number, carried: Carried): Voice | null {
  const { doc } = scene;
  for (let p = comma - 1, hops = 0; p > from && hops < 60; p--, hops++) {
    if (doc.word(p) !== doc.word(comma)) continue;
    let finite = false;
    let a = p - 1;
    for (; a >= from; a--) {
      const w = doc.lower(a);
      if (/^(?:[,;:]|--)$/.test(w) || isMark(doc, a) || (CLAUSE_OPENERS.has(w) && w !== 'and')) break;
      if (isFiniteVerb(doc, a) && scene.actorAt(a) === null) finite = true;
    }
    if (finite || p - 1 < a + 1) continue;
    const start = clauseStart(scene, a + 1, p - 1);
    if (start > p - 1) continue;
    return voiceIn(scene, start, p - 1, carried, { first: p + 1, last: comma - 1 });
  }
  return null;
}

/** The speaker after an inverted verb or "according to": from token `first`, no further than `limit`. */
export function subjectAfter(scene: Scene, first: number, limit: number, carried: Carried): Voice | null {
  const { doc } = scene;
  if (first > limit) return null;
  let b = first;
  for (; b <= limit; b++) {
    const w = doc.lower(b);
    const m = scene.actorAt(b);
    const inside = b > first && m !== null && m === scene.actorAt(b - 1);
    if (inside) continue;
    if (/^(?:[,;:.!?()–—]|--|-)$/.test(w) || isMark(doc, b)) break;
    if (b > first && CLAUSE_OPENERS.has(w) && !(w === 'and' && scene.actorAt(b + 1) !== null && m === null))
      break;
    if (b > first && /^(?:on|during|after|before|at|via|by|citing|adding|without|as|to)$/.test(w)) break;
    if (b > first && scene.timeStart(b) === b && m === null) break;
    if (b > first && isFiniteVerb(doc, b) && !isReduced(doc, b) && m === null) break;
  }
  const last = b - 1;
  if (last < first) return null;
  let appositive: { first: number; last: number } | null = null;
  if (b < limit && doc.word(b) === ',') {
    let c = b + 1;
    while (c <= limit && !/^[,;.()]$/.test(doc.word(c)) && !isMark(doc, c)) c++;
    appositive = { first: b + 1, last: c - 1 };
  }
  return voiceIn(scene, first, last, carried, appositive);
}

/** The span of the tokens that name a voice. */
export function voiceSpan(doc: Doc, v: Voice): Span {
  return { start: doc.start(v.first), end: doc.end(v.last) };
}
