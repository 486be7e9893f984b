import type { Talks } from '../../model/index.js';
import type { Scene } from '../incidents/scene.js';
import { shift } from '../incidents/when.js';
import { FUTURE, ONGOING } from './verbs.js';

/** The last word of what says that a meeting goes on; -1 where nothing does. */
export function ongoingAt(scene: Scene, first: number, end: number): number {
  let at = -1;
  for (let k = first; k <= end; k++) {
    const hit = ONGOING.at(scene.doc, k, end);
    if (hit !== null) at = hit.last;
  }
  return at;
}

/** Whether a meeting was held, goes on or is to come, by its day, its verb and the words around. */
export function statusOf(
  scene: Scene,
  first: number,
  end: number,
  i: number,
  from: string | null,
  published: string | null,
  form: string | null,
): Talks['status'] {
  const { doc } = scene;
  const future = from !== null && published !== null && from > published;
  let marked = false;
  let going = false;
  for (let k = first; k <= end; k++) {
    if (
      FUTURE.at(doc, k, end) !== null &&
      !(
        k < i &&
        /^(?:another|next)$/.test(doc.lower(k)) &&
        from !== null &&
        published !== null &&
        from < published
      )
    )
      marked = true;
    if (ONGOING.at(doc, k, end) !== null) going = true;
  }
  if (future) return 'planned';
  if (going && (from === null || published === null || from >= shift(published, -2))) return 'ongoing';
  if (from !== null && published !== null && from < published) return going ? 'ongoing' : 'held';
  if (marked) return 'planned';
  if (form === 's' || (form === 'base' && i > first))
    return from !== null && from === published ? 'ongoing' : 'planned';
  if (form === 'past') return 'held';
  for (let k = first; k <= end; k++) {
    // "ended two days of talks", "concluded their first talks".
    if (
      k < i &&
      doc.xpos(k) === 'VBD' &&
      /^(?:ended|concluded|held|finished|closed|hosted|met|wrapped|completed)$/.test(doc.lower(k))
    )
      return 'held';
  }
  for (let k = i + 1; k <= end; k++) {
    if (doc.xpos(k) === 'VBD' || doc.xpos(k) === 'VBN') return 'held';
    if (doc.lower(k) === 'begin' || doc.lower(k) === 'start' || doc.lower(k) === 'resume') return 'planned';
  }
  return from !== null ? 'held' : 'ongoing';
}
