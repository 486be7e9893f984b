import type { Scene } from '../incidents/scene.js';
import type { Meeting } from './meeting.js';

/** Leaves each meeting once: an aside or a second mention gives what it adds to the first; a moved date replaces the old one. */
export function mergeTalks(scene: Scene, found: readonly Meeting[]): Meeting[] {
  const out: Meeting[] = [];
  for (const m of found) {
    const twin = out.find((o) => sameMeeting(o, m));
    if (twin !== undefined) {
      twin.place ??= m.place;
      if (twin.from === null && twin.to === null) {
        twin.from = m.from;
        twin.to = m.to;
      }
      if (twin.participants.length === 0) twin.participants = m.participants;
      continue;
    }
    if (m.aside && m.from === null) continue;
    out.push(m);
  }
  void scene;
  return out;
}

function sameMeeting(a: Meeting, b: Meeting): boolean {
  if (a.place !== null && b.place !== null && a.place !== b.place) return false;
  if (a.from !== null && b.from !== null)
    return a.from <= (b.to ?? '9') && b.from <= (a.to ?? '9') && a.status === b.status;
  if (a.place !== null && a.place === b.place) return a.status === b.status || b.aside;
  return a.sentence === b.sentence && b.place === null && b.from === null;
}
