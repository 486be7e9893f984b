/**
 * The best tree for a table of arc scores: every word takes its best head, exactly one the root. Mostly that is a tree
 * without crossing arcs, and so the best one; where it is not, the best projective tree is searched for.
 */
import { bestProjectiveTree, type Chart, isProjective } from './projective.js';

/** Scores by dependent and head: `scores[d * width + h]`, head n is the root. Writes heads, -1 for the root. */
export function bestTree(
  scores: Float32Array,
  n: number,
  heads: Int32Array,
  width = n + 1,
  chart?: Chart,
): void {
  if (n === 0) return;
  bestHeads(scores, n, heads, width);
  if (hasCycle(heads, n) || !isProjective(heads, n)) bestProjectiveTree(scores, n, heads, width, chart);
}

/** Every word's best head; the root goes to the word that gains most by it over its next best head. */
function bestHeads(scores: Float32Array, n: number, heads: Int32Array, w: number): void {
  let root = -1;
  let top = -Infinity;
  for (let d = 0; d < n; d++) {
    let best = -1;
    let s = -Infinity;
    for (let h = 0; h < n; h++) {
      if (h === d) continue;
      const x = scores[d * w + h]!;
      if (x > s) {
        s = x;
        best = h;
      }
    }
    heads[d] = best;
    const gain = n === 1 ? 0 : scores[d * w + n]! - s;
    if (root < 0 || gain > top) {
      top = gain;
      root = d;
    }
  }
  heads[root] = -1;
}

/** Whether following heads from some word never ends. */
function hasCycle(heads: Int32Array, n: number): boolean {
  const mark = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    let at = i;
    while (at >= 0 && mark[at] === 0) {
      mark[at] = i + 1;
      at = heads[at]!;
    }
    if (at >= 0 && mark[at] === i + 1) return true;
  }
  return false;
}
