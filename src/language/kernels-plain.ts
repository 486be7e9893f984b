/** The kernels without WebAssembly, in the same order of rounding, so that the results are the same bit by bit. */
import type { Kernels } from './kernels.js';

const round = Math.fround;

/** Kernels over `buffer`. */
export function plainKernels(buffer: ArrayBuffer): Kernels {
  const f = new Float32Array(buffer);
  const s = new Int16Array(buffer);
  return {
    buffer,
    product(y, x, w, bias, n, rows, width, scale) {
      const k0 = round(scale);
      const n4 = (n + 3) & ~3;
      for (let t = 0; t < n4; t++)
        for (let i = 0; i < rows; i++) {
          const px = (x >> 1) + t * width;
          const pw = (w >> 1) + i * width;
          let sum = 0;
          for (let k = 0; k < width; k++) sum = (sum + s[pw + k]! * s[px + k]!) | 0;
          f[(y >> 2) + t * rows + i] = round(round(round(sum) * k0) + f[(bias >> 2) + i]!);
        }
    },
    squash(p, count) {
      for (let i = p >> 2, end = i + count; i < end; i++) f[i] = round(f[i]! / round(1 + Math.abs(f[i]!)));
    },
    clip(p, count) {
      for (let i = p >> 2, end = i + count; i < end; i++) if (!(f[i]! > 0)) f[i] = 0;
    },
    recur(g, h, c, n, units, gstep, hstep) {
      for (let t = 0; t < n; t++)
        for (let u = 0; u < units; u++) {
          const q = ((g + t * gstep) >> 2) + u;
          const keep = round(0.5 + round(0.5 * f[q + units]!));
          const v = round(round(keep * f[(c >> 2) + u]!) + round(round(1 - keep) * f[q]!));
          f[(c >> 2) + u] = v;
          f[((h + t * hstep) >> 2) + u] = round(v * round(0.5 + round(0.5 * f[q + 2 * units]!)));
        }
    },
    accumulate(a, b, dst, count, scale) {
      const k0 = round(scale);
      for (let i = 0; i < count; i++) {
        const v = round(f[(a >> 2) + i]! + f[(b >> 2) + i]!);
        f[(a >> 2) + i] = v;
        const x = Math.trunc(round(v * k0));
        s[(dst >> 1) + i] = x > 32767 ? 32767 : Math.max(x, -32768);
      }
    },
  };
}
