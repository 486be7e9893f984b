// Words in their sentence, while training: hashed rows summed per word, then two bidirectional layers; a word's
// vector is the sum of both layers' outputs.
import { Rows } from './layer.mjs';
import { BiSru } from './sru.mjs';

export class Encoder {
  /** @param keys feature keys with rows; o: { inputs, units, longest, inDrop, midDrop, wordDrop, layers } */
  constructor(k, keys, o, rng) {
    this.k = k;
    this.o = o;
    this.rng = rng;
    this.rows = new Rows(k, keys, o.inputs, rng, 0.1);
    this.first = new BiSru(k, o.inputs, o.units, o.longest, rng);
    this.second = new BiSru(k, 2 * o.units, o.units, o.longest, rng);
    this.x = k.floats(o.longest * o.inputs);
    this.dx = k.floats(o.longest * o.inputs);
    this.mid = k.floats(o.longest * 2 * o.units);
    this.dmid = k.floats(o.longest * 2 * o.units);
    this.e = k.floats(o.longest * 2 * o.units);
    this.de = k.floats(o.longest * 2 * o.units);
    this.xMask = new Float32Array(o.inputs);
    this.midMask = new Float32Array(2 * o.units);
    this.eMask = new Float32Array(2 * o.units);
    this.skip = new Uint8Array(o.longest);
  }

  mask(m, drop, training) {
    for (let i = 0; i < m.length; i++)
      m[i] = !training || drop === 0 ? 1 : this.rng() < drop ? 0 : 1 / (1 - drop);
  }

  /** Lists are of `Rows.list`; the word's own row is first where `hasWord`. */
  forward(lists, n, training) {
    const { o, x, mid, first, second, e } = this;
    const D = o.inputs;
    const E = 2 * o.units;
    this.mask(this.xMask, o.inDrop, training);
    this.mask(this.midMask, o.midDrop, training);
    this.mask(this.eMask, o.midDrop, training);
    x.fill(0, 0, n * D);
    for (let t = 0; t < n; t++) {
      this.skip[t] = training && lists[t].n > 4 && this.rng() < o.wordDrop ? lists[t].words : 0;
      this.rows.gather(x.byteOffset + t * D * 4, lists[t].at + 4 * this.skip[t], lists[t].n - this.skip[t]);
      if (training && o.inDrop > 0) for (let i = 0; i < D; i++) x[t * D + i] *= this.xMask[i];
    }
    first.forward(x.byteOffset, n);
    for (let t = 0; t < n; t++)
      for (let i = 0; i < E; i++) mid[t * E + i] = first.h[t * E + i] * this.midMask[i];
    second.forward(mid.byteOffset, n);
    for (let t = 0; t < n; t++)
      for (let i = 0; i < E; i++) e[t * E + i] = (first.h[t * E + i] + second.h[t * E + i]) * this.eMask[i];
  }

  /** Takes gradients in de, and clears it. */
  backward(lists, n) {
    const { o, dx, x, mid, dmid, first, second, de } = this;
    const D = o.inputs;
    const E = 2 * o.units;
    for (let t = 0; t < n; t++)
      for (let i = 0; i < E; i++) {
        const g = de[t * E + i] * this.eMask[i];
        first.dh[t * E + i] = g;
        second.dh[t * E + i] = g;
      }
    de.fill(0, 0, n * E);
    dmid.fill(0, 0, n * E);
    second.backward(mid.byteOffset, dmid.byteOffset, n);
    for (let t = 0; t < n; t++)
      for (let i = 0; i < E; i++) first.dh[t * E + i] += dmid[t * E + i] * this.midMask[i];
    dx.fill(0, 0, n * D);
    first.backward(x.byteOffset, dx.byteOffset, n);
    for (let t = 0; t < n; t++) {
      if (o.inDrop > 0) for (let i = 0; i < D; i++) dx[t * D + i] *= this.xMask[i];
      const s = this.skip[t];
      this.rows.scatter(dx.byteOffset + t * D * 4, lists[t].a, s, lists[t].n - s);
    }
  }

  step(rowRate, rate) {
    this.rows.step(rowRate);
    this.first.step(rate);
    this.second.step(rate);
  }
}
