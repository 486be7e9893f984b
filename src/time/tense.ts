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

// Cues are remembered per token: 1 nothing, 2 past, 3 future, 4 past but a promise, 5 a quotation mark.
const NONE = 1;
const WAS = 2;
const COMES = 3;
const PROMISE = 4;
const QUOTE = 5;

/** The cues of one text, found as they are asked for. */
export class Cues {
  private readonly known: Uint8Array;
  constructor(
    private readonly t: Tokens,
    private readonly sentence: Int32Array,
  ) {
    this.known = new Uint8Array(t.size);
  }

  /**
   * Looks for the nearest verb cue to the left of tokens `first`–`last` in the same sentence, then to the right: "will",
   * "to resume", "scheduled" speak of the future, "said", "-ed" of the past. A quotation mark stops it: what is said in
   * it has a tense of its own. At most 40 tokens each way keep it linear.
   */
  tense(first: number, last: number, look: Look = {}): Tense {
    const s = this.sentence[first]!;
    for (let i = first - 1; i >= 0 && i >= first - REACH && this.sentence[i] === s; i--) {
      const cue = this.cue(i);
      if (cue === QUOTE) break;
      if (cue === COMES || (cue === PROMISE && look.promised === true)) return 'future';
      if (cue === WAS || cue === PROMISE) return 'past';
    }
    if (look.leftOnly === true) return 'open';
    for (let i = last + 1; i < this.t.size && i <= last + REACH && this.sentence[i] === s; i++) {
      const cue = this.cue(i);
      if (cue === QUOTE) break;
      if (cue === COMES) return 'future';
      if (cue === WAS || cue === PROMISE) return 'past';
    }
    return 'open';
  }

  private cue(i: number): number {
    const known = this.known[i]!;
    if (known !== 0) return known;
    const cue = isQuote(this.t.code(i)) ? QUOTE : this.t.isWord(i) ? cueOf(this.t, i) : NONE;
    this.known[i] = cue;
    return cue;
  }
}

function isQuote(c: number): boolean {
  return c === 0x22 || c === 0x201c || c === 0x201d || c === 0xab || c === 0xbb;
}

function cueOf(t: Tokens, i: number): number {
  const w = t.at(i);
  if (FUTURE.has(w)) return COMES;
  if (w === 'to') return COMING.has(t.at(i + 1)) && !t.capital(i + 1) ? COMES : NONE;
  if (MODALS.has(w)) return COMING.has(t.at(i + 1)) ? COMES : NONE;
  if (w === 'set') return t.at(i + 1) === 'to' || t.at(i + 1) === 'for' ? COMES : WAS;
  // "will be held", "to be freed": the participle waits for the verb before "be".
  if (t.at(i - 1) === 'be') return NONE;
  if (PROMISES.has(w)) return PROMISE;
  if (PAST.has(w)) return WAS;
  return w.length > 4 && w.endsWith('ed') && !NOT_PAST.has(w) && !t.capital(i) ? WAS : NONE;
}
