import { ANSWER_LABELS } from '../../words/speech-sources.js';
import type { Draft } from '../act.js';
import { isClause, skipAddressee, skipAdjuncts } from '../bounds.js';
import { type Cue, cueAt } from '../cues.js';
import { clauseStart } from '../phrase-bounds.js';
import { voiceIn } from '../phrase-voice.js';
import { hasFinite, isFiniteVerb, type Scene } from '../scene.js';
import { subjectBefore } from '../speaker.js';
import { type Carried, carriedFrom, carriedVoice, NOBODY, type Voice, voiceOf } from '../voice.js';
import { type Framed, type Told, takesQuote } from './framed.js';

/** `he replied: "…"`, `Peskov said, "…"`, `Answer: "…"`, `Clearly upset, he said "…"`. */
export function byLead(scene: Scene, f: Framed, before: readonly Draft[]): Told | null {
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
  const quoted = quoteLabel(scene, f, before);
  if (quoted !== null) return quoted;
  let verb = f.leadFirst;
  while (verb < f.leadLast && !isFiniteVerb(doc, verb)) verb++;
  const a = clauseStart(scene, f.leadFirst, verb - 1);
  const voice = verb > f.leadFirst && a <= verb - 1 ? voiceIn(scene, a, verb - 1, carried) : null;
  if (voice === null || voice.mention === null) return null;
  const { kind } = voice.mention;
  if (kind === 'state' || kind === 'collective') return null;
  return { voice, cue: null, rule: 'direct-label' };
}

/** `Quote from Zelensky: "…"`, `Quote: "…"`: a label that names its speaker, or leaves it to the line before. */
function quoteLabel(scene: Scene, f: Framed, before: readonly Draft[]): Told | null {
  const { doc } = scene;
  if (!/^(?:quote|quotation)$/.test(doc.lower(f.leadFirst)) || f.leadLast - f.leadFirst > 8) return null;
  const person = scene.actorsIn(f.leadFirst, f.leadLast).find((m) => m.kind !== 'pronoun');
  if (person !== undefined) {
    const t = doc.tokenAt(person.start);
    const voice = voiceIn(scene, t, doc.tokenAt(person.end - 1), NOBODY);
    return voice === null ? null : { voice, cue: null, rule: 'direct-label' };
  }
  const { last } = carriedFrom(before);
  if (last === null) return null;
  return {
    voice: carriedVoice(last, f.leadFirst, f.leadFirst),
    cue: null,
    rule: 'direct-label',
    carried: true,
  };
}

function startsLine(scene: Scene, i: number): boolean {
  return i === 0 || /\n/.test(scene.ctx.text.slice(scene.doc.end(i - 1), scene.doc.start(i)));
}
