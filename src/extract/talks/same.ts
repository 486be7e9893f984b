import type { Scene } from '../incidents/scene.js';
import type { Meeting } from './meeting.js';

/** Leaves each meeting once: an aside or a second mention gives what it adds to the first; a moved date replaces the old one. */
export function mergeTalks(scene: Scene, found: readonly Meeting[]): Meeting[] {
  const out: Meeting[] = [];
  for (const [n, m] of found.entries()) {
    const next = found[n + 1];
    if (next !== undefined && (next.from !== null || m.from === null) && within(m, next)) continue;
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

/** Two lists of those who meet that neither holds the other. */
function others(a: Meeting, b: Meeting): boolean {
  const [few, many] = a.participants.length <= b.participants.length ? [a, b] : [b, a];
  return few.participants.length > 1 && few.participants.some((p) => !many.participants.includes(p));
}

/** One clause told twice: by its noun ("after ten hours of talks in Moscow") and by what came of it ("agreed on Saturday"). */
function within(a: Meeting, b: Meeting): boolean {
  return (
    a.sentence === b.sentence &&
    a.first >= b.first &&
    a.last <= b.last &&
    (a.place === null || a.place === b.place)
  );
}

function sameMeeting(a: Meeting, b: Meeting): boolean {
  if (others(a, b)) return false;
  if (a.place !== null && b.place !== null && a.place !== b.place) return false;
  if (a.from !== null && b.from !== null)
    return a.from <= (b.to ?? '9') && b.from <= (a.to ?? '9') && a.status === b.status;
  if (a.place !== null && a.place === b.place) return a.status === b.status || b.aside;
  return a.sentence === b.sentence && b.place === null && b.from === null;
}
