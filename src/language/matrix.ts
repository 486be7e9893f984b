/**
 * A matrix as the kernels read it: of every two rows only the blocks of two rows by two inputs that are not nought,
 * each as the place of its inputs in a packed input and two pairs of weights. Training thins most blocks out, and what
 * is not there costs no time.
 */

/** A matrix before it has a place in memory. */
export interface Matrix {
  /** An even number: an odd last row gets one of noughts after it. */
  readonly rows: number;
  readonly width: number;
  /** Past the last block of each two rows, in blocks from the first. */
  readonly ends: Uint32Array;
  /** Blocks: bytes from the start of a packed input, weights of the first row, weights of the second. */
  readonly blocks: Int32Array;
  readonly bias: Float32Array;
}

/** Bytes of a block, and of the five numbers that tell the kernels of a matrix. */
export const BLOCK = 12;
const HEADER = 20;

/** The blocks of row-major 16-bit weights; `full` keeps those of noughts too. */
export function blocksOf(weights: Int16Array, width: number, bias?: Float32Array, full = false): Matrix {
  const given = weights.length / width;
  const rows = (given + 1) & ~1;
  const pairs = new Int32Array(3 * (rows / 2) * (width / 2 + 1));
  const ends = new Uint32Array(rows / 2);
  let n = 0;
  // Two neighbouring weights are one number; a view of the file's bytes, where they are aligned.
  const w = new Int32Array(
    weights.byteOffset % 4 === 0 ? weights.buffer : weights.slice().buffer,
    weights.byteOffset % 4 === 0 ? weights.byteOffset : 0,
    weights.length >> 1,
  );
  const half = width >> 1;
  for (let r = 0; r < rows; r += 2) {
    const upper = r * half;
    const lower = upper + half;
    const alone = r + 1 >= given;
    for (let k = 0; k < half; k++) {
      const first = w[upper + k]!;
      const second = alone ? 0 : w[lower + k]!;
      if (first === 0 && second === 0 && !full) continue;
      pairs[3 * n] = k * 32;
      pairs[3 * n + 1] = first;
      pairs[3 * n + 2] = second;
      n++;
    }
    // Blocks are taken two at a time: one of noughts makes their number even.
    n += n & 1;
    ends[r / 2] = n;
  }
  const padded = new Float32Array(rows);
  if (bias !== undefined) padded.set(bias.subarray(0, given));
  return { rows, width, ends, blocks: pairs.subarray(0, 3 * n), bias: padded };
}

/** Bytes a matrix takes. */
export function sizeOf(m: Matrix): number {
  return HEADER + 4 * (m.ends.length + m.blocks.length + m.bias.length);
}

/** Where a placed matrix begins, and its blocks and biases, in bytes. */
export interface Placed {
  readonly at: number;
  readonly rows: number;
  readonly width: number;
  readonly blocks: number;
  readonly bias: number;
}

/** Writes a matrix at byte `at` of the kernels' memory. */
export function place(m: Matrix, buffer: ArrayBuffer, at: number): Placed {
  const words = new Int32Array(buffer);
  const ends = at + HEADER;
  const blocks = ends + 4 * m.ends.length;
  const bias = blocks + 4 * m.blocks.length;
  words.set([m.rows, m.width, ends, blocks, bias], at >> 2);
  for (let i = 0; i < m.ends.length; i++) words[(ends >> 2) + i] = blocks + BLOCK * m.ends[i]!;
  words.set(m.blocks, blocks >> 2);
  new Float32Array(buffer).set(m.bias, bias >> 2);
  return { at, rows: m.rows, width: m.width, blocks, bias };
}
