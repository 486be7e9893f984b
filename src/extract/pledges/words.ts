import type { Row } from '../../model/words.js';
import { CONDITION_CUES, HEARSAY, UNSAID_CUES, YES_CUES } from '../words/pledge-cues.js';
import { CAPTIVES, DEEDS, FORCE_WORDS, GROUNDS, PASSAGES } from '../words/pledge-deeds.js';
import { BREACH, ENDS, FRAMES, OBSERVE, OBSERVED, STATUS } from '../words/pledge-frames.js';
import { DEALS, HOLD_IDIOMS, HOLD_NOUNS, HOLD_VERBS, TRUCES } from '../words/pledge-holds.js';
import { BOUND_NOUNS, COUNT_CUES, NAMED_VERBS, PLEDGE_NOUNS, VERSION_NOUNS } from '../words/pledge-refine.js';
import { VIOLENCE } from '../words/pledge-violence.js';
import { TARGET_WORDS } from '../words/target-words.js';
import { type Inflection, Lexicon } from './lexicon.js';

/** The word tables of the pledge rules, ready to be looked up. */
const verb = (): Inflection => 'verb';
const noun = (): Inflection => 'noun';
const none = (): Inflection => 'none';
const byPos = (row: Row<'pos'>): Inflection => (row.pos === 'v' ? 'verb' : row.pos === 'n' ? 'noun' : 'none');

export const violence = new Lexicon('pledge-violence', VIOLENCE, byPos);
export const holdVerbs = new Lexicon('pledge-holds', HOLD_VERBS, verb);
export const holdNouns = new Lexicon('pledge-holds', HOLD_NOUNS, none);
export const holdIdioms = new Lexicon('pledge-holds', HOLD_IDIOMS, verb);
export const truces = new Lexicon('pledge-holds', TRUCES, noun);
export const deals = new Lexicon('pledge-holds', DEALS, noun);
export const deeds = new Lexicon('pledge-deeds', DEEDS, byPos);
export const captives = new Lexicon('pledge-deeds', CAPTIVES, noun);
export const passages = new Lexicon('pledge-deeds', PASSAGES, noun);
export const grounds = new Lexicon('pledge-deeds', GROUNDS, noun);
export const forces = new Lexicon('pledge-deeds', FORCE_WORDS, noun);
export const frames = new Lexicon('pledge-frames', FRAMES, byPos);
export const status = new Lexicon('pledge-frames', STATUS, verb);
export const observe = new Lexicon('pledge-frames', OBSERVE, verb);
export const breach = new Lexicon('pledge-frames', BREACH, verb);
export const ends = new Lexicon('pledge-frames', ENDS, verb);
export const observed = new Lexicon('pledge-frames', OBSERVED, noun);
export const conditionCues = new Lexicon('pledge-cues', CONDITION_CUES, none);
export const unsaidCues = new Lexicon('pledge-cues', UNSAID_CUES, none);
export const yesCues = new Lexicon('pledge-cues', YES_CUES, none);
export const hearsay = new Lexicon('pledge-cues', HEARSAY, none);
export const targetWords = new Lexicon('target-words', TARGET_WORDS, noun);

export const countCues = new Lexicon('pledge-refine', COUNT_CUES, verb);
export const pledgeNouns = new Lexicon('pledge-refine', PLEDGE_NOUNS, none);
export const boundNouns = new Lexicon('pledge-refine', BOUND_NOUNS, none);
export const versionNouns = new Lexicon('pledge-refine', VERSION_NOUNS, none);
export const namedVerbs = new Lexicon('pledge-refine', NAMED_VERBS, verb);
