import type { Entry, EntryDraft, EntryKind } from '../model/index.js';

/** Which entries to read, in sequence order. */
export interface EntryQuery {
  readonly kinds?: readonly EntryKind[];
  /** Only entries with `seq` of at least this. */
  readonly from?: number;
  /** Only what the ledger knew by then: entries recorded at or before this instant (ISO 8601). */
  readonly asOf?: string;
}

/** The end of the chain: where the next entry links on. `seq` is -1 and `hash` GENESIS when the ledger is empty. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/**
 * An append-only, hash-chained store of entries: the one narrow interface every backend fills. Nothing is updated;
 * what has been appended stays as it is.
 */
export interface Ledger {
  /** Appends all drafts or none, in order, and resolves when they are as safe as the backend makes them. */
  append(drafts: readonly EntryDraft[]): Promise<readonly Entry[]>;
  entries(query?: EntryQuery): AsyncIterable<Entry>;
  head(): Promise<Head>;
  close(): Promise<void>;
}

/** The `prev` of the first entry. */
export const GENESIS = '0'.repeat(64);
