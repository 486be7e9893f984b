/**
 * Tagger and parser in one network. A word's hashed atoms are summed to a vector; three bidirectional recurrent layers
 * (gates from the input alone: Bradbury et al. 2017, Lei et al. 2018) put it in its sentence; from there tags, arcs
 * (biaffine: Dozat & Manning 2017; the best tree over them) and relations are scored. What the first layer's gates
 * see of a word does not depend on its sentence, so it is worked out once a word and kept.
 */
import type { WordCodes } from './atoms.js';
import { type Kernels, makeKernels } from './kernels.js';
import { bestTree } from './tree.js';
import type { Weights } from './weights.js';
import { WordRows } from './word-rows.js';

/** Most words read at once; longer runs are read in pieces. */
export const CAPACITY = 400;
/** Distances between words are told apart up to this. */
const FAR = 24;
const KEPT_WORDS = 8192;
const ROW_UNIT = 1024;
const WEIGHT_UNIT = 4096;
const STATE_UNIT = 4096;
const ARC_UNIT = 256;

interface Word {
  /** Gates of the first layer. */
  readonly gates: Float32Array;
  /** Classes the word may have. */
  readonly candidates: Uint8Array;
}

/** The buffers of one reading: inputs, gates and states, then what tags, arcs and relations are scored from. */
type Buffers =
  | ('x' | 'gates' | 'h' | 'sum' | 'zero' | 'state' | 'e')
  | ('tag' | 'tag16' | 'tags')
  | ('ad' | 'ah' | 'ad16' | 'ah16' | 'v' | 'v16' | 'own' | 'arcs')
  | ('rd' | 'rh' | 'rl16' | 'rl' | 'rels');

interface Layer {
  readonly weights: number;
  readonly bias: number;
}

export class Network {
  private readonly k: Kernels;
  private readonly f: Float32Array;
  private readonly s: Int16Array;
  private readonly words = new Map<string, Word>();
  private top = 64;

  private readonly inputs: number;
  private readonly units: number;
  private readonly tagHidden: number;
  private readonly arcs: number;
  private readonly labels: number;

  private readonly first: Layer;
  private readonly second: Layer;
  private readonly third: Layer;
  private readonly tagIn: Layer;
  private readonly dep: Layer;
  private readonly head: Layer;
  private readonly bilinear: Layer;
  private readonly relDep: Layer;
  private readonly relHead: Layer;
  private readonly relOut: Layer;

  /** Where each buffer begins in the kernels' memory, in bytes. */
  private readonly at: Readonly<Record<Buffers, number>>;

  private readonly tagOut: Layer;
  private readonly root: Float32Array;
  private readonly headOnly: Float32Array;
  private readonly distance: Float32Array;
  private readonly relRoot: Float32Array;
  private readonly relDist: Float32Array;
  private readonly rows: WordRows;
  private readonly relationCount: number;
  private readonly classCount: number;
  private list: Word[] = [];

  constructor(w: Weights, codes: WordCodes, classes: number, relations: number, plain = false) {
    const [inputs, units, tagHidden, arcs, labels] = w.words('dims') as unknown as [
      number,
      number,
      number,
      number,
      number,
    ];
    this.inputs = inputs;
    this.units = units;
    this.tagHidden = tagHidden;
    this.arcs = arcs;
    this.labels = labels;
    this.relationCount = relations;
    this.classCount = classes;
    const N = CAPACITY + 4;
    const E = 2 * units;
    const G = 6 * units;
    const weights =
      2 *
      (G * (inputs + 2 * E) +
        tagHidden * E +
        2 * arcs * E +
        arcs * arcs +
        2 * labels * E +
        relations * labels +
        classes * tagHidden);
    const buffers =
      N *
      (2 * inputs +
        4 * G +
        4 * E * 3 +
        2 * E +
        4 * tagHidden +
        12 * arcs +
        4 * N +
        6 * arcs +
        10 * labels +
        4 * labels +
        4 * relations +
        2 * tagHidden +
        4 * classes);
    this.k = makeKernels(weights + buffers + 64 * 200 + 4 * (3 * G + 2000) + 4 * N, plain);
    this.f = new Float32Array(this.k.buffer);
    this.s = new Int16Array(this.k.buffer);

    this.first = this.layer(w, 'l1ww', 'l1bb', G);
    this.second = this.layer(w, 'l2ww', 'l2bb', G);
    this.third = this.layer(w, 'l3ww', 'l3bb', G);
    this.tagIn = this.layer(w, 'tinw', 'tinb', tagHidden);
    this.tagOut = this.layer(w, 'touw', 'toub', classes);
    this.dep = this.layer(w, 'adww', 'adbb', arcs);
    this.head = this.layer(w, 'ahww', 'ahbb', arcs);
    this.bilinear = this.layer(w, 'biww', undefined, arcs);
    this.relDep = this.layer(w, 'rdww', 'rdbb', labels);
    this.relHead = this.layer(w, 'rhww', undefined, labels);
    this.relOut = this.layer(w, 'roww', 'robb', relations);

    this.at = {
      x: this.take(N * inputs * 2),
      gates: this.take(N * G * 4),
      h: this.take(N * E * 4),
      sum: this.take(N * E * 4),
      zero: this.take(N * Math.max(E, arcs, labels) * 4),
      state: this.take(units * 4),
      e: this.take(N * E * 2),
      tag: this.take(N * tagHidden * 4),
      tag16: this.take(N * tagHidden * 2),
      tags: this.take(N * classes * 4),
      ad: this.take(N * arcs * 4),
      ah: this.take(N * arcs * 4),
      ad16: this.take(N * arcs * 2),
      ah16: this.take(N * arcs * 2),
      v: this.take(N * arcs * 4),
      v16: this.take(N * arcs * 2),
      own: this.take(N * 4),
      arcs: this.take(N * N * 4),
      rd: this.take(N * labels * 4),
      rh: this.take(N * labels * 4),
      rl: this.take(N * labels * 4),
      rl16: this.take(N * labels * 2),
      rels: this.take(N * relations * 4),
    };
    this.root = w.floats('root');
    this.headOnly = w.floats('hown');
    this.distance = w.floats('dist');
    this.relRoot = w.floats('rroo');
    this.relDist = w.floats('rdis');
    this.rows = new WordRows(w, codes);
  }

  private take(bytes: number): number {
    const at = this.top;
    this.top = (this.top + bytes + 63) & ~63;
    return at;
  }

  private layer(w: Weights, weights: string, bias: string | undefined, rows: number): Layer {
    const values = w.shorts(weights);
    const at = this.take(values.byteLength);
    this.s.set(values, at >> 1);
    const b = this.take(rows * 4);
    if (bias !== undefined) this.f.set(w.floats(bias).subarray(0, rows), b >> 2);
    return { weights: at, bias: b };
  }

  /**
   * Reads one sentence: writes class numbers, heads (index in the sentence, -1 the root) and relation numbers. More
   * than `CAPACITY` words are read in pieces; the later pieces' roots hang on the first one's.
   */
  read(words: readonly string[], tags: Uint8Array, heads: Int32Array, rels: Uint8Array, parataxis = 0): void {
    let root = -1;
    for (let a = 0; a < words.length; a += CAPACITY) {
      const b = Math.min(words.length, a + CAPACITY);
      const h = heads.subarray(a, b);
      const r = rels.subarray(a, b);
      this.piece(a === 0 && b === words.length ? words : words.slice(a, b), tags.subarray(a, b), h, r);
      for (let i = 0; a > 0 && i < h.length; i++) {
        if (h[i]! >= 0) h[i]! += a;
        else {
          h[i] = root;
          r[i] = parataxis;
        }
      }
      if (a === 0) root = h.indexOf(-1);
    }
  }

  private piece(words: readonly string[], tags: Uint8Array, heads: Int32Array, rels: Uint8Array): void {
    const n = words.length;
    if (n === 0) return;
    const { k, f, at, units } = this;
    const E = 2 * units;
    const G = 6 * units;
    const list = this.lookUp(words);
    for (let t = 0; t < n; t++) f.set(list[t]!.gates, (at.gates >> 2) + t * G);
    const n4 = (n + 4) & ~3;
    f.fill(0, at.sum >> 2, (at.sum >> 2) + n4 * E);
    f.fill(0, (at.h >> 2) + n * E, (at.h >> 2) + n4 * E);
    const scale = 1 / (WEIGHT_UNIT * STATE_UNIT);
    this.recurrence(n, n4);
    k.product(at.gates, at.e, this.second.weights, this.second.bias, n, G, E, scale);
    k.squash(at.gates, n * G);
    this.recurrence(n, n4);
    k.product(at.tag, at.e, this.tagIn.weights, this.tagIn.bias, n, this.tagHidden, E, scale);
    k.clip(at.tag, n * this.tagHidden);
    this.chooseTags(list, n, tags);
    k.product(at.gates, at.e, this.third.weights, this.third.bias, n, G, E, scale);
    k.squash(at.gates, n * G);
    this.recurrence(n, n4);
    this.scoreArcs(n, scale);
    bestTree(f.subarray(at.arcs >> 2, (at.arcs >> 2) + n * (n + 1)), n, heads);
    this.chooseRelations(n, scale, heads, rels);
  }

  /** Both directions of a layer from its gates; its output is added to the running sum and that is made whole numbers. */
  private recurrence(n: number, n4: number): void {
    const { k, f, at, units } = this;
    const E = 8 * units;
    const G = 24 * units;
    f.fill(0, at.state >> 2, (at.state >> 2) + units);
    k.recur(at.gates, at.h, at.state, n, units, G, E);
    f.fill(0, at.state >> 2, (at.state >> 2) + units);
    k.recur(at.gates + (n - 1) * G + 12 * units, at.h + (n - 1) * E + 4 * units, at.state, n, units, -G, -E);
    k.accumulate(at.sum, at.h, at.e, (n4 * E) >> 2, STATE_UNIT);
  }

  private chooseTags(list: readonly Word[], n: number, tags: Uint8Array): void {
    const { k, f, at, tagHidden: T, classCount: C } = this;
    k.accumulate(at.tag, at.zero, at.tag16, ((n + 3) & ~3) * T, ARC_UNIT);
    k.product(
      at.tags,
      at.tag16,
      this.tagOut.weights,
      this.tagOut.bias,
      n,
      C,
      T,
      1 / (ARC_UNIT * WEIGHT_UNIT),
    );
    for (let i = 0; i < n; i++) {
      const { candidates } = list[i]!;
      const p = (at.tags >> 2) + i * C;
      let best = candidates[0]!;
      for (let x = 1; x < candidates.length; x++)
        if (f[p + candidates[x]!]! > f[p + best]!) best = candidates[x]!;
      tags[i] = best;
    }
  }

  private scoreArcs(n: number, scale: number): void {
    const { k, f, at, arcs: P } = this;
    const E = 2 * this.units;
    k.product(at.ad, at.e, this.dep.weights, this.dep.bias, n, P, E, scale);
    k.product(at.ah, at.e, this.head.weights, this.head.bias, n, P, E, scale);
    f.set(this.root.subarray(0, P), (at.ah >> 2) + n * P);
    k.clip(at.ad, n * P);
    k.clip(at.ah, n * P);
    const n4 = (n + 4) & ~3;
    k.accumulate(at.ad, at.zero, at.ad16, n4 * P, ARC_UNIT);
    k.accumulate(at.ah, at.zero, at.ah16, n4 * P, ARC_UNIT);
    k.product(
      at.v,
      at.ah16,
      this.bilinear.weights,
      this.bilinear.bias,
      n + 1,
      P,
      P,
      1 / (ARC_UNIT * WEIGHT_UNIT),
    );
    k.accumulate(at.v, at.zero, at.v16, n4 * P, ARC_UNIT);
    const own = at.own >> 2;
    for (let h = 0; h <= n; h++) {
      let y = 0;
      const p = (at.ah >> 2) + h * P;
      for (let j = 0; j < P; j++) y += this.headOnly[j]! * f[p + j]!;
      f[own + h] = y;
    }
    k.product(at.arcs, at.ad16, at.v16, at.own, n, n + 1, P, 1 / (ARC_UNIT * ARC_UNIT));
    const { distance } = this;
    let p = at.arcs >> 2;
    for (let d = 0; d < n; d++) {
      for (let h = 0; h < n; h++) f[p++]! += distance[step(h - d)]!;
      f[p++]! += distance[2 * FAR + 1]!;
    }
  }

  private chooseRelations(n: number, scale: number, heads: Int32Array, rels: Uint8Array): void {
    const { k, f, at, labels: Q, relDist, relationCount: R } = this;
    const E = 2 * this.units;
    k.product(at.rd, at.e, this.relDep.weights, this.relDep.bias, n, Q, E, scale);
    k.product(at.rh, at.e, this.relHead.weights, this.relHead.bias, n, Q, E, scale);
    const rd = at.rd >> 2;
    const rh = at.rh >> 2;
    const rl = at.rl >> 2;
    f.set(this.relRoot.subarray(0, Q), rh + n * Q);
    for (let d = 0; d < n; d++) {
      const h = heads[d]! < 0 ? n : heads[d]!;
      const b = (h === n ? 2 * FAR + 1 : step(h - d)) * Q;
      for (let j = 0; j < Q; j++) {
        const y = f[rd + d * Q + j]! + f[rh + h * Q + j]! + relDist[b + j]!;
        f[rl + d * Q + j] = Math.max(y, 0);
      }
    }
    k.accumulate(at.rl, at.zero, at.rl16, ((n + 4) & ~3) * Q, ARC_UNIT);
    k.product(at.rels, at.rl16, this.relOut.weights, this.relOut.bias, n, R, Q, 1 / (ARC_UNIT * WEIGHT_UNIT));
    for (let d = 0; d < n; d++) {
      const p = (at.rels >> 2) + d * R;
      let best = 0;
      for (let r = 1; r < R; r++) if (f[p + r]! > f[p + best]!) best = r;
      rels[d] = best;
    }
  }

  /** The kept words of a sentence; new ones go through the first layer together. */
  private lookUp(words: readonly string[]): readonly Word[] {
    const { list, words: kept } = this;
    list.length = 0;
    if (kept.size > KEPT_WORDS) kept.clear();
    let fresh: string[] | undefined;
    for (const word of words) {
      const w = kept.get(word);
      if (w !== undefined) list.push(w);
      else {
        fresh ??= [];
        fresh.push(word);
      }
    }
    if (fresh === undefined) return list;
    this.learn([...new Set(fresh)]);
    list.length = 0;
    for (const word of words) list.push(kept.get(word)!);
    return list;
  }

  private learn(fresh: readonly string[]): void {
    const { k, f, s, at, inputs: D } = this;
    const G = 6 * this.units;
    const sum = new Int32Array(D);
    fresh.forEach((word, i) => {
      this.rows.sumInto(word, sum);
      for (let j = 0; j < D; j++) {
        const v = sum[j]!;
        s[(at.x >> 1) + i * D + j] = v > 32767 ? 32767 : Math.max(v, -32768);
      }
    });
    k.product(
      at.gates,
      at.x,
      this.first.weights,
      this.first.bias,
      fresh.length,
      G,
      D,
      1 / (ROW_UNIT * WEIGHT_UNIT),
    );
    k.squash(at.gates, fresh.length * G);
    const base = at.gates >> 2;
    fresh.forEach((word, i) => {
      this.words.set(word, {
        gates: f.slice(base + i * G, base + (i + 1) * G),
        candidates: this.rows.candidates(word),
      });
    });
  }
}

/** A signed distance, cut off, as a place in a table. */
function step(x: number): number {
  return (x < -FAR ? -FAR : Math.min(x, FAR)) + FAR;
}
