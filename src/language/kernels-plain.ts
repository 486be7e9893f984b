/** The kernels without WebAssembly, in the same order of rounding, so that the results are the same bit by bit. */
import { CLIP, type Kernels, SQUASH } from './kernels.js';
import { fillChart } from './projective.js';

const round = Math.fround;

/** Kernels over `buffer`. */
export function plainKernels(buffer: ArrayBuffer): Kernels {
  const f = new Float32Array(buffer);
  const s = new Int16Array(buffer);
  const w = new Int32Array(buffer);
  const b = new Uint8Array(buffer);
  const whole = (v: number, scale: number): number => {
    const x = Math.trunc(round(v * scale));
    return x > 32767 ? 32767 : Math.max(x, -32768);
  };
  return {
    buffer,
    product(y, x, m, n, scale, mode) {
      const k0 = round(scale);
      const rows = w[m >> 2]!;
      const tile = w[(m >> 2) + 1]! * 8;
      const ends = w[(m >> 2) + 2]! >> 2;
      const bias = w[(m >> 2) + 4]! >> 2;
      let end = w[(m >> 2) + 3]! >> 2;
      for (let i = 0; i < rows; i += 2) {
        const begin = end;
        end = w[ends + (i >> 1)]! >> 2;
        for (let t = 0; t < n; t++) {
          const at = (x >> 1) + (t >> 3) * tile + (t & 7) * 2;
          let first = 0;
          let second = 0;
          for (let p = begin; p < end; p += 3) {
            const q = at + (w[p]! >> 1);
            const c = 2 * p + 2;
            first = (first + s[c]! * s[q]! + s[c + 1]! * s[q + 1]!) | 0;
            second = (second + s[c + 2]! * s[q]! + s[c + 3]! * s[q + 1]!) | 0;
          }
          for (let k = 0; k < 2; k++) {
            const v = round(round(round(k === 0 ? first : second) * k0) + f[bias + i + k]!);
            f[(y >> 2) + t * rows + i + k] =
              mode === SQUASH ? v / round(1 + Math.abs(v)) : mode === CLIP && !(v > 0) ? 0 : v;
          }
        }
      }
    },
    pack(dst, src, n, width, scale) {
      const k0 = round(scale);
      for (let t = 0; t < n; t++)
        for (let k = 0; k < width; k++)
          s[(dst >> 1) + (t >> 3) * width * 8 + (k >> 1) * 16 + (t & 7) * 2 + (k & 1)] = whole(
            f[(src >> 2) + t * width + k]!,
            k0,
          );
    },
    fill(dst, src, rows, width, scale) {
      const k0 = round(scale);
      for (let r = 0; r < rows; r++)
        for (let k = 0; k < width; k++)
          s[(dst >> 1) + ((r >> 1) * (width >> 1) + (k >> 1)) * 6 + 2 + (r & 1) * 2 + (k & 1)] = whole(
            f[(src >> 2) + r * width + k]!,
            k0,
          );
    },
    recur(table, tstep, shift, sum, sstep, n, units) {
      const state = new Float32Array(units);
      for (let t = 0; t < n; t++) {
        const q = (w[(table + t * tstep) >> 2]! + shift) >> 2;
        const to = (sum + t * sstep) >> 2;
        for (let u = 0; u < units; u++) {
          const keep = round(0.5 + round(0.5 * f[q + units + u]!));
          const v = round(round(keep * state[u]!) + round(round(1 - keep) * f[q + u]!));
          state[u] = v;
          f[to + u]! += round(v * round(0.5 + round(0.5 * f[q + 2 * units + u]!)));
        }
      }
    },
    relate(p, table, n, width) {
      for (let t = 0; t < n; t++) {
        const first = w[(table >> 2) + 2 * t]! >> 2;
        const second = w[(table >> 2) + 2 * t + 1]! >> 2;
        for (let k = 0, q = (p >> 2) + t * width; k < width; k++, q++) {
          const v = round(round(f[q]! + f[first + k]!) + f[second + k]!);
          f[q] = Math.max(v, 0);
        }
      }
    },
    greatest(dst, p, n, step, count) {
      for (let t = 0; t < n; t++) {
        const q = (p + t * step) >> 2;
        let best = 0;
        for (let k = 1; k < count; k++) if (f[q + k]! > f[q + best]!) best = k;
        b[dst + t] = best;
      }
    },
    slide(p, table, n, step) {
      for (let t = 0; t < n; t++)
        for (let i = 0; i < n; i++) f[((p + t * step) >> 2) + i]! += f[(table >> 2) + i - t]!;
    },
    chart(c, scores, n, step) {
      const width = step >> 2;
      fillChart(f.subarray(c >> 2), f.subarray(scores >> 2, (scores >> 2) + n * width), n, width);
    },
  };
}
