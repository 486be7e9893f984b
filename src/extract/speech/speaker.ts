import type { ActorMention } from '../../actor/index.js';
import { type Doc, subject } from '../../language/index.js';
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

/** The slots of an act that a voice can be carried on from. */
type Spoken = Pick<SpeechAct, 'speaker' | 'speakerName' | 'speakerDesc' | 'speakerSides'>;

/** What a voice may be carried on from: the act before, and the last one whose speaker has a name. */
export interface Carried {
  readonly last: Spoken | null;
  readonly named: Spoken | null;
}

export const NOBODY: Carried = { last: null, named: null };

/** What is carried on from the acts so far. */
export function carriedFrom(before: readonly Spoken[]): Carried {
  const last = before.at(-1);
  if (last === undefined) return NOBODY;
  let named: Spoken | null = null;
  for (let n = before.length - 1; n >= 0 && n > before.length - 30 && named === null; n--) {
    const s = before[n]!;
    if (
      s.speakerName !== '' &&
      s.speakerName !== 'anonymous' &&
      s.speaker !== null &&
      s.speaker.kind !== 'person'
    )
      named = s;
  }
  return { last: last.speakerName === '' ? null : last, named };
}

const PREPOSITION =
  /^(?:of|in|for|at|by|from|with|to|near|on|under|over|against|close|familiar|about|loyal|between|behind)$/;

/** The voice that a mention gives. */
export function voiceOf(m: ActorMention, first: number, last: number): Voice {
  if (
    m.kind === 'anonymous' &&
    /\b(?:officials|authorities|staff)\b/.test(m.text) &&
    !/^(?:an?|one|two|three|four|five|some|several|many)\b/i.test(m.desc ?? m.text)
  )
    return { mention: m, name: m.text, desc: m.desc, sides: m.sides, members: [m.text], first, last };
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
export function carriedVoice(c: Spoken, first: number, last: number): Voice {
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
    const owner =
      scene.actorsIn(a, last).find((m) => m.head !== head && m.kind !== 'pronoun') ??
      (appositive === null ? undefined : issuer(scene, appositive.first, appositive.last));
    if (owner !== undefined) return voiceOf(owner, first, last);
    const it = scene.actorAt(head);
    if (it !== null && it.kind !== 'role' && it.name !== it.text) return voiceOf(it, first, last);
    return carried.named !== null && !/^an?$/.test(doc.lower(first))
      ? carriedVoice(carried.named, first, last)
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
  if (doc.lower(a) === 'same' && carried.last !== null)
    return carriedVoice(carried.named ?? carried.last, first, last);
  const own = mentionOf(scene, a, last, head);
  if (own !== null && own.kind === 'pronoun') {
    const kept = pronounVoice(scene, head, carried, first, last);
    if (kept !== null && (unresolved(own) || agrees(scene, kept, own, head))) return kept;
    if (unresolved(own)) return null;
  }
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
    const all = coordinated(scene, a, last);
    if (all.length > 1)
      return {
        mention: own,
        name: `${all
          .slice(0, -1)
          .map((m) => m.name)
          .join(', ')} and ${all.at(-1)!.name}`,
        desc: null,
        sides: [...new Set(all.flatMap((m) => m.sides))],
        members: [...new Set(all.flatMap((m) => (m.members.length > 0 ? m.members : [m.name])))],
        first,
        last,
      };
    return voiceOf(own, first, last);
  }
  return described(scene, a, last, head, first);
}

/** "published by Human Rights Watch": whoever a document is by. */
function issuer(scene: Scene, first: number, last: number): ActorMention | undefined {
  for (let k = first; k < last; k++) if (scene.doc.lower(k) === 'by') return scene.actorsIn(k + 1, last)[0];
  return undefined;
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
  if (carried.last !== null && /^(?:he|she|it|they)$/.test(w)) return carriedVoice(carried.last, first, last);
  return null;
}

/** Whoever spoke last goes on speaking as "he" or "it", where they can be one. */
function agrees(scene: Scene, kept: Voice, own: ActorMention, i: number): boolean {
  const w = scene.doc.lower(i);
  const m = kept.mention;
  if (m === null || own.name === kept.name) return m !== null;
  // A name that stands in the pronoun's own sentence, after the last words spoken, is nearer.
  const near = own.antecedent === null ? null : scene.ctx.actors[own.antecedent];
  if (
    near !== null &&
    near !== undefined &&
    scene.doc.sentenceOf(near.head) === scene.doc.sentenceOf(i) &&
    scene.doc.sentenceOf(m.head) !== scene.doc.sentenceOf(i)
  )
    return false;
  // A sentence or two may lie in between, not more.
  if (scene.doc.sentenceOf(i).index - scene.doc.sentenceOf(m.head).index > 4) return false;
  const human = m.kind === 'person' || (m.kind === 'anonymous' && !/s$/.test(scene.doc.lower(m.head)));
  if (w === 'he' || w === 'she') return human;
  if (w === 'it') return /^(?:state|force|group|organisation)$/.test(m.kind);
  return m.kind === 'collective' || (m.kind === 'anonymous' && /s$/.test(scene.doc.lower(m.head)));
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

/** "India and Pakistan", "the United Nations, Egypt and Qatar": the mentions that fill the phrase; empty where something else stands in it. */
export function coordinated(scene: Scene, first: number, last: number): ActorMention[] {
  const { doc } = scene;
  const out: ActorMention[] = [];
  let joined = false;
  for (let k = first; k <= last; ) {
    const m = scene.actorAt(k);
    if (m !== null && doc.tokenAt(m.start) === k && m.kind !== 'pronoun' && m.kind !== 'collective') {
      out.push(m);
      k = doc.tokenAt(m.end - 1) + 1;
    } else if (/^(?:,|and|or|nor|the|both|either|neither)$/.test(doc.lower(k))) {
      if (/^(?:and|or|nor)$/.test(doc.lower(k))) joined = true;
      k++;
    } else return [];
  }
  return joined && out.length > 1 ? out : [];
}

/** A phrase that no actor rule knows: unnamed people, or a name as it stands. */
function described(scene: Scene, first: number, last: number, head: number, whole: number): Voice | null {
  const { doc } = scene;
  if (!/\p{L}/u.test(doc.word(head))) return null;
  const text = bare(doc, whole, last);
  const lower = doc.lower(first);
  const noun = doc.lower(head);
  const indefinite = INDEFINITE.has(lower) && (head === first || !/\p{Lu}/u.test(doc.word(head).charAt(0)));
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
  if (doc.model === undefined || cue.first !== cue.last) return null;
  const s = subject(doc, cue.first);
  if (s < from || s > e) return null;
  // Over an apposition the parse is asked for a person only: a role may be named between the commas.
  if (doc.lower(e) === ',')
    return scene.actorAt(s)?.kind === 'person' ? nounVoice(scene, s, from, e, carried) : null;
  // A name directly before the verb is its subject, whatever the parse says.
  const near = scene.actorAt(e);
  if (
    near !== null &&
    near !== scene.actorAt(s) &&
    !possessive(doc, near) &&
    doc.tokenAt(near.end - 1) === e
  ) {
    let t = doc.tokenAt(near.start) - 1;
    while (t >= from && /^(?:the|a|an)$/.test(doc.lower(t))) t--;
    if (t < from || !(PREPOSITION.test(doc.lower(t)) || /^(?:and|or)$/.test(doc.lower(t)))) return null;
  }
  return nounVoice(scene, s, from, e, carried);
}

/** The voice of the noun at token s, with its article and the name that follows its role, within the tokens. */
export function nounVoice(scene: Scene, s: number, from: number, e: number, carried: Carried): Voice | null {
  const { doc } = scene;
  const m = scene.actorAt(s);
  if (m === null) {
    if (!SPEAKING_DOCUMENTS.has(doc.lower(s)) && !UNNAMED_PEOPLE.has(doc.lower(s))) return null;
    return voiceIn(scene, clauseStart(scene, from, s), s, carried);
  }
  if (m.kind === 'pronoun' || doc.tokenAt(m.end - 1) > e) return null;
  let first = doc.tokenAt(m.titleSpan !== null && m.titleSpan.start < m.start ? m.titleSpan.start : m.start);
  if (first < from) return null;
  while (first > from && /^(?:the|a|an|his|her|its|their|our)$/.test(doc.lower(first - 1))) first--;
  let last = Math.max(s, doc.tokenAt(m.end - 1));
  if (coordinated(scene, first, e).length > 1) last = e;
  // "its chief Min Aung Hlaing": the name follows the role.
  const next = scene.actorAt(last + 1);
  if (next !== null && next.kind === 'person' && m.kind !== 'person' && doc.tokenAt(next.end - 1) <= e)
    return voiceOf(next, first, doc.tokenAt(next.end - 1));
  return voiceIn(scene, first, Math.min(e, last), carried);
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
      if ((w === 'and' || w === 'or' || w === 'nor') && joinsNouns(scene, from, a - 1)) {
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

function joinsNext(scene: Scene, and: number): boolean {
  const { doc } = scene;
  const next = doc.lower(and + 1) === 'the' ? and + 2 : and + 1;
  return next < doc.size && scene.actorAt(next) !== null && scene.actorAt(and - 1) !== null;
}

/** "the United Nations, Egypt, Qatar and the United States": the comma at b stands between two of them. */
function listGoesOn(scene: Scene, b: number, limit: number): boolean {
  const { doc } = scene;
  for (let k = b + 1; k <= limit; ) {
    if (doc.lower(k) === 'the') k++;
    const m = k <= limit ? scene.actorAt(k) : null;
    if (m === null || doc.tokenAt(m.start) !== k || m.kind === 'person' || m.kind === 'role') return false;
    k = doc.tokenAt(m.end - 1) + 1;
    if (k > limit) return false;
    if (doc.lower(k) === 'and') return true;
    if (doc.word(k) !== ',') return false;
    k++;
  }
  return false;
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
    if (w === ',' && b > first && listGoesOn(scene, b, limit)) continue;
    if (/^(?:[,;:.!?()–—]|--|-)$/.test(w) || isMark(doc, b)) break;
    if (b > first && CLAUSE_OPENERS.has(w) && !(w === 'and' && joinsNext(scene, b))) break;
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
