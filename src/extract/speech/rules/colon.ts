import { firstFrom } from '../../order.js';
import { BEFORE_COLON } from '../../words/speech-sources.js';
import type { Draft } from '../act.js';
import { draft } from '../draft.js';
import { isMark, type Reach, type Scene, spanOf } from '../scene.js';
import { voiceOf } from '../voice.js';

/** "Peskov: the request was for a week", "General Staff as of 16:00: the enemy broke …", "Kremlin: Putin agreed"; quotations are left to direct speech. */
export function readColon(scene: Scene, reach: Reach): Draft | null {
  const { doc } = scene;
  let a = reach.first;
  while (a < reach.last && !/\p{L}/u.test(doc.word(a))) a++;
  while (a < reach.last && /^(?:the|update|urgent|breaking)$/.test(doc.lower(a))) a++;
  const m = scene.actorAt(a) ?? (scene.actorAt(a + 1)?.kind === 'person' ? scene.actorAt(a + 1) : null);
  // A transcript's label in capitals is whoever reports.
  if (m === null || !speaks(scene, m) || /^\p{Lu}{3,}$/u.test(doc.word(doc.tokenAt(m.end - 1)))) return null;
  let k = doc.tokenAt(m.end - 1) + 1;
  while (k < reach.last && doc.word(k) !== ':') {
    if (scene.timeEnd(k) >= k) k = scene.timeEnd(k) + 1;
    else if (BEFORE_COLON.has(doc.lower(k)) || /^(?:,|\d\d?|\d\d?[:.]\d\d)$/.test(doc.word(k))) k++;
    else if (doc.word(k) === ',' || /^[\p{Ll}]+$/u.test(doc.word(k))) return null;
    else return null;
  }
  if (k >= reach.last || doc.word(k) !== ':' || isMark(doc, k + 1)) return null;
  if (reach.last - k < 3) return null;
  return draft(scene, {
    content: [spanOf(doc, k + 1, reach.last)],
    voice: voiceOf(m, a, doc.tokenAt(m.end - 1)),
    cue: null,
    cueToken: -1,
    force: 'assert',
    rule: 'colon',
    words: [],
  });
}

function speaks(scene: Scene, m: { kind: string; start: number; end: number }): boolean {
  if (/^(?:person|force|group|organisation|role|anonymous)$/.test(m.kind)) return true;
  if (m.kind !== 'state') return false;
  // A place before a colon is where the news is from.
  // Places do not overlap: only the last that begins before the name's end can.
  const last = scene.ctx.places[firstFrom(scene.ctx.places, m.end) - 1];
  return last === undefined || last.end <= m.start;
}
