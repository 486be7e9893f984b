import { UNTRUE, UNWANTED } from '../../words/stance-breach.js';
import type { Draft, Shape } from '../act.js';
import { contentEnd, skipAdjuncts } from '../bounds.js';
import type { Cue } from '../cues.js';
import { draft } from '../draft.js';
import type { Reach, Scene } from '../scene.js';
import { isMark, spanOf } from '../scene.js';
import type { Heard } from '../subject.js';

/** Speech told of without a clause: "counted 112 drones", "called it an attack", "accused Kyiv of …", "urged them to …". */
export function readPhrase(scene: Scene, cue: Cue, heard: Heard, reach: Reach): Draft | null {
  const { doc } = scene;
  const next = cue.last + 1;
  if (next > reach.last) return null;
  const end = contentEnd(scene, cue.first, next, reach.last);
  if (end < next) return null;
  const has = (f: string): boolean => cue.frames.has(f);
  if (has('to') && doc.lower(next) === 'to') return act(next, 'infinitive', 'said-to');
  if (has('whom')) {
    const to = find(/^(?:to|not)$/, next, Math.min(end, next + 20));
    if (to > next && !/[,;]/.test(doc.text.slice(doc.start(next), doc.start(to))))
      return act(next, 'infinitive', 'told-to');
  }
  if (has('as')) {
    if (heard.how === 'agent') {
      const as = find(/^as$/, heard.voice.last + 1, end);
      if (as >= 0) return { ...act(reach.first, 'phrase', 'described-as')!, force: cue.force };
    } else if (find(/^as$/, next, end) >= 0 || quoted(next, end)) return act(next, 'phrase', 'described-as');
  }
  if (heard.how === 'agent') return null;
  if (has('call') && (quoted(next, end) || smallClause(next, end))) return act(next, 'phrase', 'called');
  if (has('of')) {
    const of = find(/^of$/, next, Math.min(end, next + 12));
    if (of >= 0 && (of >= end || /^(?:in|on|as|by|at)$/.test(doc.lower(of + 1)))) return null;
    if (
      of === next ||
      (of > next && cue.force === 'accuse') ||
      (of === next + 1 && cue.entry === 'speech-verbs:warn')
    )
      return act(next, 'phrase', 'spoke-of');
  }
  if (has('num') && numbered(next, end)) return act(next, 'phrase', 'counted');
  if (has('np') && /^speech-(?:verbs|phrases):express/.test(cue.entry)) {
    const first = heard.how === 'own' ? heard.voice.first : cue.first;
    return act(first, 'phrase', 'expressed');
  }
  if (has('quote') && !has('if') && quoted(next, Math.min(end, next + 3)) && mark(next, next))
    return act(next, 'phrase', 'said-words');
  return null;

  function act(first: number, shape: Shape, rule: string): Draft | null {
    return draft(scene, {
      content: [spanOf(doc, first, end)],
      voice: heard.voice,
      cue: cue.text,
      cueToken: cue.first,
      force: cue.force,
      shape,
      carried: heard.how === 'shared',
      rule,
      words: [cue.entry],
    });
  }
  function find(word: RegExp, from: number, to: number): number {
    for (let k = from; k <= to; k++) if (word.test(doc.lower(k))) return k;
    return -1;
  }
  function quoted(from: number, to: number): boolean {
    for (let k = from; k <= to; k++) if (scene.quoteOf(k) >= 0) return true;
    return false;
  }
  function mark(from: number, to: number): boolean {
    for (let k = from; k <= Math.min(end, to); k++) if (isMark(doc, k)) return true;
    return false;
  }
  /** "called it an attack": an object, then an indefinite or a bare predicate. */
  function smallClause(from: number, to: number): boolean {
    if (
      cue.entry !== 'speech-verbs:call' &&
      cue.entry !== 'speech-verbs:brand' &&
      cue.entry !== 'speech-verbs:label'
    )
      return false;
    const what = heard.how === 'own' && heard.voice.first > 0 && doc.lower(heard.voice.first - 1) === 'what';
    if (/^(?:for|on|upon|in|off|out|up|back)$/.test(doc.lower(from))) return false;
    if (what) return true;
    if (/^(?:a|an)$/.test(doc.lower(from))) return false;
    if (judged(from, to, /^(?:the|this|that|these|those|his|her|its|their)$/.test(doc.lower(from))))
      return true;
    const past = /^(?:it|this|that|him|her|them|us)$/.test(doc.lower(from))
      ? from + 1
      : skipAdjuncts(scene, from, to);
    return past > from && past <= to;
  }
  /** "called the claim baseless": the clause ends in an adjective, or has an article after its object. */
  function judged(from: number, to: number, definite: boolean): boolean {
    let e = to;
    while (e > from && !/\p{L}/u.test(doc.word(e))) e--;
    if (e - from < 2) return false;
    if (UNTRUE.has(doc.lower(e)) || UNWANTED.has(doc.lower(e))) return true;
    if (!definite) return false;
    if (doc.model !== undefined && doc.upos(e) === 'ADJ') return true;
    for (let k = from + 2; k < e; k++)
      if (/^(?:a|an)$/.test(doc.lower(k)) && !/^(?:of|in|on|for|with|as|to|by)$/.test(doc.lower(k - 1)))
        return true;
    return false;
  }
  /** A number before the first comma or verb of a clause: what was counted. */
  function numbered(from: number, to: number): boolean {
    for (let k = from; k <= Math.min(to, from + 12); k++) {
      if (/^[;:]$/.test(doc.word(k))) return false;
      if (/\d/.test(doc.word(k)) && scene.timeStart(k) < 0) return true;
      if (doc.model !== undefined && doc.upos(k) === 'NUM' && scene.timeStart(k) < 0) return true;
      if (
        /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|scores|several|thousands)$/.test(
          doc.lower(k),
        )
      )
        return true;
    }
    return false;
  }
}
