// Word vectors to word codes: residual quantisation (Chen, Guan & Wang 2010) of unit-length vectors. Each of the
// `stages` codes names one of 256 centroids fitted to what the earlier stages left over, so the first is a coarse word
// cluster and the rest refine it. Returns { keys, codes }: ascending word hashes and `stages` bytes for each.
import { readFileSync } from 'node:fs';
import { random } from './random.mjs';

const CENTROIDS = 256;

/** @param {string} file the package's JSON; @param {{words:number, fit:number, stages:number, rounds:number}} o */
export function wordCodes(file, o, hashWord) {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  const d = json.dimensions;
  const words = json.words.slice(0, o.words);
  const n = words.length;
  const x = new Float32Array(n * d);
  const mean = new Float64Array(d);
  for (const w of words) for (let k = 0; k < d; k++) mean[k] += json.vectors[w][k] / n;
  words.forEach((w, i) => {
    const v = json.vectors[w];
    let norm = 0;
    for (let k = 0; k < d; k++) norm += (v[k] - mean[k]) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let k = 0; k < d; k++) x[i * d + k] = (v[k] - mean[k]) / norm;
  });
  const total = energy(x);
  const codes = new Uint8Array(n * o.stages);
  const rng = random(7);
  const centroids = new Float32Array(o.stages * CENTROIDS * d);
  for (let s = 0; s < o.stages; s++) {
    const c = fit(x, d, Math.min(o.fit, n), o.rounds, rng);
    centroids.set(c.m, s * CENTROIDS * d);
    for (let i = 0; i < n; i++) {
      const best = nearest(x, i * d, c, d);
      codes[i * o.stages + s] = best;
      for (let k = 0; k < d; k++) x[i * d + k] -= c.m[best * d + k];
    }
    console.error(
      `  codes, stage ${s + 1}: ${((100 * energy(x)) / total).toFixed(1)} % of the variance left`,
    );
  }
  const order = words.map((w, i) => [hashWord(w), i]).sort((a, b) => a[0] - b[0]);
  const kept = order.filter((e, i) => i === 0 || e[0] !== order[i - 1][0]);
  const keys = new Uint32Array(kept.map((e) => e[0]));
  const out = new Uint8Array(kept.length * o.stages);
  kept.forEach(([, i], j) => out.set(codes.subarray(i * o.stages, (i + 1) * o.stages), j * o.stages));
  return { stages: o.stages, keys, codes: out, centroids: toBytes(centroids), dimensions: d };
}

/** Centroids are kept in bytes of 1/256, so that training from the weights file begins as training from the vectors does. */
const CENTROID_UNIT = 256;
export function toBytes(centroids) {
  return Int8Array.from(centroids, (v) => Math.max(-127, Math.min(127, Math.round(v * CENTROID_UNIT))));
}
export const fromBytes = (bytes) => Float32Array.from(bytes, (v) => v / CENTROID_UNIT);

function energy(x) {
  let e = 0;
  for (const v of x) e += v * v;
  return e;
}

function fit(x, d, n, rounds, rng) {
  const m = new Float32Array(CENTROIDS * d);
  for (let c = 0; c < CENTROIDS; c++) {
    const i = Math.floor(rng() * n);
    m.set(x.subarray(i * d, (i + 1) * d), c * d);
  }
  const c = { m, half: new Float32Array(CENTROIDS) };
  for (let r = 0; r < rounds; r++) {
    halves(c, d);
    const sum = new Float64Array(CENTROIDS * d);
    const count = new Int32Array(CENTROIDS);
    for (let i = 0; i < n; i++) {
      const b = nearest(x, i * d, c, d);
      count[b]++;
      for (let k = 0; k < d; k++) sum[b * d + k] += x[i * d + k];
    }
    for (let b = 0; b < CENTROIDS; b++) {
      if (count[b] === 0) {
        const i = Math.floor(rng() * n);
        m.set(x.subarray(i * d, (i + 1) * d), b * d);
      } else for (let k = 0; k < d; k++) m[b * d + k] = sum[b * d + k] / count[b];
    }
  }
  halves(c, d);
  return c;
}

function halves(c, d) {
  for (let b = 0; b < CENTROIDS; b++) {
    let e = 0;
    for (let k = 0; k < d; k++) e += c.m[b * d + k] ** 2;
    c.half[b] = e / 2;
  }
}

/** Nearest centroid: the largest x·m − |m|²/2. */
function nearest(x, at, c, d) {
  let best = 0;
  let top = -Infinity;
  const m = c.m;
  for (let b = 0; b < CENTROIDS; b++) {
    let s = -c.half[b];
    const o = b * d;
    for (let k = 0; k < d; k += 4)
      s +=
        x[at + k] * m[o + k] +
        x[at + k + 1] * m[o + k + 1] +
        x[at + k + 2] * m[o + k + 2] +
        x[at + k + 3] * m[o + k + 3];
    if (s > top) {
      top = s;
      best = b;
    }
  }
  return best;
}
