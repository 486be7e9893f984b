import { subject } from '../../language/index.js';
import type { SpeechAct } from '../speech/act.js';
import { countUpTo, covering, speechAt } from '../speech/covering.js';
import type { Cue } from '../speech/cues.js';
import { voiceIn } from '../speech/phrase-voice.js';
import { isFiniteVerb, isMark, type Reach, type Scene } from '../speech/scene.js';
import { hear } from '../speech/subject.js';
import type { VerbPhrase } from '../speech/verb-phrase.js';
import { carriedVoice, NOBODY, type Voice } from '../speech/voice.js';

/** What the stance rules look at: the report's scene and the speech in it. */
export interface Stage {
  readonly scene: Scene;
  readonly speech: readonly SpeechAct[];
  /** Acts in which another is told of. */
  readonly outers: ReadonlySet<SpeechAct>;
}

/** Who takes a position by the verb: its subject, or inside a quotation's "we" the speaker. */
export function actorOf(stage: Stage, p: VerbPhrase<unknown>, reach: Reach): Voice | null {
  const { scene, speech } = stage;
  const { doc } = scene;
  const at = doc.start(p.first);
  if (p.group > reach.first && /^(?:i|we)$/.test(doc.lower(p.group - 1))) {
    const act = speechAt(speech, at);
    return act === null || act.speakerName === '' ? null : carriedVoice(act, p.group - 1, p.group - 1);
  }
  // "the phone call on the truce" calls on nobody.
  if (p.group > reach.first && /^(?:phone|telephone|video)$/.test(doc.lower(p.group - 1))) return null;
  const own = absolute(scene, p, reach);
  if (own !== null) return own;
  const { first, last, group, negated, passive } = p;
  const form = progressive(scene, p) ? 'past' : p.form;
  const text = doc.lower(first);
  const standing: Cue = { first, last, form, group, negated, passive, text, ...PLAIN };
  const n = countUpTo(speech, at);
  const before = speech.slice(Math.max(0, n - 40), n);
  const heard = hear(scene, standing, reach.first, reach.last, before);
  return heard === null ? null : (issuer(scene, heard.voice, reach) ?? heard.voice);
}

/** "The ministry issued a statement accusing …": who issued the paper that speaks. */
function issuer(scene: Scene, voice: Voice, reach: Reach): Voice | null {
  const { doc } = scene;
  const at = voice.last;
  if (voice.mention !== null || doc.model === undefined || !PAPERS.has(doc.lower(at))) return null;
  const verb = doc.rel(at) === 'obj' ? doc.head(at) : -1;
  const who = verb < 0 ? -1 : subject(doc, verb);
  if (who < reach.first || scene.actorAt(who) === null) return null;
  const m = scene.actorAt(who)!;
  return voiceIn(scene, doc.tokenAt(m.start), doc.tokenAt(m.end - 1), NOBODY);
}

/** Papers that bear somebody's word. */
const PAPERS: ReadonlySet<string> = new Set([
  'statement',
  'communique',
  'communiqué',
  'letter',
  'note',
  'post',
]);

/** "is demanding": an -ing form that is finite by its auxiliary. */
function progressive(scene: Scene, p: VerbPhrase<unknown>): boolean {
  if (p.form !== 'ing' || p.passive) return false;
  for (let k = p.group; k < p.first; k++)
    if (/^(?:is|are|was|were|be|been|'s|’s|'re|’re)$/.test(scene.doc.lower(k))) return true;
  return false;
}

/** "with Kyiv and Moscow trading blame", "the two camps accusing each other": an -ing form right behind its own subject. */
function absolute(scene: Scene, p: VerbPhrase<unknown>, reach: Reach): Voice | null {
  const { doc } = scene;
  const k = p.group - 1;
  if (p.form !== 'ing' || p.passive || progressive(scene, p) || k < reach.first) return null;
  const m = scene.actorAt(k);
  if (m === null || m.end !== doc.end(k)) return null;
  let first = doc.tokenAt(m.start);
  while (first - 2 >= reach.first && /^(?:and|,)$/.test(doc.lower(first - 1))) {
    const more = scene.actorAt(first - 2);
    if (more === null || more.end !== doc.end(first - 2) || doc.lower(first - 1) === ',') break;
    first = doc.tokenAt(more.start);
  }
  return voiceIn(scene, first, k, NOBODY);
}

const PLAIN = { force: 'assert', frames: new Set<string>(), entry: '' } as const;

/** Whether words that were left unsaid, or asked, hold the offset within them. */
export function unsaidAt(speech: readonly SpeechAct[], offset: number): boolean {
  return covering(speech, offset).some(
    (a) => (a.force === 'not-said' || a.force === 'ask') && a.content.some((c) => c.start < offset),
  );
}

/** First offset of the quotation for a voice: its name, without the titles of a long phrase. */
export function nameStart(scene: Scene, v: Voice): number {
  if (v.last - v.first < 4 || v.mention === null) return v.first;
  const t = scene.doc.tokenAt(v.mention.start);
  return t >= v.first && t <= v.last && v.mention.kind === 'person' ? t : v.first;
}

/** Last token of what a verb's object can be: before the first stop, coordination of verbs, or clause of time. */
export function objectEnd(scene: Scene, first: number, limit: number): number {
  const { doc } = scene;
  let k = first;
  for (; k <= limit && k - first < 40; k++) {
    const w = doc.lower(k);
    if (/^[,;:.!?)—–]$/.test(w)) break;
    if (/^(?:but|while|although|though|because|adding|saying)$/.test(w)) break;
    if (w === 'and' && k + 1 <= limit && (isFiniteVerb(doc, k + 1) || /^\p{Ll}+ed$/u.test(doc.word(k + 1))))
      break;
  }
  return k - 1;
}

/** The offsets from one token to another without a stop at the end. */
export function stretch(scene: Scene, first: number, last: number): { start: number; end: number } {
  const { doc } = scene;
  let b = last;
  while (b > first && (/^[,;:.–—]$/.test(doc.word(b)) || (isMark(doc, b) && scene.quoteOf(b - 1) < 0))) b--;
  return { start: doc.start(first), end: doc.end(b) };
}
