/**
 * Questions a rule asks of a parsed text. Small pure functions over `Doc`; indexes are token indexes of the document,
 * -1 where there is no answer. Relations are Universal Dependencies; a relation asked for without a subtype
 * ("nsubj") also finds its subtypes ("nsubj:pass"), one with a subtype finds only itself.
 */
import type { Doc } from './doc.js';
import { CONDITION_MARKS, MODALS, NEGATIVE_DETERMINERS, NEGATORS } from './words/clause.js';

/** What a clause says of its event. */
export type Modality =
  | 'fact'
  | 'possible'
  | 'obliged'
  | 'conditional'
  | 'future'
  | 'imperative'
  | 'question'
  | 'none';

function matches(rel: string, wanted: string): boolean {
  return rel === wanted || (rel.startsWith(wanted) && rel.charCodeAt(wanted.length) === 58);
}

function matchesAny(rel: string, wanted: readonly string[]): boolean {
  for (const w of wanted) if (matches(rel, w)) return true;
  return false;
}

/** All dependents of i, left to right. */
export function children(doc: Doc, i: number): number[] {
  const out: number[] = [];
  for (let k = doc.firstDependent(i); k >= 0; k = doc.nextDependent(k)) out.push(k);
  return out;
}

/** Dependents of i by any of the relations, left to right. */
export function childrenBy(doc: Doc, i: number, ...rels: string[]): number[] {
  const out: number[] = [];
  for (let k = doc.firstDependent(i); k >= 0; k = doc.nextDependent(k))
    if (matchesAny(doc.rel(k), rels)) out.push(k);
  return out;
}

/** First dependent of i by any of the relations; -1 where there is none. */
export function firstChild(doc: Doc, i: number, ...rels: string[]): number {
  for (let k = doc.firstDependent(i); k >= 0; k = doc.nextDependent(k))
    if (matchesAny(doc.rel(k), rels)) return k;
  return -1;
}

/** Token range from the leftmost to the rightmost word under i, both inclusive. */
export function subtree(doc: Doc, i: number): { first: number; last: number } {
  let first = i;
  let last = i;
  const open = [i];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (let k = doc.firstDependent(at); k >= 0; k = doc.nextDependent(k)) {
      if (k < first) first = k;
      else if (k > last) last = k;
      open.push(k);
    }
  return { first, last };
}

/** Whether k is i or stands under it. */
export function isUnder(doc: Doc, k: number, i: number): boolean {
  for (let at = k, steps = 0; at >= 0 && steps < 512; at = doc.head(at), steps++) if (at === i) return true;
  return false;
}

/** Whether the clause headed by v is passive. */
export function isPassive(doc: Doc, v: number): boolean {
  if (firstChild(doc, v, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent') >= 0) return true;
  if (doc.rel(v) === 'conj' && doc.xpos(v) === 'VBN') {
    const h = doc.head(v);
    return h >= 0 && doc.xpos(h) === 'VBN' && firstChild(doc, v, 'nsubj', 'aux') < 0 && isPassive(doc, h);
  }
  // A bare participle after a noun: "a train hit in a deadly attack".
  return (
    doc.rel(v) === 'acl' &&
    (doc.xpos(v) === 'VBN' || doc.xpos(v) === 'VBD') &&
    firstChild(doc, v, 'obj', 'nsubj') < 0
  );
}

/**
 * Who does it: the logical subject of v, through the passive's "by", relative clauses ("the drones that struck"),
 * participles ("forces holding the line"), control ("agreed to stop": who agreed; "asked Putin to stop": Putin) and
 * conjunction ("struck … and left"). -1 where the text names nobody.
 */
export function subject(doc: Doc, v: number): number {
  return subjectWithin(doc, v, 0);
}

function subjectWithin(doc: Doc, v: number, depth: number): number {
  if (depth > 8) return -1;
  const passive = isPassive(doc, v);
  if (passive) {
    const agent = firstChild(doc, v, 'obl:agent');
    if (agent >= 0) return agent;
    const by = oblique(doc, v, 'by');
    return by >= 0 && doc.upos(by) !== 'NUM' ? by : -1;
  }
  for (const own of childrenBy(doc, v, 'nsubj', 'csubj'))
    if (doc.rel(own) !== 'nsubj:pass') return relativeTo(doc, own, v);
  const rel = doc.rel(v);
  const head = doc.head(v);
  if (head < 0) return -1;
  if (rel === 'conj')
    return isPassive(doc, head) ? surfaceSubject(doc, head) : subjectWithin(doc, head, depth + 1);
  if (rel === 'xcomp' || rel === 'advcl' || rel === 'ccomp' || rel === 'parataxis') {
    if (rel === 'ccomp' || rel === 'parataxis') return -1;
    if (rel === 'advcl' && firstChild(doc, v, 'mark') >= 0 && doc.xpos(v) !== 'VBG' && doc.xpos(v) !== 'VB')
      return -1;
    if (rel === 'xcomp') {
      const controller = firstChild(doc, head, 'iobj', 'obj');
      if (controller >= 0 && controller < v && !/^(?:promise|vow|pledge)$/.test(doc.lemma(head)))
        return controller;
    }
    return isPassive(doc, head) ? surfaceSubject(doc, head) : subjectWithin(doc, head, depth + 1);
  }
  if (rel === 'acl:relcl' || rel === 'acl') {
    if (rel === 'acl' && doc.xpos(v) !== 'VBG') {
      // "a promise to stop": who made it is not in the tree; the possessor is.
      const owner = firstChild(doc, head, 'nmod:poss');
      if (owner >= 0) return owner;
      const governor = doc.head(head);
      return governor >= 0 && doc.rel(head) === 'obj' ? subjectWithin(doc, governor, depth + 1) : -1;
    }
    return rel === 'acl:relcl' && firstChild(doc, v, 'nsubj') >= 0 ? -1 : head;
  }
  return -1;
}

/** The grammatical subject, shared over conjunction. */
function surfaceSubject(doc: Doc, v: number): number {
  for (let at = v, steps = 0; at >= 0 && steps < 8; steps++) {
    const s = firstChild(doc, at, 'nsubj', 'csubj');
    if (s >= 0) return relativeTo(doc, s, at);
    if (doc.rel(at) === 'acl' || doc.rel(at) === 'acl:relcl') return doc.head(at);
    if (doc.rel(at) !== 'conj' && doc.rel(at) !== 'xcomp') return -1;
    at = doc.head(at);
  }
  return -1;
}

/** A relative pronoun stands for the noun its clause describes. */
function relativeTo(doc: Doc, i: number, v: number): number {
  if (doc.upos(i) !== 'PRON' || !/^(?:who|which|that|whom)$/.test(doc.lower(i))) return i;
  const clause =
    doc.rel(v) === 'acl:relcl'
      ? v
      : doc.rel(v) === 'conj' && doc.head(v) >= 0 && doc.rel(doc.head(v)) === 'acl:relcl'
        ? doc.head(v)
        : -1;
  if (clause < 0 || i > v) return i;
  return doc.head(clause) >= 0 ? doc.head(clause) : i;
}

/** Whom or what it is done to: the object of v ("asked Putin to stop": Putin), the subject of a passive, the noun a relative clause takes as object. */
export function object(doc: Doc, v: number): number {
  if (isPassive(doc, v)) {
    const s = firstChild(doc, v, 'nsubj:pass', 'nsubj');
    if (s >= 0) return relativeTo(doc, s, v);
    return surfaceSubject(doc, v);
  }
  const own = firstChild(doc, v, 'obj');
  if (own >= 0) return relativeTo(doc, own, v);
  const asked = firstChild(doc, v, 'iobj');
  if (asked >= 0) return asked;
  if (doc.rel(v) === 'acl:relcl' && firstChild(doc, v, 'nsubj') >= 0) {
    const s = firstChild(doc, v, 'nsubj');
    if (relativeTo(doc, s, v) === s && firstChild(doc, v, 'ccomp', 'xcomp') < 0) return doc.head(v);
  }
  if (doc.rel(v) === 'conj') {
    // "shelled and destroyed the town": the object after the last verb is everybody's.
    return -1;
  }
  for (const other of childrenBy(doc, v, 'conj')) {
    if (doc.upos(other) !== 'VERB' || other < v || firstChild(doc, other, 'nsubj') >= 0) continue;
    const shared = firstChild(doc, other, 'obj');
    if (shared > other && children(doc, v).every((k) => k <= other || doc.upos(k) === 'PUNCT')) return shared;
  }
  return -1;
}

/** The noun that preposition `prep` ties to v ("against" → the noun); for several, the first. -1 where there is none. */
export function oblique(doc: Doc, v: number, prep: string): number {
  for (const k of childrenBy(doc, v, 'obl', 'nmod', 'obj', 'advcl', 'xcomp')) {
    for (const c of childrenBy(doc, k, 'case', 'mark')) if (doc.lower(c) === prep) return k;
  }
  return -1;
}

/** Whether the event of v is denied: "did not strike", "never", "no longer", "no drones were launched", "without striking". */
export function isNegated(doc: Doc, v: number): boolean {
  for (const k of children(doc, v)) {
    const rel = doc.rel(k);
    if (
      rel === 'advmod' ||
      rel === 'neg' ||
      rel === 'mark' ||
      rel === 'cc' ||
      rel === 'case' ||
      rel === 'det'
    ) {
      if (NEGATORS.has(doc.lower(k))) return true;
      if (rel === 'advmod' && doc.lower(k) === 'longer' && k > 0 && doc.lower(k - 1) === 'no') return true;
    }
    if (matchesAny(rel, ['nsubj', 'obj'])) {
      if (NEGATIVE_DETERMINERS.has(doc.lower(k))) return true;
      const det = firstChild(doc, k, 'det');
      if (det >= 0 && NEGATIVE_DETERMINERS.has(doc.lower(det))) return true;
    }
  }
  return false;
}

/** What the clause of v says of its event, from its auxiliaries, marks and form. */
export function modality(doc: Doc, v: number): Modality {
  for (const m of childrenBy(doc, v, 'mark', 'advmod'))
    if (CONDITION_MARKS.has(doc.lower(m)) && doc.rel(v).startsWith('advcl')) return 'conditional';
  let found: Modality | undefined;
  for (const a of childrenBy(doc, v, 'aux')) {
    const m = MODALS.get(doc.lower(a));
    if (m !== undefined) found ??= m;
  }
  if (found !== undefined) return found;
  if (doc.rel(v) === 'xcomp' && doc.head(v) >= 0) {
    const head = doc.head(v);
    if (doc.lemma(head) === 'have' || doc.lemma(head) === 'need') return 'obliged';
    if (doc.lemma(head) === 'go' && doc.xpos(head) === 'VBG') return 'future';
  }
  const x = doc.xpos(v);
  if (x === 'VBD' || x === 'VBZ' || x === 'VBP') return 'fact';
  if (firstChild(doc, v, 'aux', 'cop') >= 0) return 'fact';
  if (x === 'VBN' && (doc.rel(v) === 'acl' || doc.rel(v) === 'conj'))
    return doc.rel(v) === 'conj' && doc.head(v) >= 0 ? modality(doc, doc.head(v)) : 'fact';
  if (x === 'VB' && doc.rel(v) === 'root' && firstChild(doc, v, 'nsubj') < 0) return 'imperative';
  return 'none';
}

const CLAUSAL = /^(?:root|ccomp|xcomp|advcl|acl|csubj|parataxis)(?:$|:)/;

/** The predicate that heads the clause word i stands in: i itself where it heads one; -1 without a parse. */
export function clauseOf(doc: Doc, i: number): number {
  for (let at = i, steps = 0; at >= 0 && steps < 512; steps++) {
    const rel = doc.rel(at);
    if (CLAUSAL.test(rel)) return at;
    if (rel === 'conj' && (doc.upos(at) === 'VERB' || firstChild(doc, at, 'nsubj', 'cop') >= 0)) return at;
    at = doc.head(at);
  }
  return -1;
}

/** i and every word joined to it by conjunction, left to right; asked of any member, the same set. */
export function conjuncts(doc: Doc, i: number): number[] {
  let first = i;
  for (let steps = 0; doc.rel(first) === 'conj' && doc.head(first) >= 0 && steps < 64; steps++)
    first = doc.head(first);
  const out = [first];
  for (let k = 0; k < out.length && k < 256; k++)
    for (const c of childrenBy(doc, out[k]!, 'conj')) out.push(c);
  return out.sort((a, b) => a - b);
}
