import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestProjectiveTree, isProjective } from '../../src/language/projective.js';
import { bestTree } from '../../src/language/tree.js';

/** The best single-rooted tree by trying every choice of heads: slow and obvious. */
function oracle(scores: Float32Array, n: number): number {
  const w = n + 1;
  let best = -Infinity;
  const heads = new Array<number>(n).fill(0);
  const visit = (d: number, sum: number): void => {
    if (d === n) {
      if (heads.filter((h) => h === n).length !== 1) return;
      for (let i = 0; i < n; i++) {
        let at = i;
        for (let k = 0; k <= n && at !== n; k++) at = heads[at]!;
        if (at !== n) return;
      }
      if (
        !isProjective(
          Int32Array.from(heads, (h) => (h === n ? -1 : h)),
          n,
        )
      )
        return;
      if (sum > best) best = sum;
      return;
    }
    for (let h = 0; h <= n; h++) {
      if (h === d) continue;
      heads[d] = h;
      visit(d + 1, sum + scores[d * w + h]!);
    }
  };
  visit(0, 0);
  return best;
}

type Find = (scores: Float32Array, n: number, heads: Int32Array) => void;

/** Random tables of whole numbers, so that sums compare exactly. */
const table = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((n) =>
      fc
        .array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) })
        .map((a) => ({ n, scores: Float32Array.from(a) })),
    );

function solve(find: Find, scores: Float32Array, n: number): { heads: Int32Array; sum: number } {
  const heads = new Int32Array(n);
  find(scores, n, heads);
  let sum = 0;
  for (let d = 0; d < n; d++) sum += scores[d * (n + 1) + (heads[d]! < 0 ? n : heads[d]!)]!;
  return { heads, sum };
}

describe('the best tree', () => {
  it.each<[string, Find]>([
    ['as used', bestTree],
    ['projective', bestProjectiveTree],
  ])('has one root and no cycle (%s)', (_, find) => {
    fc.assert(
      fc.property(table(12), ({ n, scores }) => {
        const { heads } = solve(find, scores, n);
        expect([...heads].filter((h) => h === -1)).toHaveLength(1);
        for (let i = 0; i < n; i++) {
          let at = i;
          for (let k = 0; k <= n && at >= 0; k++) at = heads[at]!;
          expect(at).toBe(-1);
        }
      }),
    );
  });

  it('is the best projective one', () => {
    fc.assert(
      fc.property(table(5), ({ n, scores }) => {
        const found = solve(bestProjectiveTree, scores, n);
        expect(isProjective(found.heads, n)).toBe(true);
        expect(found.sum).toBe(oracle(scores, n));
      }),
    );
  });
});
