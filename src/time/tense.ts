import type { Tokens } from './scan.js';
import { PROMISES } from './words/cues.js';
import { COMING, FUTURE, MODALS, NOT_PAST, PAST } from './words/tense.js';

/** What the words around a time say about its side of publication; `open` where they say nothing. */
export type Tense = 'past' | 'future' | 'open';

const REACH = 40;

/** How to look. */
export interface Look {
  /** Verbs of promising speak of what is to come: "announced a truce from Saturday". */
  readonly promised?: boolean;
  /** Only what stands before counts. */
  readonly leftOnly?: boolean;
}

/**
 * Looks for the nearest verb cue to the left in the same sentence, then to the right: "will", "to resume", "scheduled"
 * speak of the future, "said", "-ed" of the past. A quotation mark stops it: what is said in it has a tense of its own.
 * At most 40 tokens each way keep it linear.
 */
export function tenseAt(
  t: Tokens,
  first: number,
  last: number,
  sentenceStart: number,
  sentenceEnd: number,
  look: Look = {},
): Tense {
  for (let i = first - 1; i >= Math.max(sentenceStart, first - REACH); i--) {
    if (isQuote(t, i)) break;
    const cue = cueAt(t, i, look.promised === true);
    if (cue !== 'open') return cue;
  }
  if (look.leftOnly === true) return 'open';
  for (let i = last + 1; i <= Math.min(sentenceEnd, last + REACH); i++) {
    if (isQuote(t, i)) break;
    const cue = cueAt(t, i, false);
    if (cue !== 'open') return cue;
  }
  return 'open';
}

function isQuote(t: Tokens, i: number): boolean {
  const m = t.at(i);
  return m === '"' || m === '\u201c' || m === '\u201d' || m === '\u00ab' || m === '\u00bb';
}

function cueAt(t: Tokens, i: number, promised: boolean): Tense {
  if (!t.isWord(i)) return 'open';
  const w = t.at(i);
  if (FUTURE.has(w) || (promised && PROMISES.has(w))) return 'future';
  if (w === 'to' && COMING.has(t.at(i + 1)) && !t.capital(i + 1)) return 'future';
  if (MODALS.has(w)) return COMING.has(t.at(i + 1)) ? 'future' : 'open';
  if (w === 'set') return t.at(i + 1) === 'to' || t.at(i + 1) === 'for' ? 'future' : 'past';
  // "will be held", "to be freed": the participle waits for the verb before "be".
  if (t.at(i - 1) === 'be') return 'open';
  if (PAST.has(w)) return 'past';
  if (w.length > 4 && w.endsWith('ed') && !NOT_PAST.has(w) && !t.capital(i)) return 'past';
  return 'open';
}
