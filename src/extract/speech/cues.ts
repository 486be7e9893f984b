import type { Doc } from '../../language/index.js';
import { WordSet } from '../by-word.js';
import { once } from '../once.js';
import { SPEECH_PHRASES } from '../words/speech-phrases.js';
import { SPEECH_VERBS } from '../words/speech-verbs.js';
import type { Force } from './act.js';
import { type PhraseRow, phraseBook, type VerbPhrase } from './verb-phrase.js';

/** What the word lists say of a reporting verb. */
interface Meaning {
  readonly force: Force;
  readonly frames: ReadonlySet<string>;
  readonly entry: string;
}

/** A reporting verb or phrase where it stands in a text; tokens inclusive. */
export interface Cue extends Omit<VerbPhrase<Meaning>, 'value'>, Meaning {
  /** The words as written, in small letters: "said", "made it clear". */
  readonly text: string;
}

const FORMS = new Map(SPEECH_VERBS.map((r) => [r.verb, r.forms]));

const ROWS: PhraseRow<Meaning>[] = [
  ...SPEECH_VERBS.map((r) => ({
    verb: r.verb,
    forms: r.forms,
    rest: [],
    value: meaning(r.force, r.frames, `speech-verbs:${r.verb}`),
  })),
  ...SPEECH_PHRASES.map((r) => {
    const [verb, ...rest] = r.words.replace('~', '').split(' ');
    return {
      verb: verb!,
      forms: r.forms !== '' ? r.forms : (FORMS.get(verb!) ?? ''),
      rest,
      value: meaning(r.force, r.frames, `speech-phrases:${r.words.replace('~', '')}`),
    };
  }),
];

function meaning(force: string, frames: string, entry: string): Meaning {
  return { force: force as Force, frames: new Set(frames.split(' ')), entry };
}

const BOOK = phraseBook(ROWS);

/** The words that a cue can begin with. */
export const CUE_STARTS = BOOK.starts;

const STARTS = new WordSet(CUE_STARTS);

/** Cues by the token they begin at, as far as they were asked for: many rules ask for the same ones. */
const cuesOf = once((_: Doc) => new Map<number, Cue | null>());

/** The reporting verb or phrase that begins at token i, if one does. */
export function cueAt(doc: Doc, i: number): Cue | null {
  if (i >= doc.size || !STARTS.has(doc, i)) return null;
  const known = cuesOf(doc);
  let cue = known.get(i);
  if (cue === undefined) {
    cue = readCue(doc, i);
    known.set(i, cue);
  }
  return cue;
}

function readCue(doc: Doc, i: number): Cue | null {
  const found = BOOK(doc, i)[0];
  if (found === undefined) return null;
  const { first, last, form, group, negated, passive, value } = found;
  const { force, frames, entry } = value;
  // "the bombing claimed six lives".
  for (let k = last + 1; entry === 'speech-verbs:claim' && k <= last + 4 && k < doc.size; k++)
    if (/^(?:lives|life)$/.test(doc.lower(k))) return null;
  const text = doc.text.slice(doc.start(first), doc.end(last)).toLowerCase();
  return { first, last, form, group, negated, passive, force, frames, entry, text };
}
