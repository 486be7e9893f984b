import { UNNAMED_PEOPLE } from '../../words/speech-adjuncts.js';
import { NOT_SOURCES, TELLING } from '../../words/speech-sources.js';
import type { Draft } from '../act.js';
import { contentEnd } from '../bounds.js';
import { draft } from '../draft.js';
import { hasFinite, isFiniteVerb, type Reach, type Scene, spanOf } from '../scene.js';
import { subjectAfter } from '../speaker.js';
import { carriedFrom, type Voice } from '../voice.js';
import { leftStart } from './tag.js';

/** "…, according to the mayor", "According to Ecopetrol, …"; `i` is the token of "according". */
export function readAccording(scene: Scene, i: number, reach: Reach, before: readonly Draft[]): Draft | null {
  const { doc } = scene;
  if (doc.lower(i) !== 'according' || i + 2 > reach.last || doc.lower(i + 1) !== 'to') return null;
  for (let k = i + 2; k <= Math.min(reach.last, i + 5) && !/[,;.]/.test(doc.word(k)); k++)
    if (NOT_SOURCES.has(doc.lower(k)) && scene.actorAt(k) === null) return null;
  const carried = carriedFrom(before);
  const voice = subjectAfter(scene, i + 2, reach.last, carried);
  if (voice === null || (scene.quoteOf(i) >= 0 && !tells(scene, voice))) return null;
  const leads =
    i === reach.first ||
    /^(?:and|but|;|while)$/.test(doc.lower(i - 1)) ||
    opensLine(scene, i) ||
    (doc.word(i - 1) === ',' && /^(?:and|but|that)$/.test(doc.lower(i - 2)));
  const base = {
    voice,
    cue: 'according to',
    cueToken: i,
    force: 'assert' as const,
    words: [],
  };
  if (leads) {
    const start = afterSource(scene, voice.last + 1, reach.last);
    const end = contentEnd(scene, -1, start, reach.last);
    return draft(scene, { ...base, content: [spanOf(doc, start, end)], rule: 'according-to-first' });
  }
  const edge = doc.word(i - 1) === ',' ? i - 1 : i;
  const start = leftStart(scene, reach, edge, before);
  const content = [spanOf(doc, start, edge - 1)];
  const after = afterSource(scene, voice.last + 1, reach.last);
  if (
    after <= reach.last &&
    !hasFinite(doc, start, edge - 1) &&
    (isFiniteVerb(doc, after) || hasFinite(doc, after, reach.last))
  )
    content.push(spanOf(doc, after, contentEnd(scene, -1, after, reach.last)));
  return draft(scene, { ...base, content, rule: 'according-to' });
}

/** Whether somebody or something that can tell is named: not "according to war conditions". */
function tells(scene: Scene, voice: Voice): boolean {
  const { doc } = scene;
  if (voice.mention !== null || voice.name === 'anonymous') return true;
  for (let k = voice.first; k <= voice.last; k++)
    if (/^\p{Lu}/u.test(doc.word(k)) || TELLING.has(doc.lower(k)) || UNNAMED_PEOPLE.has(doc.lower(k)))
      return true;
  return false;
}

/** Where the words go on after a source and what stands in apposition to it. */
function afterSource(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  let k = from;
  while (k <= limit && doc.word(k) !== ',') {
    if (isFiniteVerb(doc, k)) return from;
    k++;
  }
  // An apposition between commas: "according to the mayor, Serhii Hrytsak, nobody …".
  let next = k + 1;
  while (next <= limit && doc.word(next) !== ',' && !isFiniteVerb(doc, next)) next++;
  if (
    next < limit &&
    doc.word(next) === ',' &&
    !hasFinite(doc, k + 1, next) &&
    scene.actorsIn(k + 1, next).some((m) => m.kind === 'person' || m.kind === 'role')
  )
    return next + 1;
  return Math.min(k + 1, limit + 1);
}

function opensLine(scene: Scene, i: number): boolean {
  const { doc } = scene;
  return i > 0 && /\n|[•–—:]\s*$/.test(scene.ctx.text.slice(doc.end(i - 1) - 1, doc.start(i)));
}
