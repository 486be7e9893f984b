// Trains the tagger: one hidden layer over the atoms of a window of words and the last two tags it gave.

import { Encoder } from './encoder.mjs';
import { kernels } from './kernels.mjs';
import { Dense, Rows } from './layer.mjs';
import { hashPair, hashString, hashWord, innerAtoms, normalise, outerAtoms } from './lib.mjs';
import { random, shuffle } from './random.mjs';
import { Adam } from './sru.mjs';

export const WINDOW = 1;
const ENCODER = 80;
const OUTSIDE = hashString('outside', 99);
const INNER = 90;
const FREQUENT = 8;

/** Classes "UPOS|XPOS" with at least two uses, most frequent first. */
function classesOf(sentences) {
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

export class Tagger {
  constructor(codes, o) {
    this.codes = codes;
    this.o = o;
    this.atomCache = new Map();
  }

  atoms(word) {
    let a = this.atomCache.get(word);
    if (a === undefined) {
      a = { outer: outerAtoms(word, this.codes), inner: innerAtoms(word) };
      this.atomCache.set(word, a);
    }
    return a;
  }

  /** Feature keys of a word at window offset. */
  keys(word, offset, f) {
    const a = this.atoms(word);
    for (const x of a.outer) f(hashPair(x, offset + WINDOW));
    if (offset === 0) for (const x of a.inner) f(hashPair(x, INNER));
  }

  prepare(sentences) {
    this.classes = classesOf(sentences);
    this.classIndex = new Map(this.classes.map((c, i) => [c, i]));
    const C = this.classes.length;
    // Dictionary and open classes.
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
    for (let c = 0; c < C; c++) if (types[c].size >= 20 && !/PUNCT/.test(this.classes[c])) this.open.push(c);
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
    // Rows.
    const count = new Map();
    const bump = (k) => count.set(k, (count.get(k) ?? 0) + 1);
    for (const s of sentences) {
      const n = s.words.length;
      for (let i = 0; i < n; i++)
        for (let o = -WINDOW; o <= WINDOW; o++) {
          const j = i + o;
          if (j >= 0 && j < n) this.keys(s.words[j], o, bump);
        }
    }
    const wide = new Map();
    for (const s of sentences)
      for (const w of s.words) for (const x of this.encoderKeys(w)) wide.set(x, (wide.get(x) ?? 0) + 1);
    const wideKeys = [...wide.entries()].filter((e) => e[1] >= this.o.encoder.minCount).map((e) => e[0]);
    const keep = new Set([...count.entries()].filter((e) => e[1] >= this.o.minCount).map((e) => e[0]));
    for (let o = -WINDOW; o <= WINDOW; o++) keep.add(hashPair(OUTSIDE, o + WINDOW));
    for (let a = 0; a <= C; a++) {
      keep.add(hashPair(hashPair(77, a), 70));
      for (let b = 0; b <= C; b++) if (this.o.pairs) keep.add(hashPair(hashPair(a, b), 71));
    }
    const rng = random(this.o.seed);
    const k = kernels(this.o.memory ?? 512);
    this.k = k;
    this.rows = new Rows(k, Uint32Array.from([...keep]).sort(), this.o.hidden, rng);
    this.bias = new Dense(k, this.o.hidden, rng, 0);
    this.out = new Dense(k, C * this.o.hidden, rng, 0.1);
    this.outBias = new Dense(k, C, rng, 0);
    this.used = k.ints(256);
    this.encoder = new Encoder(k, Uint32Array.from(wideKeys).sort(), this.o.encoder, rng);
    this.mix = new Adam(k, this.o.hidden * 2 * this.o.encoder.units, rng, 0.1);
    this.encoderLists = new Map();
    this.rng = rng;
    this.wordRows = new Map();
    this.h = k.floats(this.o.hidden);
    this.dh = k.floats(this.o.hidden);
    this.scores = new Float32Array(C);
    this.unseenRows = 0;
  }

  encoderKeys(word) {
    const a = this.atoms(word);
    return [...a.outer, ...a.inner].map((x) => hashPair(x, ENCODER));
  }

  encoderList(word) {
    let l = this.encoderLists.get(word);
    if (l === undefined) {
      const rows = this.encoderKeys(word).map((key) => this.encoder.rows.row(key));
      l = this.encoder.rows.list(rows.filter((r) => r >= 0));
      l.words = rows[0] >= 0 ? 1 : 0;
      this.encoderLists.set(word, l);
    }
    return l;
  }

  encode(words, training) {
    const lists = words.map((w) => this.encoderList(w));
    this.encoder.forward(lists, words.length, training);
    return lists;
  }

  /** Row numbers of a word at an offset, kept. */
  rowsAt(word, offset) {
    let a = this.wordRows.get(word);
    if (a === undefined) this.wordRows.set(word, (a = []));
    let r = a[offset + WINDOW];
    if (r === undefined) {
      const list = [];
      this.keys(word, offset, (k) => {
        const x = this.rows.row(k);
        if (x >= 0) list.push(x);
      });
      a[offset + WINDOW] = r = Int32Array.from(list);
    }
    return r;
  }

  candidates(word) {
    let list = this.candidateCache?.get(word);
    if (list !== undefined) return list;
    const d = this.dictionary.get(normalise(word));
    const upper = /^\p{Lu}/u.test(word);
    if (d !== undefined && d.total >= FREQUENT) {
      list = d.list;
      if (upper) list = [...new Set([...list, ...this.propers])];
    } else list = [...new Set([...(d?.list ?? []), ...this.open])];
    list = Int32Array.from(list);
    (this.candidateCache ??= new Map()).set(word, list);
    return list;
  }

  forward(words, i, t1, t2, dropout) {
    const { h, rows, rng, used } = this;
    h.set(this.bias.w);
    const n = words.length;
    let m = 0;
    for (let o = -WINDOW; o <= WINDOW; o++) {
      const j = i + o;
      if (j < 0 || j >= n) {
        used[m++] = rows.row(hashPair(OUTSIDE, o + WINDOW));
        continue;
      }
      const list = this.rowsAt(words[j], o);
      // The first row is the word itself: dropped now and then, so that the rest learns to do without it.
      const skipWord = dropout && rng() < this.o.wordDrop ? 1 : 0;
      for (let k = skipWord; k < list.length; k++) used[m++] = list[k];
    }
    used[m++] = rows.row(hashPair(hashPair(77, t1), 70));
    if (this.o.pairs) used[m++] = rows.row(hashPair(hashPair(t1, t2), 71));
    rows.gather(h.byteOffset, used.byteOffset, m);
    const E = 2 * this.o.encoder.units;
    this.k.matvec(
      h.byteOffset,
      this.mix.w.byteOffset,
      this.encoder.e.byteOffset + i * E * 4,
      this.o.hidden,
      E,
    );
    this.usedCount = m;
  }

  train(sentences, epochs, log, dev) {
    const { o, rng } = this;
    const H = o.hidden;
    const C = this.classes.length;
    const mask = new Uint8Array(H);
    const order = sentences.map((_, i) => i);
    for (let e = 0; e < epochs; e++) {
      shuffle(order, rng);
      const rate0 = o.rate;
      let right = 0;
      let total = 0;
      const t0 = Date.now();
      order.forEach((si, at) => {
        const rate = rate0 * (1 - (e * order.length + at) / (epochs * order.length)) + 1e-4;
        const s = sentences[si];
        const n = s.words.length;
        let t1 = C;
        let t2 = C;
        const lists = this.encode(s.words, true);
        const E = 2 * o.encoder.units;
        for (let i = 0; i < n; i++) {
          const gold = this.classIndex.get(`${s.upos[i]}|${s.xpos[i]}`) ?? -1;
          const cand = this.candidates(s.words[i]);
          this.forward(s.words, i, t1, t2, true);
          const { h, dh, scores } = this;
          for (let k = 0; k < H; k++) {
            mask[k] = h[k] > 0 && rng() >= o.dropout ? 1 : 0;
            h[k] = mask[k] ? h[k] / (1 - o.dropout) : 0;
          }
          let best = -1;
          let top = -Infinity;
          let has = false;
          for (const c of cand) {
            const x = this.outBias.w[c] + this.k.dot(this.out.w.byteOffset + c * H * 4, h.byteOffset, H);
            scores[c] = x;
            if (c === gold) has = true;
            if (x > top) {
              top = x;
              best = c;
            }
          }
          total++;
          if (best === gold) right++;
          if (has && cand.length > 1) {
            let z = 0;
            for (const c of cand) z += Math.exp(scores[c] - top);
            dh.fill(0);
            for (const c of cand) {
              const g = Math.exp(scores[c] - top) / z - (c === gold ? 1 : 0);
              if (Math.abs(g) < 1e-4) continue;
              this.outBias.g[c] += g;
              this.k.axpy(dh.byteOffset, this.out.w.byteOffset + c * H * 4, g, H);
              this.k.axpy(this.out.g.byteOffset + c * H * 4, h.byteOffset, g, H);
            }
            for (let k = 0; k < H; k++) dh[k] = mask[k] ? dh[k] / (1 - o.dropout) : 0;
            for (let k = 0; k < H; k++) this.bias.g[k] += dh[k];
            this.rows.scatter(dh.byteOffset, this.used, 0, this.usedCount);
            this.k.outer(this.mix.g.byteOffset, dh.byteOffset, this.encoder.e.byteOffset + i * E * 4, H, E);
            this.k.matvecT(
              this.encoder.de.byteOffset + i * E * 4,
              this.mix.w.byteOffset,
              dh.byteOffset,
              H,
              E,
            );
          }
          t2 = t1;
          t1 = best;
        }
        this.encoder.backward(lists, n);
        if (at % o.batch === o.batch - 1) {
          const decay = rate / rate0;
          this.encoder.step(o.encoder.rowRate * decay, o.encoder.rate * decay);
          this.mix.step(o.encoder.rate * decay);
          this.rows.step(rate);
          this.bias.step(rate);
          this.out.step(rate);
          this.outBias.step(rate);
        }
      });
      log(
        `tagger epoch ${e + 1}: train ${((100 * right) / total).toFixed(2)}${dev ? ` dev ${dev()}` : ''} (${((Date.now() - t0) / 1000).toFixed(1)} s)`,
      );
    }
  }

  /** Class numbers of a sentence's words. */
  tag(words) {
    const H = this.o.hidden;
    const C = this.classes.length;
    const out = new Int32Array(words.length);
    let t1 = C;
    let t2 = C;
    this.encode(words, false);
    for (let i = 0; i < words.length; i++) {
      const cand = this.candidates(words[i]);
      let best = cand[0];
      if (cand.length > 1) {
        this.forward(words, i, t1, t2, false);
        const h = this.h;
        for (let k = 0; k < H; k++) if (h[k] < 0) h[k] = 0;
        let top = -Infinity;
        for (const c of cand) {
          const x = this.outBias.w[c] + this.k.dot(this.out.w.byteOffset + c * H * 4, h.byteOffset, H);
          if (x > top) {
            top = x;
            best = c;
          }
        }
      }
      out[i] = best;
      t2 = t1;
      t1 = best;
    }
    return out;
  }

  /** Frequent words' classes: ascending word hashes, where each one's classes begin, and the classes. */
  exportDictionary() {
    const rows = [];
    for (const [w, d] of this.dictionary)
      if (d.total >= 2) rows.push([hashWord(w), d.total >= FREQUENT, d.list]);
    rows.sort((a, b) => a[0] - b[0]);
    const classes = [];
    const positions = [0];
    for (const [, frequent, list] of rows) {
      // A rare word's classes are only added to the open ones; 255 marks that.
      classes.push(...(frequent ? [] : [255]), ...list);
      positions.push(classes.length);
    }
    return {
      keys: Uint32Array.from(rows, (r) => r[0]),
      positions: Uint32Array.from(positions),
      classes: Uint8Array.from(classes),
    };
  }

  /** Accuracy in per cent: UPOS and XPOS. */
  score(sentences) {
    let n = 0;
    let u = 0;
    let x = 0;
    for (const s of sentences) {
      const t = this.tag(s.words);
      for (let i = 0; i < t.length; i++) {
        const [a, b] = this.classes[t[i]].split('|');
        n++;
        if (a === s.upos[i]) u++;
        if (b === s.xpos[i]) x++;
      }
    }
    return `UPOS ${((100 * u) / n).toFixed(2)} XPOS ${((100 * x) / n).toFixed(2)}`;
  }
}
