import type { Entry, EntryDraft } from '../../src/model/index.js';

const author = { kind: 'person', name: 'A. Monitor' } as const;

export const draft = (payload: EntryDraft['payload'], rest: Partial<EntryDraft> = {}): EntryDraft => ({
  kind: 'incident',
  author,
  payload,
  about: null,
  reason: null,
  ...rest,
});

export async function all(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const out: Entry[] = [];
  for await (const entry of entries) out.push(entry);
  return out;
}

/** A clock that moves on one day per look. */
export function clock(from = '2026-01-29') {
  let t = Date.parse(`${from}T00:00:00Z`) - 864e5;
  return () => {
    t += 864e5;
    return new Date(t);
  };
}
