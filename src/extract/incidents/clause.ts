import type { Sentence } from '../../language/index.js';
import { BE, HAVE, SAYING } from '../words/incident-context.js';
import { CLAUSE_LINKS } from '../words/incident-links.js';
import { VERBS } from './lexicon.js';
import type { Scene } from './scene.js';

/** Where the clause of a token begins and ends, from marks and linking words: it holds where the tree does not. */

/** A mark that always parts clauses. */
export function isMark(scene: Scene, k: number): boolean {
  const w = scene.doc.word(k);
  const c = w.charCodeAt(0);
  // No mark begins with a Latin letter or a digit: a cheap look before the pattern.
  if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 44) return false;
  if (w === '(' || w === ')') return !shortName(scene, w === '(' ? k : k - 2);
  if (/^(?:;|:|—|[.!?…]+|•|▪)$/.test(w)) return true;
  return (w === '–' || w === '-' || w === '--') && !touches(scene, k - 1) && !touches(scene, k);
}

/** "the New People's Army (NPA)": a bracket that only holds the short name parts nothing. */
function shortName(scene: Scene, open: number): boolean {
  const { doc } = scene;
  return (
    open >= 0 &&
    doc.word(open) === '(' &&
    doc.word(open + 2) === ')' &&
    /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(doc.word(open + 1))
  );
}

function touches(scene: Scene, k: number): boolean {
  return k >= 0 && k + 1 < scene.doc.size && scene.doc.end(k) === scene.doc.start(k + 1);
}

/** A verb of saying at token k ("states" is one only as a verb). */
export function isSaying(scene: Scene, k: number): boolean {
  const w = scene.doc.lower(k);
  if (!SAYING.has(w)) return false;
  if (w === 'alleged' && scene.doc.lower(k + 1) !== 'that') return false;
  if (w === 'according' || w === 'reportedly' || scene.doc.model === undefined) return true;
  const x = scene.doc.upos(k);
  return (
    x === 'VERB' ||
    x === 'AUX' ||
    !/^(?:states|reports|report|claims|notes|confirms|monitors|adds|alleged)$/.test(w)
  );
}

/** A finite verb, by its tag where there is one. */
export function isFiniteVerb(scene: Scene, k: number): boolean {
  const { doc } = scene;
  const w = doc.lower(k);
  if (BE.has(w) && w !== 'be' && w !== 'been' && w !== 'being') return true;
  if (HAVE.has(w) && w !== 'having') return true;
  if (doc.model !== undefined) {
    const x = doc.xpos(k);
    return x === 'VBD' || x === 'VBZ' || x === 'VBP' || x === 'MD';
  }
  const entry = VERBS.get(w);
  return entry !== undefined && (entry.form === 'past' || entry.form === 'ed');
}

/** First token of the clause that token i stands in. */
export function clauseStart(scene: Scene, i: number, s: Sentence): number {
  const { doc } = scene;
  let and = -1;
  for (let k = i - 1; k >= s.first; k--) {
    if (isMark(scene, k)) return and > k ? refine(scene, and, k, i) : k + 1;
    const w = doc.lower(k);
    if (and >= 0 && isFiniteVerb(scene, k)) return and + 1;
    if (w === 'and' || w === 'but' || w === 'or') {
      if (w === 'but') return k + 1;
      // "drone and missile attacks": one noun phrase.
      if (and < 0 && !(doc.upos(k - 1) === 'NOUN' && doc.upos(k + 1) === 'NOUN')) and = k;
    } else if (CLAUSE_LINKS.has(w) && !(w === 'as' && doc.lower(k + 1) === 'many')) {
      return k + 1;
    } else if (w === ',' && k + 1 < i && isFiniteVerb(scene, k + 1) && !BE.has(doc.lower(k + 1)))
      return k + 1;
  }
  return s.first;
}

function refine(_scene: Scene, _and: number, mark: number, _i: number): number {
  return mark + 1;
}

/** Last token of the clause that token i stands in. */
export function clauseEnd(scene: Scene, i: number, s: Sentence): number {
  const { doc } = scene;
  for (let k = i + 1; k <= s.last; k++) {
    if (isMark(scene, k)) return k - 1;
    const w = doc.lower(k);
    if (w === ',') {
      const next = doc.lower(Math.min(s.last, k + 1));
      if (next === 'but' || CLAUSE_LINKS.has(next)) return k - 1;
      if (next === 'and' && verbAhead(scene, k + 2, s)) return k - 1;
      if (isGerund(scene, k + 1) || isSayingTail(scene, k + 1, s)) return k - 1;
      if (VERBS.has(next) && isFiniteVerb(scene, k + 1)) return k - 1;
    } else if (w === 'and' || w === 'or') {
      if (verbAhead(scene, k + 1, s)) return k - 1;
    } else if (w === 'but') {
      return k - 1;
    } else if (CLAUSE_LINKS.has(w) && k > i + 1) {
      return k - 1;
    }
  }
  return s.last;
}

/** A clause with a verb of its own begins at token k: a finite verb comes within a noun phrase's length, before any mark. */
export function verbAhead(scene: Scene, k: number, s: Sentence): boolean {
  const { doc } = scene;
  for (let at = k; at <= s.last && at < k + 9; at++) {
    if (isMark(scene, at)) return false;
    const w = doc.lower(at);
    if (w === ',' || w === 'who' || w === 'which' || w === 'that') return false;
    if (isFiniteVerb(scene, at)) return true;
    const entry = VERBS.get(w);
    if (entry !== undefined && (entry.form === 'past' || entry.form === 'ed' || entry.form === 'participle'))
      return true;
    // "… in Odesa overnight and two people killed": a preposition of place ends the subject.
    if (at > k && /^(?:in|at|on|against|near)$/.test(w)) return false;
  }
  return false;
}

function isGerund(scene: Scene, k: number): boolean {
  return k < scene.doc.size && VERBS.get(scene.doc.lower(k))?.form === 'ing';
}

/** ", the Air Force said": a subject of a few words and a verb of saying. */
function isSayingTail(scene: Scene, k: number, s: Sentence): boolean {
  const { doc } = scene;
  if (doc.lower(k) === 'according') return true;
  for (let at = k; at <= s.last && at < k + 12; at++) {
    const w = doc.lower(at);
    if (w === ',' || isMark(scene, at)) return false;
    if (/^(?:said|says|reported|reports|told|announced|wrote|stated|added|claimed|confirmed)$/.test(w))
      return true;
  }
  return false;
}
