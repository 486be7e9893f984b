import type { Draft } from '../act.js';
import { draft } from '../draft.js';
import { clauseStart } from '../phrase-bounds.js';
import { voiceIn } from '../phrase-voice.js';
import { hasFinite, isFiniteVerb, type Reach, type Scene, spanOf } from '../scene.js';
import { carriedVoice, NOBODY } from '../voice.js';

/** Fewest words of a quotation that show whose sentence it stands in. */
const ENOUGH = 4;

/** A sentence of nobody's with somebody's words in it goes on with the speaker of the sentence before: `Should there be another attack, the President "will have no reason to keep his end."` */
export function readCarried(scene: Scene, s: Reach, before: readonly Draft[]): Draft | null {
  const { doc, ctx } = scene;
  const last = before.at(-1);
  const sentence = doc.sentenceOf(s.first);
  if (last === undefined || last.speaker === null || sentence.index === 0 || !quotes(scene, s.first, s.last))
    return null;
  const previous = doc.sentences[sentence.index - 1]!;
  if (/\n/.test(ctx.text.slice(previous.end, sentence.start))) return null;
  const at = Math.max(last.content.at(-1)!.end, last.cueToken < 0 ? 0 : doc.end(last.cueToken));
  if (at < previous.start || last.force === 'not-said') return null;
  if (!/^(?:person|organisation|force|group|state|role)$/.test(last.speaker.kind)) return null;
  return draft(scene, {
    content: [spanOf(doc, s.first, s.last)],
    voice: carriedVoice(last, s.first, s.first),
    cue: null,
    cueToken: -1,
    force: 'assert',
    carried: true,
    rule: 'carried-on',
    words: [],
  });
}

/** `On Tuesday he supplied it: the deal was "Sunday to Sunday"`: what follows a colon is the subject's, where it quotes. */
export function readAfterColon(scene: Scene, s: Reach, before: readonly Draft[]): Draft | null {
  const { doc } = scene;
  let colon = s.first + 1;
  while (colon < s.last && doc.word(colon) !== ':') colon++;
  if (colon >= s.last - 2 || !quotes(scene, colon + 1, s.last) || !hasFinite(doc, colon + 1, s.last))
    return null;
  if (
    before
      .slice(-12)
      .some((d) => d.content.some((c) => c.end > doc.start(colon) && c.start < doc.end(s.last)))
  )
    return null;
  let verb = s.first + 1;
  while (verb < colon && !isFiniteVerb(doc, verb)) verb++;
  if (verb >= colon) return null;
  const voice = voiceIn(scene, clauseStart(scene, s.first, verb - 1), verb - 1, NOBODY);
  if (voice === null || !(voice.mention?.kind === 'person' || voice.mention?.kind === 'pronoun')) return null;
  return draft(scene, {
    content: [spanOf(doc, colon + 1, s.last)],
    voice,
    cue: doc.lower(verb),
    cueToken: verb,
    force: 'assert',
    rule: 'after-colon',
    words: [],
  });
}

function quotes(scene: Scene, first: number, last: number): boolean {
  let n = 0;
  for (let k = first; k <= last; k++) if (scene.quoteOf(k) >= 0) n++;
  return n >= ENOUGH;
}
