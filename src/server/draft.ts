import { type Author, type EntryDraft, VERSION } from '../model/index.js';

const HOLDFIRE = { kind: 'extractor', name: 'holdfire', version: VERSION } as const;

/** What is appended by Holdfire itself, unless another did it. A payload is plain JSON: what is `undefined` is not there at all. */
export function draft(kind: EntryDraft['kind'], payload: unknown, author: Author = HOLDFIRE): EntryDraft {
  return { kind, author, payload: JSON.parse(JSON.stringify(payload)), about: null, reason: null };
}
