import type { Quotation } from '../../../language/index.js';
import type { Span } from '../../../model/index.js';
import { ANSWER_LABELS } from '../../words/speech-sources.js';
import type { Draft } from '../act.js';
import { isClause, skipAddressee, skipAdjuncts } from '../bounds.js';
import { type Cue, cueAt } from '../cues.js';
import { draft } from '../draft.js';
import { hasFinite, isFiniteVerb, isMark, type Scene } from '../scene.js';
import {
  type Carried,
  carriedFrom,
  carriedVoice,
  clauseStart,
  NOBODY,
  subjectAfter,
  subjectBefore,
  type Voice,
  voiceIn,
  voiceOf,
} from '../speaker.js';

/** A direct quotation and its place: tokens of its marks, and what of its sentences stands before and after. */
interface Framed {
  readonly pieces: readonly Quotation[];
  readonly leadFirst: number;
  readonly leadLast: number;
  readonly tailFirst: number;
  readonly tailLast: number;
}

interface Told {
  readonly voice: Voice;
  readonly cue: Cue | null;
  readonly rule: string;
  readonly carried?: boolean;
}

/** Direct speech whose quotation is the n-th: `null` where the marks enclose a fragment of somebody's clause. */
export function readDirect(
  scene: Scene,
  n: number,
  before: readonly Draft[],
): { act: Draft; last: number } | null {
  const f = frame(scene, n);
  const carried = carriedFrom(before);
  const told =
    byTail(scene, f, carried) ?? byLead(scene, f, before) ?? (alone(f) ? carryOn(scene, f, before) : null);
  if (told === null) return null;
  const act = draft(scene, {
    content: f.pieces.map((q): Span => trimmed(scene.ctx.text, q)),
    voice: told.voice,
    cue: told.cue === null ? null : told.cue.text,
    cueToken: told.cue === null ? -1 : told.cue.first,
    force: told.cue?.force ?? 'assert',
    direct: true,
    carried: told.carried,
    rule: told.rule,
    words: told.cue === null ? [] : [told.cue.entry],
  });
  return act === null ? null : { act, last: n + f.pieces.length - 1 };
}

function trimmed(text: string, q: Quotation): Span {
  let { start, end } = q;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function frame(scene: Scene, n: number): Framed {
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
function alone(f: Framed): boolean {
  return f.leadLast < f.leadFirst && f.tailLast < f.tailFirst;
}

/** `"…," Trump said`, `"…," said Peskov`, `"…," he told reporters`, `"…," as Z put it`. */
function byTail(scene: Scene, f: Framed, carried: Carried): Told | null {
  const { doc } = scene;
  if (f.leadLast >= f.leadFirst && !opensFresh(scene, f)) return null;
  let i = f.tailFirst;
  while (i <= f.tailLast && /^(?:,|–|—|--|-)$/.test(doc.word(i))) i++;
  if (i > f.tailLast) return null;
  if (doc.lower(i) === 'as') i++;
  if (doc.text.startsWith('in the words of', doc.start(i))) {
    const voice = subjectAfter(scene, i + 4, f.tailLast, carried);
    return voice === null ? null : { voice, cue: null, rule: 'direct-words-of' };
  }
  const first = cueAt(doc, i);
  if (
    first !== null &&
    !first.passive &&
    first.form !== 'ing' &&
    takesQuote(first) &&
    doc.lower(first.last + 1) !== 'that'
  ) {
    const voice = subjectAfter(scene, first.last + 1, f.tailLast, carried);
    return voice === null ? null : { voice, cue: first, rule: 'direct-inverted' };
  }
  for (let j = i + 1; j <= Math.min(f.tailLast, i + 40); j++) {
    const cue = cueAt(doc, j);
    if (cue === null) continue;
    if (cue.passive || !takesQuote(cue)) return null;
    const voice = subjectBefore(scene, cue, i, carried);
    if (voice === null || voice.first > i + 1) return null;
    return { voice, cue, rule: 'direct-tag' };
  }
  return null;
}

function takesQuote(cue: Cue): boolean {
  return !cue.negated && (cue.frames.has('quote') || cue.frames.has('tell'));
}

/** Whether what stands before the mark leaves the quotation to stand by itself: a stop, or a comma after a tag or an adjunct. */
function opensFresh(scene: Scene, f: Framed): boolean {
  const { doc } = scene;
  const w = doc.word(f.leadLast);
  if (/^(?:[.:!?–—•]|--)$/.test(w)) return true;
  if (/^[^\p{L}\p{N},;)]+$/u.test(w) && !isMark(doc, f.leadLast)) return true;
  return false;
}

/** `he replied: "…"`, `Peskov said, "…"`, `Answer: "…"`, `Clearly upset, he said "…"`. */
function byLead(scene: Scene, f: Framed, before: readonly Draft[]): Told | null {
  const { doc } = scene;
  if (f.leadLast < f.leadFirst) return null;
  const end = doc.word(f.leadLast);
  const answer = end === ':' ? byAnswer(scene, f) : null;
  if (answer !== null) return answer;
  const colon = end === ':';
  const comma = end === ',';
  const carried = carriedFrom(before);
  for (let j = f.leadLast - (colon || comma ? 1 : 0); j >= f.leadFirst; j--) {
    if (/^[;:]$/.test(doc.word(j))) break;
    const cue = cueAt(doc, j);
    if (cue === null || cue.last > f.leadLast) continue;
    const governs = reaches(scene, cue, f.leadLast - (colon || comma ? 1 : 0));
    if (!colon && (!governs || cue.negated || !takesQuote(cue))) return null;
    if (!colon && !comma && !clauseLike(scene, f)) return null;
    const speaker = cue.form === 'ing' || cue.passive ? null : speakerOf(scene, cue, f.leadFirst, carried);
    const voice = speaker ?? sameSentence(scene, cue, f, before);
    if (voice === null) return null;
    if (governs && takesQuote(cue)) return { voice, cue, rule: 'direct-led', carried: speaker === null };
    return { voice, cue: null, rule: 'direct-after-colon', carried: true };
  }
  return colon ? byLabel(scene, f, before) : null;
}

/** The subject before the cue or, after "Asked if …, he", the nearest one. */
function speakerOf(scene: Scene, cue: Cue, from: number, carried: Carried): Voice | null {
  const before = subjectBefore(scene, cue, from, carried);
  if (before !== null) return before;
  return null;
}

/** Whether nothing but adjuncts or an addressee stands between the cue and the quotation. */
function reaches(scene: Scene, cue: Cue, last: number): boolean {
  const { doc } = scene;
  if (cue.last >= last) return true;
  const start = cue.frames.has('tell') ? skipAddressee(scene, cue.last + 1, last) : cue.last + 1;
  if (skipAdjuncts(scene, start, last) > last) return true;
  if (doc.lower(cue.last + 1) === 'that') return false;
  return !hasFinite(doc, cue.last + 1, last) && last - cue.last <= 12;
}

/** A quotation that follows its verb without a stop is speech of its own when it is a clause. */
function clauseLike(scene: Scene, f: Framed): boolean {
  const { doc } = scene;
  const q = f.pieces[0]!;
  const first = doc.tokenAt(q.start);
  let last = first;
  while (last + 1 < doc.size && doc.end(last + 1) <= q.end) last++;
  return last - first >= 3 && /^\p{Lu}/u.test(doc.word(first)) && isClause(scene, first, last);
}

function sameSentence(scene: Scene, cue: Cue, f: Framed, before: readonly Draft[]): Voice | null {
  const last = before.at(-1);
  const s = scene.doc.sentenceOf(cue.first);
  if (last !== undefined && last.speakerName !== '' && last.content.at(-1)!.end >= s.start)
    return carriedVoice(last, cue.first, cue.last);
  const lead = scene.actorsIn(f.leadFirst, cue.first)[0];
  return lead === undefined
    ? null
    : voiceIn(scene, scene.doc.tokenAt(lead.start), scene.doc.tokenAt(lead.end - 1), NOBODY);
}

/** `Answer: "…"` in a printed interview: whoever the report first names. */
function byAnswer(scene: Scene, f: Framed): Told | null {
  const { doc } = scene;
  const label = doc.lower(f.leadLast - 1);
  if (ANSWER_LABELS.has(label) && startsLine(scene, f.leadLast - 1)) {
    const person = scene.ctx.actors.find((m) => m.kind === 'person' && m.start < doc.start(f.leadFirst));
    if (person === undefined) return null;
    const t = doc.tokenAt(person.start);
    return {
      voice: voiceOf(person, t, t),
      cue: null,
      rule: 'direct-answer',
      carried: true,
    };
  }
  return null;
}

/** `Peskov: "…"`, `The minister was blunt: "…"`. */
function byLabel(scene: Scene, f: Framed, before: readonly Draft[]): Told | null {
  const { doc } = scene;
  const carried = carriedFrom(before);
  let verb = f.leadFirst;
  while (verb < f.leadLast && !isFiniteVerb(doc, verb)) verb++;
  const a = clauseStart(scene, f.leadFirst, verb - 1);
  const voice = verb > f.leadFirst && a <= verb - 1 ? voiceIn(scene, a, verb - 1, carried) : null;
  if (voice === null || voice.mention === null) return null;
  const { kind } = voice.mention;
  if (kind === 'state' || kind === 'collective') return null;
  return { voice, cue: null, rule: 'direct-label' };
}

function startsLine(scene: Scene, i: number): boolean {
  return i === 0 || /\n/.test(scene.ctx.text.slice(scene.doc.end(i - 1), scene.doc.start(i)));
}

/** A quotation that stands alone goes on with the speaker of the sentence before it, in the same paragraph. */
function carryOn(scene: Scene, f: Framed, before: readonly Draft[]): Told | null {
  const { doc, ctx } = scene;
  const q = f.pieces[0]!;
  const open = doc.tokenAt(q.open);
  const s = doc.sentenceOf(open);
  if (s.index === 0) return null;
  const previous = doc.sentences[s.index - 1]!;
  if (/\n\s*\n/.test(ctx.text.slice(previous.end, q.open)) || /\n/.test(ctx.text.slice(previous.end, q.open)))
    return null;
  const last = before.at(-1);
  if (last !== undefined && last.speakerName !== '' && lastToken(scene, last) >= previous.first)
    return { voice: carriedVoice(last, open, open), cue: null, rule: 'direct-continued', carried: true };
  const person = scene
    .actorsIn(previous.first, previous.last)
    .find((m) => m.kind === 'person' || m.kind === 'anonymous');
  if (person === undefined) return null;
  const t = doc.tokenAt(person.start);
  const voice = voiceIn(scene, t, doc.tokenAt(person.end - 1), NOBODY);
  return voice === null ? null : { voice, cue: null, rule: 'direct-after-subject', carried: true };
}

function lastToken(scene: Scene, d: Draft): number {
  return Math.max(scene.doc.tokenAt(d.content.at(-1)!.end - 1), d.cueToken);
}
