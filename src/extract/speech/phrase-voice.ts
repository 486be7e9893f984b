import type { ActorMention } from '../../actor/index.js';
import type { Doc } from '../../language/index.js';
import { CLAUSE_OPENERS, FIRST_PERSONS, INDEFINITE, UNNAMED_PEOPLE } from '../words/speech-adjuncts.js';
import { SPEAKING_DOCUMENTS } from '../words/speech-nouns.js';
import { PREPOSITION, possessive } from './phrase-bounds.js';
import { isMark, type Scene } from './scene.js';
import { type Carried, carriedVoice, type Voice, voiceOf } from './voice.js';

/** Who is named by the noun phrase of the tokens; `appositive` the tokens of what stands in apposition to it, if any. */
export function voiceIn(
  scene: Scene,
  first: number,
  last: number,
  carried: Carried,
  appositive: { first: number; last: number } | null = null,
): Voice | null {
  const { doc } = scene;
  let a = first;
  while (a < last && (doc.lower(a) === 'the' || isMark(doc, a))) a++;
  const head = headOf(scene, a, last);
  const lower = doc.lower(head);
  if (SPEAKING_DOCUMENTS.has(lower)) {
    const owner =
      scene.actorsIn(a, last).find((m) => m.head !== head && m.kind !== 'pronoun') ??
      (appositive === null ? undefined : issuer(scene, appositive.first, appositive.last));
    if (owner !== undefined) return voiceOf(owner, first, last);
    const it = scene.actorAt(head);
    if (it !== null && it.kind !== 'role' && it.name !== it.text) return voiceOf(it, first, last);
    return carried.named !== null && !/^an?$/.test(doc.lower(first))
      ? carriedVoice(carried.named, first, last)
      : {
          mention: null,
          name: bare(doc, first, last),
          desc: null,
          sides: [],
          members: [bare(doc, first, last)],
          first,
          last,
        };
  }
  if (doc.lower(a) === 'same' && carried.last !== null)
    return carriedVoice(carried.named ?? carried.last, first, last);
  const own = mentionOf(scene, a, last, head);
  const other = insteadOf(scene, own, a, last, head, appositive);
  if (other === 'carried' && carried.named !== null) return carriedVoice(carried.named, first, last);
  if (other === 'described') {
    const people = described(scene, a, last, head, first);
    if (people !== null) return people;
  } else if (other !== null && other !== 'carried') return voiceOf(other, first, last);
  if (own !== null && own.kind === 'pronoun') {
    const kept = pronounVoice(scene, head, carried, first, last);
    if (kept !== null && (unresolved(own) || agrees(scene, kept, own, head))) return kept;
    if (unresolved(own)) return null;
  }
  if (own === null && /^(?:he|she|it|they)$/.test(doc.lower(last)))
    return pronounVoice(scene, last, carried, first, last);
  if (FIRST_PERSONS.has(doc.lower(last)) && first === last) return null;
  if (own === null || (own.kind !== 'person' && own.kind !== 'pronoun')) {
    const person =
      appositive === null
        ? undefined
        : scene.actorsIn(appositive.first, appositive.last).find((m) => m.kind === 'person');
    if (
      person !== undefined &&
      startsWithin(scene, person, appositive!.first) &&
      (own === null || own.kind === 'role' || own.kind === 'anonymous' || own.kind === 'organisation')
    )
      return voiceOf(person, first, last);
  }
  if (own !== null) {
    const all = coordinated(scene, a, last);
    if (all.length > 1)
      return {
        mention: own,
        name: `${all
          .slice(0, -1)
          .map((m) => m.name)
          .join(', ')} and ${all.at(-1)!.name}`,
        desc: null,
        sides: [...new Set(all.flatMap((m) => m.sides))],
        members: [...new Set(all.flatMap((m) => (m.members.length > 0 ? m.members : [m.name])))],
        first,
        last,
      };
    return voiceOf(own, first, last);
  }
  return described(scene, a, last, head, first);
}

/** Who is meant by a phrase that names somebody only by a side: its body, its name behind a comma, the one who spoke before. */
function insteadOf(
  scene: Scene,
  own: ActorMention | null,
  first: number,
  last: number,
  head: number,
  appositive: { first: number; last: number } | null,
): ActorMention | 'carried' | 'described' | null {
  if (own === null) return null;
  const { doc } = scene;
  // "Irish missionaries": people of a land, who are not its government.
  if (
    own.rule === 'state-adjective' &&
    scene.actorAt(head) === null &&
    doc.upos(head) === 'NOUN' &&
    /s$/.test(doc.lower(head))
  )
    return 'described';
  // "the Britain-based group".
  if (
    /-based\b/i.test(own.text) &&
    /^(?:group|monitor|organi[sz]ation|watchdog|network)$/.test(doc.lower(head))
  )
    return 'carried';
  // "a spokesman for the Bundeswehr" speaks as the body.
  if (own.kind === 'anonymous' && /\bspokes(?:man|woman|person)\b/i.test(own.text))
    for (let k = first; k < last; k++) {
      if (!/^(?:for|of)$/.test(doc.lower(k)) || !/^spokes/.test(doc.lower(k - 1))) continue;
      const body = scene
        .actorsIn(k + 1, last)
        .find((m) => m !== own && m.kind !== 'pronoun' && m.kind !== 'person');
      if (body !== undefined) return body;
      return /^(?:group|movement|mission|organisation|organization)$/.test(doc.lower(last))
        ? 'carried'
        : null;
    }
  // "Hamas's armed wing, the Qassam Brigades": the name.
  if (
    own.rule === 'body' &&
    appositive !== null &&
    possessive(doc, own) === false &&
    /wing$/i.test(own.text)
  ) {
    const at = doc.lower(appositive.first) === 'the' ? appositive.first + 1 : appositive.first;
    const named = scene.actorAt(at);
    if (named !== null && named.kind === 'group') return named;
  }
  return null;
}

/** "published by Human Rights Watch": whoever a document is by. */
function issuer(scene: Scene, first: number, last: number): ActorMention | undefined {
  for (let k = first; k < last; k++) if (scene.doc.lower(k) === 'by') return scene.actorsIn(k + 1, last)[0];
  return undefined;
}

/** The person's name may follow a rank: "Brig. Gen. Salem Bu Haliqa". */
function startsWithin(scene: Scene, m: ActorMention, first: number): boolean {
  const { doc } = scene;
  const at = doc.tokenAt(m.titleSpan?.start ?? m.start);
  for (let k = first; k < at; k++) if (!/^(?:\p{Lu}.*|the|a|an|mr|ms|mrs)$/u.test(doc.word(k))) return false;
  return true;
}

function unresolved(m: ActorMention): boolean {
  return m.antecedent === null && m.name.toLowerCase() === m.text.toLowerCase();
}

function pronounVoice(scene: Scene, i: number, carried: Carried, first: number, last: number): Voice | null {
  const w = scene.doc.lower(i);
  if (carried.last !== null && /^(?:he|she|it|they)$/.test(w)) return carriedVoice(carried.last, first, last);
  return null;
}

/** Whoever spoke last goes on speaking as "he" or "it", where they can be one. */
function agrees(scene: Scene, kept: Voice, own: ActorMention, i: number): boolean {
  const w = scene.doc.lower(i);
  const m = kept.mention;
  if (m === null || own.name === kept.name) return m !== null;
  // A name that stands in the pronoun's own sentence, after the last words spoken, is nearer.
  const near = own.antecedent === null ? null : scene.ctx.actors[own.antecedent];
  if (
    near !== null &&
    near !== undefined &&
    scene.doc.sentenceOf(near.head) === scene.doc.sentenceOf(i) &&
    scene.doc.sentenceOf(m.head) !== scene.doc.sentenceOf(i)
  )
    return false;
  // A sentence or two may lie in between, not more.
  if (scene.doc.sentenceOf(i).index - scene.doc.sentenceOf(m.head).index > 4) return false;
  const human = m.kind === 'person' || (m.kind === 'anonymous' && !/s$/.test(scene.doc.lower(m.head)));
  if (w === 'he' || w === 'she') return human;
  if (w === 'it') return /^(?:state|force|group|organisation)$/.test(m.kind);
  return m.kind === 'collective' || (m.kind === 'anonymous' && /s$/.test(scene.doc.lower(m.head)));
}

/** Head noun of a phrase: the word before its first preposition, relative, participle or comma. */
function headOf(scene: Scene, first: number, last: number): number {
  const { doc } = scene;
  for (let i = first + 1; i <= last; i++) {
    const w = doc.lower(i);
    if (PREPOSITION.test(w) || w === ',' || w === '(' || (CLAUSE_OPENERS.has(w) && w !== 'and' && w !== 'or'))
      return i - 1;
  }
  return last;
}

/** The mention that the phrase is about: the one that holds its head, else one that no preposition or possessive puts aside. */
function mentionOf(scene: Scene, first: number, last: number, head: number): ActorMention | null {
  const { doc } = scene;
  const at = scene.actorAt(head);
  if (at !== null && !possessive(doc, at)) return at;
  const inside = scene.actorsIn(first, last).filter((m) => {
    const t = doc.tokenAt(m.titleSpan !== null && m.titleSpan.start < m.start ? m.titleSpan.start : m.start);
    let before = t - 1;
    while (before > first && /^(?:the|a|an)$/.test(doc.lower(before))) before--;
    return !possessive(doc, m) && (before < first || !PREPOSITION.test(doc.lower(before)));
  });
  // "army spokesman Colonel X": the last of them is the name.
  return inside.at(-1) ?? null;
}

/** "India and Pakistan", "the United Nations, Egypt and Qatar": the mentions that fill the phrase; empty where something else stands in it. */
export function coordinated(scene: Scene, first: number, last: number): ActorMention[] {
  const { doc } = scene;
  const out: ActorMention[] = [];
  let joined = false;
  for (let k = first; k <= last; ) {
    const m = scene.actorAt(k);
    if (m !== null && doc.tokenAt(m.start) === k && m.kind !== 'pronoun' && m.kind !== 'collective') {
      out.push(m);
      k = doc.tokenAt(m.end - 1) + 1;
    } else if (/^(?:,|and|or|nor|the|both|either|neither)$/.test(doc.lower(k))) {
      if (/^(?:and|or|nor)$/.test(doc.lower(k))) joined = true;
      k++;
    } else return [];
  }
  return joined && out.length > 1 ? out : [];
}

/** A phrase that no actor rule knows: unnamed people, or a name as it stands. */
function described(scene: Scene, first: number, last: number, head: number, whole: number): Voice | null {
  const { doc } = scene;
  if (!/\p{L}/u.test(doc.word(head))) return null;
  const text = bare(doc, whole, last);
  const lower = doc.lower(first);
  const noun = doc.lower(head);
  const indefinite = INDEFINITE.has(lower) && (head === first || !/\p{Lu}/u.test(doc.word(head).charAt(0)));
  const barePlural =
    /^\p{Ll}/u.test(doc.word(first)) && noun.endsWith('s') && first === whole && noun !== 'officials';
  if (indefinite || /^sources?$/.test(noun) || (barePlural && UNNAMED_PEOPLE.has(noun)))
    return { mention: null, name: 'anonymous', desc: text, sides: [], members: [], first: whole, last };
  if (PREPOSITION.test(lower) || lower === 'there' || lower === 'what') return null;
  const name = bare(doc, first, last);
  return { mention: null, name, desc: null, sides: [], members: [name], first: whole, last };
}

function bare(doc: Doc, first: number, last: number): string {
  return doc.text.slice(doc.start(first), doc.end(last)).replace(/\s+/g, ' ');
}
