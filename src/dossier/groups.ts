/** Disjoint sets over 0 … n-1 with path halving (Tarjan 1975): what belongs together, joined pair by pair. */
export class Groups {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  /** The smallest member of the group of `i`. */
  find(i: number): number {
    let at = i;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  join(i: number, j: number): void {
    const [a, b] = [this.find(i), this.find(j)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** Every group, its members ascending, in order of its smallest member. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i++) {
      const root = this.find(i);
      const group = groups.get(root);
      if (group) group.push(i);
      else groups.set(root, [i]);
    }
    return [...groups.values()];
  }
}
