import { subject } from '../../language/index.js';
import { JOINERS } from '../words/speech-adjuncts.js';
import type { Draft } from './act.js';
import type { Cue } from './cues.js';
import { clauseStart } from './phrase-bounds.js';
import { voiceIn } from './phrase-voice.js';
import { isMark, type Scene } from './scene.js';
import { nounVoice, subjectAfter, subjectBefore } from './speaker.js';
import { type Carried, carriedFrom, carriedVoice, type Voice } from './voice.js';

/** A voice and how the text gives it: `own` by a phrase before the verb, `shared` by an earlier verb or the whole sentence. */
export interface Heard {
  readonly voice: Voice;
  readonly how: 'own' | 'shared' | 'relative' | 'agent';
}

/** Who speaks by this cue, in the tokens from `from` to `to`; `before` are the acts found so far. */
export function hear(
  scene: Scene,
  cue: Cue,
  from: number,
  to: number,
  before: readonly Draft[],
): Heard | null {
  const { doc } = scene;
  const carried = carriedFrom(before);
  if (cue.passive) return agent(scene, cue, to, carried);
  if (cue.form === 'ing') return shared(scene, cue, from, before);
  const left = cue.group > from ? doc.lower(cue.group - 1) : '';
  if (/^(?:who|which)$/.test(left)) return relative(scene, cue, from, carried);
  if (left === 'that') return null;
  if (
    JOINERS.has(left) ||
    (left === ',' && JOINERS.has(cue.group - 2 >= from ? doc.lower(cue.group - 2) : ''))
  )
    return shared(scene, cue, from, before);
  if (cue.group <= from || isMark(doc, cue.group - 1)) return null;
  const voice = subjectBefore(scene, cue, from, carried);
  if (voice !== null) return { voice, how: 'own' };
  return left === ',' && doc.model !== undefined && doc.rel(cue.first) === 'conj'
    ? shared(scene, cue, from, before)
    : null;
}

/** "dismissed by its leaders as", "stated by the press secretary". */
function agent(scene: Scene, cue: Cue, to: number, carried: Carried): Heard | null {
  for (let k = cue.last + 1; k <= Math.min(to, cue.last + 8); k++) {
    if (/^[,;:.]$/.test(scene.doc.word(k))) return null;
    if (scene.doc.lower(k) !== 'by') continue;
    // "extended by two weeks": a measure.
    if (scene.timeStart(k + 1) >= 0 || /^\d/.test(scene.doc.word(k + 1))) return null;
    const voice = subjectAfter(scene, k + 1, to, carried);
    return voice === null ? null : { voice, how: 'agent' };
  }
  return null;
}

/** "X, who …, said that": the noun before the relative. */
function relative(scene: Scene, cue: Cue, from: number, carried: Carried): Heard | null {
  const { doc } = scene;
  let e = cue.group - 2;
  if (e >= from && doc.word(e) === ',') e--;
  if (e < from) return null;
  const voice = voiceIn(scene, clauseStart(scene, from, e), e, carried);
  return voice === null ? null : { voice, how: 'relative' };
}

/** A verb without a subject of its own: the parse's, else the last speaker of the sentence, else its first name. */
function shared(scene: Scene, cue: Cue, from: number, before: readonly Draft[]): Heard | null {
  const { doc } = scene;
  const s = doc.sentenceOf(cue.first);
  const last = before.at(-1);
  if (last !== undefined && last.speakerName !== '') {
    const end = Math.max(last.content.at(-1)!.end, last.speakerSpan?.end ?? 0);
    if (end >= s.start && (last.cueToken < 0 || last.cueToken < cue.first))
      return { voice: carriedVoice(last, cue.first, cue.first), how: 'shared' };
  }
  if (doc.model !== undefined && cue.first === cue.last) {
    const t = subject(doc, cue.first);
    const voice =
      t >= s.first && t < cue.first ? nounVoice(scene, t, s.first, cue.first - 1, carriedFrom(before)) : null;
    if (voice !== null) return { voice, how: 'shared' };
  }
  const lead = scene
    .actorsIn(from, cue.first - 1)
    .find(
      (m) =>
        !/^(?:of|in|for|at|by|from|with|to|on)$/.test(before0(scene, m.start, from)) && !owns(scene, m.end),
    );
  if (lead === undefined) return null;
  const voice = voiceIn(scene, doc.tokenAt(lead.start), doc.tokenAt(lead.end - 1), carriedFrom(before));
  return voice === null ? null : { voice, how: 'shared' };
}

function before0(scene: Scene, start: number, from: number): string {
  const t = scene.doc.tokenAt(start) - 1;
  if (t < from) return '';
  return /^(?:the|a|an)$/.test(scene.doc.lower(t)) && t - 1 >= from
    ? scene.doc.lower(t - 1)
    : scene.doc.lower(t);
}

function owns(scene: Scene, end: number): boolean {
  return /^['’]s?\b/.test(scene.ctx.text.slice(end, end + 3));
}
