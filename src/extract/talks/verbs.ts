import { Phrases, phraseSet } from '../incidents/phrases.js';
import { TALK_FUTURE, TALK_NOUNS, TALK_ONGOING, TALK_OTHER, TALK_VERBS } from '../words/talks.js';

export interface TalkVerb {
  readonly base: string;
  readonly form: 'base' | 's' | 'past' | 'ing';
  readonly sense: string;
}

/** Every form of the verbs of meeting. */
export const TALK_VERB: ReadonlyMap<string, TalkVerb> = new Map(
  TALK_VERBS.flatMap((v) => {
    const past = v.past || (v.base.endsWith('e') ? `${v.base}d` : `${v.base}ed`);
    const row = (w: string, form: TalkVerb['form']): [string, TalkVerb] => [
      w,
      { base: v.base, form, sense: v.sense },
    ];
    return [
      row(v.base, 'base'),
      row(/(?:s|ch|sh)$/.test(v.base) ? `${v.base}es` : `${v.base}s`, 's'),
      row(past, 'past'),
      row(v.participle || past, 'past'),
      row(v.gerund || `${v.base}ing`, 'ing'),
    ];
  }),
);

export const TALK_NOUN = new Phrases(TALK_NOUNS.map((n) => [n.noun, n.kind] as const));
export const FUTURE = phraseSet(TALK_FUTURE);
export const ONGOING = phraseSet(TALK_ONGOING);
export const OTHER = TALK_OTHER;
