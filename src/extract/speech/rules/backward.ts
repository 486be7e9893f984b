import type { Draft } from '../act.js';
import { cueAt } from '../cues.js';
import { draft } from '../draft.js';
import { type Reach, type Scene, spanOf } from '../scene.js';
import { subjectAfter } from '../speaker.js';
import { carriedFrom } from '../voice.js';

/** "This was stated by the press secretary": what was said is the sentence before. */
export function readBackward(scene: Scene, reach: Reach, before: readonly Draft[]): Draft | null {
  const { doc } = scene;
  if (!/^(?:this|that|it)$/.test(doc.lower(reach.first)) || reach.last - reach.first > 40) return null;
  const s = doc.sentenceOf(reach.first);
  if (s.index === 0) return null;
  for (let i = reach.first + 1; i <= Math.min(reach.last, reach.first + 4); i++) {
    const cue = cueAt(doc, i);
    if (cue === null || !cue.passive || !cue.frames.has('that')) continue;
    if (doc.lower(cue.last + 1) !== 'by') return null;
    const voice = subjectAfter(scene, cue.last + 2, reach.last, carriedFrom(before));
    if (voice === null) return null;
    const previous = doc.sentences[s.index - 1]!;
    const last = before.at(-1);
    if (last !== undefined && last.content.at(-1)!.end > previous.start) return null;
    return draft(scene, {
      content: [spanOf(doc, previous.first, previous.last)],
      voice,
      cue: cue.text,
      cueToken: cue.first,
      force: cue.force,
      rule: 'stated-by',
      words: [cue.entry],
    });
  }
  return null;
}
