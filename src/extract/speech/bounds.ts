import { isUnder } from '../../language/index.js';
import { ADDRESSEES, AFTER_VERB, FINITE, JOINERS } from '../words/speech-adjuncts.js';
import { type Cue, cueAt } from './cues.js';
import { clauseStart } from './phrase-bounds.js';
import { hasFinite, isFiniteVerb, isMark, type Scene } from './scene.js';
import { isAdverb } from './verb-phrase.js';

/** First token after the adjuncts that follow a reporting verb: "said | on Sunday in a statement | the truce …". */
export function skipAdjuncts(scene: Scene, first: number, limit: number): number {
  const { doc } = scene;
  let k = first;
  while (k <= limit) {
    const w = doc.lower(k);
    if (scene.timeStart(k) === k) k = scene.timeEnd(k) + 1;
    else if (AFTER_VERB.has(w) || isAdverb(w)) k = phraseEnd(scene, k + 1, limit);
    else if (w === '(' && k > first) k = pastBracket(scene, k, limit);
    else break;
  }
  return k;
}

/** First token past a short bracket: "in Havana (Cuba) | that …". */
function pastBracket(scene: Scene, k: number, limit: number): number {
  for (let at = k + 1; at <= Math.min(limit, k + 8); at++) if (scene.doc.word(at) === ')') return at + 1;
  return limit + 1;
}

/** First token past the noun phrase that begins at k: a determiner, pronoun, finite verb or stop ends it. */
function phraseEnd(scene: Scene, first: number, limit: number): number {
  const { doc } = scene;
  let k = first;
  let nouns = 0;
  while (k <= limit) {
    const w = doc.lower(k);
    if (/^[,;:.!?—–()]$/.test(w) || w === 'that' || isMark(doc, k) || isFiniteVerb(doc, k) || JOINERS.has(w))
      break;
    if (nouns > 0 && (AFTER_VERB.has(w) || scene.timeStart(k) === k)) break;
    if (
      nouns > 0 &&
      /^(?:the|a|an|he|she|it|they|we|there|this|these|those|his|her|its|their|no|any|all)$/.test(w)
    ) {
      if (!/^(?:of|for|with|to)$/.test(doc.lower(k - 1))) break;
    }
    if (/\p{L}|\p{N}/u.test(w) && !/^(?:the|a|an|his|her|its|their|our|my|this|that)$/.test(w)) nouns++;
    k++;
  }
  return k;
}

/** The "that" which opens what was said; -1 where there is none. `tell` lets an addressee stand in between. */
export function findThat(scene: Scene, cue: Cue, limit: number): number {
  const { doc } = scene;
  const first = cue.last + 1;
  const tell = cue.frames.has('tell');
  const stop = Math.min(limit, first + 30);
  for (let k = first; k <= stop; k++) {
    const w = doc.lower(k);
    if (w === 'that') {
      if (k === first || tell) return k;
      const at = skipAdjuncts(scene, first, limit);
      if (at === k || (doc.lower(k - 1) === ',' && k > first + 1)) return k;
      return -1;
    }
    if (/^[;:.!?]$/.test(w) || isMark(doc, k)) return -1;
    if (k > first && (tell ? FINITE.has(w) : isFiniteVerb(doc, k))) return -1;
    if (w === ',' && tell && opensReporting(scene, k + 1, stop)) return -1;
    if (!tell && k === first && !AFTER_VERB.has(w) && !isAdverb(w) && scene.timeStart(k) < 0 && w !== ',')
      return -1;
  }
  return -1;
}

/** First token past the addressee of "told reporters …"; `first` where there is none. */
export function skipAddressee(scene: Scene, first: number, limit: number): number {
  const { doc } = scene;
  if (first > limit) return first;
  const m = scene.actorAt(first) ?? scene.actorAt(Math.min(limit, first + 1));
  if (ADDRESSEES.has(doc.lower(first))) return first + 1;
  if (m !== null && doc.tokenAt(m.start) <= first + 1 && doc.tokenAt(m.end - 1) <= limit)
    return doc.tokenAt(m.end - 1) + 1;
  if (/^(?:the|a|an|his|her|its|their|our)$/.test(doc.lower(first))) return phraseEnd(scene, first, limit);
  if (/^\p{Lu}/u.test(doc.word(first))) {
    let k = first;
    while (k <= limit && /^(?:\p{Lu}|'s$|’s$)/u.test(doc.word(k))) k++;
    return k;
  }
  return first;
}

/** Whether the tokens from k on are a clause: something, then a finite verb before the next hard stop. */
export function isClause(scene: Scene, k: number, limit: number): boolean {
  const { doc } = scene;
  if (k > limit || /^[,;:.!?)—–]$/.test(doc.word(k))) return false;
  let end = k;
  while (end < limit && !/^[;:]$/.test(doc.word(end))) end++;
  return hasFinite(doc, k, end) && (!JOINERS.has(doc.lower(k)) || doc.lower(k) === 'as');
}

/** Last token of the words reported that begin at `start`. */
export function contentEnd(
  scene: Scene,
  cueToken: number,
  start: number,
  limit: number,
  subordinate = false,
): number {
  const { doc } = scene;
  const clause = complementOf(scene, cueToken, start);
  for (let k = start; k <= limit; k++) {
    const w = doc.lower(k);
    if (w === ';') return k - 1;
    if (w === ':' && k + 1 <= limit && isMark(doc, k + 1)) return k - 1;
    if (w === ',' || w === '–' || w === '—') {
      if (k + 1 > limit) return k - 1;
      const next = doc.lower(k + 1);
      if (subordinate && hasFinite(doc, start, k)) return k - 1;
      if (next === 'according' && doc.lower(k + 2) === 'to') return k - 1;
      const participle = cueAt(doc, next === 'while' || next === 'and' ? k + 2 : k + 1);
      if (participle !== null && participle.form === 'ing') return k - 1;
      if (JOINERS.has(next) && opensReporting(scene, k + 2, limit)) return k - 1;
      if (closingTag(scene, k + 1, limit)) return k - 1;
      if (
        clause >= 0 &&
        !isUnder(doc, k + 1, clause) &&
        isUnder(doc, k + 1, cueToken) &&
        !stillUnder(scene, k + 1, clause, limit)
      )
        return k - 1;
    } else if (isMark(doc, k) && k > start && doc.word(k - 1) === ',' && k < limit) {
      // `"…," adding that`: the comma stands inside the marks.
      const participle = cueAt(doc, k + 1);
      if (participle !== null && participle.form === 'ing') return k;
    } else if ((w === 'and' || w === 'but' || w === 'while') && k > start + 1) {
      const c = cueAt(doc, skipAdverbs(scene, k + 1));
      if (c !== null && !c.passive && (c.form === 'past' || c.form === 's' || c.form === 'ing')) return k - 1;
      if (
        clause >= 0 &&
        doc.rel(nextVerb(scene, k + 1, limit)) === 'conj' &&
        doc.head(nextVerb(scene, k + 1, limit)) === cueToken
      )
        return k - 1;
    }
  }
  return limit;
}

function skipAdverbs(scene: Scene, k: number): number {
  const { doc } = scene;
  let at = k;
  while (
    at < doc.size &&
    (isAdverb(doc.lower(at)) || /^(?:also|then|later|has|had|have|again|even)$/.test(doc.lower(at)))
  )
    at++;
  return at;
}

function nextVerb(scene: Scene, k: number, limit: number): number {
  const { doc } = scene;
  let at = skipAdverbs(scene, k);
  if (at > limit) return k;
  for (let turns = 0; turns < 4 && at < limit && doc.upos(at) !== 'VERB'; turns++) {
    if (!/^(?:AUX|PART|ADV)$/.test(doc.upos(at))) return at;
    at++;
  }
  return at;
}

/** The clause that the parse hangs on the cue as what was said; -1 without one that begins near `start`. */
function complementOf(scene: Scene, cueToken: number, start: number): number {
  const { doc } = scene;
  if (doc.model === undefined || cueToken < 0) return -1;
  const s = doc.sentenceOf(cueToken);
  for (let k = start; k <= s.last; k++)
    if (doc.head(k) === cueToken && /^(?:ccomp|parataxis)/.test(doc.rel(k))) return k;
  return -1;
}

/** A parse that comes back to the clause later has not left it. */
function stillUnder(scene: Scene, from: number, clause: number, limit: number): boolean {
  for (let k = from; k <= Math.min(limit, from + 40); k++) if (isUnder(scene.doc, k, clause)) return true;
  return false;
}

/** ", the agency reported (on Sunday)." at the sentence's end: who tells the whole of it. */
function closingTag(scene: Scene, k: number, limit: number): boolean {
  const { doc } = scene;
  for (let i = k; i <= Math.min(limit, k + 10); i++) {
    const w = doc.lower(i);
    if (/^[,;:]$/.test(w) || isMark(doc, i) || JOINERS.has(w)) return false;
    const c = cueAt(doc, i);
    if (c === null || c.passive || !c.frames.has('tag') || (c.form !== 'past' && c.form !== 's')) continue;
    if (c.group <= k || clauseStart(scene, k, c.group - 1) !== k || hasFinite(doc, k, c.group - 1))
      return false;
    return (
      !/\p{L}/u.test(doc.text.slice(doc.end(c.last), doc.end(limit))) ||
      skipAdjuncts(scene, c.last + 1, limit) > limit
    );
  }
  return false;
}

/** Whether a reporting of its own begins at k: a subject directly before a finite cue. */
export function opensReporting(scene: Scene, k: number, limit: number): boolean {
  const { doc } = scene;
  for (let i = k; i <= Math.min(limit, k + 16); i++) {
    const w = doc.lower(i);
    if (/^[;:]$/.test(w) || isMark(doc, i)) return false;
    const c = cueAt(doc, i);
    if (c === null || c.passive || (c.form !== 'past' && c.form !== 's')) continue;
    const a = clauseStart(scene, k, c.group - 1);
    return c.group > k && a === k && !hasFinite(doc, k, c.group - 1);
  }
  return false;
}
