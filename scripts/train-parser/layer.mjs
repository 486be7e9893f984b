// The sparse first layer while training: one row of weights per feature key, a gradient beside it, and row-wise
// Adagrad (one accumulator a row), which is far cheaper than one a weight and as good here.
export class Rows {
  /** @param {Uint32Array} keys ascending */
  constructor(k, keys, width, rng, scale = 0.05) {
    this.k = k;
    this.keys = keys;
    this.width = width;
    this.size = keys.length;
    this.index = new Map();
    for (let i = 0; i < keys.length; i++) this.index.set(keys[i], i);
    this.w = k.floats(keys.length * width);
    for (let i = 0; i < this.w.length; i++) this.w[i] = (rng() * 2 - 1) * scale;
    this.g = k.floats(keys.length * width);
    this.acc = k.floats(keys.length);
    this.touched = k.ints(keys.length);
    this.count = 0;
    this.mark = new Uint8Array(keys.length);
  }
  row(key) {
    const r = this.index.get(key);
    return r === undefined ? -1 : r;
  }
  /** A list of row numbers the kernels can read. */
  list(rows) {
    const a = this.k.ints(rows.length + 1);
    a.set(rows);
    return { a, at: a.byteOffset, n: rows.length };
  }
  /** Adds `n` rows listed at `list` to the vector at `dst` (byte offsets). */
  gather(dst, list, n) {
    this.k.gather(dst, list, n, this.w.byteOffset, this.width);
  }
  /** Adds the vector at `src` to the gradients of the listed rows. */
  scatter(src, a, from, n) {
    const { mark, touched } = this;
    for (let i = from; i < from + n; i++) {
      const r = a[i];
      if (mark[r] === 0) {
        mark[r] = 1;
        touched[this.count++] = r;
      }
    }
    this.k.scatter(src, a.byteOffset + 4 * from, n, this.g.byteOffset, this.width);
  }
  /** One step downhill for every touched row. */
  step(rate) {
    this.k.step(
      this.touched.byteOffset,
      this.count,
      this.w.byteOffset,
      this.g.byteOffset,
      this.acc.byteOffset,
      this.width,
      rate,
    );
    for (let t = 0; t < this.count; t++) this.mark[this.touched[t]] = 0;
    this.count = 0;
  }
}

/** A dense block of weights with Adagrad per weight; its size is rounded up to four. */
export class Dense {
  constructor(k, size, rng, scale) {
    const n = (size + 3) & ~3;
    this.k = k;
    this.w = k.floats(n);
    if (scale > 0) for (let i = 0; i < size; i++) this.w[i] = (rng() * 2 - 1) * scale;
    this.g = k.floats(n);
    this.acc = k.floats(n);
  }
  step(rate) {
    this.k.dense(this.w.byteOffset, this.g.byteOffset, this.acc.byteOffset, this.w.length, rate);
  }
}
