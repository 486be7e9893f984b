import type { Kysely, RawBuilder } from 'kysely';
import type { TableName, ViewTables } from './tables.js';

export type View = Kysely<ViewTables>;

/** Words of a search as the databases take them: all must be there; a phrase is several words in a row. */
export interface Wanted {
  readonly words: readonly string[];
  /** The last word is the beginning of one. */
  readonly isPrefix: boolean;
}

/** Where the tables lie, and what two databases do differently. */
export interface Store {
  readonly db: View;
  /** Runs `work` while nobody else, in any process, changes the tables; all of it is kept, or nothing. */
  exclusively<T>(work: (held: View) => Promise<T>): Promise<T>;
  /** Whether the tables are there, of whatever shape. */
  isThere(db: View): Promise<boolean>;
  /** Inserts rows in the database's fastest way; within `exclusively`. */
  insert<T extends TableName>(held: View, table: T, rows: readonly ViewTables[T][]): Promise<void>;
  /** The index of words: made empty, filled, and asked. */
  readonly words: WordIndex;
  /** The error that a person is told. */
  explain(error: unknown): unknown;
  close(): Promise<void>;
}

/** Which reports hold which words. */
export interface WordIndex {
  /** By which a document is named within `find`. */
  readonly column: 'doc' | 'rowid';
  make(held: View): Promise<void>;
  add(held: View, docs: readonly WordDoc[]): Promise<void>;
  /**
   * Numbers of the documents that hold all of these, the best first.
   *
   * @param within a condition on `doc` that narrows them
   */
  find(db: View, wanted: readonly Wanted[], within: RawBuilder<boolean>, limit: number): Promise<number[]>;
}

/** Words of a document, without case and marks, a blank between them. */
export interface WordDoc {
  readonly doc: number;
  readonly title: string;
  readonly text: string;
}
