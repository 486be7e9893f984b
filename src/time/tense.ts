import type { Tokens } from './scan.js';
import { PROMISES } from './words/cues.js';
import { COMING, FUTURE, NOT_PAST, PAST } from './words/tense.js';

/** What the words around a time say about its side of publication; `open` where they say nothing. */
export type Tense = 'past' | 'future' | 'open';

const REACH = 40;

/**
 * Looks for the nearest verb cue to the left in the same sentence, then to the right: "will", "to resume", "scheduled"
 * speak of the future, "said", "-ed" of the past. A search of at most 40 tokens each way keeps it linear.
 */
export function tenseAt(
  t: Tokens,
  first: number,
  last: number,
  sentenceStart: number,
  sentenceEnd: number,
  promised = false,
): Tense {
  for (let i = first - 1; i >= Math.max(sentenceStart, first - REACH); i--) {
    const cue = cueAt(t, i, promised);
    if (cue !== 'open') return cue;
  }
  for (let i = last + 1; i <= Math.min(sentenceEnd, last + REACH); i++) {
    const cue = cueAt(t, i, promised);
    if (cue !== 'open') return cue;
  }
  return 'open';
}

function cueAt(t: Tokens, i: number, promised: boolean): Tense {
  if (!t.isWord(i)) return 'open';
  const w = t.at(i);
  if (FUTURE.has(w) || (promised && PROMISES.has(w))) return 'future';
  if (w === 'to' && infinitive(t, i + 1)) return 'future';
  // "will be held", "to be freed": the participle waits for the verb before "be".
  if (t.at(i - 1) === 'be') return 'open';
  if (PAST.has(w)) return 'past';
  if (w.length > 4 && w.endsWith('ed') && !NOT_PAST.has(w) && !t.capital(i)) return 'past';
  return 'open';
}

function infinitive(t: Tokens, i: number): boolean {
  const w = t.at(i);
  return t.isWord(i) && !t.capital(i) && COMING.has(w);
}
