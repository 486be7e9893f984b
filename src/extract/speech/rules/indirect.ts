import type { Draft } from '../act.js';
import { contentEnd, findThat, isClause, skipAddressee, skipAdjuncts } from '../bounds.js';
import type { Cue } from '../cues.js';
import { draft } from '../draft.js';
import { hasFinite, isFiniteVerb, type Reach, type Scene, spanOf } from '../scene.js';
import { type Heard, hear } from '../subject.js';
import { readPhrase } from './phrase.js';
import { readInverted, readTag } from './tag.js';

const QUESTION = /^(?:whether|if|when|how|where|why|what|who|which)$/;

/** Speech told of by a cue outside any quotation that is speech already; `reach` bounds what may belong to it. */
export function readIndirect(scene: Scene, cue: Cue, reach: Reach, before: readonly Draft[]): Draft | null {
  const inverted = readInverted(scene, cue, reach, before);
  if (inverted !== null) return inverted;
  const heard = hear(scene, cue, reach.first, reach.last, before);
  if (heard === null) return null;
  if (cue.form === 'base' && heard.how === 'own' && cue.group === cue.first && singular(scene, heard))
    return null;
  if (cue.negated || denies(scene, heard)) return readUnsaid(scene, cue, heard, reach);
  const that = cue.frames.has('that') || cue.frames.has('tell') ? findThat(scene, cue, reach.last) : -1;
  if (that >= 0) return clause(scene, cue, heard, that + 1, reach, 'said-that');
  if (heard.how !== 'agent') {
    const tag = readTag(scene, cue, heard, reach, before);
    if (tag !== null) return tag;
  }
  return (
    bareClause(scene, cue, heard, reach) ??
    readPhrase(scene, cue, heard, reach) ??
    question(scene, cue, heard, reach)
  );
}

/** "Neither side has confirmed": a subject that denies its verb. */
function denies(scene: Scene, heard: Heard): boolean {
  return /^(?:neither|no|none|nobody|nothing)$/.test(scene.doc.lower(heard.voice.first));
}

function singular(scene: Scene, heard: Heard): boolean {
  const { doc } = scene;
  const w = doc.lower(heard.voice.last);
  return /^(?:he|she|it)$/.test(w);
}

function clause(
  scene: Scene,
  cue: Cue,
  heard: Heard,
  start: number,
  reach: Reach,
  rule: string,
): Draft | null {
  const end = contentEnd(
    scene,
    cue.first,
    start,
    reach.last,
    rule === 'said-in-relative' || isSubordinate(scene, heard, reach),
  );
  if (end < start) return null;
  return draft(scene, {
    content: [spanOf(scene.doc, start, end)],
    voice: heard.voice,
    cue: cue.text,
    cueToken: cue.first,
    force: cue.force,
    carried: heard.how === 'shared',
    rule,
    words: [cue.entry],
  });
}

/** "A day after Washington said …, the guns fell silent": the main clause is not said. */
function isSubordinate(scene: Scene, heard: Heard, reach: Reach): boolean {
  const { doc } = scene;
  if (heard.how !== 'own') return false;
  let opener = false;
  for (let k = reach.first; k < heard.voice.first; k++) {
    const w = doc.lower(k);
    if (/^(?:after|since|as|when|while|although|though|because|before|once|hours|days)$/.test(w))
      opener = true;
    else if (/^(?:,|that|;|:)$/.test(w)) opener = false;
    else if (isFiniteVerb(doc, k)) return false;
  }
  return opener;
}

/** "said the truce held", "told reporters it would respond", "which it said had destroyed 25 houses". */
function bareClause(scene: Scene, cue: Cue, heard: Heard, reach: Reach): Draft | null {
  const { doc } = scene;
  if (!cue.frames.has('bare') && !cue.frames.has('tell')) return null;
  const next = cue.last + 1;
  if (next > reach.last || heard.how === 'agent') return null;
  if (heard.how === 'own' && isFiniteVerb(doc, next) && heard.voice.first > reach.first) {
    const w = doc.lower(heard.voice.first - 1);
    if (/^(?:which|that|who|what|whom)$/.test(w))
      return clause(scene, cue, heard, next, reach, 'said-in-relative');
  }
  let start = next;
  if (cue.frames.has('tell')) {
    const past = skipAddressee(scene, next, reach.last);
    const at = skipAdjuncts(scene, past, reach.last);
    if (past > next && isClause(scene, at, reach.last) && !isFiniteVerb(doc, at)) start = at;
    else if (!cue.frames.has('bare') || past > next) return null;
  }
  if (start === next) {
    const past = skipAdjuncts(scene, next, reach.last);
    if (
      past > next &&
      isClause(scene, past, reach.last) &&
      !isFiniteVerb(doc, past) &&
      doc.word(past) !== ','
    )
      start = past;
    else if (past > next && scene.timeStart(next) === next) return null;
  }
  const w = doc.lower(start);
  if (
    /^(?:to|of|for|as|by|with|about|against|and|or|but|nothing|anything|little|something|more|yes|no|so)$/.test(
      w,
    )
  )
    return null;
  if (QUESTION.test(w) || /^(?:after|before)$/.test(doc.lower(start + 1))) return null;
  if (doc.lower(heard.voice.first) === 'what') return null;
  const plain = /^(?:said|says|say)$/.test(cue.text);
  if (!isClause(scene, start, reach.last) && !(plain && reach.last - start >= 3 && nounAt(scene, start)))
    return null;
  // A clause has its verb before any comma; "reported losses, which were …" has none.
  let stop = start;
  while (stop < reach.last && !/^[,;:—–]$/.test(doc.word(stop))) stop++;
  if (!hasFinite(doc, start, stop) && !plain) return null;
  for (let k = start; k < stop && !isFiniteVerb(doc, k); k++)
    if (/^(?:that|which|who)$/.test(doc.lower(k))) return null;
  return clause(scene, cue, heard, start, reach, 'said-bare');
}

/** A noun phrase begins here, so that after "said" a clause does, though its verb was not seen. */
function nounAt(scene: Scene, i: number): boolean {
  const { doc } = scene;
  if (doc.model === undefined) return false;
  const p = doc.upos(i);
  return (
    scene.timeStart(i) < 0 &&
    (p === 'DET' || p === 'NOUN' || p === 'PROPN' || p === 'PRON' || p === 'NUM' || p === 'ADJ')
  );
}

/** "asked if the truce would last": what is asked. */
function question(scene: Scene, cue: Cue, heard: Heard, reach: Reach): Draft | null {
  const { doc } = scene;
  if (!cue.frames.has('if') || heard.how === 'agent') return null;
  let start = cue.last + 1;
  if (!QUESTION.test(doc.lower(start))) start = skipAddressee(scene, start, reach.last);
  if (start > reach.last || !QUESTION.test(doc.lower(start))) return null;
  const act = clause(scene, cue, heard, start, reach, 'asked-if');
  return act === null ? null : { ...act, force: cue.force === 'ask' ? 'ask' : act.force };
}

/** "did not say when", "has not confirmed that": what was left unsaid. */
function readUnsaid(scene: Scene, cue: Cue, heard: Heard, reach: Reach): Draft | null {
  const end = contentEnd(scene, cue.first, cue.last + 1, reach.last);
  return draft(scene, {
    content: [spanOf(scene.doc, cue.last + 1, end)],
    voice: heard.voice,
    cue: cue.text,
    cueToken: cue.first,
    force: cue.force === 'deny' ? 'assert' : 'not-said',
    shape: 'phrase',
    carried: heard.how === 'shared',
    rule: 'not-said',
    words: [cue.entry],
  });
}
