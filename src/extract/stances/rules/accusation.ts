import { conjuncts, subject } from '../../../language/index.js';
import { once } from '../../once.js';
import type { Reach, Scene } from '../../speech/scene.js';
import { phraseBook } from '../../speech/verb-phrase.js';
import { ACCUSING_VERBS, BREACH_NOUNS, OFFENCES } from '../../words/stance-breach.js';
import { holders, type Taken } from '../holder.js';
import { actorOf, type Stage, stretch } from '../stage.js';
import { topicBefore, topicIn, topicWords } from '../topic.js';

const TRUCE = new Set(['truce']);
/** Verbs of keeping, which one is accused of not doing. */
const KEEPS = /^(?:honou?r|compl|abid|adher|observ|respect|implement|fulfil|uphold|stick|keep|live)/;
const ACCUSING = phraseBook(
  ACCUSING_VERBS.map((r) => {
    const [verb, ...rest] = r.words.split(' ');
    return { verb: verb!, forms: r.forms, rest, value: r.words };
  }),
);

/** The words that `readAccusation` starts from. */
export const ACCUSING_STARTS = ACCUSING.starts;

/** "accused each other of breaking the halt", "traded blame as the truce frays"; the verb begins at token i. */
export function readAccusation(stage: Stage, i: number, reach: Reach): Taken | null {
  const { scene } = stage;
  const { doc } = scene;
  const p = ACCUSING(doc, i)[0];
  if (p === undefined || p.negated) return null;
  const voice = actorOf(stage, p, reach);
  if (voice === null) return null;
  const next = p.last + 1;
  const last = accusedEnd(scene, next, reach.last);
  const offence = offenceIn(scene, next, last);
  const mutual =
    /^(?:each|one)$/.test(doc.lower(next)) ||
    (doc.lower(next) === 'the' && /^(?:other|others)$/.test(doc.lower(next + 1))) ||
    /^(?:trade|exchange)/.test(p.value) ||
    p.form === 'ing';
  const truce = topicIn(scene, next, last, TRUCE) ?? topicIn(scene, reach.first, reach.last, TRUCE);
  const bare = p.value === 'blame' && blamesFor(scene, next, last);
  if (p.value === 'blame' && !mutual && !bare && offence !== 'breach') return null;
  if (offence === null && !bare && !(mutual && truce !== null)) return null;
  if (
    offence !== 'breach' &&
    truce === null &&
    topicBefore(scene, p.first, TRUCE) === null &&
    !mentionsTruce(scene)
  )
    return null;
  const holder = mutual ? jointly(scene, p.first, holders(voice)) : holders(voice);
  const topic = truce ?? topicIn(scene, next, last) ?? topicBefore(scene, p.first);
  if (holder.length === 0 || topic === null) return null;
  return {
    holder,
    position: 'accuses-breach',
    about: topicWords(scene, topic.token),
    ...stretch(scene, Math.min(voice.first, p.group), last),
    rule: 'accuses',
    words: [`stance-breach:${p.value}`],
  };
}

/** "Armenia and Azerbaijan reached a deal, but accused each other": both, though one stands nearest. */
function jointly(scene: Scene, verb: number, named: string[]): string[] {
  const { doc } = scene;
  const s = named.length === 1 && doc.model !== undefined ? subject(doc, verb) : -1;
  if (s < 0) return named;
  const all = conjuncts(doc, s).flatMap((k) => scene.actorAt(k)?.members ?? []);
  return all.length > 1 && all.includes(named[0]!) ? [...new Set(all)] : named;
}

/** "blamed GAM", "blames the Israelis for it": a party alone, for what was told before. */
function blamesFor(scene: Scene, first: number, last: number): boolean {
  const { doc } = scene;
  let end = last;
  if (/^(?:it|this|that)$/.test(doc.lower(end)) && doc.lower(end - 1) === 'for') end -= 2;
  const m = scene.actorAt(end);
  if (m === null || !/^(?:state|group|force|organisation)$/.test(m.kind)) return false;
  const at = doc.tokenAt(m.start);
  return at === first || (at === first + 1 && doc.lower(first) === 'the');
}

/** Accusations run on over commas, to the end of the clause. */
function accusedEnd(scene: Scene, first: number, limit: number): number {
  const { doc } = scene;
  let k = first;
  while (k <= limit && !/^[;:.!?]$/.test(doc.word(k)) && doc.lower(k) !== 'but') k++;
  return k - 1;
}

function offenceIn(scene: Scene, first: number, last: number): 'breach' | 'attack' | null {
  const { doc } = scene;
  let attack = false;
  for (let k = first; k <= last; k++) {
    const w = doc.lower(k);
    if (
      BREACH_NOUNS.has(w) ||
      /^(?:violat|break|broke|breach|flout|trampl|infring|torn|tearing|tore|reneg|disregard|ignor|collaps|breakdown|unravel|wreck|derail|scuttl|torpedo|sabotag)/.test(
        w,
      )
    )
      return 'breach';
    // "failing to honour the agreements", "not complying with the truce".
    if (
      /^(?:failing|failed|refusing|not)$/.test(w) &&
      KEEPS.test(doc.lower(k + (doc.lower(k + 1) === 'to' ? 2 : 1)))
    )
      return 'breach';
    if (OFFENCES.has(w)) attack = true;
  }
  return attack ? 'attack' : null;
}

/** Whether the report tells of a truce at all: then attacks that somebody is accused of are set against it. */
export const mentionsTruce = once((scene: Scene): boolean =>
  /\b(?:cease-?fire|truce|armistice|cessation of hostilities)\b/i.test(scene.ctx.text),
);
