import type { Span } from '../../../model/index.js';
import type { Draft } from '../act.js';
import { draft } from '../draft.js';
import { voiceIn } from '../phrase-voice.js';
import type { Scene } from '../scene.js';
import { carriedFrom, carriedVoice, NOBODY } from '../voice.js';
import { alone, type Framed, frame, type Told, trimmed } from './framed.js';
import { byLead } from './lead.js';
import { byTail } from './tail.js';

/** Direct speech whose quotation is the n-th: `null` where the marks enclose a fragment of somebody's clause. */
export function readDirect(
  scene: Scene,
  n: number,
  before: readonly Draft[],
): { act: Draft; last: number } | null {
  const f = frame(scene, n);
  const carried = carriedFrom(before);
  const told =
    byTail(scene, f, carried) ?? byLead(scene, f, before) ?? (alone(f) ? carryOn(scene, f, before) : null);
  if (told === null) return null;
  const act = draft(scene, {
    content: f.pieces.map((q): Span => trimmed(scene.ctx.text, q)),
    voice: told.voice,
    cue: told.cue === null ? null : told.cue.text,
    cueToken: told.cue === null ? -1 : told.cue.first,
    force: told.cue?.force ?? 'assert',
    direct: true,
    carried: told.carried,
    rule: told.rule,
    words: told.cue === null ? [] : [told.cue.entry],
  });
  return act === null ? null : { act, last: n + f.pieces.length - 1 };
}

/** A quotation that stands alone goes on with the speaker of the sentence before it, in the same paragraph. */
function carryOn(scene: Scene, f: Framed, before: readonly Draft[]): Told | null {
  const { doc, ctx } = scene;
  const q = f.pieces[0]!;
  const open = doc.tokenAt(q.open);
  const s = doc.sentenceOf(open);
  if (s.index === 0) return null;
  const previous = doc.sentences[s.index - 1]!;
  const last = before.at(-1);
  if (/\n/.test(ctx.text.slice(previous.end, q.open))) {
    // A paragraph of nothing but quotation goes on with whoever ended the one before.
    if (
      last?.speaker?.kind !== 'person' ||
      lastToken(scene, last) < previous.first ||
      !closesLine(f, ctx.text)
    )
      return null;
    return { voice: carriedVoice(last, open, open), cue: null, rule: 'direct-next-line', carried: true };
  }
  if (last !== undefined && last.speakerName !== '' && lastToken(scene, last) >= previous.first)
    return { voice: carriedVoice(last, open, open), cue: null, rule: 'direct-continued', carried: true };
  const person = scene
    .actorsIn(previous.first, previous.last)
    .find((m) => m.kind === 'person' || m.kind === 'anonymous');
  if (person === undefined) return null;
  const t = doc.tokenAt(person.start);
  const voice = voiceIn(scene, t, doc.tokenAt(person.end - 1), NOBODY);
  return voice === null ? null : { voice, cue: null, rule: 'direct-after-subject', carried: true };
}

/** The quotation ends its line. */
function closesLine(f: Framed, text: string): boolean {
  const end = f.pieces.at(-1)!;
  return /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(text.slice(end.end));
}

function lastToken(scene: Scene, d: Draft): number {
  return Math.max(scene.doc.tokenAt(d.content.at(-1)!.end - 1), d.cueToken);
}
