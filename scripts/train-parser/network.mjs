// Trains tagger and parser as one network: hashed rows summed per word, three bidirectional recurrent layers, and
// three heads over them: tags (from the second layer), arcs (biaffine, Dozat & Manning 2017) and relations.

import { fromBytes } from './codes.mjs';
import { kernels } from './kernels.mjs';
import { Rows } from './layer.mjs';
import { bestTree, codeAtom, hashPair, innerAtoms, normalise, outerAtoms } from './lib.mjs';
import { random, shuffle } from './random.mjs';
import { Adam, BiSru } from './sru.mjs';
import { Thinner } from './thin.mjs';

const ENCODER = 80;
const FREQUENT = 8;
export const FAR = 24;

export function classesOf(sentences) {
  const count = new Map();
  for (const s of sentences)
    for (let i = 0; i < s.words.length; i++) {
      const c = `${s.upos[i]}|${s.xpos[i]}`;
      count.set(c, (count.get(c) ?? 0) + 1);
    }
  return [...count.entries()]
    .filter((e) => e[1] > 1)
    .sort((a, b) => b[1] - a[1])
    .map((e) => e[0]);
}

export class Network {
  constructor(codes, o) {
    this.codes = codes;
    this.o = o;
    this.atomCache = new Map();
  }

  /** Feature keys of a word: its own first. */
  keys(word) {
    let a = this.atomCache.get(word);
    if (a === undefined) {
      a = [...outerAtoms(word, this.codes), ...innerAtoms(word)].map((x) => hashPair(x, ENCODER));
      this.atomCache.set(word, a);
    }
    return a;
  }

  prepare(sentences) {
    const { o } = this;
    const rng = random(o.seed);
    this.rng = rng;
    this.classes = classesOf(sentences);
    this.classIndex = new Map(this.classes.map((c, i) => [c, i]));
    const rels = new Map();
    for (const s of sentences) for (const r of s.rels) rels.set(r, (rels.get(r) ?? 0) + 1);
    this.relations = [...rels.entries()]
      .sort((a, b) => b[1] - a[1])
      .map((e) => e[0])
      .slice(0, 64);
    this.relIndex = new Map(this.relations.map((r, i) => [r, i]));
    this.dictionaryOf(sentences);

    const wide = new Map();
    for (const s of sentences)
      for (const w of s.words) for (const x of this.keys(w)) wide.set(x, (wide.get(x) ?? 0) + 1);
    const K = kernels(o.memory);
    this.k = K;
    this.rows = new Rows(
      K,
      Uint32Array.from([...wide.entries()].filter((e) => e[1] >= o.minCount).map((e) => e[0])).sort(),
      o.inputs,
      rng,
      0.1,
    );
    this.fromVectors();
    const L = o.longest;
    const { inputs: D, units: U, tagHidden: T, arcs: P, labels: Q } = o;
    const E = 2 * U;
    this.first = new BiSru(K, D, U, L, rng);
    this.second = new BiSru(K, E, U, L, rng);
    this.third = new BiSru(K, E, U, L, rng);
    const dense = (rows, width, scale) => new Adam(K, rows * width, rng, scale ?? Math.sqrt(3 / width));
    this.p = {
      tagIn: dense(T, E),
      tagBias: dense(T, 1, 0),
      tagOut: dense(this.classes.length, T),
      tagOutBias: dense(this.classes.length, 1, 0),
      dep: dense(P, E),
      depBias: dense(P, 1, 0),
      head: dense(P, E),
      headBias: dense(P, 1, 0),
      root: dense(1, P, 0.3),
      bilinear: dense(P, P),
      headOnly: dense(1, P, 0.1),
      distance: dense(1, 2 * FAR + 2, 0),
      relDep: dense(Q, E),
      relHead: dense(Q, E),
      relBias: dense(Q, 1, 0),
      relRoot: dense(1, Q, 0.3),
      relDist: dense(2 * FAR + 2, Q, 0.01),
      relOut: dense(this.relations.length, Q),
      relOutBias: dense(this.relations.length, 1, 0),
    };
    const f = (n) => K.floats(n);
    const N = L + 4;
    Object.assign(this, {
      x: f(N * D),
      dx: f(N * D),
      in2: f(N * E),
      din2: f(N * E),
      in3: f(N * E),
      din3: f(N * E),
      et: f(N * E),
      det: f(N * E),
      ep: f(N * E),
      dep_: f(N * E),
      th: f(N * T),
      dth: f(N * T),
      ad: f(N * P),
      dad: f(N * P),
      ah: f(N * P),
      dah: f(N * P),
      v: f(N * P),
      dv: f(N * P),
      rd: f(N * Q),
      drd: f(N * Q),
      rh: f(N * Q),
      drh: f(N * Q),
      rl: f(Q),
      drl: f(Q),
      ts: new Float32Array(this.classes.length),
      s: new Float32Array(N * N),
      ls: new Float32Array(this.relations.length),
    });
    this.masks = {
      x: new Float32Array(D),
      a: new Float32Array(E),
      b: new Float32Array(E),
      t: new Float32Array(E),
      e: new Float32Array(E),
      d: new Float32Array(P),
      h: new Float32Array(P),
      rd: new Float32Array(Q),
    };
    this.skip = new Uint8Array(N);
    this.lists = new Map();
    this.heads = new Int32Array(N);
    this.steps = 0;
  }

  /** Words' classes: those seen where a word is frequent, and else the open ones too. */
  dictionaryOf(sentences) {
    const seen = new Map();
    const types = this.classes.map(() => new Set());
    for (const s of sentences)
      for (let i = 0; i < s.words.length; i++) {
        const c = this.classIndex.get(`${s.upos[i]}|${s.xpos[i]}`);
        if (c === undefined) continue;
        const w = normalise(s.words[i]);
        let m = seen.get(w);
        if (m === undefined) seen.set(w, (m = new Map()));
        m.set(c, (m.get(c) ?? 0) + 1);
        types[c].add(w);
      }
    this.open = [];
    for (let c = 0; c < this.classes.length; c++)
      if (types[c].size >= 20 && !/PUNCT/.test(this.classes[c])) this.open.push(c);
    this.propers = ['PROPN|NNP', 'PROPN|NNPS']
      .map((c) => this.classIndex.get(c))
      .filter((c) => c !== undefined);
    this.dictionary = new Map();
    for (const [w, m] of seen) {
      let total = 0;
      for (const v of m.values()) total += v;
      const list = [...m.entries()]
        .filter((e) => e[1] >= total * 0.002 || total < 100)
        .map((e) => e[0])
        .sort((a, b) => a - b);
      this.dictionary.set(w, { total, list });
    }
    this.candidateCache = new Map();
  }

  candidates(word) {
    let list = this.candidateCache.get(word);
    if (list === undefined) {
      const d = this.dictionary.get(normalise(word));
      if (d !== undefined && d.total >= FREQUENT)
        list = /^\p{Lu}/u.test(word) ? [...new Set([...d.list, ...this.propers])] : d.list;
      else list = [...new Set([...(d !== undefined && d.total >= 2 ? d.list : []), ...this.open])];
      list = Int32Array.from(list);
      this.candidateCache.set(word, list);
    }
    return list;
  }

  /** Rows of word codes start as a random projection of their centroids, so that words begin where the vectors put them. */
  fromVectors() {
    const { codes, rows, rng, o } = this;
    if (!codes.centroids) return;
    const d = codes.dimensions;
    const centroids = fromBytes(codes.centroids);
    const projection = new Float32Array(o.inputs * d);
    for (let i = 0; i < projection.length; i++)
      projection[i] = (rng() + rng() + rng() - 1.5) * 2 * o.vectorScale;
    for (let s = 0; s < codes.stages; s++)
      for (let c = 0; c < 256; c++) {
        const r = rows.row(hashPair(codeAtom(s, c), ENCODER));
        if (r < 0) continue;
        const at = (s * 256 + c) * d;
        for (let i = 0; i < o.inputs; i++) {
          let v = 0;
          for (let k = 0; k < d; k++) v += projection[i * d + k] * centroids[at + k];
          rows.w[r * o.inputs + i] = v;
        }
      }
  }

  list(word) {
    let l = this.lists.get(word);
    if (l === undefined) {
      const rows = this.keys(word).map((key) => this.rows.row(key));
      l = this.rows.list(rows.filter((r) => r >= 0));
      l.words = rows[0] >= 0 ? 1 : 0;
      this.lists.set(word, l);
    }
    return l;
  }

  mask(m, drop, training) {
    if (!training || drop === 0) m.fill(1);
    else for (let i = 0; i < m.length; i++) m[i] = this.rng() < drop ? 0 : 1 / (1 - drop);
  }

  forward(words, training) {
    const { o, k, x, in2, in3, et, ep, first, second, third, p, masks: M } = this;
    const n = words.length;
    const { inputs: D, units: U, tagHidden: T, arcs: P, labels: Q } = o;
    const E = 2 * U;
    this.mask(M.x, o.inDrop, training);
    this.mask(M.a, o.midDrop, training);
    this.mask(M.b, o.midDrop, training);
    this.mask(M.t, o.midDrop, training);
    this.mask(M.e, o.midDrop, training);
    this.mask(M.d, o.headDrop, training);
    this.mask(M.h, o.headDrop, training);
    this.mask(M.rd, o.headDrop, training);
    const n4 = (n + 4) & ~3; // room for the root's row, and a multiple of four
    x.fill(0, 0, n4 * D);
    for (let t = 0; t < n; t++) {
      const l = this.list(words[t]);
      this.skip[t] = training && l.n > 4 && this.rng() < o.wordDrop ? l.words : 0;
      this.rows.gather(x.byteOffset + t * D * 4, l.at + 4 * this.skip[t], l.n - this.skip[t]);
      if (training) for (let i = 0; i < D; i++) x[t * D + i] *= M.x[i];
    }
    first.forward(x.byteOffset, n);
    for (const b of [in2, in3, et, ep]) b.fill(0, n * E, n4 * E);
    for (let t = 0; t < n * E; t += E) for (let i = 0; i < E; i++) in2[t + i] = first.h[t + i] * M.a[i];
    second.forward(in2.byteOffset, n);
    for (let t = 0; t < n * E; t += E)
      for (let i = 0; i < E; i++) {
        const s = first.h[t + i] + second.h[t + i];
        in3[t + i] = s * M.b[i];
        et[t + i] = s * M.t[i];
      }
    third.forward(in3.byteOffset, n);
    for (let t = 0; t < n * E; t += E)
      for (let i = 0; i < E; i++) ep[t + i] = (first.h[t + i] + second.h[t + i] + third.h[t + i]) * M.e[i];
    this.layer(this.th, et, p.tagIn, p.tagBias, n4, T, E, true, null);
    this.layer(this.ad, ep, p.dep, p.depBias, n4, P, E, true, M.d);
    this.layer(this.ah, ep, p.head, p.headBias, n4, P, E, true, M.h);
    for (let i = 0; i < P; i++) this.ah[n * P + i] = p.root.w[i];
    this.v.fill(0, 0, n4 * P);
    k.mm(this.v.byteOffset, this.ah.byteOffset, p.bilinear.w.byteOffset, n4, P, P);
    this.layer(this.rd, ep, p.relDep, p.relBias, n4, Q, E, false, null);
    this.layer(this.rh, ep, p.relHead, null, n4, Q, E, false, null);
    for (let i = 0; i < Q; i++) this.rh[n * Q + i] = p.relRoot.w[i];
    return n4;
  }

  layer(out, input, weights, bias, n4, rows, width, relu, mask) {
    const size = n4 * rows;
    if (bias) for (let t = 0; t < size; t += rows) for (let i = 0; i < rows; i++) out[t + i] = bias.w[i];
    else out.fill(0, 0, size);
    this.k.mm(out.byteOffset, input.byteOffset, weights.w.byteOffset, n4, rows, width);
    if (relu) for (let i = 0; i < size; i++) if (out[i] < 0) out[i] = 0;
    if (mask) for (let t = 0; t < size; t += rows) for (let i = 0; i < rows; i++) out[t + i] *= mask[i];
  }

  /** Gradients of a layer: `grad` rows beyond n must be zero. */
  layerBack(grad, out, input, dinput, weights, bias, n4, rows, width, relu, mask) {
    const size = n4 * rows;
    if (mask) for (let t = 0; t < size; t += rows) for (let i = 0; i < rows; i++) grad[t + i] *= mask[i];
    if (relu) for (let i = 0; i < size; i++) if (out[i] <= 0) grad[i] = 0;
    this.k.outerN(weights.g.byteOffset, grad.byteOffset, input.byteOffset, n4, rows, width);
    this.k.mmT(dinput.byteOffset, grad.byteOffset, weights.w.byteOffset, n4, rows, width);
    if (bias) for (let t = 0; t < size; t += rows) for (let i = 0; i < rows; i++) bias.g[i] += grad[t + i];
  }

  /** Arc scores of the sentence into s, dependents by heads, the root last. */
  arcScores(n) {
    const { k, p, ad, ah, v, s, o } = this;
    const P = o.arcs;
    const w = n + 1;
    for (let h = 0; h <= n; h++) {
      const own = k.dot(p.headOnly.w.byteOffset, ah.byteOffset + h * P * 4, P);
      for (let d = 0; d < n; d++) {
        s[d * w + h] =
          h === d
            ? -1e9
            : k.dot(ad.byteOffset + d * P * 4, v.byteOffset + h * P * 4, P) +
              own +
              p.distance.w[bucket(d, h, n)];
      }
    }
  }

  labelScores(d, h, n) {
    const { rd, rh, rl, ls, p, k, o } = this;
    const Q = o.labels;
    const b = bucket(d, h, n) * Q;
    for (let i = 0; i < Q; i++) {
      const a = rd[d * Q + i] + rh[h * Q + i] + p.relDist.w[b + i];
      rl[i] = Math.max(a, 0);
    }
    let best = 0;
    for (let r = 0; r < this.relations.length; r++) {
      ls[r] = p.relOutBias.w[r] + k.dot(p.relOut.w.byteOffset + r * Q * 4, rl.byteOffset, Q);
      if (ls[r] > ls[best]) best = r;
    }
    return best;
  }

  trainSentence(s, count) {
    const { o, k, p, masks: M, first, second, third } = this;
    const words = s.words;
    const n = words.length;
    const { inputs: D, units: U, tagHidden: T, arcs: P, labels: Q } = o;
    const E = 2 * U;
    const n4 = this.forward(words, true);
    // Tags.
    this.dth.fill(0, 0, n4 * T);
    for (let i = 0; i < n; i++) {
      const gold = s.classIds[i];
      const cand = s.candidates[i];
      if (cand.length < 2 || !cand.includes(gold)) continue;
      let top = -Infinity;
      let best = -1;
      for (const c of cand) {
        const y =
          p.tagOutBias.w[c] + k.dot(p.tagOut.w.byteOffset + c * T * 4, this.th.byteOffset + i * T * 4, T);
        this.ts[c] = y;
        if (y > top) {
          top = y;
          best = c;
        }
      }
      let z = 0;
      for (const c of cand) z += Math.exp(this.ts[c] - top);
      for (const c of cand) {
        const g = (Math.exp(this.ts[c] - top) / z - (c === gold ? 1 : 0)) * o.tagWeight;
        if (Math.abs(g) < 1e-4) continue;
        p.tagOutBias.g[c] += g;
        k.axpy(this.dth.byteOffset + i * T * 4, p.tagOut.w.byteOffset + c * T * 4, g, T);
        k.axpy(p.tagOut.g.byteOffset + c * T * 4, this.th.byteOffset + i * T * 4, g, T);
      }
      if (best !== gold) count.tag++;
    }
    this.det.fill(0, 0, n4 * E);
    this.layerBack(this.dth, this.th, this.et, this.det, p.tagIn, p.tagBias, n4, T, E, true, null);

    // Arcs.
    this.arcScores(n);
    const S = this.s;
    const w = n + 1;
    this.dad.fill(0, 0, n4 * P);
    this.dv.fill(0, 0, n4 * P);
    this.dah.fill(0, 0, n4 * P);
    this.drd.fill(0, 0, n4 * Q);
    this.drh.fill(0, 0, n4 * Q);
    for (let d = 0; d < n; d++) {
      const gold = s.heads[d] < 0 ? n : s.heads[d];
      let top = -Infinity;
      let best = -1;
      for (let h = 0; h <= n; h++) if (best < 0 || S[d * w + h] > S[d * w + best]) best = h;
      top = S[d * w + best];
      let z = 0;
      for (let h = 0; h <= n; h++) z += Math.exp(S[d * w + h] - top);
      if (best !== gold) count.arc++;
      for (let h = 0; h <= n; h++) {
        if (h === d) continue;
        const g = Math.exp(S[d * w + h] - top) / z - (h === gold ? 1 : 0);
        if (Math.abs(g) < 1e-4) continue;
        p.distance.g[bucket(d, h, n)] += g;
        k.axpy(this.dad.byteOffset + d * P * 4, this.v.byteOffset + h * P * 4, g, P);
        k.axpy(this.dv.byteOffset + h * P * 4, this.ad.byteOffset + d * P * 4, g, P);
        k.axpy(this.dah.byteOffset + h * P * 4, p.headOnly.w.byteOffset, g, P);
        k.axpy(p.headOnly.g.byteOffset, this.ah.byteOffset + h * P * 4, g, P);
      }
      // Relations, of the gold arc.
      const rel = s.relIds[d];
      if (rel < 0) continue;
      const bestRel = this.labelScores(d, gold, n);
      if (bestRel !== rel) count.rel++;
      const { ls, rl, drl } = this;
      let zl = 0;
      const tl = ls[bestRel];
      for (let r = 0; r < this.relations.length; r++) zl += Math.exp(ls[r] - tl);
      drl.fill(0);
      for (let r = 0; r < this.relations.length; r++) {
        const g = Math.exp(ls[r] - tl) / zl - (r === rel ? 1 : 0);
        if (Math.abs(g) < 1e-4) continue;
        p.relOutBias.g[r] += g;
        k.axpy(drl.byteOffset, p.relOut.w.byteOffset + r * Q * 4, g, Q);
        k.axpy(p.relOut.g.byteOffset + r * Q * 4, rl.byteOffset, g, Q);
      }
      const b = bucket(d, gold, n) * Q;
      for (let i = 0; i < Q; i++) {
        if (rl[i] <= 0) continue;
        const g = drl[i];
        this.drd[d * Q + i] += g;
        this.drh[gold * Q + i] += g;
        p.relDist.g[b + i] += g;
      }
    }
    k.outerN(p.bilinear.g.byteOffset, this.dv.byteOffset, this.ah.byteOffset, n4, P, P);
    k.mmT(this.dah.byteOffset, this.dv.byteOffset, p.bilinear.w.byteOffset, n4, P, P);
    for (let i = 0; i < P; i++) {
      p.root.g[i] += this.dah[n * P + i];
      this.dah[n * P + i] = 0;
    }
    for (let i = 0; i < Q; i++) {
      p.relRoot.g[i] += this.drh[n * Q + i];
      this.drh[n * Q + i] = 0;
    }
    this.dep_.fill(0, 0, n4 * E);
    this.layerBack(this.dad, this.ad, this.ep, this.dep_, p.dep, p.depBias, n4, P, E, true, M.d);
    this.layerBack(this.dah, this.ah, this.ep, this.dep_, p.head, p.headBias, n4, P, E, true, M.h);
    this.layerBack(this.drd, null, this.ep, this.dep_, p.relDep, p.relBias, n4, Q, E, false, null);
    this.layerBack(this.drh, null, this.ep, this.dep_, p.relHead, null, n4, Q, E, false, null);

    // Back through the layers.
    const de = this.dep_;
    for (let t = 0; t < n * E; t += E)
      for (let i = 0; i < E; i++) {
        const g = de[t + i] * M.e[i];
        const h = this.det[t + i] * M.t[i];
        third.dh[t + i] = g;
        second.dh[t + i] = g + h;
        first.dh[t + i] = g + h;
      }
    this.din3.fill(0, 0, n4 * E);
    third.backward(this.in3.byteOffset, this.din3.byteOffset, n);
    for (let t = 0; t < n * E; t += E)
      for (let i = 0; i < E; i++) {
        const g = this.din3[t + i] * M.b[i];
        second.dh[t + i] += g;
        first.dh[t + i] += g;
      }
    this.din2.fill(0, 0, n4 * E);
    second.backward(this.in2.byteOffset, this.din2.byteOffset, n);
    for (let t = 0; t < n * E; t += E)
      for (let i = 0; i < E; i++) first.dh[t + i] += this.din2[t + i] * M.a[i];
    this.dx.fill(0, 0, n4 * D);
    first.backward(this.x.byteOffset, this.dx.byteOffset, n);
    for (let t = 0; t < n; t++) {
      for (let i = 0; i < D; i++) this.dx[t * D + i] *= M.x[i];
      const l = this.list(words[t]);
      const sk = this.skip[t];
      this.rows.scatter(this.dx.byteOffset + t * D * 4, l.a, sk, l.n - sk);
    }
  }

  step(rowRate, rate) {
    this.rows.step(rowRate);
    for (const l of [this.first, this.second, this.third]) l.step(rate);
    for (const d of Object.values(this.p)) d.step(rate);
  }

  /** From now on the wide matrices are thinned out, over `ramp` steps. */
  thin(ramp) {
    const { o, p } = this;
    const E = 2 * o.units;
    const layer = (l) => ({ w: l.weights.w, rows: 6 * o.units, width: E, keep: o.keepLayers });
    const part = (d, rows) => ({ w: d.w, rows, width: E, keep: o.keepHeads });
    this.thinner = new Thinner(
      [
        layer(this.second),
        layer(this.third),
        part(p.tagIn, o.tagHidden),
        part(p.dep, o.arcs),
        part(p.head, o.arcs),
        part(p.relDep, o.labels),
        part(p.relHead, o.labels),
      ],
      ramp,
    );
  }

  /** All weights, for averaging. */
  blocks() {
    const dense = [
      ...Object.values(this.p),
      ...[this.first, this.second, this.third].flatMap((l) => [l.weights, l.bias]),
    ];
    return [this.rows.w, ...dense.map((d) => d.w)];
  }

  /** Adds the present weights to the average (Polyak & Juditsky 1992). */
  remember() {
    this.average ??= this.blocks().map((w) => new Float32Array(w.length));
    this.remembered = (this.remembered ?? 0) + 1;
    const f = 1 / this.remembered;
    this.blocks().forEach((w, b) => {
      const a = this.average[b];
      for (let i = 0; i < w.length; i++) a[i] += (w[i] - a[i]) * f;
    });
  }

  /** Exchanges the weights for their average, and back. */
  swap() {
    if (this.average === undefined) return;
    this.blocks().forEach((w, b) => {
      const kept = w.slice();
      w.set(this.average[b]);
      this.average[b].set(kept);
    });
  }

  ready(sentences) {
    for (const s of sentences) {
      s.classIds = s.words.map((_, i) => this.classIndex.get(`${s.upos[i]}|${s.xpos[i]}`) ?? -1);
      s.relIds = s.rels.map((r) => this.relIndex.get(r) ?? -1);
      s.candidates = s.words.map((w) => this.candidates(w));
    }
  }

  /** Now and then the sentence in another case: all small, all capital, or as a headline. */
  variant(s) {
    const x = this.rng();
    if (x >= this.o.variants) return s;
    const how = Math.floor((3 * x) / this.o.variants);
    const words = s.words.map((w) =>
      how === 0
        ? w.toLowerCase()
        : how === 1
          ? w.replace(/^\p{Ll}/u, (c) => c.toUpperCase())
          : w.toUpperCase(),
    );
    return { ...s, words, candidates: words.map((w) => this.candidates(w)) };
  }

  train(sentences, log, dev) {
    const { o, rng } = this;
    const data = sentences.filter((s) => s.words.length <= o.longest - 4);
    this.ready(data);
    // Batches of sentences of like length go through in mixed order.
    const order = data.map((_, i) => i);
    let words = 0;
    for (const s of data) words += s.words.length;
    const total = o.epochs * data.length;
    for (let e = 0; e < o.epochs; e++) {
      shuffle(order, rng);
      const t0 = Date.now();
      const count = { tag: 0, arc: 0, rel: 0 };
      let held = 0;
      order.forEach((si, at) => {
        this.trainSentence(this.variant(data[si]), count);
        held += data[si].words.length;
        if (held >= o.batchWords) {
          held = 0;
          this.steps++;
          const decay =
            Math.max(0.02, 1 - (e * data.length + at) / total) * Math.min(1, this.steps / o.warmup);
          this.step(o.rowRate * decay, o.rate * decay);
          this.thinner?.step(this.steps);
          if (e >= o.averageFrom && this.steps % 100 === 0) this.remember();
        }
      });
      this.swap();
      const pc = (x) => ((100 * x) / words).toFixed(2);
      const line = dev && (e % 2 === 1 || e + 1 === o.epochs) ? ` | ${dev()}` : '';
      if (e + 1 < o.epochs) this.swap();
      log(
        `epoch ${e + 1}: wrong tags ${pc(count.tag)} arcs ${pc(count.arc)} relations ${pc(count.rel)}${line} (${((Date.now() - t0) / 1000).toFixed(0)} s)`,
      );
    }
  }

  /** Tags (class numbers), heads and relations of a sentence. */
  parse(words) {
    const { o, k, p } = this;
    const n = words.length;
    const T = o.tagHidden;
    this.forward(words, false);
    const tags = words.map((word, i) => {
      let best = -1;
      let top = -Infinity;
      for (const c of this.candidates(word)) {
        const y =
          p.tagOutBias.w[c] + k.dot(p.tagOut.w.byteOffset + c * T * 4, this.th.byteOffset + i * T * 4, T);
        if (y > top) {
          top = y;
          best = c;
        }
      }
      return best;
    });
    this.arcScores(n);
    bestTree(this.s, n, this.heads);
    const heads = Array.from(this.heads.subarray(0, n));
    return { tags, heads, rels: heads.map((h, d) => this.relations[this.labelScores(d, h < 0 ? n : h, n)]) };
  }

  score(sentences) {
    let n = 0;
    let t = 0;
    let u = 0;
    let l = 0;
    for (const s of sentences) {
      const y = this.parse(s.words);
      for (let i = 0; i < s.words.length; i++) {
        n++;
        if (this.classes[y.tags[i]].split('|')[0] === s.upos[i]) t++;
        if (y.heads[i] === s.heads[i]) {
          u++;
          if (y.rels[i].split(':')[0] === s.rels[i].split(':')[0]) l++;
        }
      }
    }
    const pc = (x) => ((100 * x) / n).toFixed(2);
    return `UPOS ${pc(t)} UAS ${pc(u)} LAS ${pc(l)}`;
  }
}

/** Signed distance from dependent to head, cut off; the root has its own. */
function bucket(d, h, n) {
  if (h === n) return 2 * FAR + 1;
  const x = h - d;
  return (x < -FAR ? -FAR : Math.min(x, FAR)) + FAR;
}
