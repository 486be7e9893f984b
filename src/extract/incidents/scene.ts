import type { ActorMention } from '../../actor/index.js';
import type { Doc, Sentence } from '../../language/index.js';
import type { PlaceMention } from '../../place/index.js';
import type { TimeExpression } from '../../time/index.js';
import type { Context } from '../context.js';
import { headlineEnd } from '../headline.js';
import type { SpeechAct } from '../speech/act.js';
import { type Quantity, readQuantities } from './quantity.js';

/** A report as the incident rules look at it: who, where, when and how many, by token. */
export interface Scene {
  readonly ctx: Context;
  readonly doc: Doc;
  readonly speech: readonly SpeechAct[];
  /** Sentences of the body, but for the headline and what is too long to be one. */
  readonly body: readonly Sentence[];
  /** Number of the line of the text that token i stands in. */
  line(i: number): number;
  /** The longest time expression over token i. */
  timeAt(i: number): TimeExpression | null;
  /** The longest actor mention over token i. */
  actorAt(i: number): ActorMention | null;
  placeAt(i: number): PlaceMention | null;
  /** Mentions that begin in the tokens, in text order, each once. */
  timesIn(first: number, last: number): TimeExpression[];
  actorsIn(first: number, last: number): ActorMention[];
  placesIn(first: number, last: number): PlaceMention[];
  /** Numbers of a sentence that are neither part of a time nor an age. */
  quantities(s: Sentence): readonly Quantity[];
}

/** Sentences of more tokens are lists or noise, and their trees cost more than they tell. */
const LONGEST = 200;

/** Lays the report out, once; costs no tagging and no parsing. */
export function openScene(ctx: Context, speech: readonly SpeechAct[]): Scene {
  const known = SCENES.get(ctx);
  if (known?.speech === speech) return known;
  const scene = layOut(ctx, speech);
  SCENES.set(ctx, scene);
  return scene;
}

const SCENES = new WeakMap<Context, Scene>();

function layOut(ctx: Context, speech: readonly SpeechAct[]): Scene {
  const { doc, text } = ctx;
  const times = overTokens(doc, ctx.times);
  const actors = overTokens(doc, ctx.actors);
  const places = overTokens(doc, ctx.places);
  const lines = new Int32Array(doc.size);
  for (let i = 0, at = 0, line = 0; i < doc.size; i++) {
    for (; at < doc.start(i); at++) if (text.charCodeAt(at) === 10) line++;
    lines[i] = line;
  }
  const headEnd = headlineEnd(text);
  const memo = new Map<number, readonly Quantity[]>();
  return {
    ctx,
    doc,
    speech,
    body: doc.sentences.filter((s) => s.start >= headEnd && s.last - s.first < LONGEST),
    line: (i) => lines[i]!,
    timeAt: (i) => times[i] ?? null,
    actorAt: (i) => actors[i] ?? null,
    placeAt: (i) => places[i] ?? null,
    timesIn: (a, b) => distinct(times, a, b),
    actorsIn: (a, b) => distinct(actors, a, b),
    placesIn: (a, b) => distinct(places, a, b),
    quantities: (s) => {
      let found = memo.get(s.index);
      if (found === undefined) {
        found = readQuantities(doc, s.first, s.last).filter((q) => !timed(q) && !aged(doc, q));
        memo.set(s.index, found);
      }
      return found;
    },
  };

  function timed(q: Quantity): boolean {
    const t = times[q.last];
    return t !== undefined && t.kind !== 'anaphor' && t.kind !== 'recurrence' && times[q.first] !== undefined;
  }
}

/** "aged 62", "woman, 61,", "62-year-old". */
function aged(doc: Doc, q: Quantity): boolean {
  const before = doc.lower(Math.max(0, q.first - 1));
  if (before === 'aged' || before === 'age') return true;
  const after = doc.lower(Math.min(doc.size - 1, q.last + 1));
  const next = doc.lower(Math.min(doc.size - 1, q.last + 2));
  return (
    (after === '-' && /^year/.test(next)) ||
    after === '%' ||
    after === 'percent' ||
    (after === 'per' && next === 'cent')
  );
}

function overTokens<M extends { readonly start: number; readonly end: number }>(
  doc: Doc,
  mentions: readonly M[],
): (M | undefined)[] {
  const out = new Array<M | undefined>(doc.size);
  for (const m of mentions) {
    for (let i = doc.tokenAt(m.start); i >= 0 && i < doc.size && doc.start(i) < m.end; i++) {
      const known = out[i];
      if (known === undefined || known.end - known.start < m.end - m.start) out[i] = m;
    }
  }
  return out;
}

function distinct<M>(map: readonly (M | undefined)[], first: number, last: number): M[] {
  const out: M[] = [];
  for (let i = Math.max(0, first); i <= last; i++) {
    const m = map[i];
    if (m !== undefined && !out.includes(m)) out.push(m);
  }
  return out;
}
