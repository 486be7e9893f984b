import type { Doc } from '../../language/index.js';
import { BEFORE_VERB } from '../words/speech-adjuncts.js';
import { SPEECH_PHRASES } from '../words/speech-phrases.js';
import { SPEECH_VERBS } from '../words/speech-verbs.js';
import type { Force } from './act.js';
import { type VerbForm, verbForms } from './forms.js';

/** A reporting verb or phrase where it stands in a text; tokens inclusive. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  /** The words as written, in small letters: "said", "made it clear". */
  readonly text: string;
  readonly form: VerbForm;
  readonly force: Force;
  readonly frames: ReadonlySet<string>;
  /** First token of the verb group: "has repeatedly | said". */
  readonly group: number;
  readonly negated: boolean;
  /** "was told", "dismissed by": the one who speaks is not the subject. */
  readonly passive: boolean;
  readonly entry: string;
}

interface Entry {
  readonly form: VerbForm;
  readonly force: Force;
  readonly frames: ReadonlySet<string>;
  readonly rest: readonly string[];
  readonly entry: string;
}

const STARTS = new Map<string, Entry[]>();

function learn(form: string, e: Entry): void {
  const known = STARTS.get(form);
  if (known === undefined) STARTS.set(form, [e]);
  else known.push(e);
}

for (const row of SPEECH_VERBS)
  for (const [form, kind] of verbForms(row.verb, row.forms))
    learn(form, {
      form: kind,
      force: row.force as Force,
      frames: new Set(row.frames.split(' ')),
      rest: [],
      entry: `speech-verbs:${row.verb}`,
    });
const IRREGULAR: Readonly<Record<string, string>> = {
  make: 'makes,made,made,making',
  give: 'gives,gave,given,giving',
  have: 'has,had,had,having',
  let: 'lets,let,let,letting',
  take: 'takes,took,taken,taking',
  leave: 'leaves,left,left,leaving',
  set: 'sets,set,set,setting',
  lay: 'lays,laid,laid,laying',
  go: 'goes,went,gone,going',
  put: 'puts,put,put,putting',
};
for (const row of SPEECH_PHRASES) {
  const [head, ...rest] = row.words.replace('~', '').split(' ');
  for (const [form, kind] of verbForms(head!, IRREGULAR[head!] ?? ''))
    learn(form, {
      form: kind,
      force: row.force as Force,
      frames: new Set(row.frames.split(' ')),
      rest,
      entry: `speech-phrases:${row.words.replace('~', '')}`,
    });
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'gets', 'got']);
const NOT = new Set(['not', "n't", 'never', 'nobody', 'neither', 'nor']);
const NOMINAL_BEFORE =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|some|such|of|'s|’s|'|several|many|further|earlier|latest|recent|new|media|press|initial|unconfirmed|conflicting)$/;

/** The reporting verb or phrase that begins at token i, if one does. */
export function cueAt(doc: Doc, i: number): Cue | null {
  const entries = STARTS.get(doc.lower(i));
  if (entries === undefined) return null;
  let best: Entry | undefined;
  for (const e of entries)
    if (follows(doc, i, e.rest) && (best === undefined || e.rest.length > best.rest.length)) best = e;
  if (best === undefined || !isVerb(doc, i, best)) return null;
  const last = i + best.rest.length;
  const s = doc.sentenceOf(i);
  let group = i;
  let negated = false;
  let passive = false;
  let free = false;
  for (let k = i - 1; k >= s.first; k--) {
    const w = doc.lower(k);
    if (NOT.has(w)) negated = true;
    else if (BE.has(w) && best.form === 'past' && k === group - 1) passive = true;
    if (BEFORE_VERB.has(w) || (/..ly$/.test(w) && w !== 'family' && w !== 'july' && w !== 'italy')) {
      group = k;
      if (/^(?:has|have|had|did|does|do|will|would|could|can|may|might|must|should)$/.test(w)) free = true;
    } else if (w === 'to' && best.form === 'base') return null;
    else break;
  }
  if (best.form === 'past' && !free && !passive && last < s.last && doc.lower(last + 1) === 'by') {
    // "the truce declared by the government"; "stated by the ministry".
    if (!/^(?:,|"|”|’|')$/.test(group > s.first ? doc.word(group - 1) : ',')) passive = true;
  }
  if (best.form === 'past' && !free && /^(?:having|being)$/.test(group > s.first ? doc.lower(group) : ''))
    passive = passive || doc.lower(group) === 'being';
  return {
    first: i,
    last,
    text: doc.text.slice(doc.start(i), doc.end(last)).toLowerCase(),
    form: best.form,
    force: best.force,
    frames: best.frames,
    group,
    negated,
    passive,
    entry: best.entry,
  };
}

function follows(doc: Doc, i: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++)
    if (i + 1 + k >= doc.size || doc.lower(i + 1 + k) !== rest[k]) return false;
  return true;
}

/** Whether the word is a verb here: "claims" after "Thai" or "the" is none. */
function isVerb(doc: Doc, i: number, e: Entry): boolean {
  const s = doc.sentenceOf(i);
  const before = i > s.first ? doc.lower(i - 1) : '';
  if (NOMINAL_BEFORE.test(before) && !(before === "'s" && e.form === 'ing')) {
    // "The deal, he said": a pronoun in between would have been seen. "its" and the like are never before a verb.
    if (e.form !== 'past' || !/^(?:that|this|these|those|several|many|'|no|some)$/.test(before)) return false;
  }
  if (e.rest.length > 0) return true;
  if (doc.model !== undefined) {
    const p = doc.upos(i);
    if (p === 'VERB' || p === 'AUX') return !(e.form === 'base' && i === s.first);
    if (e.form === 'past' || e.form === 'ing')
      return p !== 'NOUN' && p !== 'PROPN' ? e.form === 'past' : /^(?:said|told)$/.test(doc.lower(i));
    return false;
  }
  if (e.form === 'ing') return before === ',' || before === 'while' || before === 'and';
  if (e.form === 's' || e.form === 'base')
    return (
      !/^(?:claims|reports|comments|notes|orders|charges|demands|requests|answers|fears|hopes|names|calls|counts|records|terms)$/.test(
        doc.lower(i),
      ) || /^\p{L}/u.test(before)
    );
  return true;
}
