import type { Sentence } from '../../language/index.js';
import { isNegated, modality } from '../../language/index.js';
import {
  BE,
  BE_PAST,
  DENYING,
  HAVE,
  INTENT,
  ONGOING,
  UNREAL_MARKS,
  UNREAL_NEGATIONS,
} from '../words/incident-context.js';
import { IDIOM_WORDS, UNREAL_NOUN, type VerbEntry } from './lexicon.js';
import { eventsIn, weaponsIn } from './near.js';
import type { Scene } from './scene.js';

/**
 * How a verb stands: `fact` told as having happened · `reduced` a bare participle behind a noun ("a train hit in …") · `adverbial`
 * a gerund beside another clause ("wounding two") · `present` a bare present · `unreal` wished, feared, planned, denied or
 * negated · `no` no verb here.
 */
export type Fact = 'fact' | 'reduced' | 'adverbial' | 'present' | 'unreal' | 'no';

export interface VerbStand {
  readonly fact: Fact;
  readonly passive: boolean;
  /** First token of the auxiliaries, or of the verb. */
  readonly first: number;
}

const ADVERB = /(?:ly|n't)$/;
const SMALL = new Set([
  'also',
  'again',
  'already',
  'still',
  'now',
  'then',
  'just',
  'since',
  'so',
  'far',
  'first',
  'even',
  'both',
  'all',
  'then',
  'once',
  'not',
  'never',
  'ever',
  'only',
  'later',
  'earlier',
  'twice',
]);

/** Reads the words around a verb form, asking the tree where there is one. */
export function standOf(scene: Scene, i: number, entry: VerbEntry, s: Sentence): VerbStand {
  const { doc } = scene;
  const no: VerbStand = { fact: 'no', passive: false, first: i };
  const aux: string[] = [];
  let first = i;
  for (let k = i - 1; k >= s.first && i - k <= 6; k--) {
    const w = doc.lower(k);
    if (BE.has(w) || HAVE.has(w) || UNREAL_MARKS.has(w) || /^(?:did|does|do|had)$/.test(w)) {
      if (w === 'to' && !isInfinitive(scene, i, entry)) break;
      aux.unshift(w);
      first = k;
    } else if (SMALL.has(w) || ADVERB.test(w) || w === "n't") {
      if (w === 'not' || w === 'never' || w === "n't") aux.unshift(w);
    } else break;
  }
  const be = aux.some((w) => BE.has(w));
  const bePast = aux.some((w) => BE_PAST.has(w));
  const have = aux.some((w) => HAVE.has(w));
  if (isIdiom(scene, i, entry, s)) return no;
  // "accused Armenia of shelling Agdam": a noun to many a tagger; "of shelling of the town" is one.
  const charged =
    entry.form === 'ing' && accusedOf(scene, i, s.first) && doc.lower(Math.min(s.last, i + 1)) !== 'of';
  if (doc.model !== undefined && !charged && !isVerbHere(scene, i, entry, be || have)) return no;
  if (charged) return { fact: 'adverbial', passive: false, first };
  const passive =
    be && (entry.form === 'participle' || entry.form === 'ed') && !(have && !aux.includes('been'));
  const unreal: VerbStand = { fact: 'unreal', passive, first };
  if (aux.some((w) => UNREAL_NEGATIONS.has(w) || (UNREAL_MARKS.has(w) && w !== 'to'))) return unreal;
  if (negatedBefore(scene, first, s)) return unreal;
  if (doc.model !== undefined) {
    const m = modality(doc, i);
    if (m === 'possible' || m === 'obliged' || m === 'conditional' || m === 'future' || m === 'imperative')
      return unreal;
    if (isNegated(doc, i)) return unreal;
  }
  if (underMark(scene, first, s)) return unreal;
  switch (entry.form) {
    case 'past':
      return { fact: 'fact', passive: false, first };
    case 'participle':
    case 'ed':
      if (passive) return { fact: bePast || have || be ? 'fact' : 'unreal', passive: true, first };
      if (have) return { fact: 'fact', passive: false, first };
      if (aux.includes('to')) return unreal;
      return bare(scene, i, entry, s, first);
    case 'ing': {
      if (be) return { fact: 'fact', passive: false, first };
      const before = i > s.first ? doc.lower(i - 1) : '';
      if (ONGOING.has(before) || ONGOING.has(`${doc.lower(Math.max(s.first, i - 2))} ${before}`))
        return { fact: 'fact', passive: false, first };
      if (
        UNREAL_NOUN.endingAt(doc, i - 1, s.first) !== null ||
        /^(?:from|of|for|without|before|by|to|against|into|about)$/.test(before)
      )
        return before === 'by' || before === 'of' ? { fact: 'adverbial', passive: false, first } : unreal;
      return { fact: 'adverbial', passive: false, first };
    }
    case 'base':
      if (aux.includes('did')) return { fact: 'fact', passive: false, first };
      if (aux.includes('to')) {
        const k = first - 1;
        return k >= s.first && ONGOING.has(doc.lower(k)) ? { fact: 'fact', passive: false, first } : unreal;
      }
      return { fact: 'present', passive: false, first };
    default:
      return { fact: 'present', passive: false, first };
  }
}

/** A past or participle without auxiliaries: a finite past, or a participle that leans on the noun before it. */
function bare(scene: Scene, i: number, entry: VerbEntry, s: Sentence, first: number): VerbStand {
  const { doc } = scene;
  const by = i < s.last && doc.lower(i + 1) === 'by';
  if (doc.model !== undefined) {
    const x = doc.xpos(i);
    // "were among the cities hit": nothing is behind it that it could have hit.
    const alone = i === s.last || /^[.,;:!?)]$/.test(doc.word(i + 1));
    // "a passenger train hit in a deadly attack": it was hit.
    const inAttack =
      /^(?:in|by|during)$/.test(doc.lower(Math.min(s.last, i + 1))) &&
      eventsIn(scene, i + 2, Math.min(s.last, i + 5)).length > 0 &&
      weaponsIn(scene, i - 1, i - 1).length === 0;
    if (x === 'VBD' && (alone || inAttack) && entry.base === 'hit' && doc.upos(i - 1) === 'NOUN')
      return { fact: 'reduced', passive: true, first };
    if (x === 'VBD' && !by) return { fact: 'fact', passive: false, first };
    const rel = doc.rel(i);
    const object = i < s.last && /^(?:DET|NUM|PROPN|ADJ|PRON|NOUN)$/.test(doc.upos(i + 1));
    // A finite past, though the tree hangs it up as a clause beside another.
    const plain = i < s.last && /^(?:DET|NUM)$/.test(doc.upos(i + 1));
    if (object && !by && (plain || (x !== 'VBN' && !rel.startsWith('acl'))) && entry.cls !== 'kill')
      return { fact: 'fact', passive: false, first };
    if (object && !by && entry.cls === 'strike' && rel === 'advcl')
      return { fact: 'fact', passive: false, first };
    if (rel.startsWith('acl') || by || rel === 'advcl') return { fact: 'reduced', passive: true, first };
    if (rel === 'conj') {
      // "was hit and destroyed": shares the auxiliary of the verb before it.
      const h = doc.head(i);
      const shared = h >= 0 && h < i && doc.xpos(h) === 'VBN';
      return { fact: 'fact', passive: shared, first };
    }
    const transitive = i < s.last && /^(?:DET|NUM|PROPN|ADJ|PRON|NOUN)$/.test(doc.upos(i + 1));
    if (x === 'VBN' && !transitive && entry.cls !== 'die' && entry.cls !== 'explode' && entry.cls !== 'clash')
      return { fact: 'reduced', passive: true, first };
    return { fact: 'fact', passive: false, first };
  }
  return by ? { fact: 'reduced', passive: true, first } : { fact: 'fact', passive: false, first };
}

function isInfinitive(scene: Scene, i: number, entry: VerbEntry): boolean {
  return (
    entry.form === 'base' ||
    scene.doc.lower(i - 1) === 'be' ||
    scene.doc.lower(i - 1) === 'have' ||
    scene.doc.lower(i - 1) === 'been'
  );
}

/** "accused the rebels of seizing …": a gerund behind "of" that somebody is accused of. */
export function accusedOf(scene: Scene, i: number, first: number): boolean {
  const { doc } = scene;
  if (i <= first || doc.lower(i - 1) !== 'of') return false;
  for (let k = i - 2; k >= first && i - k <= 10; k--) if (/^accus/.test(doc.lower(k))) return true;
  return false;
}

function isVerbHere(scene: Scene, i: number, entry: VerbEntry, aux: boolean): boolean {
  const { doc } = scene;
  const u = doc.upos(i);
  if (u === 'VERB' || u === 'AUX') return true;
  if (entry.form === 'past' || entry.form === 'participle') return true;
  if (entry.form === 'ed' && aux) return true;
  // "Two wounded in …", "a passenger train hit in": taggers see nouns and adjectives here.
  if (entry.form === 'ed' && u === 'ADJ' && /^(?:kill|wound|injure|hurt)$/.test(entry.base)) return true;
  // "an air raid on the base wrecked Turkish batteries": between two nouns, no adjective.
  if (
    entry.form === 'ed' &&
    u === 'ADJ' &&
    (entry.cls === 'damage' || entry.cls === 'strike') &&
    /^(?:NOUN|PROPN)$/.test(doc.upos(i - 1)) &&
    /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(doc.upos(Math.min(doc.size - 1, i + 1)))
  )
    return true;
  // Forms that are nothing but a past: whatever the tagger makes of them.
  if (/^(?:struck|slew|overran|blew|shelled|bombed|bombarded|ambushed|stormed)$/.test(doc.lower(i)))
    return true;
  if (doc.lower(i) === 'shot' && /^(?:dead|at|down)$/.test(doc.lower(Math.min(doc.size - 1, i + 1))))
    return true;
  // "a residential building hit in Bilohorodka", "Ukraine's Air Force counts 112 drones".
  const next = i + 1 < doc.size ? doc.lower(i + 1) : '';
  if (
    entry.base === 'hit' &&
    /^(?:in|by|at|near|overnight|on)$/.test(next) &&
    i > 0 &&
    doc.upos(i - 1) === 'NOUN'
  )
    return true;
  return (
    entry.cls === 'record' && entry.form === 's' && scene.actorAt(i - 1) !== null && doc.upos(i + 1) === 'NUM'
  );
}

function isIdiom(scene: Scene, i: number, entry: VerbEntry, s: Sentence): boolean {
  const { doc } = scene;
  const words = IDIOM_WORDS.get(entry.base);
  if (words === undefined) return false;
  for (let k = i - 1; k >= s.first && i - k <= 4; k--)
    if (words.has(doc.lower(k)) && /^(?:was|were|been|is)$/.test(doc.lower(i - 1))) return true;
  // The object stands within a few words behind, the doer of a passive behind "by".
  for (let k = i + 1; k <= s.last && k <= i + 5; k++) {
    const w = doc.lower(k);
    if (/^[,.;:()—–]$/.test(w) || /^(?:on|in|at|against|near|when|while|and|after)$/.test(w)) {
      if (w !== 'on' && w !== 'in') return false;
      if (k === i + 1 && words.has(w)) return true;
      return false;
    }
    if (words.has(w)) return true;
  }
  return false;
}

/** "nobody", "not a single round", "no drones" before the verb in its clause; "denied" or "ruled out" over it. */
function negatedBefore(scene: Scene, first: number, s: Sentence): boolean {
  const { doc } = scene;
  for (let k = first - 1; k >= s.first && first - k <= 12; k--) {
    const w = doc.lower(k);
    if (
      /^[;:()—–.!?]$/.test(w) ||
      w === ',' ||
      /^(?:but|and|while|who|which|that|when|because|as)$/.test(w)
    ) {
      // "denied that its soldiers opened fire", "rejected Thai claims that …"
      if (w === 'that') {
        for (let j = k - 1; j >= s.first && k - j <= 6; j--) if (DENYING.has(doc.lower(j))) return true;
      }
      return false;
    }
    if (
      UNREAL_NEGATIONS.has(w) &&
      !(w === 'no' && doc.lower(k + 1) === 'fewer') &&
      !(w === 'none' && doc.lower(k + 1) === 'other')
    )
      return true;
    if (DENYING.has(w)) return true;
  }
  return false;
}

/** "if", "unless", "should" at the head of the clause; "threat", "plan" over it. */
function underMark(scene: Scene, first: number, s: Sentence): boolean {
  const { doc } = scene;
  for (let k = first - 1; k >= s.first && first - k <= 14; k--) {
    const w = doc.lower(k);
    if (w === ';' || w === ':' || w === '—') return false;
    if (w === 'if' || w === 'unless' || w === 'whether') return true;
    // "will defend themselves in case of being attacked", "in the event of an attack".
    if ((w === 'case' || w === 'event') && doc.lower(k + 1) === 'of') return true;
    if (w === 'should' && (k === s.first || doc.lower(k - 1) === ',')) return true;
    if (w === 'that' && k > s.first && INTENT.has(doc.lower(k - 1))) return true;
    if (w === ',' && first - k > 1) return false;
  }
  return false;
}
