import type { ActorMention } from '../../actor/index.js';
import { type Doc, firstChild, type Quotation } from '../../language/index.js';
import type { Span } from '../../model/index.js';
import type { Context } from '../context.js';
import { once } from '../once.js';
import { firstFrom } from '../order.js';
import { FINITE } from '../words/speech-adjuncts.js';

/** A stretch of tokens of one sentence that the rules look at together, both ends inclusive. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

/** What the rules ask about a place in the report; token indexes throughout. */
export interface Scene {
  readonly ctx: Context;
  readonly doc: Doc;
  /** Quotations of depth 0 in text order. */
  readonly quotes: readonly Quotation[];
  /** Index into `quotes` of the quotation whose words (not its marks) hold token i; -1 outside all of them. */
  quoteOf(i: number): number;
  /** Mentions that lie wholly within the tokens. */
  actorsIn(first: number, last: number): readonly ActorMention[];
  /** The longest mention whose span holds token i. */
  actorAt(i: number): ActorMention | null;
  /** First token of the time expression that token i belongs to; -1 where it is in none. */
  timeStart(i: number): number;
  /** Last token of the time expression that token i belongs to; -1 where it is in none. */
  timeEnd(i: number): number;
}

/** Lays the report out for the speech rules, once. */
export const openScene: (ctx: Context) => Scene = once(layOut);

function layOut(ctx: Context): Scene {
  const { doc } = ctx;
  const quotes = ctx.quotations.filter((q) => q.depth === 0);
  const quoteIndex = new Int32Array(doc.size).fill(-1);
  quotes.forEach((q, n) => {
    for (let i = doc.tokenAt(q.start); i >= 0 && i < doc.size && doc.start(i) < q.end; i++)
      if (doc.start(i) >= q.start) quoteIndex[i] = n;
  });
  const actorIndex = new Int32Array(doc.size).fill(-1);
  ctx.actors.forEach((m, n) => {
    for (let i = doc.tokenAt(m.start); i >= 0 && i < doc.size && doc.start(i) < m.end; i++) {
      const known = actorIndex[i]!;
      if (known < 0 || ctx.actors[known]!.end - ctx.actors[known]!.start < m.end - m.start) actorIndex[i] = n;
    }
  });
  const timeFirst = new Int32Array(doc.size).fill(-1);
  const timeLast = new Int32Array(doc.size).fill(-1);
  for (const t of ctx.times) {
    const a = doc.tokenAt(t.start);
    if (a < 0) continue;
    let b = a;
    while (b + 1 < doc.size && doc.start(b + 1) < t.end) b++;
    for (let i = a; i <= b; i++)
      if (timeFirst[i]! < 0 || timeLast[i]! - timeFirst[i]! < b - a) {
        timeFirst[i] = a;
        timeLast[i] = b;
      }
  }
  return {
    ctx,
    doc,
    quotes,
    quoteOf: (i) => quoteIndex[i]!,
    actorsIn: (first, last) => {
      const out: ActorMention[] = [];
      if (first > last) return out;
      for (let n = firstFrom(ctx.actors, doc.start(first)); n < ctx.actors.length; n++) {
        const m = ctx.actors[n]!;
        if (m.start >= doc.end(last)) break;
        if (m.end <= doc.end(last)) out.push(m);
      }
      return out;
    },
    actorAt: (i) => (actorIndex[i]! < 0 ? null : ctx.actors[actorIndex[i]!]!),
    timeStart: (i) => timeFirst[i]!,
    timeEnd: (i) => timeLast[i]!,
  };
}

/** Whether token i is a finite verb or auxiliary. Without tags: an auxiliary, or a small-letter word in -ed. */
export function isFiniteVerb(doc: Doc, i: number): boolean {
  const w = doc.lower(i);
  if (FINITE.has(w)) return true;
  if (doc.model === undefined) return /^\p{Ll}+ed$/u.test(doc.word(i));
  const x = doc.xpos(i);
  if (x === 'VBN') return doc.rel(i) === 'ccomp' && firstChild(doc, i, 'nsubj') >= 0;
  return x === 'VBD' || x === 'VBZ' || x === 'VBP' || x === 'MD';
}

/** Whether there is a finite verb among the tokens. */
export function hasFinite(doc: Doc, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isFiniteVerb(doc, i)) return true;
  return false;
}

const MARKS = '"“”„«»‘';

/** Quotation marks as tokens. */
export function isMark(doc: Doc, i: number): boolean {
  const w = doc.word(i);
  if (w.length === 1) return MARKS.includes(w);
  return w === "''" || w === '``';
}

/** The offsets of a stretch of tokens without white space and without stops, commas or dashes at its ends. */
export function spanOf(doc: Doc, first: number, last: number, keep = ''): Span | null {
  let a = first;
  let b = last;
  const loose = (i: number): boolean =>
    /^(?:[,;:.…]|–|—|-|--|\.\.\.|\)|\()$/.test(doc.word(i)) && !keep.includes(doc.word(i));
  while (a <= b && (loose(a) || doc.word(a) === '•' || /^[^\p{L}\p{N}"“‘'«„(]+$/u.test(doc.word(a)))) a++;
  while (b >= a && (loose(b) || /^[^\p{L}\p{N}"”’'»)%!?]+$/u.test(doc.word(b)))) b--;
  if (a > b) return null;
  // "the National Liberation Army (ELN)": the bracket that was opened is closed.
  const end = doc.end(b);
  const cut = doc.text.slice(doc.start(a), end);
  const closes = b < last && doc.word(b + 1) === ')' && cut.lastIndexOf('(') > cut.lastIndexOf(')');
  return { start: doc.start(a), end: closes ? doc.end(b + 1) : end };
}
