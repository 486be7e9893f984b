import type { ActorMention } from '../../actor/index.js';
import type { Scene } from '../incidents/scene.js';
import { sidesOf } from '../incidents/who.js';
import type { Meeting } from './meeting.js';

/** The sides that meet in the tokens: states and armed groups, hosts and mediators where the clause names them. */
export function participantsIn(scene: Scene, first: number, last: number): readonly string[] {
  const out: string[] = [];
  const add = (n: string): void => {
    if (n !== '' && !out.includes(n)) out.push(n);
  };
  const { doc } = scene;
  for (const m of scene.actorsIn(first, last)) {
    const at = doc.tokenAt(m.start);
    if (at < first) continue;
    const before = doc.lower(Math.max(0, at - 1));
    if (isPlaceOnly(scene, at, m, before)) continue;
    for (const n of sides(m)) add(n);
  }
  for (const p of scene.placesIn(first, last)) {
    if (p.form !== 'adjective' || p.place.country === '') continue;
    if (scene.actorAt(doc.tokenAt(p.start)) !== null) continue;
    const next = doc.lower(doc.tokenAt(p.end - 1) + 1);
    if (
      /^(?:,|and|officials|delegations|negotiators|delegates|envoys|ministers|representatives|side|army|armies|mediators|government|leaders|counterparts?|presidents|foreign)$/.test(
        next,
      )
    )
      add(p.place.country);
  }
  return out;
}

function sides(m: ActorMention): readonly string[] {
  if (m.kind === 'anonymous') return [];
  return sidesOf(m);
}

/** "in Russia", "at Geneva", "in Saudi Arabia": where they meet, not who. */
function isPlaceOnly(scene: Scene, at: number, m: ActorMention, before: string): boolean {
  return (
    /^(?:in|at|near|to|from|over|on)$/.test(before) &&
    m.kind === 'state' &&
    scene.placeAt(at) !== null &&
    scene.placeAt(at)!.form !== 'adjective'
  );
}

/** Gives meetings that name nobody ("another round", "they", "the parties") the participants of the one told before them. */
export function completeParticipants(scene: Scene, found: readonly Meeting[]): Meeting[] {
  const out: Meeting[] = [];
  let last: readonly string[] = [];
  for (const m of found) {
    if (m.participants.length >= 2) last = m.participants;
    else if (m.participants.length <= 1 && last.length > 0 && m.again) {
      const joined = m.participants.every((p) => last.includes(p));
      if (joined) {
        m.participants = last;
        m.words.push('talks:same-participants');
      }
    }
    out.push(m);
  }
  void scene;
  return out;
}
