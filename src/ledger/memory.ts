import type { Entry } from '../model/index.js';
import { link } from './chain.js';
import { type EntryQuery, GENESIS, type Ledger } from './ledger.js';

/** A ledger that lives as long as the process: for a demonstration, a test, and `holdfire read`. */
export function memoryLedger(now: () => Date): Ledger {
  const chain: Entry[] = [];
  const head = () => {
    const last = chain.at(-1);
    return last ? { seq: last.seq, hash: last.hash } : { seq: -1, hash: GENESIS };
  };
  return {
    async append(drafts) {
      const linked = link(head(), drafts, now().toISOString()).map(deepFreeze);
      chain.push(...linked);
      return linked;
    },
    async *entries(query: EntryQuery = {}) {
      // A snapshot: what is appended while a reader walks belongs to the next walk.
      for (const entry of chain.slice(query.from ?? 0)) {
        if (query.kinds && !query.kinds.includes(entry.kind)) continue;
        if (query.asOf !== undefined && Date.parse(entry.recorded_at) > Date.parse(query.asOf)) continue;
        yield entry;
      }
    },
    head: async () => head(),
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
