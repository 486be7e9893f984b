import type { Entry, EntryDraft, EntryKind } from '../model/index.js';

/** Which entries to read, in sequence order. */
export interface EntryQuery {
  readonly kinds?: readonly EntryKind[];
  /** Only entries with `seq` of at least this. */
  readonly from?: number;
  /** Only these, by their numbers. */
  readonly seqs?: readonly number[];
  /** Only what the ledger knew by then: entries recorded at or before this instant (ISO 8601). */
  readonly asOf?: string;
}

/** The end of the chain: where the next entry links on. `seq` is -1 and `hash` GENESIS when the ledger is empty. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  /** When the last entry was recorded; `null` when there is none. No later entry is recorded before it. */
  readonly recordedAt: string | null;
}

/** Drafts that belong together: all of them are appended, in order, or none. */
export type Batch = readonly EntryDraft[];

/**
 * An append-only, hash-chained store of entries: the one narrow interface every backend fills. Nothing is updated;
 * what has been appended stays as it is. Several processes may hold one ledger open and append to it.
 */
export interface Ledger {
  /**
   * Appends batches, in order, in one step: when it resolves, they have reached the disk. A batch whose report or dataset
   * the ledger holds already (identity.ts) adds nothing, and gives an empty list.
   */
  append(batches: readonly Batch[]): Promise<readonly (readonly Entry[])[]>;
  /** What was there when the walk began. */
  entries(query?: EntryQuery): AsyncIterable<Entry>;
  head(): Promise<Head>;
  /** The entry of this identity (identity.ts); `null` when there is none. */
  find(identity: string): Promise<Entry | null>;
  /** Which of these identities the ledger holds. */
  holds(identities: readonly string[]): Promise<ReadonlySet<string>>;
  /** What is wrong beneath the entries, where hashes do not reach (pages, indexes), as the store tells; `null` for nothing. */
  damage(): Promise<string | null>;
  close(): Promise<void>;
}

/**
 * `read`, `inspect` and `open` refuse a ledger that is not there, `create` makes it. `read` and `inspect` change nothing where it
 * lies, and `inspect` opens one whose end is damaged, too, for `verify`.
 */
export type OpenMode = 'read' | 'inspect' | 'open' | 'create';

/** The `prev` of the first entry. */
export const GENESIS = '0'.repeat(64);

/** The head of an empty ledger. */
export const EMPTY: Head = { seq: -1, hash: GENESIS, recordedAt: null };

/** Whether a ledger opened so may be brought to the present shape and appended to. */
export const writes = (mode: OpenMode): boolean => mode === 'open' || mode === 'create';
