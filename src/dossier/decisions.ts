import type { Entry } from '../model/index.js';

/**
 * What a person decided about two records: they are of one pledge (or one incident), or they are not. Clustering obeys:
 * `join` whatever speaks against it, `apart` whatever speaks for it. Of two decisions about the same two the later holds.
 */
export interface Decision {
  readonly kind: 'join' | 'apart';
  /** Ids of versions or occurrences as one report tells them: `REPORT12:pledge:n`, `REPORT12:incident:n`. */
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  readonly author: string;
}

/** The decision of an entry: its reason and its author are the entry's own. */
export function decisionOf({
  payload,
  reason,
  author,
}: Pick<Entry, 'payload' | 'reason' | 'author'>): Decision {
  const { kind, a, b } = payload as unknown as Pick<Decision, 'kind' | 'a' | 'b'>;
  return { kind, a, b, reason: reason ?? '', author: author.name };
}

export const NO_DECISIONS: readonly Decision[] = [];

/** Decisions by the two records that they are about, in either order. */
export class Decided {
  readonly #of = new Map<string, Decision>();
  readonly #linked = new Map<string, string[]>();

  constructor(decisions: readonly Decision[]) {
    for (const d of decisions) this.#of.set(key(d.a, d.b), d);
    for (const { a, b } of this.#of.values()) {
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const list = this.#linked.get(x);
        if (list) list.push(y);
        else this.#linked.set(x, [y]);
      }
    }
  }

  get size(): number {
    return this.#of.size;
  }

  about(a: string, b: string): Decision | null {
    return this.#of.get(key(a, b)) ?? null;
  }

  /** Those to be joined, in an order that does not depend on when they were decided. */
  joins(): Decision[] {
    return [...this.#of.entries()]
      .filter(([, d]) => d.kind === 'join')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, d]) => d);
  }

  /** The decision that keeps two groups of records apart, if there is one. */
  between(left: readonly string[], right: readonly string[]): Decision | null {
    if (this.#of.size === 0) return null;
    const others = new Set(right);
    for (const a of left)
      for (const b of this.#linked.get(a) ?? []) {
        const d = others.has(b) ? this.about(a, b) : null;
        if (d?.kind === 'apart') return d;
      }
    return null;
  }
}

const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
