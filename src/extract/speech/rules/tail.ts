import { cueAt } from '../cues.js';
import { isMark, type Scene } from '../scene.js';
import { subjectAfter, subjectBefore } from '../speaker.js';
import type { Carried } from '../voice.js';
import { type Framed, type Told, takesQuote } from './framed.js';

/** `"…," Trump said`, `"…," said Peskov`, `"…," he told reporters`, `"…," as Z put it`. */
export function byTail(scene: Scene, f: Framed, carried: Carried): Told | null {
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

/** Whether what stands before the mark leaves the quotation to stand by itself: a stop, or a comma after a tag or an adjunct. */
function opensFresh(scene: Scene, f: Framed): boolean {
  const { doc } = scene;
  const w = doc.word(f.leadLast);
  if (/^(?:[.:!?–—•]|--)$/.test(w)) return true;
  if (/^[^\p{L}\p{N},;)]+$/u.test(w) && !isMark(doc, f.leadLast)) return true;
  return false;
}
