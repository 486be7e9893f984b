/** The golden section: steps of this share of a whole fall most evenly (Knuth, TAOCP 3, 6.4). */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * At most `most` of these, spread evenly and always the same: every step-th, round and round, by a step near the golden
 * section that shares no factor with their number, so that it falls into step with no term's cycle of choices. In their
 * own order.
 */
export function spread<T>(all: readonly T[], most: number): T[] {
  const n = all.length;
  if (n <= most) return [...all];
  let step = Math.max(1, Math.round(n * GOLDEN));
  while (gcd(step, n) !== 1) step++;
  const taken = Array.from({ length: most }, (_, i) => (i * step) % n).sort((a, b) => a - b);
  return taken.map((i) => all[i]!);
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
