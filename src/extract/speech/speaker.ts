import { subject } from '../../language/index.js';
import { BEFORE_VERB, CLAUSE_OPENERS, UNNAMED_PEOPLE } from '../words/speech-adjuncts.js';
import { SPEAKING_DOCUMENTS } from '../words/speech-nouns.js';
import type { Cue } from './cues.js';
import { clauseStart, isReduced, PREPOSITION, possessive } from './phrase-bounds.js';
import { coordinated, voiceIn } from './phrase-voice.js';
import { isFiniteVerb, isMark, type Scene } from './scene.js';
import { isAdverb } from './verb-phrase.js';
import { type Carried, type Voice, voiceOf } from './voice.js';

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
  if (/^(?:,|–|—|--)$/.test(doc.word(e))) return beforeApposition(scene, from, e, carried);
  if (doc.word(e) === ')') {
    while (e > from && doc.word(e) !== '(') e--;
    e--;
    if (e < from) return null;
  }
  let a = clauseStart(scene, from, e);
  // "a charge Kigali rejects": a relative without its pronoun; the noun before the name is the object.
  const name = scene.actorAt(e);
  if (name !== null && doc.model !== undefined && /^(?:state|force|group|organisation)$/.test(name.kind)) {
    const t = doc.tokenAt(name.start);
    if (t > a && doc.upos(t - 1) === 'NOUN') a = t;
  }
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
