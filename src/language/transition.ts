/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011) with its dynamic oracle (Goldberg & Nivre
 * 2013), and what the network sees of a configuration. The root stands at the end of the buffer and takes one word.
 */

export const SHIFT = 0;
/** The stack's top becomes a dependent of the buffer's first word. */
export const LEFT = 1;
/** The stack's top becomes a dependent of the word under it. */
export const RIGHT = 2;

/** Slots: places in a configuration whose word the network reads. */
export const SLOTS = 21;
/** Slots that hold a dependent, and whose relation is read too: slot number, position in `labelSlots`. */
export const LABEL_SLOTS: readonly number[] = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
/** Number of small facts (distances, valencies, sets of relations, words between). */
export const FACTS = 14;

export const EMPTY = -1;

/** A configuration over a sentence of up to the capacity's words; reused over sentences. */
export class Configuration {
  n = 0;
  /** First word of the buffer; n is the root. */
  buffer = 0;
  depth = 0;
  stack: Int32Array;
  heads: Int32Array;
  rels: Uint8Array;
  /** Leftmost and second leftmost left dependent, rightmost and second rightmost right dependent. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  lefts: Uint8Array;
  rights: Uint8Array;

  constructor(private capacity: number) {
    const c = capacity + 1;
    this.stack = new Int32Array(c);
    this.heads = new Int32Array(c);
    this.rels = new Uint8Array(c);
    this.left1 = new Int32Array(c);
    this.left2 = new Int32Array(c);
    this.right1 = new Int32Array(c);
    this.right2 = new Int32Array(c);
    this.lefts = new Uint8Array(c);
    this.rights = new Uint8Array(c);
  }

  /** Begins a sentence of n words. */
  reset(n: number): void {
    if (n > this.capacity) {
      const bigger = new Configuration(n);
      Object.assign(this, bigger);
      this.capacity = n;
    }
    this.n = n;
    this.buffer = 0;
    this.depth = 0;
    this.heads.fill(-1, 0, n + 1);
    this.left1.fill(-1, 0, n + 1);
    this.left2.fill(-1, 0, n + 1);
    this.right1.fill(-1, 0, n + 1);
    this.right2.fill(-1, 0, n + 1);
    this.lefts.fill(0, 0, n + 1);
    this.rights.fill(0, 0, n + 1);
  }

  get done(): boolean {
    return this.buffer === this.n && this.depth === 0;
  }

  /** Bits of the transitions that may be taken: 1 shift, 2 left, 4 right. */
  valid(): number {
    let bits = 0;
    if (this.buffer < this.n) bits |= 1;
    if (this.depth > 0 && (this.buffer < this.n || this.depth === 1)) bits |= 2;
    if (this.depth > 1) bits |= 4;
    return bits;
  }

  apply(action: number, rel: number): void {
    if (action === SHIFT) {
      this.stack[this.depth++] = this.buffer++;
      return;
    }
    const child = this.stack[--this.depth]!;
    const head = action === LEFT ? this.buffer : this.stack[this.depth - 1]!;
    this.heads[child] = head;
    this.rels[child] = rel;
    if (action === LEFT) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      if (this.lefts[head]! < 255) this.lefts[head]!++;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      if (this.rights[head]! < 255) this.rights[head]!++;
    }
  }

  /** Writes the word in each slot: an index, n for the root, EMPTY for none. */
  slots(out: Int32Array): void {
    const { stack, depth: d, buffer: b, n, left1, left2, right1, right2 } = this;
    const s0 = d > 0 ? stack[d - 1]! : EMPTY;
    const s1 = d > 1 ? stack[d - 2]! : EMPTY;
    out[0] = s0;
    out[1] = s1;
    out[2] = d > 2 ? stack[d - 3]! : EMPTY;
    out[3] = b;
    out[4] = b < n ? b + 1 : EMPTY;
    out[5] = b + 1 < n ? b + 2 : EMPTY;
    if (s0 >= 0) {
      out[6] = left1[s0]!;
      out[7] = right1[s0]!;
      out[8] = left2[s0]!;
      out[9] = right2[s0]!;
      const r = right1[s0]!;
      out[15] = r >= 0 ? right1[r]! : EMPTY;
      out[16] = s0 > 0 ? s0 - 1 : EMPTY;
      out[17] = s0 + 1 < b ? s0 + 1 : EMPTY;
    } else {
      out[6] = out[7] = out[8] = out[9] = out[15] = out[16] = out[17] = EMPTY;
    }
    if (s1 >= 0) {
      out[10] = left1[s1]!;
      out[11] = right1[s1]!;
      out[14] = right2[s1]!;
      out[19] = s1 + 1 < s0 ? s1 + 1 : EMPTY;
    } else out[10] = out[11] = out[14] = out[19] = EMPTY;
    out[12] = left1[b]!;
    out[13] = left2[b]!;
    out[18] = b > 0 && b - 1 !== s0 ? b - 1 : EMPTY;
    out[20] = b + 2 < n ? b + 3 : EMPTY;
  }
}

/** Distances in words, in steps that matter. */
export function distance(d: number): number {
  return d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 16 ? 7 : 8;
}

/** Kinds of small facts, each with its own keys. */
const SETS = { s0: 40, s1: 41, b0: 42 };

/** What the facts are read from: coarse tags of the sentence's words and running counts of what stands between. */
export interface SentenceView {
  /** UPOS number per word; index n is the root (17). */
  readonly upos: Uint8Array;
  /** Running counts, VIEW_COUNTS per position, of verbs, commas, conjunctions, nouns, other punctuation, prepositions. */
  readonly between: Uint16Array;
}

/** Kinds of words counted for "what stands between". */
export const VIEW_COUNTS = 6;

/** Writes the numbers of the small facts of a configuration; returns how many. A fact's number is below FACT_LIMIT. */
export function facts(c: Configuration, v: SentenceView, sets: Uint32Array, out: Int32Array): number {
  const { stack, depth: d, buffer: b, n } = c;
  const s0 = d > 0 ? stack[d - 1]! : EMPTY;
  const s1 = d > 1 ? stack[d - 2]! : EMPTY;
  let k = 0;
  const t0 = s0 >= 0 ? v.upos[s0]! : 18;
  const t1 = s1 >= 0 ? v.upos[s1]! : 18;
  const tb = v.upos[b]!;
  const tb1 = b < n ? v.upos[b + 1]! : 18;
  const dist = s0 >= 0 ? distance(b - s0) : 0;
  const dist1 = s1 >= 0 ? distance(s0 - s1) : 0;
  out[k++] = (dist * 19 + t0) * 19 + tb;
  out[k++] = OFFSET[1]! + (dist1 * 19 + t1) * 19 + t0;
  out[k++] = OFFSET[2]! + tb * 19 + tb1;
  out[k++] = OFFSET[3]! + (s0 >= 0 ? Math.min(c.lefts[s0]!, 4) * 5 + Math.min(c.rights[s0]!, 4) : 25);
  out[k++] = OFFSET[4]! + (s1 >= 0 ? Math.min(c.lefts[s1]!, 4) * 5 + Math.min(c.rights[s1]!, 4) : 25);
  out[k++] = OFFSET[5]! + Math.min(c.lefts[b]!, 4);
  out[k++] = OFFSET[6]! + Math.min(d, 4) * 4 + Math.min(n - b, 3);
  out[k++] = OFFSET[7]! + (s0 >= 0 ? betweenBits(v, s0 + 1, b) : 64);
  out[k++] = OFFSET[8]! + (s1 >= 0 ? betweenBits(v, s1 + 1, s0) : 64);
  k = setFacts(s0, sets, SETS.s0, out, k);
  k = setFacts(s1, sets, SETS.s1, out, k);
  k = setFacts(b, sets, SETS.b0, out, k);
  return k;
}

const SIZES = [9 * 361, 9 * 361, 361, 26, 26, 5, 20, 65, 65, 64, 64, 64];
const OFFSET: number[] = [];
let total = 0;
for (const s of SIZES) {
  OFFSET.push(total);
  total += s;
}
/** Number of different small facts. */
export const FACT_LIMIT = total;

/** One fact for every relation among the dependents of word i. */
function setFacts(i: number, sets: Uint32Array, kind: number, out: Int32Array, from: number): number {
  if (i < 0) return from;
  let k = from;
  const base = OFFSET[9 + kind - SETS.s0]!;
  for (let half = 0; half < 2; half++) {
    let bits = sets[i * 2 + half]!;
    while (bits !== 0) {
      const low = 31 - Math.clz32(bits & -bits);
      out[k++] = base + half * 32 + low;
      bits &= bits - 1;
    }
  }
  return k;
}

function betweenBits(v: SentenceView, from: number, to: number): number {
  if (to <= from) return 0;
  let bits = 0;
  const a = from * VIEW_COUNTS;
  const b = to * VIEW_COUNTS;
  for (let k = 0; k < VIEW_COUNTS; k++) if (v.between[b + k]! > v.between[a + k]!) bits |= 1 << k;
  return bits;
}

/** Counts up what `between` needs: `kinds[i]` is -1 or the counted kind of word i. */
export function runningCounts(kinds: Int8Array, n: number, out: Uint16Array): void {
  out.fill(0, 0, VIEW_COUNTS);
  for (let i = 0; i < n; i++) {
    const o = i * VIEW_COUNTS;
    for (let k = 0; k < VIEW_COUNTS; k++) out[o + VIEW_COUNTS + k] = out[o + k]!;
    const kind = kinds[i]!;
    if (kind >= 0) out[o + VIEW_COUNTS + kind]!++;
  }
}

/** The counted kind of a word: verbs 0, commas 1, conjunctions 2, nouns 3, other punctuation 4, prepositions 5. */
export function betweenKind(upos: string, word: string): number {
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return 0;
    case 'CCONJ':
      return 2;
    case 'NOUN':
    case 'PROPN':
    case 'PRON':
      return 3;
    case 'PUNCT':
      return word === ',' ? 1 : 4;
    case 'ADP':
    case 'SCONJ':
      return 5;
    default:
      return -1;
  }
}
