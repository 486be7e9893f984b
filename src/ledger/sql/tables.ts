/** One entry a row. JSON is kept as text, not in the database's own JSON type, so that not one byte of it is rewritten. */
export interface EntryRow {
  seq: number;
  recorded_at: string;
  kind: string;
  author: string;
  payload: string;
  about: number | null;
  reason: string | null;
  prev: string;
  hash: string;
  /** identity.ts; unique where it is not null */
  identity: string | null;
}

/** What the ledger says of itself: `schema`, the number of the last migration. */
export interface MetaRow {
  name: string;
  value: string;
}

export interface Tables {
  entries: EntryRow;
  meta: MetaRow;
}

/** The columns of an entry, in the order of their statements. */
export const COLUMNS = [
  'seq',
  'recorded_at',
  'kind',
  'author',
  'payload',
  'about',
  'reason',
  'prev',
  'hash',
  'identity',
] as const satisfies readonly (keyof EntryRow)[];
