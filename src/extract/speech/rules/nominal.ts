import { childrenBy, subtree } from '../../../language/index.js';
import { SPEECH_NOUNS } from '../../words/speech-nouns.js';
import type { Draft, Force } from '../act.js';
import { contentEnd } from '../bounds.js';
import { draft } from '../draft.js';
import { hasFinite, isFiniteVerb, type Reach, type Scene, spanOf } from '../scene.js';
import { subjectAfter } from '../speaker.js';
import { type Carried, carriedFrom, carriedVoice, type Voice, voiceOf } from '../voice.js';

const FORCE = new Map(SPEECH_NOUNS.map((r) => [r.noun, r.force as Force]));

/** The nouns that `readNominal` starts from. */
export const NOMINAL_STARTS: readonly string[] = [...FORCE.keys()];

/** "Zelensky's warning that …", "the remark of Shmyhal that …", "a statement by the ministry that …"; `i` is the noun. */
export function readNominal(scene: Scene, i: number, reach: Reach, before: readonly Draft[]): Draft | null {
  const { doc } = scene;
  const force = FORCE.get(doc.lower(i));
  if (force === undefined || i + 2 > reach.last) return null;
  const carried = carriedFrom(before);
  let that = -1;
  let voice: Voice | null = null;
  const next = doc.lower(i + 1);
  if (next === 'that') {
    that = i + 1;
    voice = owner(scene, i, reach.first, carried);
  } else if (/^(?:is|was|are|were)$/.test(next) && i + 2 < reach.last && doc.lower(i + 2) === 'that') {
    that = i + 2;
    voice = owner(scene, i, reach.first, carried);
  } else if (/^(?:by|of|from)$/.test(next)) {
    voice = subjectAfter(scene, i + 2, reach.last, carried);
    if (voice === null || voice.mention === null) return null;
    for (let k = voice.last + 1; k <= Math.min(reach.last, voice.last + 6) && that < 0; k++)
      if (doc.lower(k) === 'that') that = k;
  }
  if (that < 0 || voice === null || that + 1 > reach.last) return null;
  // "the warning that came": a relative clause.
  if (isFiniteVerb(doc, that + 1)) return null;
  const end = Math.min(contentEnd(scene, -1, that + 1, reach.last), clauseEnd(scene, i, that));
  if (!hasFinite(doc, that + 1, end)) return null;
  return draft(scene, {
    content: [spanOf(doc, that + 1, end)],
    voice,
    cue: doc.lower(i),
    cueToken: i,
    force,
    rule: 'nominal',
    words: [`speech-nouns:${doc.lower(i)}`],
  });
}

/** Last token of the clause that the parse hangs on the noun; the sentence's without one. */
function clauseEnd(scene: Scene, noun: number, that: number): number {
  const { doc } = scene;
  const last = doc.sentenceOf(noun).last;
  if (doc.model === undefined) return last;
  for (const c of childrenBy(doc, noun, 'acl', 'ccomp')) {
    if (c <= that) continue;
    const range = subtree(doc, c);
    if (range.first >= that - 1 && range.last > that + 1) return range.last;
  }
  return last;
}

/** Whose word it is: "President Zelensky's latest warning", "Thai claims", "its assertion". */
export function owner(scene: Scene, i: number, from: number, carried: Carried): Voice | null {
  const { doc } = scene;
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) {
    const w = doc.lower(k);
    if (/^(?:'s|’s|'|’)$/.test(w)) {
      const m = scene.actorAt(k - 1);
      return m === null ? null : voiceOf(m, doc.tokenAt(m.start), k - 1);
    }
    const m = scene.actorAt(k);
    if (/^(?:his|her|its|their)$/.test(w)) {
      if (m !== null && m.name.toLowerCase() !== w) return voiceOf(m, k, k);
      return carried.last === null ? null : carriedVoice(carried.last, k, k);
    }
    if (m !== null) return k === i - 1 && /^\p{Lu}/u.test(doc.word(k)) ? voiceOf(m, k, k) : null;
    if (/^(?:[,;:.]|the|a|an|of|in|on|and|to|that)$/.test(w)) return null;
  }
  return null;
}
