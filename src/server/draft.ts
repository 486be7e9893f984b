import { type EntryDraft, VERSION } from '../model/index.js';

const EXTRACTOR = { kind: 'extractor', name: 'holdfire', version: VERSION } as const;

/** What Holdfire itself appends. A payload is plain JSON: what is `undefined` in a record is not there at all. */
export function draft(kind: EntryDraft['kind'], payload: unknown): EntryDraft {
  return { kind, author: EXTRACTOR, payload: JSON.parse(JSON.stringify(payload)), about: null, reason: null };
}
