import type { Quotation } from '../../../language/index.js';
import type { Span } from '../../../model/index.js';
import type { Cue } from '../cues.js';
import type { Scene } from '../scene.js';
import type { Voice } from '../voice.js';

/** A direct quotation and its place: tokens of its marks, and what of its sentences stands before and after. */
export interface Framed {
  readonly pieces: readonly Quotation[];
  readonly leadFirst: number;
  readonly leadLast: number;
  readonly tailFirst: number;
  readonly tailLast: number;
}

/** Whose words a quotation holds, and what tells it. */
export interface Told {
  readonly voice: Voice;
  readonly cue: Cue | null;
  readonly rule: string;
  readonly carried?: boolean;
}

/** The n-th quotation, with those that go on with it, and what of its sentences stands around it. */
export function frame(scene: Scene, n: number): Framed {
  const { doc, quotes } = scene;
  const pieces = [quotes[n]!];
  while (pieces.at(-1)!.continues && n + pieces.length < quotes.length)
    pieces.push(quotes[n + pieces.length]!);
  const open = doc.tokenAt(quotes[n]!.open);
  const s = doc.sentenceOf(open);
  const previous = n > 0 ? quotes[n - 1]! : null;
  const after = previous === null ? -1 : doc.tokenAt(previous.close < 0 ? previous.end : previous.close);
  const leadFirst = Math.max(s.first, after >= 0 && after < open ? after + 1 : s.first);
  const end = pieces.at(-1)!;
  const close = end.close < 0 ? -1 : doc.tokenAt(end.close);
  const tailSentence = close < 0 ? null : doc.sentenceOf(close);
  let tailLast = tailSentence === null ? -1 : tailSentence.last;
  const next = quotes[n + pieces.length];
  if (next !== undefined && doc.tokenAt(next.open) <= tailLast) tailLast = doc.tokenAt(next.open) - 1;
  return { pieces, leadFirst, leadLast: open - 1, tailFirst: close < 0 ? 0 : close + 1, tailLast };
}

/** Whether nothing but the quotation stands in its sentences. */
export function alone(f: Framed): boolean {
  return f.leadLast < f.leadFirst && f.tailLast < f.tailFirst;
}

/** Whether the cue can introduce or follow a quotation. */
export function takesQuote(cue: Cue): boolean {
  return !cue.negated && (cue.frames.has('quote') || cue.frames.has('tell'));
}

/** The words inside the marks, without white space at the ends. */
export function trimmed(text: string, q: Quotation): Span {
  let { start, end } = q;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
