// The dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): which transitions lose no arc that could
// still be had.

/** For each word, its rightmost gold dependent; -1 where it has none to the right of anything. */
export function lastDependents(heads) {
  const out = new Int32Array(heads.length + 1).fill(-1);
  for (let i = 0; i < heads.length; i++) {
    const h = heads[i] < 0 ? heads.length : heads[i];
    if (i > out[h]) out[h] = i;
  }
  return out;
}

/** Bits of the valid transitions of least cost. */
export function zeroCost(c, heads, last, valid) {
  const n = c.n;
  const b = c.buffer;
  const costs = [0, 0, 0];
  if (c.depth > 0) {
    const s0 = c.stack[c.depth - 1];
    const s1 = c.depth > 1 ? c.stack[c.depth - 2] : -1;
    const h = heads[s0] < 0 ? n : heads[s0];
    const lost = last[s0] >= b ? 1 : 0;
    costs[1] = lost + (h === s1 || h > b ? 1 : 0);
    costs[2] = lost + (h >= b ? 1 : 0);
  }
  if (b < n) {
    const hb = heads[b] < 0 ? n : heads[b];
    let cost = 0;
    for (let d = 0; d < c.depth; d++) {
      const s = c.stack[d];
      if (d < c.depth - 1 && s === hb) cost++;
      if (heads[s] === b) cost++;
    }
    costs[0] = cost;
  }
  let least = Infinity;
  for (let a = 0; a < 3; a++) if (valid & (1 << a) && costs[a] < least) least = costs[a];
  let bits = 0;
  for (let a = 0; a < 3; a++) if (valid & (1 << a) && costs[a] === least) bits |= 1 << a;
  return bits;
}
