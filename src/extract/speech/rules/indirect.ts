import type { Span } from '../../../model/index.js';
import { CLAUSE_OPENERS, FINITE, JOINERS, UNNAMED_PEOPLE } from '../../words/speech-adjuncts.js';
import type { Draft } from '../act.js';
import { contentEnd, findThat, isClause, skipAddressee, skipAdjuncts } from '../bounds.js';
import { type Cue, cueAt } from '../cues.js';
import { draft } from '../draft.js';
import { hasFinite, isFiniteVerb, isMark, type Reach, type Scene, spanOf } from '../scene.js';
import { carriedFrom, subjectAfter } from '../speaker.js';
import { type Heard, hear } from '../subject.js';
import { readPhrase } from './phrase.js';

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
  if (QUESTION.test(w)) return null;
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

/** "…, the Air Force reported", "The clashes, he said, had continued". */
function readTag(scene: Scene, cue: Cue, heard: Heard, reach: Reach, before: readonly Draft[]): Draft | null {
  const { doc } = scene;
  if (!cue.frames.has('tag') || heard.how !== 'own' || cue.form === 'ing') return null;
  const first = heard.voice.first;
  let edge = first - 1;
  // Titles, articles and times that belong to the speaker.
  for (
    let turns = 0;
    turns < 6 && edge >= reach.first && !/^(?:[,;:–—]|--)$/.test(doc.word(edge)) && !isMark(doc, edge);
    turns++
  ) {
    if (CLAUSE_OPENERS.has(doc.lower(edge)) || (isFiniteVerb(doc, edge) && scene.actorAt(edge) === null))
      return null;
    edge--;
  }
  if (edge < reach.first || !(/^(?:,|–|—|--)$/.test(doc.word(edge)) || isMark(doc, edge))) return null;
  let k = cue.last + 1;
  if (cue.frames.has('tell')) k = skipAddressee(scene, k, reach.last);
  k = skipAdjuncts(scene, k, reach.last);
  if (k <= reach.last && !/^(?:[,;.:!?)–—]|--)$/.test(doc.word(k)) && !isMark(doc, k)) return null;
  if (k <= reach.last && doc.word(k) === ':') return null;
  return tagged(scene, cue, heard, reach, edge, k, before, 'tag');
}

/** "…, said Oleksandr Vilkul, who heads the council". */
function readInverted(scene: Scene, cue: Cue, reach: Reach, before: readonly Draft[]): Draft | null {
  const { doc } = scene;
  if (!cue.frames.has('tag') || cue.passive || cue.negated || cue.group !== cue.first) return null;
  if (cue.form === 'ing' || cue.frames.has('tell')) return null;
  const edge = cue.first - 1;
  if (edge < reach.first || !(/^(?:,|–|—|--)$/.test(doc.word(edge)) || isMark(doc, edge))) return null;
  const w = doc.lower(cue.last + 1);
  if (w === 'that' || w === 'to' || w === ',' || cue.last + 1 > reach.last || cue.frames.has('whom'))
    return null;
  const voice = subjectAfter(scene, cue.last + 1, reach.last, carriedFrom(before));
  if (voice === null || (voice.mention === null && voice.name !== 'anonymous' && !people(scene, voice.last)))
    return null;
  if (!hasFinite(doc, reach.first, edge) && doc.sentenceOf(cue.first).index > 1) return null;
  // "X, said Y had done it": the phrase goes on with a verb, so it is not the speaker.
  if (voice.last + 1 <= reach.last && isFiniteVerb(doc, voice.last + 1)) return null;
  return tagged(scene, cue, { voice, how: 'own' }, reach, edge, reach.last + 1, before, 'tag-inverted');
}

/** "say the guys from the 47th": people, though nobody knows their names. */
function people(scene: Scene, last: number): boolean {
  const { doc } = scene;
  for (let k = last; k >= Math.max(0, last - 6); k--) if (UNNAMED_PEOPLE.has(doc.lower(k))) return true;
  return false;
}

function tagged(
  scene: Scene,
  cue: Cue,
  heard: Heard,
  reach: Reach,
  edge: number,
  after: number,
  before: readonly Draft[],
  rule: string,
): Draft | null {
  const { doc } = scene;
  const start = leftStart(scene, reach, edge, before);
  const left = spanOf(doc, start, edge - (isMark(doc, edge) ? 0 : 1));
  if (left === null || edge - start < 1) return null;
  const content: (Span | null)[] = [left];
  if (
    after < reach.last &&
    doc.word(after) === ',' &&
    goesOn(scene, start, edge - 1, after + 1, reach.last)
  ) {
    content.push(spanOf(doc, after + 1, contentEnd(scene, -1, after + 1, reach.last)));
  }
  return draft(scene, {
    content,
    voice: heard.voice,
    cue: cue.text,
    cueToken: cue.first,
    force: cue.force,
    rule,
    words: [cue.entry],
  });
}

/** Where the words before a tag begin: the sentence, or what follows the act before in it. */
export function leftStart(scene: Scene, reach: Reach, edge: number, before: readonly Draft[]): number {
  const { doc } = scene;
  let start = reach.first;
  for (const d of before.slice(-12)) {
    const end = d.content.at(-1)!.end;
    const past = Math.max(end, d.cueToken >= 0 ? doc.end(d.cueToken) : 0, d.speakerSpan?.end ?? 0);
    if (past <= doc.start(reach.first) || past >= doc.start(edge)) continue;
    let k = doc.tokenAt(past);
    while (k < edge && (/^[,;)]$/.test(doc.word(k)) || isMark(doc, k))) k++;
    if (k < edge && JOINERS.has(doc.lower(k)) && k > start) start = k;
  }
  while (
    start < edge &&
    (JOINERS.has(doc.lower(start)) || doc.word(start) === ',') &&
    doc.lower(start) !== 'as'
  )
    start++;
  return start;
}

/** Whether the sentence goes on with the reported words after a tag in its middle. */
function goesOn(scene: Scene, first: number, last: number, next: number, limit: number): boolean {
  const { doc } = scene;
  const w = doc.lower(next);
  const participle = cueAt(doc, next);
  if (participle !== null && participle.form === 'ing') return false;
  if (/^(?:who|whose|which|adding|according)$/.test(w)) return false;
  if (isFiniteVerb(doc, next) || w === 'then' || w === 'to') return true;
  if (w === 'that') return true;
  // "…, he said, but would go on": the same subject again.
  if ((w === 'but' || w === 'and') && next < limit && FINITE.has(doc.lower(next + 1))) return true;
  if (!hasFinite(doc, first, last)) return hasFinite(doc, next, limit);
  return (
    CLAUSE_OPENERS.has(doc.lower(first)) &&
    /^(?:if|unless|when|while|should|although|though|because|as|since|until|once)$/.test(doc.lower(first)) &&
    hasFinite(doc, next, limit)
  );
}
