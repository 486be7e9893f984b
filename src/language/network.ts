/**
 * Tagger and parser in one network. A word's hashed atoms are summed to a vector; three bidirectional recurrent layers
 * (gates from the input alone: Bradbury et al. 2017, Lei et al. 2018) put it in its sentence; from there tags, arcs
 * (biaffine: Dozat & Manning 2017; the best tree over them) and relations are scored. What the first layer's gates
 * see of a word does not depend on its sentence, so it is worked out once a word and kept.
 */
import type { WordCodes } from './atoms.js';
import { AS_IS, CLIP, type Kernels, makeKernels, SQUASH } from './kernels.js';
import { blocksOf, type Matrix, type Placed, place, sizeOf } from './matrix.js';
import { cutBefore } from './piece.js';
import { type Chart, chartSize } from './projective.js';
import { bestTree } from './tree.js';
import type { Weights } from './weights.js';
import { WordRows } from './word-rows.js';

/** Most words read at once; longer runs are read in pieces. */
export const CAPACITY = 200;
/** Distances between words are told apart up to this. */
const FAR = 24;
/** Words whose gates are kept. */
const KEPT_WORDS = 8192;
const ROW_UNIT = 1024;
const WEIGHT_UNIT = 4096;
const STATE_UNIT = 4096;
const ARC_UNIT = 256;
const STATE_SCALE = 1 / (WEIGHT_UNIT * STATE_UNIT);
const ARC_SCALE = 1 / (WEIGHT_UNIT * ARC_UNIT);

interface Word {
  /** Where the gates of its first layer begin in the kernels' memory. */
  readonly gates: number;
  /** Classes the word may have. */
  readonly candidates: Uint8Array;
}

/** The buffers of one reading: gates and states, then what tags, arcs and relations are scored from, and tables. */
type Buffer =
  | ('kept' | 'gates' | 'sum' | 'in' | 'table')
  | ('tag' | 'tag16' | 'tags' | 'rd' | 'rh' | 'rd16' | 'rels' | 'chosen')
  | ('ad' | 'ah' | 'ad16' | 'ah16' | 'v' | 'arcs' | 'chart' | 'distance' | 'relDistance');

type Layer =
  | ('first' | 'second' | 'third' | 'tagIn' | 'tagOut' | 'dep' | 'head' | 'bilinear')
  | ('relDep' | 'relHead' | 'relOut' | 'arcs');

export class Network {
  private readonly k: Kernels;
  private readonly f: Float32Array;
  private readonly w: Int32Array;
  private readonly b: Uint8Array;
  private readonly words = new Map<string, Word>();
  private list: Word[] = [];

  private readonly inputs: number;
  private readonly units: number;
  private readonly arcs: number;
  private readonly labels: number;
  private readonly relations: number;
  /** Bytes of a word's gates. */
  private readonly gateBytes: number;

  /** Where each buffer begins in the kernels' memory, in bytes. */
  private readonly at: Readonly<Record<Buffer, number>>;
  private readonly m: Readonly<Record<Layer, Placed>>;

  private readonly chart: Chart;
  private readonly root: Float32Array;
  private readonly headOnly: Float32Array;
  private readonly rootDistance: number;
  private readonly relRoot: Float32Array;
  private readonly rows: WordRows;

  constructor(w: Weights, codes: WordCodes, classes: number, relations: number, plain = false) {
    const [D, U, T, P, Q] = w.words('dims') as unknown as [number, number, number, number, number];
    this.inputs = D;
    this.units = U;
    this.arcs = P;
    this.labels = Q;
    this.relations = relations;
    const E = 2 * U;
    this.gateBytes = 24 * U;
    // Room for the root's row, and for what the kernels write beyond the last word.
    const N = CAPACITY + 16;
    const even = (n: number): number => (n + 1) & ~1;

    const matrix = (weights: string, width: number, bias?: string): Matrix =>
      blocksOf(w.shorts(weights), width, bias === undefined ? undefined : w.floats(bias));
    const matrices: Record<Layer, Matrix> = {
      first: matrix('l1ww', D, 'l1bb'),
      second: matrix('l2ww', E, 'l2bb'),
      third: matrix('l3ww', E, 'l3bb'),
      tagIn: matrix('tinw', E, 'tinb'),
      tagOut: matrix('touw', T, 'toub'),
      dep: matrix('adww', E, 'adbb'),
      head: matrix('ahww', E, 'ahbb'),
      bilinear: matrix('biww', P),
      relDep: matrix('rdww', E, 'rdbb'),
      relHead: matrix('rhww', E),
      relOut: matrix('roww', Q, 'robb'),
      // The second factor of the arcs' scores: one row a head, filled for every sentence.
      arcs: blocksOf(new Int16Array(N * P), P, undefined, true),
    };
    const bytes: Record<Buffer, number> = {
      kept: (KEPT_WORDS + 4) * this.gateBytes,
      gates: N * this.gateBytes,
      sum: N * E * 4,
      in: N * Math.max(D, E) * 4,
      table: N * 8,
      tag: N * T * 4,
      tag16: N * T * 2,
      tags: N * even(classes) * 4,
      rd: N * Q * 4,
      rh: N * Q * 4,
      rd16: N * Q * 2,
      rels: N * even(relations) * 4,
      chosen: N,
      ad: N * P * 4,
      ah: N * P * 4,
      ad16: N * P * 2,
      ah16: N * P * 2,
      v: N * P * 4,
      arcs: N * N * 4,
      chart: 4 * chartSize(CAPACITY),
      distance: 2 * N * 4,
      relDistance: (2 * FAR + 2) * Q * 4,
    };
    let top = 64;
    const take = (size: number): number => {
      const begin = top;
      top = (top + size + 63) & ~63;
      return begin;
    };
    const places = mapped(matrices, (m) => take(sizeOf(m)));
    this.at = mapped(bytes, take);
    this.k = makeKernels(top, plain);
    const { buffer } = this.k;
    this.f = new Float32Array(buffer);
    this.w = new Int32Array(buffer);
    this.b = new Uint8Array(buffer);
    this.m = mapped(matrices, (m, name) => place(m, buffer, places[name]));

    const { k, at } = this;
    this.chart = {
      sums: this.f.subarray(at.chart >> 2, (at.chart >> 2) + chartSize(CAPACITY)),
      fill: (_, n, width) => k.chart(at.chart, at.arcs, n, 4 * width),
    };
    this.root = w.floats('root');
    this.headOnly = w.floats('hown');
    const distance = w.floats('dist');
    this.rootDistance = distance[2 * FAR + 1]!;
    for (let x = -N; x < N; x++) this.f[(this.at.distance >> 2) + N + x] = distance[step(x)]!;
    this.relRoot = w.floats('rroo');
    this.f.set(w.floats('rdis').subarray(0, (2 * FAR + 2) * Q), this.at.relDistance >> 2);
    this.rows = new WordRows(w, codes);
  }

  /**
   * Reads one sentence: writes class numbers, heads (index in the sentence, -1 the root) and relation numbers. More
   * than `CAPACITY` words are read in pieces, parted at marks; the later pieces' roots hang on the first one's.
   */
  read(words: readonly string[], tags: Uint8Array, heads: Int32Array, rels: Uint8Array, parataxis = 0): void {
    if (words.length <= CAPACITY) {
      this.piece(words, tags, heads, rels);
      return;
    }
    let root = -1;
    for (let a = 0, b = 0; a < words.length; a = b) {
      b = cutBefore(words, a, CAPACITY);
      const h = heads.subarray(a, b);
      const r = rels.subarray(a, b);
      this.piece(words.slice(a, b), tags.subarray(a, b), h, r);
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
    const { k, f, w, at, m, units } = this;
    const E = 2 * units;
    const list = this.lookUp(words);
    for (let t = 0, p = at.table >> 2; t < n; t++) w[p + t] = list[t]!.gates;
    f.fill(0, at.sum >> 2, (at.sum >> 2) + n * E);
    this.recurrence(n);
    for (let t = 0, p = at.table >> 2; t < n; t++) w[p + t] = at.gates + t * this.gateBytes;
    k.product(at.gates, at.in, m.second.at, n, STATE_SCALE, SQUASH);
    this.recurrence(n);
    this.chooseTags(list, n, tags);
    k.product(at.gates, at.in, m.third.at, n, STATE_SCALE, SQUASH);
    this.recurrence(n);
    this.chooseHeads(n, heads);
    this.chooseRelations(n, heads, rels);
  }

  /** Both directions of a layer from the gates in the table, added to the sum of the layers, and that packed. */
  private recurrence(n: number): void {
    const { k, at, units } = this;
    const E = 8 * units;
    k.recur(at.table, 4, 0, at.sum, E, n, units);
    k.recur(at.table + 4 * (n - 1), -4, 12 * units, at.sum + (n - 1) * E + 4 * units, -E, n, units);
    k.pack(at.in, at.sum, n, 2 * units, STATE_UNIT);
  }

  private chooseTags(list: readonly Word[], n: number, tags: Uint8Array): void {
    const { k, f, at, m } = this;
    k.product(at.tag, at.in, m.tagIn.at, n, STATE_SCALE, CLIP);
    k.pack(at.tag16, at.tag, n, m.tagIn.rows, ARC_UNIT);
    k.product(at.tags, at.tag16, m.tagOut.at, n, ARC_SCALE, AS_IS);
    for (let i = 0, p = at.tags >> 2; i < n; i++, p += m.tagOut.rows) {
      const { candidates } = list[i]!;
      let best = candidates[0]!;
      for (let x = 1; x < candidates.length; x++)
        if (f[p + candidates[x]!]! > f[p + best]!) best = candidates[x]!;
      tags[i] = best;
    }
  }

  private chooseHeads(n: number, heads: Int32Array): void {
    const { k, f, w, at, m, arcs: P, headOnly } = this;
    k.product(at.ad, at.in, m.dep.at, n, STATE_SCALE, CLIP);
    k.product(at.ah, at.in, m.head.at, n, STATE_SCALE, CLIP);
    f.set(this.root.subarray(0, P), (at.ah >> 2) + n * P);
    k.pack(at.ad16, at.ad, n, P, ARC_UNIT);
    k.pack(at.ah16, at.ah, n + 1, P, ARC_UNIT);
    k.product(at.v, at.ah16, m.bilinear.at, n + 1, ARC_SCALE, AS_IS);
    const width = (n + 2) & ~1;
    w[m.arcs.at >> 2] = width;
    k.fill(m.arcs.blocks, at.v, width, P, ARC_UNIT);
    for (let h = 0, p = at.ah >> 2, own = m.arcs.bias >> 2; h <= n; h++, own++) {
      let y = 0;
      for (let j = 0; j < P; j++) y += headOnly[j]! * f[p++]!;
      f[own] = h === n ? y + this.rootDistance : y;
    }
    k.product(at.arcs, at.ad16, m.arcs.at, n, 1 / (ARC_UNIT * ARC_UNIT), AS_IS);
    k.slide(at.arcs, at.distance + 4 * (CAPACITY + 16), n, 4 * width);
    const scores = f.subarray(at.arcs >> 2, (at.arcs >> 2) + n * width);
    bestTree(scores, n, heads, width, this.chart);
  }

  private chooseRelations(n: number, heads: Int32Array, rels: Uint8Array): void {
    const { k, f, w, at, m, labels: Q } = this;
    k.product(at.rd, at.in, m.relDep.at, n, STATE_SCALE, AS_IS);
    k.product(at.rh, at.in, m.relHead.at, n, STATE_SCALE, AS_IS);
    f.set(this.relRoot.subarray(0, Q), (at.rh >> 2) + n * Q);
    for (let d = 0, p = at.table >> 2; d < n; d++) {
      const h = heads[d]!;
      w[p++] = at.rh + 4 * Q * (h < 0 ? n : h);
      w[p++] = at.relDistance + 4 * Q * (h < 0 ? 2 * FAR + 1 : step(h - d));
    }
    k.relate(at.rd, at.table, n, Q);
    k.pack(at.rd16, at.rd, n, Q, ARC_UNIT);
    k.product(at.rels, at.rd16, m.relOut.at, n, ARC_SCALE, AS_IS);
    k.greatest(at.chosen, at.rels, n, 4 * m.relOut.rows, this.relations);
    rels.set(this.b.subarray(at.chosen, at.chosen + n));
  }

  /** The kept words of a sentence; new ones go through the first layer together. */
  private lookUp(words: readonly string[]): readonly Word[] {
    const { list, words: kept } = this;
    list.length = 0;
    let fresh: Set<string> | undefined;
    for (const word of words) {
      const w = kept.get(word);
      if (w !== undefined) list.push(w);
      else {
        fresh ??= new Set();
        fresh.add(word);
      }
    }
    if (fresh === undefined) return list;
    if (kept.size + fresh.size > KEPT_WORDS) {
      kept.clear();
      fresh = new Set(words);
    }
    this.learn([...fresh]);
    list.length = 0;
    for (const word of words) list.push(kept.get(word)!);
    return list;
  }

  private learn(fresh: readonly string[]): void {
    const { k, f, at, m, inputs: D, words, gateBytes } = this;
    const sum = new Int32Array(D);
    fresh.forEach((word, i) => {
      this.rows.sumInto(word, sum);
      f.set(sum, (at.gates >> 2) + i * D);
    });
    k.pack(at.in, at.gates, fresh.length, D, 1);
    const begin = at.kept + words.size * gateBytes;
    k.product(begin, at.in, m.first.at, fresh.length, 1 / (ROW_UNIT * WEIGHT_UNIT), SQUASH);
    fresh.forEach((word, i) => {
      words.set(word, { gates: begin + i * gateBytes, candidates: this.rows.candidates(word) });
    });
  }
}

/** A signed distance, cut off, as a place in a table. */
function step(x: number): number {
  return (x < -FAR ? -FAR : Math.min(x, FAR)) + FAR;
}

function mapped<K extends string, A, B>(
  from: Readonly<Record<K, A>>,
  change: (a: A, name: K) => B,
): Record<K, B> {
  const entries = (Object.entries(from) as [K, A][]).map(([name, a]) => [name, change(a, name)]);
  return Object.fromEntries(entries) as Record<K, B>;
}
