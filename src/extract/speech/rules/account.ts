import { ACCOUNTS } from '../../words/speech-accounts.js';
import type { Draft } from '../act.js';
import { contentEnd } from '../bounds.js';
import { draft } from '../draft.js';
import { hasFinite, type Reach, type Scene, spanOf } from '../scene.js';
import { carriedFrom } from '../voice.js';
import { owner } from './nominal.js';

/** "In his telling, Iran would stop first": the sentence is told by somebody's account. */
export function readAccount(scene: Scene, reach: Reach, before: readonly Draft[]): Draft | null {
  const { doc } = scene;
  if (!/^(?:in|by)$/.test(doc.lower(reach.first))) return null;
  let comma = reach.first + 2;
  while (comma <= Math.min(reach.last, reach.first + 8) && doc.word(comma) !== ',') comma++;
  if (comma > reach.last || doc.word(comma) !== ',' || !ACCOUNTS.has(doc.lower(comma - 1))) return null;
  const voice = owner(scene, comma - 1, reach.first, carriedFrom(before));
  if (voice === null) return null;
  const end = contentEnd(scene, -1, comma + 1, reach.last);
  if (!hasFinite(doc, comma + 1, end)) return null;
  return draft(scene, {
    content: [spanOf(doc, comma + 1, end)],
    voice,
    cue: `${doc.lower(reach.first)} … ${doc.lower(comma - 1)}`,
    cueToken: comma - 1,
    force: 'assert',
    rule: 'account',
    words: [`speech-accounts:${doc.lower(comma - 1)}`],
  });
}
