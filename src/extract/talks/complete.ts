import type { Scene } from '../incidents/scene.js';
import type { Meeting } from './meeting.js';

/**
 * Gives meetings that name nobody ("another round", "they", "ministers", "a border committee") the participants of the one told
 * before them, or of "the parties" named before.
 */
export function completeParticipants(scene: Scene, found: readonly Meeting[]): Meeting[] {
  let last: readonly string[] = [];
  for (const [n, m] of found.entries()) {
    if (m.participants.length < 2 && (m.again || m.unnamedSides)) {
      const before = last.length > 0 ? last : partiesBefore(scene, m);
      // "The two sides met … Delegates of X and of Y are to meet again": named at the next meeting.
      const known = before.length > 0 ? before : (found[n + 1]?.participants ?? []);
      if (known.length > 1 && m.participants.every((p) => known.includes(p))) {
        m.participants = known;
        m.words.push('step:same-participants');
      }
    }
    if (m.participants.length >= 2) last = m.participants;
  }
  return [...found];
}

/** The members of the last "both sides", "the parties" before the meeting. */
function partiesBefore(scene: Scene, m: Meeting): readonly string[] {
  if (!m.unnamedSides) return [];
  const before = scene.ctx.actors.filter(
    (a) => a.end <= m.spans[0]!.end && a.kind === 'collective' && a.members.length === 2,
  );
  return before.at(-1)?.members ?? [];
}
