// Trains the parser: arc-hybrid transitions scored by one hidden layer over hashed atoms of 21 slots, with a dynamic
// oracle and exploration. The first layer's sums per (word, slot) are kept over a sentence, forwards and backwards.

import { Encoder } from './encoder.mjs';
import { kernels } from './kernels.mjs';
import { Dense, Rows } from './layer.mjs';
import { hashPair, hashString, innerAtoms, outerAtoms, transition } from './lib.mjs';
import { lastDependents, zeroCost } from './oracle.mjs';
import { random, shuffle } from './random.mjs';
import { Adam } from './sru.mjs';

const {
  Configuration,
  EMPTY,
  FACT_LIMIT,
  LABEL_SLOTS,
  SLOTS,
  VIEW_COUNTS,
  betweenKind,
  facts,
  runningCounts,
} = transition;
const ROOT = hashString('root', 101);
const NONE = hashString('none', 101);
const FACT = 0x0fac7;
const ENCODER = 80;
/** Slots that also read the word's vector in its sentence. */
export const DEEP = [0, 1, 2, 3, 4];
const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

export const uposAtom = (u) => hashString(u, 110);
export const tagAtom = (c) => hashString(c, 111);
export const labelKey = (slot, label) => hashPair(hashString(label, 112), slot);

export class Parser {
  constructor(codes, o) {
    this.codes = codes;
    this.o = o;
    this.atomCache = new Map();
  }

  /** Readies a sentence: tags is an array of "UPOS|XPOS" classes (predicted). */
  view(words, tags) {
    const n = words.length;
    const upos = new Uint8Array(n + 1);
    const kinds = new Int8Array(n);
    for (let i = 0; i < n; i++) {
      const u = tags[i].slice(0, tags[i].indexOf('|'));
      upos[i] = UPOS.indexOf(u);
      kinds[i] = betweenKind(u, words[i]);
    }
    upos[n] = 17;
    const between = new Uint16Array((n + 1) * VIEW_COUNTS);
    runningCounts(kinds, n, between);
    return { words, tags, n, upos, between, lists: [], deep: null };
  }

  atoms(word, tag) {
    const key = `${word} ${tag}`;
    let a = this.atomCache.get(key);
    if (a === undefined) {
      a = [...outerAtoms(word, this.codes), tagAtom(tag), uposAtom(tag.slice(0, tag.indexOf('|')))];
      this.atomCache.set(key, a);
    }
    return a;
  }

  encoderKeys(word, tag) {
    return [...this.atoms(word, tag), ...innerAtoms(word)].map((x) => hashPair(x, ENCODER));
  }

  encoderList(word, tag) {
    const key = `${word} ${tag}`;
    let l = this.encoderLists.get(key);
    if (l === undefined) {
      const rows = this.encoderKeys(word, tag).map((k) => this.encoder.rows.row(k));
      l = this.encoder.rows.list(rows.filter((r) => r >= 0));
      l.words = rows[0] >= 0 ? 1 : 0;
      this.encoderLists.set(key, l);
    }
    return l;
  }

  prepare(sentences) {
    const rels = new Map();
    for (const s of sentences) for (const r of s.rels) rels.set(r, (rels.get(r) ?? 0) + 1);
    this.relations = [...rels.entries()]
      .sort((a, b) => b[1] - a[1])
      .map((e) => e[0])
      .slice(0, 64);
    this.relIndex = new Map(this.relations.map((r, i) => [r, i]));
    const L = this.relations.length;
    // Which relations a pair of tags has had, by direction: head tag, dependent tag.
    this.seen = [new Uint8Array(18 * 18 * L), new Uint8Array(18 * 18 * L)];
    const count = new Map();
    const bump = (k) => count.set(k, (count.get(k) ?? 0) + 1);
    const c = new Configuration(256);
    const slots = new Int32Array(SLOTS);
    for (const s of sentences) {
      const last = lastDependents(s.heads);
      const n = s.words.length;
      for (let i = 0; i < n; i++) {
        const h = s.heads[i] < 0 ? n : s.heads[i];
        const r = this.relIndex.get(s.rels[i]);
        if (r !== undefined) this.seen[h > i ? 0 : 1][(s.view.upos[h] * 18 + s.view.upos[i]) * L + r] = 1;
      }
      c.reset(n);
      const used = new Set();
      while (!c.done) {
        c.slots(slots);
        for (let k = 0; k < SLOTS; k++) {
          const t = slots[k];
          if (t < 0 || t === n || used.has(t * SLOTS + k)) continue;
          used.add(t * SLOTS + k);
          for (const a of this.atoms(s.words[t], s.tags[t])) bump(hashPair(a, k));
        }
        const bits = zeroCost(c, s.heads, last, c.valid());
        const a = bits & 2 ? 1 : bits & 4 ? 2 : 0;
        c.apply(a, 0);
      }
    }
    const wide = new Map();
    for (const s of sentences)
      s.words.forEach((w, i) => {
        for (const x of this.encoderKeys(w, s.tags[i])) wide.set(x, (wide.get(x) ?? 0) + 1);
      });
    const wideKeys = [...wide.entries()].filter((e) => e[1] >= this.o.encoder.minCount).map((e) => e[0]);
    const keep = new Set([...count.entries()].filter((e) => e[1] >= this.o.minCount).map((e) => e[0]));
    for (let k = 0; k < SLOTS; k++) {
      keep.add(hashPair(ROOT, k));
      keep.add(hashPair(NONE, k));
    }
    for (const k of LABEL_SLOTS) for (const r of this.relations) keep.add(labelKey(k, r));
    for (let f = 0; f < FACT_LIMIT; f++) keep.add(hashPair(FACT, f));
    const H = this.o.hidden;
    const rng = random(this.o.seed);
    this.rng = rng;
    const K = kernels(this.o.memory ?? 1536);
    this.k = K;
    this.rows = new Rows(K, Uint32Array.from([...keep]).sort(), H, rng, this.o.scale ?? 0.03);
    this.bias = new Dense(K, H, rng, 0);
    this.out = new Dense(K, 3 * H, rng, 0.1);
    this.outBias = new Dense(K, 3, rng, 0);
    this.lab = new Dense(K, 2 * L * H, rng, 0.1);
    this.labBias = new Dense(K, 2 * L, rng, 0);
    this.factRow = Int32Array.from({ length: FACT_LIMIT }, (_, f) => this.rows.row(hashPair(FACT, f)));
    this.labelRow = Int32Array.from({ length: SLOTS * L }, (_, x) =>
      this.rows.row(labelKey(Math.floor(x / L), this.relations[x % L])),
    );
    this.rootLists = Array.from({ length: SLOTS }, (_, k) =>
      this.rows.list([this.rows.row(hashPair(ROOT, k))]),
    );
    this.noneRow = Int32Array.from({ length: SLOTS }, (_, k) => this.rows.row(hashPair(NONE, k)));
    this.encoder = new Encoder(K, Uint32Array.from(wideKeys).sort(), this.o.encoder, rng);
    this.encoderLists = new Map();
    this.deep = DEEP.map(() => new Adam(K, H * 2 * this.o.encoder.units, rng, 0.1));
    this.deepOf = new Int8Array(SLOTS).fill(-1);
    DEEP.forEach((k, i) => (this.deepOf[k] = i));
    this.wordRows = new Map();
    this.slots = new Int32Array(SLOTS);
    this.facts = new Int32Array(256);
    this.config = new Configuration(256);
    this.h = K.floats(H);
    this.dh = K.floats(H);
    this.cells = K.ints(SLOTS);
    this.list = K.ints(512);
    this.mask = new Uint8Array(H);
    this.p = new Float32Array(3);
    this.lp = new Float32Array(L);
    this.room(this.o.longest ?? 260);
  }

  room(n) {
    if (this.capacity >= n) return;
    this.capacity = n;
    const H = this.o.hidden;
    const cells = (this.capacity + 1) * SLOTS;
    this.sum = this.k.floats(cells * H);
    this.dsum = this.k.floats(cells * H);
    this.stamp = new Uint8Array(cells);
    this.usedCells = new Int32Array(cells);
    this.sets = new Uint32Array((this.capacity + 1) * 2);
    this.skipWord = new Uint8Array(this.capacity + 1);
  }

  /** Row numbers of a tagged word in a slot. */
  rowsOf(word, tag, slot) {
    const key = `${word} ${tag}`;
    let a = this.wordRows.get(key);
    if (a === undefined) this.wordRows.set(key, (a = []));
    let r = a[slot];
    if (r === undefined) {
      const list = [];
      const atoms = this.atoms(word, tag);
      for (const x of atoms) {
        const row = this.rows.row(hashPair(x, slot));
        if (row >= 0) list.push(row);
      }
      a[slot] = r = this.rows.list(list);
    }
    return r;
  }

  begin(s, dropping) {
    this.room(s.n + 1);
    this.used = 0;
    this.sets.fill(0, 0, (s.n + 1) * 2);
    this.config.reset(s.n);
    s.deep ??= s.words.map((w, i) => this.encoderList(w, s.tags[i]));
    this.encoder.forward(s.deep, s.n, dropping);
    for (let i = 0; i <= s.n; i++) this.skipWord[i] = dropping && this.rng() < this.o.wordDrop ? 1 : 0;
  }

  /** The cell of (token, slot), summed on first use. */
  cell(s, t, k) {
    const H = this.o.hidden;
    const cell = t * SLOTS + k;
    if (this.stamp[cell] === 0) {
      this.stamp[cell] = 1;
      this.usedCells[this.used++] = cell;
      const o = cell * H;
      this.sum.fill(0, o, o + H);
      const list = this.cellList(s, t, k);
      const skip = this.skipWord[t] && list.n > 4 ? 1 : 0;
      this.rows.gather(this.sum.byteOffset + o * 4, list.at + 4 * skip, list.n - skip);
      const d = this.deepOf[k];
      if (d >= 0 && t < s.n) {
        const E = 2 * this.o.encoder.units;
        this.k.matvec(
          this.sum.byteOffset + o * 4,
          this.deep[d].w.byteOffset,
          this.encoder.e.byteOffset + t * E * 4,
          H,
          E,
        );
      }
    }
    return cell;
  }

  cellList(s, t, k) {
    return t === s.n ? this.rootLists[k] : (s.lists[t * SLOTS + k] ??= this.rowsOf(s.words[t], s.tags[t], k));
  }

  hidden(s) {
    const H = this.o.hidden;
    const { h, slots, config: c, cells, list } = this;
    const L = this.relations.length;
    h.set(this.bias.w);
    c.slots(slots);
    let nc = 0;
    let m = 0;
    for (let k = 0; k < SLOTS; k++) {
      const t = slots[k];
      if (t === EMPTY) list[m++] = this.noneRow[k];
      else cells[nc++] = this.cell(s, t, k);
    }
    for (const k of LABEL_SLOTS) {
      const t = slots[k];
      if (t >= 0) list[m++] = this.labelRow[k * L + c.rels[t]];
    }
    const nf = facts(c, s, this.sets, this.facts);
    for (let f = 0; f < nf; f++) list[m++] = this.factRow[this.facts[f]];
    this.nc = nc;
    this.nl = m;
    this.k.gather(h.byteOffset, cells.byteOffset, nc, this.sum.byteOffset, H);
    this.rows.gather(h.byteOffset, list.byteOffset, m);
  }

  back() {
    const H = this.o.hidden;
    const { dh } = this;
    this.k.axpy(this.bias.g.byteOffset, dh.byteOffset, 1, H);
    this.k.scatter(dh.byteOffset, this.cells.byteOffset, this.nc, this.dsum.byteOffset, H);
    this.rows.scatter(dh.byteOffset, this.list, 0, this.nl);
  }

  /** Ends a sentence: the cells' gradients go to their rows. */
  end(s, train) {
    const H = this.o.hidden;
    for (let u = 0; u < this.used; u++) {
      const cell = this.usedCells[u];
      this.stamp[cell] = 0;
      if (!train) continue;
      const k = cell % SLOTS;
      const t = (cell - k) / SLOTS;
      const o = cell * H;
      const list = this.cellList(s, t, k);
      const skip = this.skipWord[t] && list.n > 4 ? 1 : 0;
      this.rows.scatter(this.dsum.byteOffset + o * 4, list.a, skip, list.n - skip);
      const d = this.deepOf[k];
      if (d >= 0 && t < s.n) {
        const E = 2 * this.o.encoder.units;
        const from = this.dsum.byteOffset + o * 4;
        this.k.outer(this.deep[d].g.byteOffset, from, this.encoder.e.byteOffset + t * E * 4, H, E);
        this.k.matvecT(this.encoder.de.byteOffset + t * E * 4, this.deep[d].w.byteOffset, from, H, E);
      }
      this.dsum.fill(0, o, o + H);
    }
    if (train) this.encoder.backward(s.deep, s.n);
  }

  scoreActions(valid) {
    const H = this.o.hidden;
    const { h, p } = this;
    let best = -1;
    for (let a = 0; a < 3; a++) {
      if (!(valid & (1 << a))) continue;
      p[a] = this.outBias.w[a] + this.k.dot(this.out.w.byteOffset + a * H * 4, h.byteOffset, H);
      if (best < 0 || p[a] > p[best]) best = a;
    }
    return best;
  }

  /** Best relation for a transition; scores are left in lp. */
  scoreLabels(s, action, head, child, all) {
    const H = this.o.hidden;
    const L = this.relations.length;
    const { h, lp } = this;
    const side = action - 1;
    const seen = this.seen[side];
    const q = (s.upos[head] * 18 + s.upos[child]) * L;
    let best = -1;
    for (let r = 0; r < L; r++) {
      if (!all && seen[q + r] === 0) continue;
      const x = side * L + r;
      lp[r] = this.labBias.w[x] + this.k.dot(this.lab.w.byteOffset + x * H * 4, h.byteOffset, H);
      if (best < 0 || lp[r] > lp[best]) best = r;
    }
    return best >= 0 || all ? best : this.scoreLabels(s, action, head, child, true);
  }

  move(action, rel) {
    const c = this.config;
    if (action > 0) {
      const child = c.stack[c.depth - 1];
      const head = action === 1 ? c.buffer : c.stack[c.depth - 2];
      this.sets[head * 2 + (rel >> 5)] |= 1 << (rel & 31);
      c.apply(action, rel);
      return child;
    }
    c.apply(action, 0);
    return -1;
  }

  trainSentence(s, heads, rels, explore) {
    const { o, rng, config: c, h, dh, mask, p, lp } = this;
    const H = o.hidden;
    const L = this.relations.length;
    const last = s.last;
    this.begin(s, true);
    let wrong = 0;
    while (!c.done) {
      const valid = c.valid();
      const zero = zeroCost(c, heads, last, valid);
      this.hidden(s);
      const keep = 1 - o.dropout;
      for (let k = 0; k < H; k++) {
        mask[k] = h[k] > 0 && rng() < keep ? 1 : 0;
        h[k] = mask[k] ? h[k] / keep : 0;
      }
      dh.fill(0);
      let learn = false;
      const best = this.scoreActions(valid);
      let bestZero = -1;
      const top = p[best];
      let z = 0;
      let zz = 0;
      for (let a = 0; a < 3; a++) {
        if (!(valid & (1 << a))) continue;
        const e = Math.exp(p[a] - top);
        z += e;
        if (zero & (1 << a)) {
          zz += e;
          if (bestZero < 0 || p[a] > p[bestZero]) bestZero = a;
        }
      }
      if (!(zero & (1 << best))) wrong++;
      if (zero !== valid) {
        for (let a = 0; a < 3; a++) {
          if (!(valid & (1 << a))) continue;
          const e = Math.exp(p[a] - top);
          const g = e / z - (zero & (1 << a) ? e / zz : 0);
          if (Math.abs(g) < 1e-4) continue;
          learn = true;
          this.outBias.g[a] += g;
          this.k.axpy(dh.byteOffset, this.out.w.byteOffset + a * H * 4, g, H);
          this.k.axpy(this.out.g.byteOffset + a * H * 4, h.byteOffset, g, H);
        }
      }
      const action = explore > 0 && rng() < explore ? best : bestZero;
      let rel = 0;
      if (action > 0) {
        const child = c.stack[c.depth - 1];
        const head = action === 1 ? c.buffer : c.stack[c.depth - 2];
        const goldHead = heads[child] < 0 ? s.n : heads[child];
        const gold = goldHead === head ? rels[child] : -1;
        rel = this.scoreLabels(s, action, head, child, false);
        if (gold >= 0) {
          const side = action - 1;
          const seen = this.seen[side];
          const q = (s.upos[head] * 18 + s.upos[child]) * L;
          const t = lp[rel];
          let zl = 0;
          for (let r = 0; r < L; r++) if (seen[q + r]) zl += Math.exp(lp[r] - t);
          if (seen[q + gold])
            for (let r = 0; r < L; r++) {
              if (!seen[q + r]) continue;
              const g = Math.exp(lp[r] - t) / zl - (r === gold ? 1 : 0);
              if (Math.abs(g) < 1e-3) continue;
              learn = true;
              const x = side * L + r;
              this.labBias.g[x] += g;
              this.k.axpy(dh.byteOffset, this.lab.w.byteOffset + x * H * 4, g, H);
              this.k.axpy(this.lab.g.byteOffset + x * H * 4, h.byteOffset, g, H);
            }
          if (explore === 0 || rng() >= explore) rel = gold;
        }
      }
      if (learn) {
        for (let k = 0; k < H; k++) dh[k] = mask[k] ? dh[k] / keep : 0;
        this.back();
      }
      this.move(action, rel);
    }
    this.end(s, true);
    return wrong;
  }

  /** Parses a sentence readied by view(). */
  parse(s) {
    const { config: c, h } = this;
    const H = this.o.hidden;
    this.begin(s, false);
    while (!c.done) {
      this.hidden(s);
      for (let k = 0; k < H; k++) if (h[k] < 0) h[k] = 0;
      const action = this.scoreActions(c.valid());
      let rel = 0;
      if (action > 0) {
        const child = c.stack[c.depth - 1];
        const head = action === 1 ? c.buffer : c.stack[c.depth - 2];
        rel = this.scoreLabels(s, action, head, child, false);
      }
      this.move(action, rel);
    }
    this.end(s, false);
    return {
      heads: c.heads.slice(0, s.n).map((x) => (x === s.n ? -1 : x)),
      rels: Array.from(c.rels.subarray(0, s.n), (r) => this.relations[r]),
    };
  }

  train(sentences, epochs, log, dev) {
    const { o, rng } = this;
    for (const s of sentences) {
      s.view.last = lastDependents(s.heads);
      s.view.relIds = s.rels.map((r) => this.relIndex.get(r) ?? -1);
    }
    const order = sentences.map((_, i) => i);
    for (let e = 0; e < epochs; e++) {
      shuffle(order, rng);
      const t0 = Date.now();
      let wrong = 0;
      let total = 0;
      const explore = e < o.exploreFrom ? 0 : o.explore;
      order.forEach((si, at) => {
        const s = sentences[si];
        wrong += this.trainSentence(s.view, s.heads, s.view.relIds, explore);
        total += 2 * s.words.length;
        if (at % o.batch === o.batch - 1) {
          const rate = o.rate * (1 - (e * order.length + at) / (epochs * order.length)) + 1e-4;
          const decay = rate / o.rate;
          this.encoder.step(o.encoder.rowRate * decay, o.encoder.rate * decay);
          for (const d of this.deep) d.step(o.encoder.rate * decay);
          this.rows.step(rate);
          this.bias.step(rate);
          this.out.step(rate);
          this.outBias.step(rate);
          this.lab.step(rate);
          this.labBias.step(rate);
        }
      });
      log(
        `parser epoch ${e + 1}: wrong ${((100 * wrong) / total).toFixed(2)} %${dev ? ` dev ${dev()}` : ''} (${((Date.now() - t0) / 1000).toFixed(1)} s)`,
      );
    }
  }

  /** Attachment in per cent, the universal part of relations only. */
  score(sentences) {
    let n = 0;
    let u = 0;
    let l = 0;
    for (const s of sentences) {
      const p = this.parse(s.view);
      for (let i = 0; i < s.words.length; i++) {
        n++;
        if (p.heads[i] === s.heads[i]) {
          u++;
          if (p.rels[i].split(':')[0] === s.rels[i].split(':')[0]) l++;
        }
      }
    }
    return `UAS ${((100 * u) / n).toFixed(2)} LAS ${((100 * l) / n).toFixed(2)}`;
  }
}
