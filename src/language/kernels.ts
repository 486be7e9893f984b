/**
 * The network's inner loops over one block of memory, addressed by byte offsets: WebAssembly with 128-bit vectors
 * where the host has it, else the same steps in plain code (`kernels-plain.ts`), with the same results bit by bit.
 * The source of the compiled bytes is `scripts/train-parser/inference.wat`.
 *
 * Three shapes of data: *floats*, `[word][width]` in 32 bits; *packed* inputs, 16-bit whole numbers of eight words at
 * a time, inside that pairs of inputs, inside those the words; and *matrices* (`matrix.ts`), which hold only blocks
 * that are not nought. Loops take words in fours and may write up to three rows beyond the last.
 */
import { KERNEL_BYTES } from './kernel-bytes.js';
import { plainKernels } from './kernels-plain.js';

/** What `product` does with each number at last: nothing, a / (1 + |a|), or max(a, 0). */
export const AS_IS = 0;
export const SQUASH = 1;
export const CLIP = 2;

export interface Kernels {
  readonly buffer: ArrayBuffer;
  /** y = mode(W x · scale + bias): packed x, floats y as wide as the matrix at `m` has rows. */
  product(y: number, x: number, m: number, n: number, scale: number, mode: number): void;
  /** Floats to packed: value · scale, towards nought; width in eights. */
  pack(dst: number, src: number, n: number, width: number, scale: number): void;
  /** Floats to the blocks of a full matrix; rows in twos, width in eights. */
  fill(dst: number, src: number, rows: number, width: number, scale: number): void;
  /**
   * One direction of a recurrent layer, added to floats `sum`. The table holds the address of each word's gates; a
   * direction's gates begin `shift` bytes on; tstep and sstep are bytes to the next word. Units in sixteens.
   */
  recur(
    table: number,
    tstep: number,
    shift: number,
    sum: number,
    sstep: number,
    n: number,
    units: number,
  ): void;
  /** p[t] = max(p[t] + a + b, 0) for rows of `width` (in fours); the table holds two addresses for each. */
  relate(p: number, table: number, n: number, width: number): void;
  /** Bytes dst[t] = the first of `count` places where row t of p is greatest; rows are `step` bytes apart. */
  greatest(dst: number, p: number, n: number, step: number, count: number): void;
  /** p[t][i] += table[i - t] for n rows of n, rows `step` bytes apart; `table` is the address of table[0]. */
  slide(p: number, table: number, n: number, step: number): void;
  /** Eisner's chart of n words at `c` (`projective.ts`) from scores in rows of `step` bytes. */
  chart(c: number, scores: number, n: number, step: number): void;
}

/** Kernels over a fresh memory of at least `bytes`; `plain` asks for those without WebAssembly. */
export function makeKernels(bytes: number, plain = false): Kernels {
  const pages = Math.ceil(bytes / 65536);
  if (!plain && typeof WebAssembly !== 'undefined') {
    try {
      const code = Uint8Array.from(atob(KERNEL_BYTES), (c) => c.charCodeAt(0));
      const memory = new WebAssembly.Memory({ initial: pages });
      const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
      return { ...(instance.exports as unknown as Kernels), buffer: memory.buffer as ArrayBuffer };
    } catch {
      // No vectors here, or a page that forbids compiled code: the plain loops give the same numbers.
    }
  }
  return plainKernels(new ArrayBuffer(pages * 65536));
}
