// A bidirectional simple recurrent layer while training (after Lei et al. 2018 and Bradbury et al. 2017): gates come
// from the input alone, so that the recurrence is element by element and costs next to nothing.
//   z = s(Wz x), f = (1 + s(Wf x)) / 2, o = (1 + s(Wo x)) / 2, c' = f c + (1 - f) z, h = o c'   with s(a) = a / (1 + |a|)
// Forwards for the first `units` outputs, backwards for the other `units`.
export class Adam {
  constructor(k, size, rng, scale) {
    const n = (size + 31) & ~31;
    this.k = k;
    this.w = k.floats(n);
    for (let i = 0; i < size; i++) this.w[i] = scale > 0 ? (rng() * 2 - 1) * scale : 0;
    this.g = k.floats(n);
    this.m = k.floats(n);
    this.v = k.floats(n);
    this.t = 0;
  }
  step(rate) {
    this.t++;
    const b1 = 0.9;
    const b2 = 0.98;
    const r = (rate * Math.sqrt(1 - b2 ** this.t)) / (1 - b1 ** this.t);
    this.k.adam(
      this.w.byteOffset,
      this.g.byteOffset,
      this.m.byteOffset,
      this.v.byteOffset,
      this.w.length,
      r,
      b1,
      b2,
      1e-7,
    );
  }
}

export class BiSru {
  constructor(k, inputs, units, longest, rng) {
    this.k = k;
    this.inputs = inputs;
    this.units = units;
    this.weights = new Adam(k, 6 * units * inputs, rng, Math.sqrt(3 / inputs));
    this.bias = new Adam(k, 6 * units, rng, 0);
    for (let d = 0; d < 2; d++) for (let u = 0; u < units; u++) this.bias.w[d * 3 * units + units + u] = 1;
    this.gates = k.floats((longest + 4) * 6 * units);
    this.dgates = k.floats((longest + 4) * 6 * units);
    this.c = k.floats((longest + 4) * 2 * units);
    this.h = k.floats((longest + 4) * 2 * units);
    this.dh = k.floats((longest + 4) * 2 * units);
  }

  /** Reads n inputs at byte offset x; leaves outputs in h. */
  forward(x, n) {
    const { k, inputs, units: U, gates, c, h } = this;
    const G = 6 * U;
    const bias = this.bias.w.subarray(0, G);
    for (let t = 0; t < n; t++) gates.set(bias, t * G);
    k.mm(gates.byteOffset, x, this.weights.w.byteOffset, n, G, inputs);
    for (let i = 0; i < n * G; i++) {
      const a = gates[i];
      gates[i] = a / (1 + Math.abs(a));
    }
    for (let d = 0; d < 2; d++)
      for (let step = 0; step < n; step++) {
        const t = d === 0 ? step : n - 1 - step;
        const p = d === 0 ? t - 1 : t + 1;
        const g = t * G + d * 3 * U;
        const o = t * 2 * U + d * U;
        const q = p * 2 * U + d * U;
        for (let u = 0; u < U; u++) {
          const f = 0.5 + 0.5 * gates[g + U + u];
          const v = f * (step > 0 ? c[q + u] : 0) + (1 - f) * gates[g + u];
          c[o + u] = v;
          h[o + u] = (0.5 + 0.5 * gates[g + 2 * U + u]) * v;
        }
      }
  }

  /** Takes gradients in dh; adds those of the inputs at byte offset dx, and clears dh. */
  backward(x, dx, n) {
    const { k, inputs, units: U, gates, dgates, c, dh } = this;
    const G = 6 * U;
    const carry = new Float32Array(U);
    for (let d = 0; d < 2; d++) {
      carry.fill(0);
      for (let step = n - 1; step >= 0; step--) {
        const t = d === 0 ? step : n - 1 - step;
        const p = d === 0 ? t - 1 : t + 1;
        const g = t * G + d * 3 * U;
        const o = t * 2 * U + d * U;
        const q = p * 2 * U + d * U;
        for (let u = 0; u < U; u++) {
          const sz = gates[g + u];
          const sf = gates[g + U + u];
          const so = gates[g + 2 * U + u];
          const f = 0.5 + 0.5 * sf;
          const dc = dh[o + u] * (0.5 + 0.5 * so) + carry[u];
          const before = step > 0 ? c[q + u] : 0;
          const kz = 1 - Math.abs(sz);
          const kf = 1 - Math.abs(sf);
          const ko = 1 - Math.abs(so);
          dgates[g + u] = dc * (1 - f) * kz * kz;
          dgates[g + U + u] = dc * (before - sz) * 0.5 * kf * kf;
          dgates[g + 2 * U + u] = dh[o + u] * c[o + u] * 0.5 * ko * ko;
          carry[u] = dc * f;
          dh[o + u] = 0;
        }
      }
    }
    dgates.fill(0, n * G, ((n + 1) & ~1) * G);
    k.outerN(this.weights.g.byteOffset, dgates.byteOffset, x, n, G, inputs);
    for (let t = 0; t < n; t++) k.axpy(this.bias.g.byteOffset, dgates.byteOffset + t * G * 4, 1, G);
    k.mmT(dx, dgates.byteOffset, this.weights.w.byteOffset, (n + 1) & ~1, G, inputs);
  }

  step(rate) {
    this.weights.step(rate);
    this.bias.step(rate);
  }
}
