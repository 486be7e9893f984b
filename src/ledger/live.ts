import type { Entry } from '../model/index.js';

/**
 * What stands after corrections and retractions: every entry whose place has not been taken by a later one. A
 * correction stands in for the entry it is about, with that entry's kind and its own payload.
 */
export async function standing(entries: AsyncIterable<Entry> | Iterable<Entry>): Promise<Entry[]> {
  const bySeq = new Map<number, Entry>();
  /** Where an entry's content now sits: a correction of a correction lands on the first. */
  const origin = new Map<number, number>();
  for await (const entry of entries) {
    const about = entry.about === null ? null : (origin.get(entry.about) ?? entry.about);
    const superseded = about === null ? undefined : bySeq.get(about);
    if (entry.kind === 'retraction') {
      if (about !== null) bySeq.delete(about);
    } else if (entry.kind === 'correction') {
      if (about !== null && superseded) {
        bySeq.set(about, { ...entry, kind: superseded.kind });
        origin.set(entry.seq, about);
      }
    } else bySeq.set(entry.seq, entry);
  }
  return [...bySeq.values()];
}
