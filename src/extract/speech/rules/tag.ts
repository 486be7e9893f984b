import type { Span } from '../../../model/index.js';
import { AFTER_VERB, CLAUSE_OPENERS, FINITE, JOINERS, UNNAMED_PEOPLE } from '../../words/speech-adjuncts.js';
import type { Draft } from '../act.js';
import { contentEnd, skipAddressee, skipAdjuncts } from '../bounds.js';
import { type Cue, cueAt } from '../cues.js';
import { draft } from '../draft.js';
import { hasFinite, isFiniteVerb, isMark, type Reach, type Scene, spanOf } from '../scene.js';
import { subjectAfter } from '../speaker.js';
import type { Heard } from '../subject.js';
import { carriedFrom } from '../voice.js';

/** "…, the Air Force reported", "The clashes, he said, had continued". */
export function readTag(
  scene: Scene,
  cue: Cue,
  heard: Heard,
  reach: Reach,
  before: readonly Draft[],
): Draft | null {
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
  if (k <= reach.last && clauseOfTime(scene, k, reach.last)) k = reach.last + 1;
  if (k <= reach.last && !/^(?:[,;.:!?)–—]|--)$/.test(doc.word(k)) && !isMark(doc, k)) return null;
  if (k <= reach.last && doc.word(k) === ':') return null;
  return tagged(scene, cue, heard, reach, edge, k, before, 'tag');
}

/** "…, said Oleksandr Vilkul, who heads the council". */
export function readInverted(scene: Scene, cue: Cue, reach: Reach, before: readonly Draft[]): Draft | null {
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
  if (left === null || edge - start < 1 || doc.lower(start) === 'according') return null;
  if (adjunct(scene, start, edge - 1) && !(after < reach.last && doc.word(after) === ',')) return null;
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

/** "…, the military said hours after the talks were called off": when it was said, told by a clause. */
function clauseOfTime(scene: Scene, first: number, last: number): boolean {
  const { doc } = scene;
  let k = first;
  while (
    k < last &&
    /^(?:a|an|few|just|only|some|\d+|hours?|minutes?|days?|weeks?|shortly|soon|moments)$/.test(doc.lower(k))
  )
    k++;
  return (
    /^(?:after|before|as|when|while)$/.test(doc.lower(k)) ||
    (k > first && /^(?:after|before)$/.test(doc.lower(k)))
  );
}

/** "At the same time, the ministry reports …", "In a statement, the army said …": what opens the sentence says nothing yet. */
function adjunct(scene: Scene, first: number, last: number): boolean {
  const { doc } = scene;
  return AFTER_VERB.has(doc.lower(first)) && !hasFinite(doc, first, last);
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
