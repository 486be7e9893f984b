import type { Stance } from '../../../model/index.js';
import { countUpTo, speechAt } from '../../speech/covering.js';
import { clauseStart } from '../../speech/phrase-bounds.js';
import { isFiniteVerb, type Reach, type Scene } from '../../speech/scene.js';
import { phraseBook, type VerbPhrase } from '../../speech/verb-phrase.js';
import type { Voice } from '../../speech/voice.js';
import { CONDITION_MARKS } from '../../words/stance-conditions.js';
import { PAPERS } from '../../words/stance-topics.js';
import { DENIED_VERBS } from '../../words/stance-turns.js';
import { STANCE_VERBS } from '../../words/stance-verbs.js';
import { holders, type Taken } from '../holder.js';
import { actorOf, nameStart, objectEnd, type Stage, stretch, unsaidAt } from '../stage.js';
import { aboutWords, topicBefore, topicIn, topicWords, violentIn } from '../topic.js';

interface Meaning {
  readonly position: Stance['position'];
  readonly about: ReadonlySet<string>;
  readonly frame: ReadonlySet<string>;
  /** Holds only where the verb is denied. */
  readonly denied: boolean;
  readonly entry: string;
}

const FORMS = new Map(
  STANCE_VERBS.filter((r) => r.forms !== '').map((r) => [r.words.split(' ')[0]!, r.forms]),
);

const BOOK = phraseBook(
  [
    ...STANCE_VERBS.map((r) => ({ ...r, denied: false })),
    ...DENIED_VERBS.map((r) => ({ ...r, denied: true })),
  ].map((r) => {
    const [verb, ...rest] = r.words.split(' ');
    return {
      verb: verb!,
      forms: r.forms !== '' ? r.forms : (FORMS.get(verb!) ?? ''),
      rest,
      value: {
        position: r.position as Stance['position'],
        about: new Set(r.about.split(' ')),
        frame: new Set(r.frame.split(' ')),
        denied: r.denied,
        entry: r.denied ? `stance-turns:${r.words}` : `stance-verbs:${r.words}`,
      } satisfies Meaning,
    };
  }),
);

/** The words that `readVerb` starts from. */
export const VERB_STARTS = BOOK.starts;

/** "rejected the demand", "denied opening fire", "welcomed the truce", "the request was accepted by …"; the verb begins at token i. */
export function readVerb(stage: Stage, i: number, reach: Reach): Taken | null {
  for (const p of BOOK(stage.scene.doc, i)) {
    const taken = take(stage, p, reach);
    if (taken !== null) return taken;
  }
  return null;
}

function take(stage: Stage, p: VerbPhrase<Meaning>, reach: Reach): Taken | null {
  const { scene } = stage;
  // "for extending the deal": whose extension it is stands elsewhere.
  if (
    p.form === 'ing' &&
    p.first > reach.first &&
    /^(?:for|of|by|from|after|before|without|about|on|in|consider|considering|considered|discuss|discussed|weigh|weighing)$/.test(
      scene.doc.lower(p.first - 1),
    )
  )
    return null;
  const position = turned(stage, p);
  if (position === null || unsaidAt(stage.speech, scene.doc.start(p.first)) || rumoured(scene, p, reach))
    return null;
  const voice = actorOf(stage, p, reach);
  if (voice === null && !(p.passive && p.value.position === 'extends')) return null;
  if (voice !== null && /^(?:neither|no|nobody|none)$/.test(scene.doc.lower(voice.first))) return null;
  const found = p.passive ? passiveObject(scene, p, reach) : activeObject(stage, p, voice, reach);
  if (found === null) return null;
  const holder = voice === null ? [] : holders(voice);
  if (voice !== null && (holder.length === 0 || isPaper(scene, voice))) return null;
  if (position === 'accepts' && isHearsay(stage, p, holder, voice)) return null;
  const tied = /^(?:rejects|accepts)$/.test(position) ? conditionAfter(scene, p.last + 1, reach.last) : -1;
  const first = p.passive
    ? found.first
    : Math.min(found.first, voice === null ? p.group : nameStart(scene, voice), p.group);
  const last = Math.max(found.last, p.last, p.passive ? (voice?.last ?? p.last) : p.last);
  return {
    holder,
    position: tied >= 0 ? 'conditional' : position,
    about: found.about,
    ...stretch(scene, first, tied >= 0 ? objectEnd(scene, tied, reach.last) : last),
    rule: p.passive ? 'verb-passive' : 'verb',
    words: [p.value.entry],
  };
}

/** "The agreement calls for a withdrawal": a paper takes no position. */
function isPaper(scene: Scene, voice: Voice): boolean {
  if (voice.mention !== null && voice.mention.kind !== 'organisation') return false;
  for (let k = voice.first; k <= voice.last; k++) if (PAPERS.has(scene.doc.lower(k))) return true;
  return false;
}

/** "Trump said India and Pakistan had agreed to a truce": what another says of those who accept is his claim, not their position. */
function isHearsay(
  stage: Stage,
  p: VerbPhrase<Meaning>,
  holder: readonly string[],
  voice: Voice | null,
): boolean {
  const act = speechAt(stage.speech, stage.scene.doc.start(p.first));
  if (act === null || act.speakerName === '' || voice === null) return false;
  if (voice.mention?.kind === 'pronoun' || act.force === 'confirm') return false;
  const own = [act.speakerName, ...act.speakerSides, ...(act.speaker?.members ?? [])];
  const theirs = [...holder, ...(voice.mention?.sides ?? []), ...(voice.mention?.members ?? [])];
  return !theirs.some((h) => own.includes(h));
}

/** "speculation that Kyiv agreed": nobody's position. */
function rumoured(scene: Scene, p: VerbPhrase<Meaning>, reach: Reach): boolean {
  for (let k = reach.first; k < p.group; k++)
    if (/^(?:speculation|rumou?rs?|reports)$/.test(scene.doc.lower(k)) && scene.doc.lower(k + 1) === 'that')
      return true;
  return false;
}

/** A denied acceptance is a rejection; other denied positions are none. Possible and supposed ones are none either. */
function turned(stage: Stage, p: VerbPhrase<Meaning>): Stance['position'] | null {
  const { doc } = stage.scene;
  for (let k = p.group; k < p.first; k++) {
    const w = doc.lower(k);
    if (/^(?:could|may|might|should|can|must)$/.test(w)) return null;
    if (w === 'would' && speechAt(stage.speech, doc.start(p.first)) === null) return null;
  }
  // "called for the truce to be extended".
  if (p.value.position === 'extends' && p.group > 1)
    for (let k = p.group - 2; k < p.first; k++)
      if (doc.lower(k) === 'to' && doc.lower(k + 1) === 'be') return null;
  if (p.value.denied) return p.negated ? p.value.position : null;
  if (!p.negated) return p.value.position;
  // "has not adhered to the truce" tells of a breach; "would not abide by it" refuses.
  if (/^stance-verbs:(?:abide|hold|stick|adhere)/.test(p.value.entry) && p.form === 'past') return null;
  return p.value.position === 'accepts' ? 'rejects' : null;
}

/** What a position is about, and the tokens that the quotation must hold for it. */
interface Found {
  readonly about: string;
  readonly first: number;
  readonly last: number;
}

/** "The demand was rejected by Kyiv": what stands before the verb. */
function passiveObject(scene: Scene, p: VerbPhrase<Meaning>, reach: Reach): Found | null {
  let e = p.group - 1;
  while (e > reach.first && scene.doc.word(e) === ',') e--;
  if (e < reach.first) return null;
  const first = passiveStart(scene, reach.first, e);
  const topic = topicIn(scene, first, e);
  return topic === null || !p.value.about.has(topic.kind)
    ? null
    : { about: topicWords(scene, topic.token), first, last: p.last };
}

/** "The last truce, in June 2021, was dismissed": over an adjunct between commas. */
function passiveStart(scene: Scene, from: number, e: number): number {
  let a = clauseStart(scene, from, e);
  for (let turns = 0; turns < 3 && a - 2 >= from && scene.doc.word(a - 1) === ','; turns++)
    a = clauseStart(scene, from, a - 2);
  return a;
}

function activeObject(stage: Stage, p: VerbPhrase<Meaning>, voice: Voice | null, reach: Reach): Found | null {
  const { scene } = stage;
  const { doc } = scene;
  const { about, frame } = p.value;
  let first = p.last + 1;
  // "rejects, as a fabrication, the allegation": over an adjunct between commas.
  if (first < reach.last && doc.word(first) === ',') {
    let k = first + 1;
    while (k < reach.last && doc.word(k) !== ',') k++;
    if (k < reach.last && /^(?:as|in|on|with|for)$/.test(doc.lower(first + 1))) first = k + 1;
  }
  if (frame.has('that')) first = overAdjunct(scene, first, reach.last);
  const last = objectEnd(scene, first, reach.last);
  if (last < first) return frame.has('obj') ? objectBefore(scene, p, voice, reach) : null;
  const w = doc.lower(first);
  const fits = (about2: string): Found => ({ about: about2, first: p.group, last });
  if (about.has('any')) {
    // "thanked him", "salute that": for the pledge told of before; "praised the economy" is for something else.
    const named = scene.actorsIn(first, last).length > 0 || /^(?:him|her|them|it|this|that)$/.test(w);
    const near =
      topicIn(scene, first, reach.last) ??
      (named || about.has('before') ? topicBefore(scene, p.first) : null);
    return near === null ? null : fits(topicWords(scene, near.token));
  }
  const pronoun = /^(?:it|this|that|them|these|those|neither|both)$/.test(w);
  const clause = w === 'that' || (pronoun && first < last && isFiniteVerb(doc, first + 1));
  if (pronoun && !clause) {
    const alone =
      first === last ||
      /^(?:as|on|in|by|and|at|outright|too|after|yesterday|today)$|ly$/.test(doc.lower(first + 1));
    if (!about.has('it') || !alone) return null;
    const topic = topicBefore(scene, p.first);
    if (topic !== null) return fits(topicWords(scene, topic.token));
    const said = saidBefore(stage, p.first);
    return said === null ? null : fits(said);
  }
  const clausal = (): Found | null =>
    topicIn(scene, first, last, about) !== null || (about.has('violence') && violentIn(scene, first, last))
      ? fits(aboutWords(scene, first, last))
      : null;
  if (clause) {
    if (!frame.has('that')) return null;
    // "insisted that it had not withdrawn": no demand.
    if (p.value.entry === 'stance-verbs:insist' && told(scene, first, last)) return null;
    // In a report of arms a party's denial is of what it is charged with.
    return (
      clausal() ??
      (p.value.position === 'denies' && w === 'that' ? fits(aboutWords(scene, first, last)) : null)
    );
  }
  if (/ing$/.test(w) && frame.has('ing')) {
    const party = voice?.mention != null && /^(?:state|force|group|organisation)$/.test(voice.mention.kind);
    return clausal() ?? (party ? fits(aboutWords(scene, first, last)) : null);
  }
  if (w === 'to') return frame.has('inf') && topicIn(scene, first, last, about) !== null ? clausal() : null;
  if (frame.has('on')) {
    // "called on their forces to stop": an order to one's own.
    if (/^(?:his|her|its|their)$/.test(w)) return null;
    const topic = topicIn(scene, first, last, about);
    return topic === null ? null : fits(topicWords(scene, topic.token));
  }
  if (!frame.has('obj')) return null;
  const topic = topicIn(scene, first, Math.min(last, first + 9));
  if (topic !== null && about.has(topic.kind)) return fits(topicWords(scene, topic.token));
  // "denied there was a direct agreement": a clause without "that".
  return frame.has('that') && hasVerb(scene, first, last) ? clausal() : null;
}

/** "confirmed in a news conference in Kyiv that": the clause behind an adjunct of time, place or occasion. */
function overAdjunct(scene: Scene, first: number, limit: number): number {
  const { doc } = scene;
  if (!/^(?:in|at|on|late|earlier|again|to|during|through)$|day$/.test(doc.lower(first))) return first;
  for (let k = first + 1; k <= Math.min(limit, first + 9); k++) {
    if (doc.lower(k) === 'that') return k;
    if (/^[,;:.]$/.test(doc.word(k)) || isFiniteVerb(doc, k)) return first;
  }
  return first;
}

/** Whether a clause tells what is or will be, rather than what shall be: "that Israel withdraw". */
function told(scene: Scene, first: number, last: number): boolean {
  for (let k = first; k <= last; k++)
    if (/^(?:not|n't|never|nobody|no|will|would|had|has|have|is|was|are|were|to)$/.test(scene.doc.lower(k)))
      return true;
  return false;
}

/** What was said in the sentence before: what "denied it" is about where no topic is named. */
function saidBefore(stage: Stage, i: number): string | null {
  const { doc } = stage.scene;
  const s = doc.sentenceOf(i);
  const from = doc.sentences[Math.max(0, s.index - 1)]!.start;
  const n = countUpTo(stage.speech, doc.start(i));
  const act = stage.speech
    .slice(Math.max(0, n - 12), n)
    .findLast(
      (a) => a.force !== 'not-said' && a.content[0]!.start >= from && a.content.at(-1)!.end <= doc.start(i),
    );
  if (act === undefined) return null;
  const c = act.content[0]!;
  return aboutWords(stage.scene, doc.tokenAt(c.start), doc.tokenAt(c.end - 1));
}

function hasVerb(scene: Scene, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) if (isFiniteVerb(scene.doc, k)) return true;
  return false;
}

/** "a charge Kigali rejects": the object stands before the subject. */
function objectBefore(scene: Scene, p: VerbPhrase<Meaning>, voice: Voice | null, reach: Reach): Found | null {
  if (voice === null || voice.first <= reach.first) return null;
  let e = voice.first - 1;
  while (e > reach.first && /^(?:which|that|,|the)$/.test(scene.doc.lower(e))) e--;
  const topic = topicIn(scene, Math.max(reach.first, e - 1), e, p.value.about);
  return topic === null ? null : { about: topicWords(scene, topic.token), first: topic.token, last: p.last };
}

/** A condition in the same clause: "ruled out a truce unless the Tigers laid down their arms"; -1 without one. */
function conditionAfter(scene: Scene, first: number, limit: number): number {
  const { doc } = scene;
  for (let k = first; k <= limit; k++) {
    const w = doc.lower(k);
    if (/^[;:.]$/.test(w) || w === 'but') return -1;
    const two = k < limit ? `${w} ${doc.lower(k + 1)}` : w;
    if (/^(?:unless|provided|providing)$/.test(w)) return k;
    if (/^(?:subject|only)$/.test(w) && CONDITION_MARKS.has(two)) return k;
    if (two === 'on condition' || two === 'on the') {
      if (two === 'on condition' || doc.lower(k + 2) === 'condition') return k;
    }
  }
  return -1;
}
