import type { Sentence } from '../../language/index.js';
import type { Talks } from '../../model/index.js';
import type { Context } from '../context.js';
import { isAboutArms } from '../incidents/gate.js';
import { openScene, type Scene } from '../incidents/scene.js';
import type { SpeechAct } from '../speech/index.js';
import type { Found } from '../types.js';
import { completeParticipants } from './complete.js';
import { type Meeting, meetingAt } from './meeting.js';
import { mergeTalks } from './same.js';
import { TALK_NOUN, TALK_VERB } from './verbs.js';

/** Meetings held, planned or going on, about a war: with a place or a date, each once. */
export function readTalks(ctx: Context, speech: readonly SpeechAct[]): Found<Talks>[] {
  const scene = openScene(ctx, speech);
  if (!isAboutArms(ctx.doc)) return [];
  const found: Meeting[] = [];
  for (const s of scene.body) {
    const moved = movedTo(scene, s, found.at(-1) ?? null);
    if (moved) continue;
    for (const i of triggers(scene, s)) {
      if (isIn(found, s, i)) continue;
      const m = meetingAt(scene, s, i);
      if (m !== null) found.push(m);
    }
  }
  return mergeTalks(scene, completeParticipants(scene, found)).map((m) => ({
    spans: m.spans,
    participants: [...m.participants],
    place: m.place,
    from: m.from,
    to: m.to,
    status: m.status,
    why: { rule: m.rule, words: [...new Set(m.words)] },
  }));
}

/** Whether a meeting of the sentence, the last found, holds token i. */
function isIn(found: readonly Meeting[], s: Sentence, i: number): boolean {
  for (let n = found.length - 1; n >= 0 && found[n]!.sentence === s; n--)
    if (i >= found[n]!.first && i <= found[n]!.last) return true;
  return false;
}

/** "These have been moved to Feb. 4 and 5", "The round is now to be held there on Feb. 4 and 5": the meeting told before gets its new days. */
function movedTo(scene: Scene, s: Sentence, last: Meeting | null): boolean {
  if (last === null || last.status === 'held' || s.index - last.sentence.index > 1) return false;
  const { doc } = scene;
  let moved = false;
  for (let k = s.first; k <= s.last; k++)
    if (/^(?:moved|rescheduled|now|instead)$/.test(doc.lower(k))) moved = true;
  const back =
    /^(?:these|they|it|the|that)$/.test(doc.lower(s.first)) &&
    !scene.placesIn(s.first, s.last).some((p) => p.form === 'name' && p.name !== last.place);
  const days = scene.timesIn(s.first, s.last).filter((t) => t.kind === 'interval' && t.from !== null);
  const meets = doc.lower(s.first) !== 'the' || TALK_NOUN.at(doc, s.first + 1) !== null;
  if (!moved || !back || !meets || days.length === 0) return false;
  last.from = days[0]!.from;
  last.to = days.at(-1)!.to;
  let end = s.last;
  while (end > s.first && /^[.!?]$/.test(doc.word(end))) end--;
  last.spans.push({ start: doc.start(s.first), end: doc.end(end) });
  last.words.push('step:moved');
  return true;
}

/** Tokens of a sentence at which a meeting may be told. */
function triggers(scene: Scene, s: Sentence): number[] {
  const { doc } = scene;
  const out: number[] = [];
  for (let i = s.first; i <= s.last; i++) {
    const noun = TALK_NOUN.at(doc, i, s.last);
    const verb = TALK_VERB.get(doc.lower(i));
    if (noun !== null && noun.value !== 'sides') out.push(i);
    else if (
      verb !== undefined &&
      /^(?:meet|convene|reconvene|gather|sit|negotiate|confer|host|receive|speak)$/.test(verb.base)
    )
      out.push(i);
    else if (
      verb !== undefined &&
      /^(?:sign|initial|agree|reach|accept|conclude)$/.test(verb.base) &&
      verb.form === 'past'
    )
      out.push(i);
    else if (verb?.base === 'put' && putsName(scene, i, s.last)) out.push(i);
    if (noun !== null) i = noun.last;
  }
  return out;
}

/** "put their names to a statement", "put his signature under it". */
function putsName(scene: Scene, i: number, last: number): boolean {
  for (let k = i + 1; k <= Math.min(last, i + 3); k++)
    if (/^(?:names?|signatures?|initials)$/.test(scene.doc.lower(k))) return true;
  return false;
}
