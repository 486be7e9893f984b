import type { Entry } from '../model/index.js';
import { link } from './chain.js';
import { identityOf } from './identity.js';
import { EMPTY, type EntryQuery, type Head, type Ledger } from './ledger.js';

/** A ledger that lives as long as the process: for a demonstration, a test, and `holdfire read`. */
export function memoryLedger(now: () => Date): Ledger {
  const chain: Entry[] = [];
  const held = new Set<string>();
  const head = (): Head => {
    const last = chain.at(-1);
    return last ? { seq: last.seq, hash: last.hash, recordedAt: last.recorded_at } : EMPTY;
  };
  return {
    async append(batches) {
      const known = new Set(held);
      const linked = link(head(), batches, now(), known).map((batch) =>
        batch.map(({ entry }) => deepFreeze(entry)),
      );
      chain.push(...linked.flat());
      for (const identity of known) held.add(identity);
      return linked;
    },
    async *entries(query: EntryQuery = {}) {
      // A snapshot: what is appended while a reader walks belongs to the next walk.
      const all = query.seqs
        ? [...query.seqs].sort((a, b) => a - b).flatMap((seq) => chain[seq] ?? [])
        : chain.slice(query.from ?? 0);
      for (const entry of all) {
        if (entry.seq < (query.from ?? 0)) continue;
        if (query.kinds && !query.kinds.includes(entry.kind)) continue;
        if (query.asOf !== undefined && Date.parse(entry.recorded_at) > Date.parse(query.asOf)) continue;
        yield entry;
      }
    },
    head: async () => head(),
    find: async (identity) => chain.find((entry) => identityOf(entry) === identity) ?? null,
    holds: async (identities) => new Set(identities.filter((i) => held.has(i))),
    damage: async () => null,
    close: async () => {},
  };
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
