/**
 * The parser: arc-hybrid transitions, the best one each time, scored by one hidden layer over the words in 21 slots
 * of the configuration, the relations already given and small facts. A tagged word's share in each slot is summed
 * once and kept over sentences.
 */
import { outerAtoms, type WordCodes } from './atoms.js';
import { hashPair, hashString } from './hash.js';
import { type FirstLayer, UNIT } from './layer.js';
import {
  betweenKind,
  Configuration,
  EMPTY,
  FACT_LIMIT,
  facts,
  LABEL_SLOTS,
  LEFT,
  runningCounts,
  SLOTS,
  VIEW_COUNTS,
} from './transition.js';
import { UPOS } from './upos.js';

const ROOT = hashString('root', 101);
const NONE = hashString('none', 101);
const FACT = 0x0fac7;
const CACHE = 4096;

interface Arrays {
  readonly bias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  readonly labels: Float32Array;
  readonly labelBias: Float32Array;
  /** Per direction: whether a relation was seen between a head's and a dependent's part of speech. */
  readonly seen: readonly [Uint8Array, Uint8Array];
}

interface Entry {
  readonly filled: Uint8Array;
  readonly sums: Int16Array;
  readonly atoms: readonly number[];
}

export class ParserNetwork {
  private readonly cache = new Map<string, Entry>();
  private readonly root: Int16Array;
  private readonly none: Int16Array;
  private readonly factRows: Int32Array;
  private readonly labelRows: Int32Array;
  private readonly bias: Int32Array;
  private readonly h: Int32Array;
  private readonly r: Float32Array;
  private readonly config = new Configuration(256);
  private readonly slots = new Int32Array(SLOTS);
  private readonly facts = new Int32Array(512);
  private readonly candidates: Uint8Array[];
  private readonly tagAtoms: readonly number[];
  private readonly uposAtoms: readonly number[];
  private entries: Entry[] = [];
  private upos = new Uint8Array(257);
  private kinds = new Int8Array(256);
  private between = new Uint16Array(257 * VIEW_COUNTS);
  private sets = new Uint32Array(514);

  constructor(
    private readonly layer: FirstLayer,
    private readonly codes: WordCodes,
    private readonly classes: readonly string[],
    relations: readonly string[],
    private readonly a: Arrays,
  ) {
    const L = relations.length;
    this.root = layer.table(SLOTS, (k) => hashPair(ROOT, k));
    this.none = layer.table(SLOTS, (k) => hashPair(NONE, k));
    this.factRows = Int32Array.from({ length: FACT_LIMIT }, (_, f) => layer.row(hashPair(FACT, f)));
    this.labelRows = new Int32Array(SLOTS * L);
    for (let k = 0; k < SLOTS; k++)
      for (let r = 0; r < L; r++)
        this.labelRows[k * L + r] = layer.row(hashPair(hashString(relations[r]!, 112), k));
    this.bias = Int32Array.from(a.bias, (x) => Math.round(x * UNIT));
    this.h = new Int32Array(layer.width);
    this.r = new Float32Array(layer.width);
    this.tagAtoms = classes.map((c) => hashString(c, 111));
    this.uposAtoms = classes.map((c) => hashString(c.slice(0, c.indexOf('|')), 110));
    this.candidates = [];
    for (const seen of a.seen)
      for (let q = 0; q < 18 * 18; q++) {
        const list: number[] = [];
        for (let r = 0; r < L; r++) if (seen[q * L + r] === 1) list.push(r);
        this.candidates.push(
          Uint8Array.from(list.length > 0 ? list : Array.from({ length: L }, (_, r) => r)),
        );
      }
    this.relationCount = L;
  }

  private readonly relationCount: number;

  /** Parses tagged words (class numbers) into heads (-1 the root) and relations. */
  parse(words: readonly string[], tags: Uint8Array, heads: Int32Array, rels: Uint8Array): void {
    const n = words.length;
    this.room(n);
    const { entries, upos, kinds, config: c, slots, h, r, layer, a, sets, facts: fact } = this;
    const H = layer.width;
    entries.length = 0;
    for (let i = 0; i < n; i++) {
      const cls = tags[i]!;
      const name = this.classes[cls]!;
      const u = name.slice(0, name.indexOf('|'));
      upos[i] = (UPOS as readonly string[]).indexOf(u);
      kinds[i] = betweenKind(u, words[i]!);
      entries.push(this.entry(words[i]!, cls));
    }
    upos[n] = 17;
    runningCounts(kinds, n, this.between);
    const view = { upos, between: this.between };
    sets.fill(0, 0, 2 * n + 2);
    c.reset(n);
    while (!c.done) {
      const valid = c.valid();
      h.set(this.bias);
      c.slots(slots);
      for (let k = 0; k < SLOTS; k++) {
        const t = slots[k]!;
        if (t === EMPTY) addTo(h, this.none, k * H, H);
        else if (t === n) addTo(h, this.root, k * H, H);
        else addTo(h, this.cell(entries[t]!, k), k * H, H);
      }
      for (let x = 0; x < LABEL_SLOTS.length; x++) {
        const k = LABEL_SLOTS[x]!;
        const t = slots[k]!;
        if (t >= 0) layer.addRow(this.labelRows[k * this.relationCount + c.rels[t]!]!, h, 0);
      }
      const nf = facts(c, view, sets, fact);
      for (let f = 0; f < nf; f++) layer.addRow(this.factRows[fact[f]!]!, h, 0);
      for (let k = 0; k < H; k++) r[k] = h[k]! > 0 ? h[k]! / UNIT : 0;
      let action = -1;
      let top = -Infinity;
      for (let x = 0; x < 3; x++) {
        if ((valid & (1 << x)) === 0) continue;
        const s = a.outBias[x]! + dot(a.out, x * H, r, H);
        if (s > top) {
          top = s;
          action = x;
        }
      }
      let rel = 0;
      if (action > 0) {
        const child = c.stack[c.depth - 1]!;
        const head = action === LEFT ? c.buffer : c.stack[c.depth - 2]!;
        rel = this.relation(action - 1, upos[head]!, upos[child]!);
        sets[head * 2 + (rel >> 5)]! |= 1 << (rel & 31);
      }
      c.apply(action, rel);
    }
    for (let i = 0; i < n; i++) {
      heads[i] = c.heads[i] === n ? -1 : c.heads[i]!;
      rels[i] = c.rels[i]!;
    }
  }

  private relation(side: number, head: number, child: number): number {
    const { a, r, layer } = this;
    const H = layer.width;
    const list = this.candidates[side * 324 + head * 18 + child]!;
    let best = list[0]!;
    let top = -Infinity;
    for (let x = 0; list.length > 1 && x < list.length; x++) {
      const y = side * this.relationCount + list[x]!;
      const s = a.labelBias[y]! + dot(a.labels, y * H, r, H);
      if (s > top) {
        top = s;
        best = list[x]!;
      }
    }
    return best;
  }

  private cell(e: Entry, k: number): Int16Array {
    if (e.filled[k] === 0) {
      e.filled[k] = 1;
      for (const x of e.atoms) this.layer.add(hashPair(x, k), e.sums, k * this.layer.width);
    }
    return e.sums;
  }

  private entry(word: string, cls: number): Entry {
    const key = `${cls} ${word}`;
    let e = this.cache.get(key);
    if (e === undefined) {
      if (this.cache.size >= CACHE) this.cache.clear();
      e = {
        filled: new Uint8Array(SLOTS),
        sums: new Int16Array(SLOTS * this.layer.width),
        atoms: [...outerAtoms(word, this.codes), this.tagAtoms[cls]!, this.uposAtoms[cls]!],
      };
      this.cache.set(key, e);
    }
    return e;
  }

  private room(n: number): void {
    if (n < this.kinds.length) return;
    this.upos = new Uint8Array(n + 1);
    this.kinds = new Int8Array(n + 1);
    this.between = new Uint16Array((n + 2) * VIEW_COUNTS);
    this.sets = new Uint32Array(2 * n + 4);
  }
}

function addTo(h: Int32Array, s: Int16Array, at: number, width: number): void {
  for (let k = 0; k < width; k++) h[k]! += s[at + k]!;
}

function dot(w: Float32Array, at: number, r: Float32Array, width: number): number {
  let s = 0;
  for (let k = 0; k < width; k++) s += w[at + k]! * r[k]!;
  return s;
}
