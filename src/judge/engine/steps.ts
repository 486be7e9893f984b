/**
 * Where in each cluster a time is, nearly: its rows are parted by steps of time in which about equally many of all rows begin,
 * so that a search there begins within a few rows of its goal.
 */
export interface Steps {
  /** Starts' keys at equal steps of the order of all rows. */
  readonly quantiles: Int32Array;
  /**
   * Of each cluster two numbers, side by side: its first position, and where its steps begin in `at`. After the last cluster comes
   * that of the rows that no single node holds, and after that an end.
   */
  readonly heads: Int32Array;
  /** The first position of each step of each cluster, and the cluster's end after its last. */
  readonly at: Int32Array;
}

/** The logarithm (base 2) of how many steps of all rows are told apart. */
export const FINENESS = 12;
const QUANTILES = 1 << FINENESS;
/** About so many rows are a step. */
const ROWS_OF_STEP = 4;

/**
 * @param facts four numbers a position, the first the key of its start
 * @param start the first position of each cluster, then the end
 * @param byTime all positions in order of time
 */
export function stepsOf(facts: Int32Array, start: Uint32Array, byTime: Uint32Array): Steps {
  const size = byTime.length;
  const quantiles = new Int32Array(QUANTILES);
  for (let q = 0; q < QUANTILES; q++) quantiles[q] = facts[byTime[Math.floor((q * size) / QUANTILES)]! * 4]!;
  const clusters = start.length - 1;
  const heads = new Int32Array((clusters + 1) * 2);
  let total = 0;
  for (let c = 0; c < clusters; c++) {
    heads[c * 2] = start[c]!;
    heads[c * 2 + 1] = total;
    total += stepsFor(start[c + 1]! - start[c]!) + 1;
  }
  heads[clusters * 2] = start[clusters]!;
  heads[clusters * 2 + 1] = total;
  const at = new Int32Array(total);
  for (let c = 0; c < clusters; c++) {
    const end = start[c + 1]!;
    const first = heads[c * 2 + 1]!;
    const many = heads[c * 2 + 3]! - first - 1;
    let position = start[c]!;
    for (let s = 0; s < many; s++) {
      // Nothing before a step begins as late as the step does.
      const key = s === 0 ? 0 : quantiles[Math.ceil((s * QUANTILES) / many)]!;
      while (position < end && facts[position * 4]! < key) position++;
      at[first + s] = position;
    }
    at[first + many] = end;
  }
  return { quantiles, heads, at };
}

function stepsFor(rows: number): number {
  return Math.min(QUANTILES, Math.max(1, Math.floor(rows / ROWS_OF_STEP)));
}
