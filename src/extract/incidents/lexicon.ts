import type { IncidentAct } from '../../model/index.js';
import { cellList, type Row } from '../../model/words.js';
import { CASUALTY_WORDS, VICTIMS } from '../words/casualty.js';
import {
  INTENT,
  PLACE_PREPOSITIONS,
  PLACE_TAILS,
  TIED,
  UNREAL_BEFORE_NOUN,
} from '../words/incident-context.js';
import { IDIOMS } from '../words/incident-idioms.js';
import { INCIDENT_NOUNS } from '../words/incident-nouns.js';
import { INCIDENT_VERBS } from '../words/incident-verbs.js';
import { WEAPONS } from '../words/weapon.js';
import { Phrases, phraseSet } from './phrases.js';

/** How a form of a verb stands: a past that is also the participle is `ed`. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ed' | 'ing';
export type VerbClass =
  | 'strike'
  | 'launch'
  | 'kill'
  | 'wound'
  | 'die'
  | 'down'
  | 'bring'
  | 'damage'
  | 'seize'
  | 'explode'
  | 'clash'
  | 'breach'
  | 'undergo'
  | 'occur'
  | 'record'
  | 'leave';

/** A form of a verb of violence, as the tables give it. */
export interface VerbEntry {
  readonly base: string;
  readonly form: VerbForm;
  readonly cls: VerbClass;
  readonly act: IncidentAct;
  readonly needs: string;
}

export interface NounEntry {
  readonly noun: string;
  readonly act: IncidentAct;
  readonly kind: 'attack' | 'clash' | 'noise' | 'breach' | 'result' | 'vague' | 'fire';
  readonly plural: boolean;
}

export type WeaponEntry = Row<'noun' | 'kind' | 'count' | 'act'>;

/** Every form of the verbs of violence, small letters. */
export const VERBS: ReadonlyMap<string, VerbEntry> = verbForms();
export const NOUNS = new Phrases<NounEntry>(nounEntries());
export const WEAPON_NAMES = new Phrases<WeaponEntry>(WEAPONS.map((w) => [w.noun, w] as const));
export const CASUALTIES: ReadonlyMap<string, Row<'word' | 'slot' | 'shape'>> = new Map(
  CASUALTY_WORDS.map((w) => [w.word, w] as const),
);
export const VICTIM_NOUNS = new Phrases(VICTIMS.map((v) => [v.noun, v.general === 'general'] as const));
export const UNREAL_NOUN = phraseSet(UNREAL_BEFORE_NOUN);
export const TIES = phraseSet(TIED);
export const INTENT_NOUNS = INTENT;
export const PLACE_PREPS = new Phrases(PLACE_PREPOSITIONS.map((p) => [p.word, p.how] as const));
export const PLACE_TAIL: ReadonlyMap<string, boolean> = new Map(
  PLACE_TAILS.map((t) => [t.word, t.keep === 'keep'] as const),
);
/** Per verb, the words that make it an idiom without violence. */
export const IDIOM_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  IDIOMS.map((r) => [r.verb, new Set(cellList(r.words))] as const),
);

function verbForms(): Map<string, VerbEntry> {
  const out = new Map<string, VerbEntry>();
  for (const v of INCIDENT_VERBS) {
    if (v.class === 'none') continue;
    const past = v.past || regularPast(v.base);
    const participle = v.participle || past;
    const add = (word: string, form: VerbForm): void => {
      if (!out.has(word))
        out.set(word, {
          base: v.base,
          form,
          cls: v.class as VerbClass,
          act: v.act as IncidentAct,
          needs: v.needs,
        });
    };
    if (past === participle) add(past, 'ed');
    else {
      add(past, 'past');
      add(participle, 'participle');
    }
    add(v.gerund || regularIng(v.base), 'ing');
    add(v.base, 'base');
    add(
      /(?:s|x|z|ch|sh|o)$/.test(v.base) ? `${v.base}es` : `${v.base.replace(/([^aeiou])y$/, '$1ie')}s`,
      's',
    );
  }
  return out;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function regularIng(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function nounEntries(): [string, NounEntry][] {
  return INCIDENT_NOUNS.flatMap((n) => {
    if (n.kind === 'none') return [];
    const value = { noun: n.noun, act: n.act as IncidentAct, kind: n.kind as NounEntry['kind'] };
    return [
      [n.noun, { ...value, plural: false }],
      [n.plural, { ...value, plural: n.plural !== n.noun }],
    ] as [string, NounEntry][];
  });
}
